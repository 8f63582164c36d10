// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/clockcommands.h"

#include "app/cli/optionfields.h"
#include "app/cli/workplace.h"
#include "core/casework/casedesk.h"
#include "core/casework/deadlinelist.h"
#include "core/domain/confirmation.h"
#include "core/words/deadlinewords.h"
#include "core/words/sentences.h"

#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Running:
        return u"running"_s;
    case DeadlineState::Near:
        return u"near"_s;
    case DeadlineState::Over:
        return u"over"_s;
    case DeadlineState::Suspended:
        return u"suspended"_s;
    case DeadlineState::Met:
        return u"met"_s;
    case DeadlineState::MetLate:
        return u"met_late"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Deadline &deadline, const QDate &today)
{
    const auto iso = [](const QDate &day) { return day.toString(Qt::ISODate); };
    QJsonObject json{{u"clock"_s, deadline.limit.clock},
                     {u"limit"_s, deadline.limit.code},
                     {u"source"_s, deadline.limit.source},
                     {u"started_on"_s, iso(deadline.startedOn)},
                     {u"last_day"_s, iso(deadline.lastDay)},
                     {u"near_from"_s, iso(deadline.nearFrom)},
                     {u"suspended_days"_s, deadline.suspendedDays},
                     {u"extensions"_s, deadline.extensions},
                     {u"state"_s, stateWord(stateOf(deadline, today))}};
    if (deadline.metOn.isValid())
        json.insert(u"met_on"_s, iso(deadline.metOn));
    QJsonArray unknown;
    for (const int year : deadline.unknownYears)
        unknown.append(year);
    if (!unknown.isEmpty())
        json.insert(u"unknown_years"_s, unknown);
    return json;
}

QString lineOf(const Deadline &deadline, const QDate &today)
{
    return cliText(QT_TRANSLATE_NOOP("Cli", "%1: %2"))
        .arg(clockName(deadline.limit.clock), deadlineText(deadline, today));
}

/// All limits of a case, in words and as JSON.
Result<Answer> told(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    ASSIGN_OR_RETURN(const WorkCalendar calendar, room.calendar());
    const QDate today = room.clock().today();
    Answer answer;
    QJsonArray list;
    for (const Deadline &deadline : deadlinesOf(file, room.rules().timeLimits, calendar, today)) {
        list.append(jsonOf(deadline, today));
        answer.lines += lineOf(deadline, today);
        answer.lines += u"  "_s + deadlineRule(deadline);
        answer.lines += u"  "_s + deadlineCount(deadline).join(u' ');
    }
    QList<Issue> issues;
    if (file.clock)
        issues += issuesOf(*file.clock, file, room.rules().timeLimits);
    if (file.confirmation)
        issues += issuesOf(*file.confirmation, file);
    for (const Issue &issue : std::as_const(issues))
        answer.lines += u"! "_s + sentenceFor(issue);
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "No limit runs in this case."));
    answer.json = list;
    return answer;
}

Result<Answer> runDeadlineList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const QList<CaseDeadline> all, deadlinesOfRoom(*room));
    const QDate today = room->clock().today();
    Answer answer;
    QJsonArray list;
    for (const CaseDeadline &one : all) {
        const DeadlineState state = stateOf(one.deadline, today);
        if (call.has(u"near"_s) && state != DeadlineState::Near && state != DeadlineState::Over)
            continue;
        QJsonObject json = jsonOf(one.deadline, today);
        json.insert(u"case"_s, one.id.text());
        json.insert(u"number"_s, one.number);
        list.append(json);
        QStringList parts{one.number, one.title, lineOf(one.deadline, today),
                          one.deadline.limit.source};
        parts.removeAll(QString());
        answer.lines += parts.join(u" · "_s);
    }
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "No limit is running."));
    answer.json = list;
    return answer;
}

Result<Answer> runDeadlineShow(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    return told(*room, id);
}

/// Changes the clock of a case by what `change` does to it, and tells how it stands then.
template<typename Change>
Result<Answer> changed(Workplace &place, const Invocation &call, Change change)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    CaseClock clock = file.clock.value_or(CaseClock{});
    if (clock.id.isNull())
        clock.id = SectionId::fresh();
    RETURN_IF_ERROR(change(clock, *room));
    RETURN_IF_ERROR(CaseDesk(room).save(id, clock));
    return told(*room, id);
}

