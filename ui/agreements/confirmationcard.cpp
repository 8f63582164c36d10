// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/agreements/confirmationcard.h"

#include "core/domain/confirmation.h"
#include "core/words/deadlinewords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/deadlinetone.h"
#include "ui/widgets/rowlist.h"

#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

/// Whether anything of the application itself is known.
bool isBegun(const Confirmation &confirmation)
{
    return confirmation.wanted || confirmation.appliedOn.isValid() || !confirmation.number.isEmpty()
           || !confirmation.ruling.isEmpty();
}

} // namespace

ConfirmationCard::ConfirmationCard(const Workbench *bench, const std::function<void()> &edited,
                                   QWidget *parent)
    : Card(tr("Judicial confirmation"), parent)
    , m_bench(bench)
    , m_edited(edited)
    , m_state(new RowList)
    , m_grid(new FormGrid)
    , m_form(m_grid, edited, QStringLiteral("confirmation_"))
    , m_applicants(new ChipsEdit)
    , m_court(new QLineEdit)
{
    setObjectName(QStringLiteral("confirmationCard"));
    body()->addWidget(m_state);
    body()->addWidget(m_grid);
    auto *obstacles = new ChipsEdit;
    obstacles->setChoices(bench->choices(u"confirmation_obstacle"));
    auto *ruling = new ChoiceEdit;
    ruling->setChoices(QList<Choice>{{}} + bench->choices(u"confirmation_ruling"));
    m_form.add(tr("Both sides want to apply"), new QCheckBox, &Confirmation::wanted,
               QStringLiteral("wanted"));
    m_form.add(tr("They do not want it"), new QCheckBox, &Confirmation::declined,
               QStringLiteral("declined"));
    m_grid->foldRest(tr("Application, court and ruling"));
    m_form.add(tr("What stands against it"), obstacles, &Confirmation::obstacles,
               QStringLiteral("obstacles"));
    m_form.add(tr("Court"), m_court, &Confirmation::court, QStringLiteral("court"))
        ->setHint(tr("The basic court where a party lives, where the thing is, or where the "
                     "committee is; a court that sent the case, it alone."));
    m_form.add(tr("Applied on"), new DateEdit(bench->clock()), &Confirmation::appliedOn,
               QStringLiteral("applied_on"), half);
    m_form.add(tr("Who applied"), m_applicants, &Confirmation::applicants,
               QStringLiteral("applicants"));
    m_form.add(tr("The court’s number"), new QLineEdit, &Confirmation::number,
               QStringLiteral("number"), half);
    m_form.add(tr("Taken up on"), new DateEdit(bench->clock()), &Confirmation::acceptedOn,
               QStringLiteral("accepted_on"), half);
    m_form.add(tr("Ruling"), ruling, &Confirmation::ruling, QStringLiteral("ruling"), half);
    m_form.add(tr("Ruled on"), new DateEdit(bench->clock()), &Confirmation::ruledOn,
               QStringLiteral("ruled_on"), half);
    m_form
        .add(tr("Ruling received on"), new DateEdit(bench->clock()), &Confirmation::receivedOn,
             QStringLiteral("received_on"), half)
        ->setHint(tr("The time for objections runs from this day."));
    m_form.add(tr("Remark"), new GrowingTextEdit, &Confirmation::remark, QStringLiteral("remark"));
}

void ConfirmationCard::show(const CaseFile &file)
{
    setVisible(file.agreement.has_value());
    QList<Choice> parties;
    for (const Party &party : file.parties)
        parties.append({party.id.text(), party.details.name});
    m_applicants->setChoices(parties);
    const Confirmation known = file.confirmation.value_or(Confirmation{});
    m_form.show(known);
    m_form.say(issuesOf(known, file));
    if (isBegun(known))
        m_grid->setFoldOpen(true);
    m_state->clear();
    showState(file);
    if (!known.declined && !known.appliedOn.isValid()) {
        showObstacles(file);
        showCourts(file);
    }
}

