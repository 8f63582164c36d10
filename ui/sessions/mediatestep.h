// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"
#include "ui/forms/sectionform.h"
#include "ui/widgets/emptystate.h"

namespace maplebridge {

class HelpersEditor;
class MinutesEditor;

/// 调解: the sessions of a case, each with its minutes. One more is always possible.
class MediateStep : public StepPage
{
    Q_OBJECT

public:
    MediateStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    Done save() override;
    void choosePart(const Issue &issue) override { choose(SessionId(issue.id)); }

private:
    void buildForm();
    void addSession();
    void removeSession();
    void choose(SessionId id);
    void showChosen();
    void sayClashes(const Session &session);
    [[nodiscard]] Session editedSession() const;

    ChipsEdit *m_pick;
    FormGrid *m_grid;
    SectionForm<Session> m_form;
    FormGrid *m_resultGrid;
    SectionForm<Session> m_result;
    ChipsEdit *m_present = nullptr;
    ChoiceEdit *m_presiding = nullptr;
    ChipsEdit *m_mediators = nullptr;
    ChoiceEdit *m_recorder = nullptr;
    MinutesEditor *m_minutes;
    EmptyState *m_empty; ///< While there is no session.
    QWidget *m_add = nullptr;
    Card *m_formCard = nullptr;
    Card *m_minutesCard = nullptr;
    Card *m_resultCard = nullptr;
    QWidget *m_remove = nullptr;
    SessionId m_chosen;
};

} // namespace maplebridge
