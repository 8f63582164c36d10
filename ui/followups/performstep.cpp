// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/followups/performstep.h"

#include "core/casework/followuplist.h"
#include "core/domain/casejson.h"
#include "ui/agreements/confirmationcard.h"
#include "ui/followups/calldialog.h"
#include "ui/followups/promisescard.h"
#include "ui/followups/visitscard.h"

namespace maplebridge {

PerformStep::PerformStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_promises(new PromisesCard(bench))
    , m_confirmation(new ConfirmationCard(
          bench, [this] { edited(); }, this))
    , m_visits(new VisitsCard(bench, [this] { edited(); }))
{
    column()->addWidget(m_promises);
    column()->addWidget(m_confirmation);
    column()->addWidget(m_visits);
    column()->addStretch();
    connect(m_promises, &PromisesCard::keptOn, this, &PerformStep::setDay);
    connect(m_promises, &PromisesCard::callWanted, this, &PerformStep::call);
    connect(m_promises, &PromisesCard::paperWanted, this, &PerformStep::paperWanted);
    connect(m_promises, &PromisesCard::takeBackWanted, this, [this](SectionId id) {
        if (!mayTakeAway(tr("this entry"), tr("The history of the case keeps it.")))
            return;
        QTimer::singleShot(0, this, [this, id] {
            perform([&] {
                return desk().remove(this->caseId(), QString(Performance::type), id.uuid());
            });
        });
    });
    connect(m_visits, &VisitsCard::saveWanted, this, &PerformStep::saveNow);
    connect(m_visits, &VisitsCard::addWanted, this, &PerformStep::addVisit);
    connect(m_visits, &VisitsCard::paperWanted, this, &PerformStep::paperWanted);
    connect(m_visits, &VisitsCard::takeAwayWanted, this, [this](SectionId id) {
        if (!mayTakeAway(tr("this visit"), tr("The history of the case keeps it.")))
            return;
        perform([&] { return desk().remove(this->caseId(), QString(Visit::type), id.uuid()); });
    });
}

QWidget *PerformStep::firstField()
{
    auto *kept = findChild<QWidget *>(QStringLiteral("keptEdit"));
    return kept != nullptr ? kept : findChild<QWidget *>(QStringLiteral("addVisitButton"));
}

Done PerformStep::save()
{
    return desk().saveAll(caseId(), m_confirmation->changes(file()) + m_visits->changes(file()));
}

void PerformStep::refresh()
{
    m_promises->show(file());
    m_confirmation->show(file());
    m_visits->show(file());
}

void PerformStep::choosePart(const Issue &issue)
{
    if (issue.type == Visit::type)
        m_visits->choose(SectionId(issue.id));
    m_visits->show(file());
}

void PerformStep::setDay(ObligationId id, int part, const QDate &day)
{
    const Obligation *known = file().obligation(id);
    if (known == nullptr)
        return;
    Obligation obligation = *known;
    if (part > 0)
        obligation.instalments[part - 1].paidOn = day;
    else
        obligation.doneOn = day;
    // Rows are built anew by the notice; leave the event that came from one of them first.
    QTimer::singleShot(0, this, [this, obligation] {
        perform([&] { return desk().save(caseId(), obligation); });
    });
}

void PerformStep::call(ObligationId id, int part)
{
    saveNow();
    auto *dialog = new CallDialog(&bench(), {caseId(), id, part}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CallDialog::noted, this, &PerformStep::saved);
    dialog->open();
}

void PerformStep::addVisit()
{
    Visit visit;
    visit.id = SectionId::fresh();
    visit.on = bench().clock()->today();
    const MediatorId who = inCharge(*bench().room, file());
    if (!who.isNull())
        visit.visitors = {who};
    saveNow();
    m_visits->choose(visit.id);
    perform([&] { return desk().save(caseId(), visit); });
    if (auto *first = findChild<QWidget *>(QStringLiteral("visit_mannerEdit")))
        first->setFocus();
}

} // namespace maplebridge
