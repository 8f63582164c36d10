// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class RowList;

/// What went to the centre and whether it was confirmed, what came back and what was refused and
/// why, and the numbers that are missing between.
class PackagesCard : public Card
{
    Q_OBJECT

public:
    explicit PackagesCard(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

private:
    void showSent(const QString &site);
    void showReceived(const Roster &roster, const QString &site);

    const Workbench *m_bench;
    RowList *m_rows;
};

} // namespace maplebridge
