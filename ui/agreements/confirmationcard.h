// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class RowList;

/// 司法确认: until when, whether a court would take it, which court; the application by both
/// sides, the court's number and ruling, and the limits that follow from it.
class ConfirmationCard : public Card
{
    Q_OBJECT

public:
    ConfirmationCard(const Workbench *bench, const std::function<void()> &edited,
                     QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    /// What was changed in it, to be saved with the page.
    [[nodiscard]] QList<Change> changes(const CaseFile &file) const;

private:
    void showState(const CaseFile &file);
    void showObstacles(const CaseFile &file);
    void showCourts(const CaseFile &file);

    const Workbench *m_bench;
    std::function<void()> m_edited;
    RowList *m_state;
    FormGrid *m_grid;
    SectionForm<Confirmation> m_form;
    ChipsEdit *m_applicants;
    QLineEdit *m_court;
};

} // namespace maplebridge
