// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"
#include "ui/forms/sectionform.h"

namespace maplebridge {

class AttachmentsCard;
class HelpersEditor;
class QuestionsEditor;

/// 调查: who was asked what, what was seen, and what was handed in. It may be left out.
class InquireStep : public StepPage
{
    Q_OBJECT

public:
    InquireStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    Done save() override;
    void choosePart(const Issue &issue) override;

private:
    void addInquiry();
    void showChosen();

    ChipsEdit *m_pick;
    FormGrid *m_grid;
    SectionForm<Investigation> m_form;
    ChoiceEdit *m_asked;
    ChipsEdit *m_investigators;
    ChoiceEdit *m_recorder;
    Card *m_card;
    QWidget *m_remove = nullptr;
    AttachmentsCard *m_attachments;
    SectionId m_chosen;
};

} // namespace maplebridge
