// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/mediatestep.h"

#include "core/casework/calendarlist.h"
#include "core/domain/casejson.h"
#include "ui/sessions/helperseditor.h"
#include "ui/sessions/minuteseditor.h"
#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/readonly.h"

#include <QHBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

template<auto Member>
constexpr auto interpreter = [](Session &session) -> auto &
{
    return session.interpreter.*Member;
};

} // namespace

MediateStep::MediateStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_pick(new ChipsEdit)
    , m_grid(new FormGrid)
    , m_form(m_grid, [this] { edited(); })
    , m_resultGrid(new FormGrid)
    , m_result(m_resultGrid, [this] { edited(); })
    , m_minutes(new MinutesEditor(bench, caseId))
    , m_empty(new EmptyState(QStringLiteral("people")))
{
    auto *line = new QHBoxLayout;
    m_pick->setExclusive(true);
    markAsLooking(m_pick);
    m_pick->setObjectName(QStringLiteral("sessionPick"));
    m_pick->setAccessibleName(tr("Sessions"));
    line->addWidget(m_pick, 1);
    auto *add = new ActionButton(ActionButton::Kind::Secondary, tr("Add a &session"), this);
    add->setObjectName(QStringLiteral("addSessionButton"));
    connect(add, &ActionButton::clicked, this, &MediateStep::addSession);
    line->addWidget(add, 0, Qt::AlignTop);
    m_add = add;
    column()->addLayout(line);
    m_empty->setTexts(tr("Nobody has met yet."),
                      tr("A session can be prepared now and held later."));
    m_empty->setActionText(tr("Add the first &session"));
    m_empty->actionButton()->setObjectName(QStringLiteral("firstSessionButton"));
    connect(m_empty, &EmptyState::actionRequested, this, &MediateStep::addSession);
    column()->addWidget(m_empty);
    connect(m_pick, &ChipsEdit::codesChanged, this, [this](const QStringList &codes) {
        if (!codes.isEmpty())
            choose(SessionId::fromText(codes.first()));
    });
    buildForm();
    column()->addStretch();
}

void MediateStep::buildForm()
{
    m_formCard = addCard(tr("The session"));
    m_formCard->body()->addWidget(m_grid);
    m_form.add(tr("Day"), new DateEdit(bench().clock()), &Session::day, QStringLiteral("day"),
               half);
    m_form.add(tr("Place"), new QLineEdit, &Session::place, QStringLiteral("place"), half);
    m_form.add(tr("From"), new TimeEdit, &Session::from, QStringLiteral("from"), half);
    m_form.add(tr("Until"), new TimeEdit, &Session::until, QStringLiteral("until"), half);
    m_present = new ChipsEdit;
    m_form.add(tr("Parties present"), m_present, &Session::present, QStringLiteral("present"));
    m_presiding = new ChoiceEdit;
    m_form.add(tr("Presiding mediator"), m_presiding, &Session::presiding,
               QStringLiteral("presiding"), half);
    m_recorder = new ChoiceEdit;
    m_form.add(tr("Recorder"), m_recorder, &Session::recorder, QStringLiteral("recorder"), half);
    m_mediators = new ChipsEdit;
    m_form.add(tr("Other mediators"), m_mediators, &Session::mediators,
               QStringLiteral("mediators"));
    m_form.add(tr("Invited helpers"), new HelpersEditor, &Session::participants,
               QStringLiteral("participants"));
    m_form.add(tr("Interpreter"), new QLineEdit, interpreter<&Interpreter::name>,
               QStringLiteral("interpreter"), half);
    auto *language = new ChoiceEdit;
    QList<Choice> languages = bench().choices(u"language");
    languages.prepend({QString(), QString()});
    language->setChoices(languages);
    m_form.add(tr("Language translated"), language, interpreter<&Interpreter::language>,
               QStringLiteral("interpreter_language"), half);
    auto *methods = new ChipsEdit;
    methods->setChoices(bench().choices(u"method"));
    m_form.add(tr("Methods"), methods, &Session::methods, QStringLiteral("methods"));
    m_form.add(tr("The parties were told their rights and duties"), new QCheckBox,
               &Session::rightsTold, QStringLiteral("rights_told"));
    m_form.add(tr("Open to others"), new QCheckBox, &Session::open, QStringLiteral("open"));

    m_minutesCard = addCard(tr("Minutes"));
    m_minutesCard->body()->addWidget(m_minutes);
    connect(m_minutes, &MinutesEditor::saved, this, &StepPage::saved);
    connect(m_minutes, &MinutesEditor::failed, this, &StepPage::failed);

    m_resultCard = addCard(tr("How did it end?"));
    m_resultCard->body()->addWidget(m_resultGrid);
    auto *result = new ChipsEdit;
    result->setExclusive(true);
    result->setChoices(bench().choices(u"session_result"));
    for (const char *key : {"day", "place", "presiding", "recorder"})
        m_form.row(QString::fromLatin1(key))->setNeeded();
    m_result.add(tr("Result"), result, &Session::result, QStringLiteral("result"));
    auto *words = new GrowingTextEdit;
    words->setLines(2, 8);
    m_result.add(tr("In words, as the record prints it"), words, &Session::resultText,
                 QStringLiteral("result_text"));
    m_result.add(tr("Next session on"), new DateEdit(bench().clock()), &Session::nextOn,
                 QStringLiteral("next_on"), half);
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take this session away"), this);
    remove->setObjectName(QStringLiteral("removeSessionButton"));
    connect(remove, &ActionButton::clicked, this, &MediateStep::removeSession);
    column()->addWidget(remove, 0, Qt::AlignTrailing);
    m_remove = remove;
}

