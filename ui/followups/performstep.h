// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"

namespace maplebridge {

class ConfirmationCard;

/// 履行: every payment and every duty of the agreement with the day it was kept; and whether
/// a court confirms the agreement.
class PerformStep : public StepPage
{
    Q_OBJECT

public:
    PerformStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    Done save() override;

private:
    void addRow(const Obligation &obligation, int instalment);
    void setDay(ObligationId id, int instalment, const QDate &day);

    Card *m_card;
    ConfirmationCard *m_confirmation;
    QWidget *m_rows = nullptr;
};

} // namespace maplebridge
