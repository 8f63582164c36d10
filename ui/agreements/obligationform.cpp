// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/agreements/obligationform.h"

#include "ui/agreements/allocationseditor.h"
#include "ui/agreements/instalmentseditor.h"

#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

ObligationForm::ObligationForm(const Workbench *bench, DutyKind kind, QWidget *parent)
    : QWidget(parent)
    , m_grid(new FormGrid(this))
    , m_form(m_grid,
             [this] {
                 tellTotal();
                 Q_EMIT edited();
             })
    , m_debtors(new ChipsEdit)
    , m_creditors(new ChipsEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    using O = Obligation;
    m_form.add(kind == DutyKind::Money ? tr("Who pays") : tr("Who does it"), m_debtors, &O::debtors,
               QStringLiteral("debtors"));
    m_form.add(kind == DutyKind::Money ? tr("To whom") : tr("For whom"), m_creditors, &O::creditors,
               QStringLiteral("creditors"));
    auto *what = new GrowingTextEdit;
    what->setLines(1, 6);
    m_form.add(kind == DutyKind::Money ? tr("What for") : tr("What is to be done"), what, &O::what,
               QStringLiteral("what"));
    if (kind == DutyKind::Money) {
        m_total = new MoneyEdit;
        m_form.add(tr("Total"), m_total, &O::total, QStringLiteral("total"), half);
    }
    m_form.add(kind == DutyKind::Money ? tr("Due on, when paid at once") : tr("Due on"),
               new DateEdit(bench->clock()), &O::dueOn, QStringLiteral("due_on"), half);
    m_form.add(kind == DutyKind::Money ? tr("How, e.g. the account") : tr("How"), new QLineEdit,
               &O::manner, QStringLiteral("manner"));
    m_form.add(tr("Where"), new QLineEdit, &O::place, QStringLiteral("place"));
    if (kind == DutyKind::Money) {
        m_instalments = new InstalmentsEditor(bench->clock());
        m_form.add(tr("Instalments"), m_instalments, &O::instalments,
                   QStringLiteral("instalments"));
        m_allocations = new AllocationsEditor;
        m_allocationRow = m_form.add(tr("Who gets how much of each part"), m_allocations,
                                     &O::allocations, QStringLiteral("allocations"));
    }
}

void ObligationForm::tellTotal()
{
    if (m_instalments != nullptr)
        m_instalments->setTotal(m_total->amount().value_or(Money{}));
    shapeAllocations();
}

void ObligationForm::shapeAllocations()
{
    if (m_allocations == nullptr)
        return;
    QList<Choice> creditors;
    const QStringList chosen = m_creditors->codes();
    for (const Choice &party : std::as_const(m_parties)) {
        if (chosen.contains(party.code))
            creditors.append(party);
    }
    QList<Money> parts;
    for (const Instalment &one : m_instalments->value())
        parts.append(one.amount);
    if (parts.isEmpty())
        parts.append(m_total->amount().value_or(Money{}));
    // Of one creditor there is nothing to share out.
    m_grid->setFieldVisible(m_allocationRow, creditors.size() > 1);
    m_allocations->setShape(creditors, parts);
}

void ObligationForm::setObligation(const Obligation &obligation, const CaseFile &file)
{
    QList<Choice> parties;
    for (const Party &party : file.parties)
        parties.append({party.id.text(), party.details.name});
    m_parties = parties;
    m_debtors->setChoices(parties);
    m_creditors->setChoices(parties);
    m_form.show(obligation);
    tellTotal();
    m_form.say(issuesOf(obligation, file));
}

} // namespace maplebridge
