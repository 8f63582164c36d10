// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"

namespace maplebridge {

class ConfirmationCard;
class PromisesCard;
class VisitsCard;

/// 履行: every payment and every duty of the agreement with the day it was kept and what calls
/// brought, whether a court confirms the agreement, and visits.
class PerformStep : public StepPage
{
    Q_OBJECT

public:
    PerformStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    Done save() override;
    void choosePart(const Issue &issue) override;

private:
    void setDay(ObligationId id, int part, const QDate &day);
    void call(ObligationId id, int part);
    void addVisit();

    PromisesCard *m_promises;
    ConfirmationCard *m_confirmation;
    VisitsCard *m_visits;
};

} // namespace maplebridge
