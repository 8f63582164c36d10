// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/followupcommands.h"

#include "app/cli/optionfields.h"
#include "app/cli/workplace.h"
#include "core/casework/casedesk.h"
#include "core/casework/followuplist.h"
#include "core/words/promisewords.h"
#include "core/words/sentences.h"

#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Promise &promise, int number)
{
    const auto iso = [](const QDate &day) { return day.toString(Qt::ISODate); };
    QJsonObject json{{u"number"_s, number},
                     {u"obligation"_s, promise.obligation->id.text()},
                     {u"part"_s, promise.part},
                     {u"what"_s, promise.obligation->what},
                     {u"due_on"_s, iso(promise.dueOn)},
                     {u"amount"_s, promise.amount.fen},
                     {u"received"_s, promise.received.fen},
                     {u"kept_on"_s, iso(promise.keptOn)}};
    QJsonArray entries;
    for (const Performance *entry : promise.entries) {
        QJsonObject one = bodyOf(*entry);
        one.insert(u"id"_s, entry->id.text());
        entries.append(one);
    }
    json.insert(u"entries"_s, entries);
    return json;
}

/// All promises of a case, and what is wrong with their entries.
Result<Answer> told(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    const QDate today = room.clock().today();
    Answer answer;
    QJsonArray list;
    int number = 0;
    const QList<Promise> promises = promisesOf(file);
    for (const Promise &promise : promises) {
        list.append(jsonOf(promise, ++number));
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "%1. %2"))
                            .arg(number)
                            .arg(promiseTitle(promise, file));
        answer.lines += u"   "_s + promiseState(promise, today);
        for (const Performance *entry : promise.entries) {
            answer.lines += u"   "_s + entryText(*entry, promise, room.rules().codes);
            for (const Issue &issue : issuesOf(*entry, file, today))
                answer.lines += u"   ! "_s + sentenceFor(issue);
        }
    }
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Nothing was promised in this case."));
    answer.json = list;
    return answer;
}

/// The n-th of a list, counted from 1; NotFound names what was asked for.
template<typename List>
Result<typename List::value_type> nth(const List &list, const QString &asked)
{
    bool isNumber = false;
    const int n = asked.toInt(&isNumber);
    if (!isNumber || n < 1 || n > list.size())
        return Error{ErrorCode::NotFound, u"no such number"_s, asked, u"1 … %1"_s.arg(list.size())};
    return list[n - 1];
}

Result<Answer> runPromiseList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    return told(*room, id);
}

Result<Answer> runPromiseNote(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const Promise promise, nth(promisesOf(file), call.arguments.at(1)));
    Performance fresh;
    fresh.obligation = promise.obligation->id;
    fresh.part = promise.part;
    fresh.on = room->clock().today();
    fresh.mediator = room->actor();
    ASSIGN_OR_RETURN(Performance entry,
                     withOptions(fresh, call, room->rules().codes, {u"amount"_s}));
    const bool isPayment
        = entry.result == PromiseResult::Kept && promise.obligation->kind == DutyKind::Money;
    if (call.has(u"amount"_s)) {
        const auto amount = moneyFromText(call.value(u"amount"_s));
        if (!amount)
            return Error{ErrorCode::Invalid, u"wrong value"_s, u"--amount"_s,
                         u"an amount in yuan"_s};
        entry.amount = amount.value();
    } else if (isPayment) {
        entry.amount = promise.open();
    }
    if (!entry.nextOn.isValid()) {
        ASSIGN_OR_RETURN(const WorkCalendar calendar, room->calendar());
        entry.nextOn = proposedNextOn(entry, promise, room->rules().followUps, calendar,
                                      room->clock().today());
    }
    RETURN_IF_ERROR(recordEntry(room, id, entry));
    return told(*room, id);
}

Result<Answer> runPromiseRemove(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const Promise promise, nth(promisesOf(file), call.arguments.at(1)));
    ASSIGN_OR_RETURN(const Performance *entry, nth(promise.entries, call.arguments.at(2)));
    RETURN_IF_ERROR(CaseDesk(room).remove(id, QString(Performance::type), entry->id.uuid()));
    return told(*room, id);
}

