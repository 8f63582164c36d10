// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"
#include "ui/forms/sectionform.h"

namespace maplebridge {

class ActionButton;
class AdmissionCard;
class ClockCard;

/// 受理: the day, the number, who mediates, and that both sides agree to it.
class AcceptStep : public StepPage
{
    Q_OBJECT

public:
    AcceptStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

Q_SIGNALS:
    /// The papers of this step are wanted at once.
    void printingWanted();

protected:
    void refresh() override;
    Done save() override;

private:
    void buildConsents();
    /// True when it was accepted.
    bool accept();
    void refuse();

    FormGrid *m_grid;
    SectionForm<CaseRecord> m_record;
    ChoiceEdit *m_presiding;
    ChipsEdit *m_mediators;
    ChoiceEdit *m_recorder;
    QLineEdit *m_number;
    ActionButton *m_accept;
    ActionButton *m_acceptAndPrint;
    AdmissionCard *m_admission;
    ClockCard *m_clockCard;
    Card *m_consents;
    FormGrid *m_consentGrid = nullptr;
    QList<std::pair<PartyId, ChipsEdit *>> m_consentFields;
};

} // namespace maplebridge