Result<Answer> runDeadlineSet(Workplace &place, const Invocation &call)
{
    return changed(place, call, [&call](CaseClock &clock, const Room &room) -> Done {
        ASSIGN_OR_RETURN(clock, withOptions(clock, call, room.rules().codes));
        const QString limit = call.value(u"limit"_s);
        const TimeLimit *known = room.rules().timeLimits.find(limit);
        if (limit.isEmpty() || (known != nullptr && known->clock == u"mediation"))
            return Success{};
        QStringList codes;
        for (const TimeLimit &row : room.rules().timeLimits.rows) {
            if (row.clock == u"mediation")
                codes += row.code;
        }
        return Error{ErrorCode::Invalid, u"no such limit"_s, u"--limit"_s, codes.join(u" | "_s)};
    });
}

Result<Answer> runDeadlineSuspend(Workplace &place, const Invocation &call)
{
    return changed(place, call, [&call](CaseClock &clock, const Room &room) -> Done {
        Suspension fresh{room.clock().today(), {}, u"appraisal"_s, {}};
        QJsonObject body = bodyOf(fresh);
        for (auto it = call.options.constBegin(); it != call.options.constEnd(); ++it)
            body.insert(it.key(), it.value().last());
        ASSIGN_OR_RETURN(fresh, fromBody<Suspension>(body, u"-"_s, room.rules().codes));
        clock.suspensions.append(fresh);
        return Success{};
    });
}

Result<Answer> runDeadlineResume(Workplace &place, const Invocation &call)
{
    return changed(place, call, [&call](CaseClock &clock, const Room &room) -> Done {
        const QString given = call.value(u"on"_s);
        const QDate day
            = given.isEmpty() ? room.clock().today() : QDate::fromString(given, Qt::ISODate);
        if (!day.isValid())
            return Error{ErrorCode::Invalid, u"wrong value"_s, u"--on"_s, u"a day as yyyy-mm-dd"_s};
        for (Suspension &one : clock.suspensions) {
            if (!one.until.isValid()) {
                one.until = day;
                return Success{};
            }
        }
        return Error{ErrorCode::NotFound, u"the clock does not stand still"_s,
                     call.arguments.first()};
    });
}

Result<Answer> runDeadlineExtend(Workplace &place, const Invocation &call)
{
    if (!call.has(u"until"_s))
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please give the new last day: --until")));
    return changed(place, call, [&call](CaseClock &clock, const Room &room) -> Done {
        QJsonObject body;
        for (auto it = call.options.constBegin(); it != call.options.constEnd(); ++it)
            body.insert(QString(it.key()).replace(u'-', u'_'), it.value().last());
        ASSIGN_OR_RETURN(const auto fresh, fromBody<Extension>(body, u"-"_s, room.rules().codes));
        clock.extensions.append(fresh);
        return Success{};
    });
}

Result<Answer> runConfirmationShow(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const Committee committee, room->cases().committee());
    ASSIGN_OR_RETURN(Answer answer, told(*room, id));
    QJsonObject json{{u"deadlines"_s, answer.json}};
    if (file.confirmation)
        json.insert(u"confirmation"_s, bodyOf(*file.confirmation));
    QJsonArray courts;
    for (const OfferedCourt &court : offeredCourts(file, committee)) {
        courts.append(court.name);
        answer.lines
            += cliText(QT_TRANSLATE_NOOP("Cli", "A court that is right: %1")).arg(court.name);
    }
    json.insert(u"courts"_s, courts);
    QJsonArray obstacles;
    for (const LikelyObstacle &one : likelyObstacles(file, room->rules().codes)) {
        obstacles.append(one.code);
        answer.lines
            += cliText(QT_TRANSLATE_NOOP("Cli", "The agreement says “%1”; this may hold: %2"))
                   .arg(one.word,
                        room->rules().codes.label(u"confirmation_obstacle", one.code, isEnglish()));
    }
    json.insert(u"likely_obstacles"_s, obstacles);
    answer.json = json;
    return answer;
}

Result<Answer> runConfirmationSet(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    Confirmation before = file.confirmation.value_or(Confirmation{});
    if (before.id.isNull())
        before.id = SectionId::fresh();
    ASSIGN_OR_RETURN(Confirmation value, withOptions(before, call, room->rules().codes,
                                                     {u"applicants"_s, u"obstacles"_s}));
    if (call.has(u"obstacles"_s))
        value.obstacles = call.options.value(u"obstacles"_s);
    if (call.has(u"applicants"_s)) {
        ASSIGN_OR_RETURN(value.applicants, partiesNamed(file, call.options.value(u"applicants"_s)));
    }
    // What was given beside the fields is read as strictly as they are.
    ASSIGN_OR_RETURN(const auto strict,
                     fromBody<Confirmation>(bodyOf(value), u"-"_s, room->rules().codes));
    Confirmation kept = strict;
    kept.id = before.id;
    RETURN_IF_ERROR(CaseDesk(room).save(id, kept));
    return told(*room, id);
}