QWidget *MediateStep::firstField()
{
    if (m_chosen.isNull())
        return m_empty->actionButton();
    return m_minutes->lineField();
}

void MediateStep::refresh()
{
    QList<Choice> picks;
    for (qsizetype i = 0; i < file().sessions.size(); ++i) {
        const Session &session = file().sessions[i];
        picks.append(
            {session.id.text(), tr("Session %1   %2").arg(i + 1).arg(dayText(session.day))});
    }
    if (file().session(m_chosen) == nullptr)
        m_chosen = file().sessions.isEmpty() ? SessionId() : file().sessions.last().id;
    m_pick->setChoices(picks);
    m_pick->setCodes(m_chosen.isNull() ? QStringList() : QStringList{m_chosen.text()});
    const QList<Choice> mediators = bench().mediators(mediatorsNamedIn(file()));
    m_present->setChoices(partyChoices());
    m_presiding->setChoices(mediators);
    m_recorder->setChoices(mediators);
    showChosen();
}

void MediateStep::showChosen()
{
    const Session *session = file().session(m_chosen);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_formCard), static_cast<QWidget *>(m_minutesCard),
          static_cast<QWidget *>(m_resultCard), m_remove})
        widget->setVisible(session != nullptr);
    m_empty->setVisible(session == nullptr);
    m_add->setVisible(session != nullptr);
    if (session == nullptr)
        return;
    m_mediators->setChoices(
        bench().otherMediators(session->presiding, session->mediators, mediatorsNamedIn(file())));
    m_form.show(*session);
    m_result.show(*session);
    m_minutes->show(file(), m_chosen);
    const QList<Issue> issues = issuesOf(*session, file());
    m_form.say(issues);
    sayClashes(*session);
}

void MediateStep::sayClashes(const Session &session)
{
    FieldRow *from = m_form.row(QStringLiteral("from"));
    if (from == nullptr || !from->problem().isEmpty())
        return;
    const auto clashes = clashesWith(*bench().room, session);
    if (!clashes || clashes.value().isEmpty())
        return;
    const Clash &one = clashes.value().first();
    QString hours = one.from.toString(QStringLiteral("HH:mm"));
    hours = one.until.isValid() ? hours + u'–' + one.until.toString(QStringLiteral("HH:mm"))
                                : tr("from %1").arg(hours);
    from->setProblem(tr("%1 has another session then: %2 (%3).").arg(one.who, one.title, hours));
}

Session MediateStep::editedSession() const
{
    Session session = m_form.edited();
    const Session result = m_result.edited();
    session.result = result.result;
    session.resultText = result.resultText;
    session.nextOn = result.nextOn;
    return session;
}

Done MediateStep::save()
{
    // Read first: saving a line shows the session anew, as it is in the room.
    const Session session = editedSession();
    m_minutes->saveNow();
    return session.id.isNull() ? Done(Success{}) : desk().save(caseId(), session);
}

void MediateStep::addSession()
{
    // What the room and the case know already is not asked again.
    Session session;
    session.id = SessionId::fresh();
    // What the last session agreed holds for this one.
    const Session last = file().sessions.isEmpty() ? Session{} : file().sessions.last();
    session.day = last.nextOn.isValid() ? last.nextOn : bench().clock()->today();
    session.from = bench().clock()->wallTime().time();
    session.from = QTime(session.from.hour(), session.from.minute() / 5 * 5);
    if (const auto committee = bench().room->cases().committee())
        session.place = last.place.isEmpty() ? committee.value().place : last.place;
    session.presiding = file().record.presiding;
    session.mediators = file().record.mediators;
    session.recorder = last.recorder.isNull() ? file().record.recorder : last.recorder;
    for (const Party &party : file().parties)
        session.present.append(party.id);
    session.rightsTold = !file().sessions.isEmpty() && file().sessions.last().rightsTold;
    saveNow();
    m_chosen = session.id;
    perform([&] { return desk().save(caseId(), session); });
    if (auto *day = findChild<QWidget *>(QStringLiteral("dayEdit")))
        day->setFocus();
}

void MediateStep::removeSession()
{
    const SessionId gone = m_chosen;
    const Session *session = file().session(gone);
    if (session == nullptr)
        return;
    const auto lines = static_cast<int>(file().minutesOf(gone).size());
    if (mayTakeAway(tr("Session of %1").arg(dayText(session->day)),
                    tr("It holds %n line(s) of minutes.", nullptr, lines)))
        perform([&] { return desk().remove(caseId(), QString(Session::type), gone.uuid()); });
}

void MediateStep::choose(SessionId id)
{
    if (id == m_chosen)
        return;
    saveNow();
    m_minutes->saveNow();
    m_chosen = id;
    showChosen();
}

} // namespace maplebridge
