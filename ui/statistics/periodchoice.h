// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tablecount.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class ChipsEdit;
class DateEdit;
class FormGrid;

/// Which days a table is about, and which day of a case counts. When the reporting year begins is
/// a rule of the room and is kept there.
class PeriodChoice : public Card
{
    Q_OBJECT

public:
    explicit PeriodChoice(const Workbench *bench, QWidget *parent = nullptr);

    /// Offers the periods from today back to the first case; keeps what is chosen.
    void reload();
    void focusFirstField();
    [[nodiscard]] Period period() const;
    [[nodiscard]] CountBasis basis() const;

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    [[nodiscard]] PeriodKind kind() const;
    [[nodiscard]] int firstMonth() const;
    void keepFirstMonth();

    const Workbench *m_bench;
    FormGrid *m_grid;
    ChipsEdit *m_kind;
    ChoiceEdit *m_period;
    DateEdit *m_from;
    DateEdit *m_to;
    ChipsEdit *m_basis;
    ChoiceEdit *m_yearStart;
};

} // namespace maplebridge
