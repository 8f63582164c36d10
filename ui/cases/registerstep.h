// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"
#include "ui/forms/sectionform.h"

class QListWidget;

namespace maplebridge {

class PartyForm;
class RiskCard;

/// 登记: who came, against whom, and what it is about. Saves after the first word.
class RegisterStep : public StepPage
{
    Q_OBJECT

public:
    RegisterStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    Done save() override;
    void choosePart(const Issue &issue) override;
    QWidget *fieldOf(const Issue &issue) override;

private:
    void buildParties();
    void buildDispute();
    void buildSeldom();
    void addParty(Side side);
    void addFromList();
    void removeParty();
    void chooseParty(PartyId id);
    void showChosen();
    void sayIssues();

    QListWidget *m_list;
    PartyForm *m_party;
    QLabel *m_who; ///< Whose facts the form shows.
    QWidget *m_removeButton = nullptr;
    PartyId m_chosen;
    FormGrid *m_disputeGrid;
    SectionForm<CaseNarrative> m_narrative;
    SectionForm<CaseRecord> m_record;
    RiskCard *m_risk = nullptr;
};

} // namespace maplebridge
