// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"
#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class RowList;

/// Visits (回访): which the rules ask for, and what those that were made showed.
class VisitsCard : public Card
{
    Q_OBJECT

public:
    VisitsCard(const Workbench *bench, std::function<void()> edited, QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    /// What was edited and is not in `file` yet.
    [[nodiscard]] QList<Change> changes(const CaseFile &file) const;
    /// Shows this visit when the case is shown next.
    void choose(SectionId id) { m_chosen = id; }

Q_SIGNALS:
    void saveWanted(); ///< Before another visit is shown.
    void addWanted();
    void takeAwayWanted(maplebridge::SectionId id);
    void paperWanted(const maplebridge::PaperRequest &request);

private:
    void buildForm();
    void showChosen(const CaseFile &file);

    const Workbench *m_bench;
    RowList *m_due;
    ChipsEdit *m_pick;
    FormGrid *m_grid;
    SectionForm<Visit> m_form;
    ChipsEdit *m_asked;
    ChipsEdit *m_visitors;
    QWidget *m_actions;
    CaseFile m_file;
    SectionId m_chosen;
};

} // namespace maplebridge
