// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/clockcard.h"

#include "core/words/deadlinewords.h"
#include "ui/cases/clockeditors.h"
#include "ui/widgets/deadlinetone.h"
#include "ui/widgets/rowlist.h"

#include <QVBoxLayout>

namespace maplebridge {
namespace {

QString nameOf(const TimeLimit &limit)
{
    return isEnglish() ? limit.english : limit.chinese;
}

} // namespace

ClockCard::ClockCard(const Workbench *bench, const std::function<void()> &edited, QWidget *parent)
    : Card(tr("Limit of mediation"), parent)
    , m_bench(bench)
    , m_state(new RowList)
    , m_grid(new FormGrid)
    , m_form(m_grid, edited)
    , m_limit(new ChoiceEdit)
{
    setObjectName(QStringLiteral("clockCard"));
    body()->addWidget(m_state);
    body()->addWidget(m_grid);
    m_grid->foldRest(tr("Other limit, reply, pause, extension"));
    m_form.add(tr("Which limit"), m_limit, &CaseClock::limit, QStringLiteral("limit"));
    m_form
        .add(tr("Sender’s papers signed for on"), new DateEdit(bench->clock()),
             &CaseClock::receivedOn, QStringLiteral("received_on"))
        ->setHint(tr("For cases from a court: its limit is counted from this day. Left empty: from "
                     "the acceptance."));
    m_form
        .add(tr("Sender wants a reply by"), new DateEdit(bench->clock()), &CaseClock::replyDueOn,
             QStringLiteral("reply_due_on"), FormGrid::Span::Half)
        ->setHint(tr("As their letter says. Left empty: by the rules for its source."));
    m_form.add(tr("Replied on"), new DateEdit(bench->clock()), &CaseClock::repliedOn,
               QStringLiteral("replied_on"), FormGrid::Span::Half);
    m_form.add(tr("Reply, beside what the case says"), new GrowingTextEdit, &CaseClock::reply,
               QStringLiteral("reply"));
    m_form
        .add(tr("Days that are not counted"),
             new SuspensionsEditor(bench->clock(), bench->choices(u"suspension_reason")),
             &CaseClock::suspensions, QStringLiteral("suspensions"))
        ->setHint(tr("E.g. while an appraisal is made."));
    m_form.add(tr("Extensions"), new ExtensionsEditor(bench->clock()), &CaseClock::extensions,
               QStringLiteral("extensions"));
}

void ClockCard::show(const CaseFile &file)
{
    const TimeLimits &limits = m_bench->room->rules().timeLimits;
    const TimeLimit *fitting = limits.proposed(u"mediation", file);
    QList<Choice> choices{
        {QString(), fitting == nullptr ? QString() : tr("What fits: %1").arg(nameOf(*fitting))}};
    for (const TimeLimit &limit : limits.rows) {
        if (limit.clock == u"mediation")
            choices.append({limit.code, nameOf(limit)});
    }
    m_limit->setChoices(choices);
    m_form.show(file.clock.value_or(CaseClock{}));
    m_form.say(file.clock ? issuesOf(*file.clock, file, limits) : QList<Issue>());
    m_state->clear();
    const QDate today = m_bench->clock()->today();
    const auto calendar = m_bench->room->calendar();
    if (!calendar) {
        m_state->addText(sentenceFor(calendar.error()), TextLevel::Body, Tone::Late);
        return;
    }
    const auto deadlines = deadlinesOf(file, limits, calendar.value(), today);
    if (deadlines.isEmpty() || deadlines.first().limit.clock != u"mediation") {
        m_state->addText(tr("The limit runs from the day of acceptance."), TextLevel::Body,
                         Tone::Muted);
        return;
    }
    const Deadline &deadline = deadlines.first();
    m_state->addText(deadlineText(deadline, today), TextLevel::Section, toneOf(deadline, today));
    m_state->addText(deadlineRule(deadline));
    m_state->addText(deadlineCount(deadline).join(u' '), TextLevel::Small, Tone::Muted);
}

QList<Change> ClockCard::changes(const CaseFile &file) const
{
    CaseClock clock = m_form.edited();
    if (clock == file.clock.value_or(CaseClock{}))
        return {};
    if (clock.id.isNull())
        clock.id = SectionId::fresh();
    return {{QString(CaseClock::type), clock.id.uuid(), file.id.uuid(), bodyOf(clock)}};
}

} // namespace maplebridge
