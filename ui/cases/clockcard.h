// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class RowList;

/// 调解期限: the last day of mediation with the rule it comes from; which limit it is, when the
/// clock stood still, how it was extended.
class ClockCard : public Card
{
    Q_OBJECT

public:
    ClockCard(const Workbench *bench, const std::function<void()> &edited,
              QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    /// What was changed in it, to be saved with the page.
    [[nodiscard]] QList<Change> changes(const CaseFile &file) const;

private:
    const Workbench *m_bench;
    RowList *m_state;
    FormGrid *m_grid;
    SectionForm<CaseClock> m_form;
    ChoiceEdit *m_limit;
};

} // namespace maplebridge
