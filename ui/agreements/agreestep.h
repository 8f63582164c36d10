// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"
#include "ui/forms/sectionform.h"

class QLabel;

namespace maplebridge {

class ActionButton;
class ClausesEditor;

/// 协议: what was agreed, in which form, and what is owed until it takes effect.
class AgreeStep : public StepPage
{
    Q_OBJECT

public:
    AgreeStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    Done save() override;

private:
    void buildStart();
    void buildFacts();
    void buildClauses();
    void buildEffect();
    void begin(AgreementForm form);
    void showState();

    Card *m_start;
    Card *m_formCard;
    Card *m_clauseCard;
    Card *m_stateCard;
    FormGrid *m_grid;
    SectionForm<Agreement> m_form;
    FormGrid *m_endGrid;
    SectionForm<Agreement> m_end;
    ClausesEditor *m_clauses;
    QLabel *m_state;
    QList<ObligationId> m_removed;
};

} // namespace maplebridge
