// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/followups/visitscard.h"

#include "core/words/promisewords.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readonly.h"
#include "ui/widgets/rowlist.h"

#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

VisitsCard::VisitsCard(const Workbench *bench, std::function<void()> edited, QWidget *parent)
    : Card(tr("Visits"), parent)
    , m_bench(bench)
    , m_due(new RowList)
    , m_pick(new ChipsEdit)
    , m_grid(new FormGrid)
    , m_form(m_grid, std::move(edited), QStringLiteral("visit_"))
    , m_asked(new ChipsEdit)
    , m_visitors(new ChipsEdit)
    , m_actions(new QWidget)
{
    setObjectName(QStringLiteral("caseVisitsCard"));
    auto *add = new ActionButton(ActionButton::Kind::Secondary, tr("Note a &visit"), this);
    add->setObjectName(QStringLiteral("addVisitButton"));
    connect(add, &ActionButton::clicked, this, &VisitsCard::addWanted);
    addTitleAction(add);
    body()->addWidget(m_due);
    m_pick->setExclusive(true);
    markAsLooking(m_pick);
    m_pick->setObjectName(QStringLiteral("visitPick"));
    m_pick->setAccessibleName(tr("Visits"));
    connect(m_pick, &ChipsEdit::codesChanged, this, [this](const QStringList &codes) {
        if (codes.isEmpty() || SectionId::fromText(codes.first()) == m_chosen)
            return;
        Q_EMIT saveWanted();
        m_chosen = SectionId::fromText(codes.first());
        showChosen(m_file);
    });
    body()->addWidget(m_pick);
    body()->addWidget(m_grid);
    buildForm();
}

void VisitsCard::buildForm()
{
    using V = Visit;
    m_form.add(tr("Day"), new DateEdit(m_bench->clock()), &V::on, QStringLiteral("on"), half);
    auto *manner = new ChoiceEdit;
    QList<Choice> manners = m_bench->choices(u"contact_manner");
    manners.removeIf(
        [](const Choice &one) { return one.code == u"transfer" || one.code == u"cash"; });
    manners.prepend({QString(), QString()});
    manner->setChoices(manners);
    m_form.add(tr("How"), manner, &V::manner, QStringLiteral("manner"), half);
    m_form.add(tr("Whom; none: all parties"), m_asked, &V::asked, QStringLiteral("asked"));
    auto *findings = new GrowingTextEdit;
    findings->setLines(2, 10);
    m_form.add(tr("What it showed: performance, how they get on"), findings, &V::findings,
               QStringLiteral("findings"));
    auto *grade = new ChoiceEdit;
    QList<Choice> grades = m_bench->choices(u"satisfaction");
    grades.prepend({QString(), tr("not asked")});
    grade->setChoices(grades);
    m_form.add(tr("Satisfied"), grade, &V::satisfaction, QStringLiteral("satisfaction"), half);
    m_form.add(tr("Who visited"), m_visitors, &V::visitors, QStringLiteral("visitors"));
    m_form.add(tr("Hidden trouble was found"), new QCheckBox, &V::trouble,
               QStringLiteral("trouble"));
    m_grid->foldRest(tr("Measures, judgment, others"));
    m_form.add(tr("What was found and is done about it"), new GrowingTextEdit, &V::measures,
               QStringLiteral("measures"));
    m_form.add(tr("Where somebody sued: what the court decided"), new GrowingTextEdit, &V::judgment,
               QStringLiteral("judgment"));
    m_form.add(tr("Who else was spoken to"), new QLineEdit, &V::others, QStringLiteral("others"));
    auto *flow = new FlowLayout(m_actions);
    auto *print = new ActionButton(ActionButton::Kind::Quiet, tr("Record of visits"), m_actions);
    print->setObjectName(QStringLiteral("visitPaperButton"));
    print->setIconName(QStringLiteral("document"));
    connect(print, &ActionButton::clicked, this,
            [this] { Q_EMIT paperWanted({QStringLiteral("VISIT")}); });
    flow->addWidget(print);
    auto *remove
        = new ActionButton(ActionButton::Kind::Quiet, tr("Take this visit away"), m_actions);
    remove->setObjectName(QStringLiteral("removeVisitButton"));
    connect(remove, &ActionButton::clicked, this, [this] { Q_EMIT takeAwayWanted(m_chosen); });
    flow->addWidget(remove);
    body()->addWidget(m_actions);
}

void VisitsCard::show(const CaseFile &file)
{
    m_file = file;
    const QDate today = m_bench->clock()->today();
    m_due->clear();
    const auto due = dueVisits(file, m_bench->room->rules().followUps, m_bench->codes());
    for (const DueVisit &visit : due) {
        m_due->addText(dueVisitText(visit, today), TextLevel::Body,
                       visit.lastDay < today ? Tone::Late
                       : visit.from <= today ? Tone::Warn
                                             : Tone::Muted);
        m_due->addText(visit.rule.source, TextLevel::Small, Tone::Muted);
    }
    if (due.isEmpty() && file.visits.isEmpty())
        m_due->addText(tr("No visit is due."), TextLevel::Body, Tone::Muted);
    m_due->setVisible(!due.isEmpty() || file.visits.isEmpty());
    QList<Choice> picks;
    bool known = false;
    for (const Visit &visit : file.visits) {
        picks.append({visit.id.text(), visit.on.isValid() ? dayText(visit.on) : tr("no day")});
        known = known || visit.id == m_chosen;
    }
    if (!known)
        m_chosen = file.visits.isEmpty() ? SectionId() : file.visits.last().id;
    m_pick->setChoices(picks);
    m_pick->setCodes(m_chosen.isNull() ? QStringList() : QStringList{m_chosen.text()});
    m_pick->setVisible(picks.size() > 1);
    QList<Choice> parties;
    for (const Party &party : file.parties)
        parties.append({party.id.text(), party.details.name});
    m_asked->setChoices(parties);
    QList<MediatorId> named;
    for (const Visit &visit : file.visits)
        named += visit.visitors;
    m_visitors->setChoices(m_bench->mediators(named));
    showChosen(file);
}

void VisitsCard::showChosen(const CaseFile &file)
{
    m_grid->setVisible(!m_chosen.isNull());
    m_actions->setVisible(!m_chosen.isNull());
    for (const Visit &visit : file.visits) {
        if (visit.id != m_chosen)
            continue;
        m_form.show(visit);
        m_form.say(issuesOf(visit, file, m_bench->clock()->today()));
        if (m_form.fillsFold())
            m_grid->setFoldOpen(true);
    }
}

QList<Change> VisitsCard::changes(const CaseFile &file) const
{
    const Visit value = m_form.edited();
    if (value.id.isNull() || !m_form.isModified())
        return {};
    return {{QString(Visit::type), value.id.uuid(), file.id.uuid(), bodyOf(value)}};
}

} // namespace maplebridge