QList<OptionSpec> confirmationFields()
{
    return {
        {"wanted", "yes|no", QT_TRANSLATE_NOOP("Cli", "Both sides want to apply")},
        {"declined", "yes|no", QT_TRANSLATE_NOOP("Cli", "They do not want it")},
        {"obstacles", "CODE…", QT_TRANSLATE_NOOP("Cli", "Why a court would not take it"), true},
        {"court", "NAME", QT_TRANSLATE_NOOP("Cli", "The court")},
        {"applied-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the application")},
        {"applicants", "NAME…", QT_TRANSLATE_NOOP("Cli", "Parties who applied"), true},
        {"number", "TEXT", QT_TRANSLATE_NOOP("Cli", "The court’s number")},
        {"accepted-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day the court took it up")},
        {"ruling", "CODE", QT_TRANSLATE_NOOP("Cli", "valid, dismissed, not_accepted, withdrawn")},
        {"ruled-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the ruling")},
        {"received-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day the ruling was received")},
        {"remark", "TEXT", QT_TRANSLATE_NOOP("Cli", "Remark")}};
}

} // namespace

QList<CommandSpec> clockCommands()
{
    return {
        {{u"deadline"_s, u"list"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Limits that run, the earliest last day first"),
         {{"near", "", QT_TRANSLATE_NOOP("Cli", "Only what is near or past")}},
         {u"deadline list --near"_s},
         runDeadlineList},
        {{u"deadline"_s, u"show"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Every limit of a case, with its rule and how it is counted"),
         {},
         {u"deadline show 12"_s},
         runDeadlineShow},
        {{u"deadline"_s, u"set"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Say which limit it is, and when papers were signed for"),
         {{"limit", "CODE", QT_TRANSLATE_NOOP("Cli", "Which limit; '' for the one that fits")},
          {"received-on", "DAY",
           QT_TRANSLATE_NOOP("Cli", "Day the sender’s papers were signed for")}},
         {u"deadline set 12 --limit court_entrusted_summary --received-on 2026-05-08"_s},
         runDeadlineSet},
        {{u"deadline"_s, u"suspend"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "The clock stands still, e.g. for an appraisal"),
         {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "It stands still after this day; else today")},
          {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day; else it goes on")},
          {"reason", "CODE", QT_TRANSLATE_NOOP("Cli", "Why; appraisal unless said otherwise")},
          {"details", "TEXT", QT_TRANSLATE_NOOP("Cli", "Which, by whom")}},
         {u"deadline suspend 12 --from 2026-05-08 --details 渗漏原因鉴定"_s},
         runDeadlineSuspend},
        {{u"deadline"_s, u"resume"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "The clock runs again"),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day it stood still; else today")}},
         {u"deadline resume 12 --on 2026-05-20"_s},
         runDeadlineResume},
        {{u"deadline"_s, u"extend"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "A later last day that both sides consented to"),
         {{"until", "DAY", QT_TRANSLATE_NOOP("Cli", "The new last day")},
          {"consented-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day both sides consented")},
          {"details", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why")}},
         {u"deadline extend 12 --until 2026-06-20 --consented-on 2026-05-18"_s},
         runDeadlineExtend},
        {{u"confirmation"_s, u"show"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Until when, which court, what may stand against it"),
         {},
         {u"confirmation show 12"_s},
         runConfirmationShow},
        {{u"confirmation"_s, u"set"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Application, court’s number and ruling"),
         confirmationFields(),
         {u"confirmation set 12 --applied-on 2026-05-12 --applicants 李建民 王秀芹"_s,
          u"confirmation set 12 --ruling valid --ruled-on 2026-05-22"_s},
         runConfirmationSet},
    };
}

QList<GroupSpec> clockGroups()
{
    return {
        {u"deadline"_s, QT_TRANSLATE_NOOP("Cli", "Limits of law and what moves them"), u"list"_s},
        {u"confirmation"_s, QT_TRANSLATE_NOOP("Cli", "Judicial confirmation of an agreement"), {}}};
}

} // namespace maplebridge