void ConfirmationCard::showState(const CaseFile &file)
{
    const QDate today = m_bench->clock()->today();
    const auto calendar = m_bench->room->calendar();
    if (!calendar) {
        m_state->addText(sentenceFor(calendar.error()), TextLevel::Body, Tone::Late);
        return;
    }
    int shown = 0;
    for (const Deadline &deadline :
         deadlinesOf(file, m_bench->room->rules().timeLimits, calendar.value(), today))
    {
        if (deadline.limit.start == LimitStart::Accepted
            || deadline.limit.start == LimitStart::Applied
            || deadline.limit.start == LimitStart::Received)
            continue; // the limit of mediation stands in its own card
        ++shown;
        const QString name = clockName(deadline.limit.clock);
        m_state->addLine(tr("%1: %2").arg(name, deadlineText(deadline, today)),
                         deadlineRule(deadline) + u' ' + deadlineCount(deadline).join(u' '),
                         toneOf(deadline, today));
    }
    if (shown > 0)
        return;
    const Confirmation known = file.confirmation.value_or(Confirmation{});
    QString why;
    if (!effectiveOn(file).isValid())
        why = tr("The time runs from the day the agreement takes effect: all signatures and the "
                 "seal.");
    else if (known.declined)
        why = tr("The parties do not want it; no time runs.");
    else if (!known.obstacles.isEmpty())
        why = tr("A court would not take it up; see below.");
    else if (file.agreement->form == AgreementForm::Oral && !known.wanted)
        why = tr("The agreement is oral. A court wants to see it in writing: if the parties want "
                 "confirmation, please tick it and write the agreement down.");
    else if (isPerformed(file))
        why = tr("Everything is performed; there is nothing left to confirm.");
    else
        why = tr("The time for it is over. Both may still agree on a new mediation, or sue.");
    m_state->addText(why, TextLevel::Body, Tone::Muted);
}

void ConfirmationCard::showObstacles(const CaseFile &file)
{
    const CodeTable &table = m_bench->codes().table(u"confirmation_obstacle");
    for (const LikelyObstacle &one : likelyObstacles(file, m_bench->codes())) {
        const CodeRow *row = table.find(one.code);
        if (row == nullptr)
            continue;
        m_state->addText(tr("The agreement says “%1”. Please read whether this holds: %2 (%3).")
                             .arg(one.word, isEnglish() ? row->english : row->chinese,
                                  row->more.value(QStringLiteral("article")).toString()),
                         TextLevel::Body, Tone::Warn);
    }
}

void ConfirmationCard::showCourts(const CaseFile &file)
{
    const auto committee = m_bench->room->cases().committee();
    if (!committee || !effectiveOn(file).isValid())
        return;
    for (const OfferedCourt &court : offeredCourts(file, committee.value())) {
        if (m_court->text() == court.name)
            continue;
        auto *take = new ActionButton(ActionButton::Kind::Quiet, tr("Take this court"));
        take->setObjectName(QStringLiteral("takeCourtButton"));
        take->setAccessibleName(tr("Take this court: %1").arg(court.name));
        connect(take, &ActionButton::clicked, this, [this, name = court.name] {
            m_grid->setFoldOpen(true);
            m_court->setText(name);
            m_edited();
        });
        m_state->addLine(court.name,
                         court.ground == CourtGround::Inviting
                             ? tr("It sent the case: it alone is competent.")
                             : tr("The basic court where the committee is."),
                         Tone::Plain, {take});
    }
}

QList<Change> ConfirmationCard::changes(const CaseFile &file) const
{
    Confirmation value = m_form.edited();
    if (value == file.confirmation.value_or(Confirmation{}))
        return {};
    if (value.id.isNull())
        value.id = SectionId::fresh();
    return {{QString(Confirmation::type), value.id.uuid(), file.id.uuid(), bodyOf(value)}};
}

} // namespace maplebridge
