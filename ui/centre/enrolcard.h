// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/officecard.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class RowList;

/// Takes offices in below this one: by a card that was brought, after both have compared the
/// digits.
class EnrolCard : public Card
{
    Q_OBJECT

public:
    explicit EnrolCard(const Workbench *bench, QWidget *parent = nullptr);

    /// Lists those of the cards whose offices are not enrolled with just these keys; hides itself
    /// when there is none.
    void offer(const QStringList &paths);
    /// Goes straight to the digits of one card.
    void check(const QString &path);

Q_SIGNALS:
    void enrolled();

private:
    [[nodiscard]] Result<OfficeCard> read(const QString &path) const;
    void list();
    void compare(const OfficeCard &card);
    void enrol(const OfficeCard &card);
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    RowList *m_rows;
    QLabel *m_outcome;
    QStringList m_paths;
};

} // namespace maplebridge
