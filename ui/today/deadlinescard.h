// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

/// Limits of the room's cases that are near or past, the earliest first, each with its rule.
class DeadlinesCard : public Card
{
    Q_OBJECT

public:
    explicit DeadlinesCard(const Workbench *bench, QWidget *parent = nullptr);

    /// How many limits it shows.
    [[nodiscard]] int shown() const { return m_shown; }

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id, std::optional<maplebridge::Step> step);

private:
    void fill();

    const Workbench *m_bench;
    int m_shown = 0;
};

} // namespace maplebridge
