// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class ActionButton;
class RowList;

/// 受理审查: what is met, or why the dispute is not taken up and where to go instead.
class AdmissionCard : public Card
{
    Q_OBJECT

public:
    AdmissionCard(const Workbench *bench, const std::function<void()> &edited,
                  QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    /// What was changed in it, to be saved with the page.
    [[nodiscard]] QList<Change> changes(const CaseFile &file) const;

Q_SIGNALS:
    /// The user ends the case here: it is not taken up.
    void refused();

private:
    void showState(const CaseFile &file);
    /// Where the chosen reasons send people, one sentence for each.
    [[nodiscard]] QString proposedWay(const QStringList &reasons) const;

    const Workbench *m_bench;
    RowList *m_state;
    FormGrid *m_grid;
    SectionForm<Admission> m_form;
    ActionButton *m_refuse;
};

} // namespace maplebridge
