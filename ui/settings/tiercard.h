// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class ChipsEdit;

/// Whether this file is a mediation room's or a centre's.
class TierCard : public Card
{
    Q_OBJECT

public:
    explicit TierCard(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    /// It is another one from now on: the window has other pages.
    void tierChanged();

private:
    void choose(const QString &code);

    const Workbench *m_bench;
    ChipsEdit *m_chips;
    QLabel *m_outcome;
};

/// Chips to choose between room and centres, the room first.
[[nodiscard]] ChipsEdit *tierChoice(QWidget *parent);

} // namespace maplebridge
