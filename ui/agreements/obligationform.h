// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

namespace maplebridge {

class AllocationsEditor;
class InstalmentsEditor;

/// One promise: who owes what to whom, how much, by when.
class ObligationForm : public QWidget
{
    Q_OBJECT

public:
    ObligationForm(const Workbench *bench, DutyKind kind, QWidget *parent = nullptr);

    void setObligation(const Obligation &obligation, const CaseFile &file);
    [[nodiscard]] Obligation obligation() const { return m_form.edited(); }

Q_SIGNALS:
    void edited();

private:
    void tellTotal();
    void shapeAllocations();

    FormGrid *m_grid;
    SectionForm<Obligation> m_form;
    ChipsEdit *m_debtors;
    ChipsEdit *m_creditors;
    MoneyEdit *m_total = nullptr;
    InstalmentsEditor *m_instalments = nullptr;
    AllocationsEditor *m_allocations = nullptr;
    FieldRow *m_allocationRow = nullptr;
    QList<Choice> m_parties;
};

} // namespace maplebridge
