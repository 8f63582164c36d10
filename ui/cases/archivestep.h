// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/cases/steppage.h"
#include "ui/forms/sectionform.h"

class QLabel;

namespace maplebridge {

class ActionButton;
class DossierCard;

/// 归档: how the case ended, with the ways told, and the filing of the dossier.
class ArchiveStep : public StepPage
{
    Q_OBJECT

public:
    ArchiveStep(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    QWidget *firstField() override;

Q_SIGNALS:
    void exportWanted();

protected:
    void refresh() override;
    Done save() override;

private:
    void fileDossier();
    void buildHandingOver();
    void reopen();
    /// The outcome that the agreement is: written or oral.
    [[nodiscard]] QString agreedOutcome() const;
    void takeOver();

    FormGrid *m_grid;
    SectionForm<Closing> m_closing;
    FormGrid *m_filingGrid;
    SectionForm<CaseRecord> m_record;
    DossierCard *m_dossier;
    QLabel *m_hint;
    QList<FieldRow *> m_handing; ///< Only for cases that another organ takes over.
    ActionButton *m_takeOver;    ///< Outcome and day as the agreement says them.
    ActionButton *m_reopen;
};

} // namespace maplebridge