Result<Answer> runPromiseCalls(Workplace &place, const Invocation & /*call*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const QList<DueCall> calls, callsOf(*room));
    ASSIGN_OR_RETURN(const Committee committee, room->cases().committee());
    ASSIGN_OR_RETURN(const QList<Mediator> mediators, room->cases().mediators());
    const QDate today = room->clock().today();
    Answer answer;
    QJsonArray list;
    for (const DueCall &one : calls) {
        const CaseFile &file = *one.file;
        const MediatorId who = inCharge(*room, file);
        QString name;
        for (const Mediator &mediator : mediators) {
            if (mediator.id == who)
                name = mediator.name;
        }
        const QString script
            = callScript(one.promise, file, room->rules().followUps, committee.name, name, today);
        const QStringList phones = phonesOf(one.promise, file);
        QJsonObject json = jsonOf(one.promise, 0);
        json.remove(u"number"_s);
        json.insert(u"case"_s, file.id.text());
        json.insert(u"case_number"_s, file.record.number);
        json.insert(u"call_on"_s, one.on.toString(Qt::ISODate));
        json.insert(u"script"_s, script);
        json.insert(u"phones"_s, QJsonArray::fromStringList(phones));
        list.append(json);
        answer.lines += file.record.number + u"  "_s + promiseTitle(one.promise, file);
        answer.lines += u"  "_s + promiseState(one.promise, today);
        if (!phones.isEmpty())
            answer.lines += u"  "_s + phones.join(u"  "_s);
        answer.lines += u"  "_s + script;
    }
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Nobody need be called today."));
    answer.json = list;
    return answer;
}

/// All visits of a case, and those the rules still ask for.
Result<Answer> visitsTold(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    const QDate today = room.clock().today();
    const CodeTables &codes = room.rules().codes;
    Answer answer;
    QJsonArray made;
    for (const Visit &visit : file.visits) {
        QJsonObject json = bodyOf(visit);
        json.insert(u"id"_s, visit.id.text());
        made.append(json);
        QStringList parts{dayText(visit.on)};
        if (!visit.manner.isEmpty())
            parts += codes.label(u"contact_manner", visit.manner, isEnglish());
        if (!visit.satisfaction.isEmpty())
            parts += codes.label(u"satisfaction", visit.satisfaction, isEnglish());
        parts += visit.findings;
        answer.lines += u"%1. "_s.arg(made.size()) + parts.join(u" · "_s);
        for (const Issue &issue : issuesOf(visit, file, today))
            answer.lines += u"   ! "_s + sentenceFor(issue);
    }
    QJsonArray due;
    for (const DueVisit &visit : dueVisits(file, room.rules().followUps, codes)) {
        due.append(QJsonObject{{u"rule"_s, visit.rule.code},
                               {u"from"_s, visit.from.toString(Qt::ISODate)},
                               {u"last_day"_s, visit.lastDay.toString(Qt::ISODate)},
                               {u"source"_s, visit.rule.source}});
        answer.lines += dueVisitText(visit, today);
    }
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "No visit was made, none is due."));
    answer.json = QJsonObject{{u"visits"_s, made}, {u"due"_s, due}};
    return answer;
}

Result<Answer> runVisitList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    return visitsTold(*room, id);
}

Result<Answer> runVisitAdd(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    Visit fresh;
    fresh.id = SectionId::fresh();
    fresh.on = room->clock().today();
    const MediatorId who = inCharge(*room, file);
    if (!who.isNull())
        fresh.visitors = {who};
    ASSIGN_OR_RETURN(Visit visit, withOptions(fresh, call, room->rules().codes, {u"asked"_s}));
    ASSIGN_OR_RETURN(visit.asked, partiesNamed(file, call.options.value(u"asked"_s)));
    RETURN_IF_ERROR(CaseDesk(room).save(id, visit));
    return visitsTold(*room, id);
}

Result<Answer> runVisitRemove(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const Visit visit, nth(file.visits, call.arguments.at(1)));
    RETURN_IF_ERROR(CaseDesk(room).remove(id, QString(Visit::type), visit.id.uuid()));
    return visitsTold(*room, id);
}

Result<Answer> runVisitDue(Workplace &place, const Invocation & /*call*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const QList<CaseVisit> visits, visitsOf(*room));
    const QDate today = room->clock().today();
    Answer answer;
    QJsonArray list;
    for (const CaseVisit &one : visits) {
        list.append(QJsonObject{{u"case"_s, one.id.text()},
                                {u"rule"_s, one.visit.rule.code},
                                {u"last_day"_s, one.visit.lastDay.toString(Qt::ISODate)}});
        answer.lines += one.title + u" · "_s + dueVisitText(one.visit, today);
    }
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "No visit is due."));
    answer.json = list;
    return answer;
}

QList<CommandSpec> visitCommands()
{
    return {{{u"visit"_s, u"list"_s},
             "CASE",
             1,
             1,
             QT_TRANSLATE_NOOP("Cli", "Visits of a case, and those that are due"),
             {},
             {u"visit list 12"_s},
             runVisitList},
            {{u"visit"_s, u"add"_s},
             "CASE",
             1,
             1,
             QT_TRANSLATE_NOOP("Cli", "Note a visit"),
             {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the visit; else today")},
              {"manner", "CODE", QT_TRANSLATE_NOOP("Cli", "phone, home, office, online")},
              {"asked", "NAME…", QT_TRANSLATE_NOOP("Cli", "Parties; none: all"), true},
              {"findings", "TEXT", QT_TRANSLATE_NOOP("Cli", "Performance, how they get on")},
              {"satisfaction", "CODE", QT_TRANSLATE_NOOP("Cli", "satisfied, fair, dissatisfied")},
              {"trouble", "yes|no", QT_TRANSLATE_NOOP("Cli", "Hidden trouble was found")},
              {"measures", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is done about it")},
              {"judgment", "TEXT", QT_TRANSLATE_NOOP("Cli", "What a court decided")},
              {"others", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who else was spoken to")}},
             {u"visit add 12 --manner home --findings 三期款均按期支付 --satisfaction satisfied"_s},
             runVisitAdd},
            {{u"visit"_s, u"remove"_s},
             "CASE N",
             2,
             2,
             QT_TRANSLATE_NOOP("Cli", "Take a visit away; the history keeps it"),
             {},
             {u"visit remove 12 1"_s},
             runVisitRemove},
            {{u"visit"_s, u"due"_s},
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("Cli", "Visits that should be made, in all cases"),
             {},
             {u"visit due"_s},
             runVisitDue}};
}

} // namespace

QList<CommandSpec> followUpCommands()
{
    return QList<CommandSpec>{
               {{u"promise"_s, u"list"_s},
                "CASE",
                1,
                1,
                QT_TRANSLATE_NOOP("Cli", "What was promised, and what was kept of it"),
                {},
                {u"promise list 12"_s},
                runPromiseList},
               {{u"promise"_s, u"note"_s},
                "CASE N",
                2,
                2,
                QT_TRANSLATE_NOOP("Cli", "Note a payment, an act or a call about promise N"),
                {{"result", "WORD",
                  QT_TRANSLATE_NOOP("Cli", "kept (else this), promised, not_reached, refused, "
                                           "disputed")},
                 {"amount", "YUAN", QT_TRANSLATE_NOOP("Cli", "Paid; else all that is open")},
                 {"partial", "yes|no", QT_TRANSLATE_NOOP("Cli", "Only a part of an act")},
                 {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day; else today")},
                 {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "Who paid or was spoken to")},
                 {"manner", "CODE",
                  QT_TRANSLATE_NOOP("Cli", "phone, home, office, online, transfer, cash")},
                 {"proof", "TEXT", QT_TRANSLATE_NOOP("Cli", "What shows it")},
                 {"next-on", "DAY",
                  QT_TRANSLATE_NOOP("Cli", "Day to look again; else as the rules propose")},
                 {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "In words")}},
                {u"promise note 12 2 --amount 6000 --manner transfer"_s,
                 u"promise note 12 3 --result promised"_s},
                runPromiseNote},
               {{u"promise"_s, u"remove"_s},
                "CASE N ENTRY",
                3,
                3,
                QT_TRANSLATE_NOOP("Cli", "Take an entry of promise N away; the history keeps it"),
                {},
                {u"promise remove 12 2 1"_s},
                runPromiseRemove},
               {{u"promise"_s, u"calls"_s},
                "",
                0,
                0,
                QT_TRANSLATE_NOOP("Cli", "Whom to call today, and what to say"),
                {},
                {u"promise calls"_s},
                runPromiseCalls}}
           + visitCommands();
}

QList<GroupSpec> followUpGroups()
{
    return {
        {u"promise"_s, QT_TRANSLATE_NOOP("Cli", "What was promised, and whether it is kept"), {}},
        {u"visit"_s, QT_TRANSLATE_NOOP("Cli", "Visits after an agreement or an ending"), u"due"_s}};
}

} // namespace maplebridge
