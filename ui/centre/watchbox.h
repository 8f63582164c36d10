// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/watchlist.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class ChipsEdit;
class RowList;

/// The lists a director looks after: overdue, risky, in default, reopened; one click to see one,
/// two to remind the office.
class WatchBox : public Card
{
    Q_OBJECT

public:
    explicit WatchBox(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);

private:
    void showList();
    void addCase(const WatchedCase &one, const Roster &roster);
    [[nodiscard]] QString wordOf(const WatchedCase &one) const;
    void remind(const WatchedCase &one);

    const Workbench *m_bench;
    ChipsEdit *m_which;
    RowList *m_rows;
    QLabel *m_outcome;
};

} // namespace maplebridge
