// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/optionfields.h"
#include "core/casework/roomdesk.h"
#include "core/exchange/practiceroom.h"
#include "core/platform/files.h"
#include "core/words/fieldvalues.h"
#include "core/words/sentences.h"

#include <QFile>
#include <QJsonArray>

namespace maplebridge {
namespace {

QJsonObject withId(QJsonObject body, const QString &id)
{
    body.insert(QStringLiteral("id"), id);
    return body;
}

/// The fields of a body as lines, by the names and in the words people know.
QStringList linesOf(const QString &type, const QJsonObject &body, const CodeTables &codes)
{
    QStringList lines;
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        lines += cliText(QT_TRANSLATE_NOOP("Cli", "%1: %2"))
                     .arg(fieldName(type, it.key()),
                          valueInWords(type, it.key(), it.value(), codes, {}));
    return lines;
}

Result<std::unique_ptr<Room>> newRoom(const QString &path, const RoomRules *rules,
                                      const Clock *clock, const Invocation &call)
{
    if (call.has(QStringLiteral("practice")))
        return createPracticeRoom(path, rules, clock);
    if (call.has(QStringLiteral("from"))) {
        ASSIGN_OR_RETURN(const QByteArray bytes, readFileWhole(call.value(QStringLiteral("from"))));
        return createRoomFromJson(path, bytes, rules, clock);
    }
    Invocation fields;
    fields.options.insert(QStringLiteral("name"), {call.value(QStringLiteral("committee"))});
    if (call.has(QStringLiteral("short")))
        fields.options.insert(QStringLiteral("short-name"), {call.value(QStringLiteral("short"))});
    if (call.has(QStringLiteral("kind")))
        fields.options.insert(QStringLiteral("kind"), {call.value(QStringLiteral("kind"))});
    ASSIGN_OR_RETURN(const Committee committee, withOptions(Committee(), fields, rules->codes));
    QList<Mediator> people;
    for (const auto &[option, duty] :
         {std::pair("mediator", Duty::Mediator), std::pair("clerk", Duty::Clerk)})
    {
        for (const QString &name : call.options.value(QString::fromLatin1(option))) {
            Mediator one;
            one.name = name;
            one.duty = duty;
            people.append(one);
        }
    }
    return Room::create(path, committee, people, rules, clock);
}

Result<QJsonObject> roomJson(const Room &room)
{
    const CaseRepository cases = room.cases();
    ASSIGN_OR_RETURN(const Committee committee, cases.committee());
    ASSIGN_OR_RETURN(const QList<Mediator> people, cases.mediators());
    ASSIGN_OR_RETURN(const QList<CaseRow> rows, cases.list({}));
    QJsonArray list;
    for (const Mediator &one : people)
        list.append(withId(bodyOf(one), one.id.text()));
    return QJsonObject{
        {QStringLiteral("room"), room.path()},
        {QStringLiteral("committee"), withId(bodyOf(committee), committee.id.text())},
        {QStringLiteral("mediators"), list},
        {QStringLiteral("cases"), rows.size()}};
}

Answer personAnswer(const Mediator &person, const CodeTables &codes)
{
    Answer answer;
    answer.json = withId(bodyOf(person), person.id.text());
    answer.lines = linesOf(QString(Mediator::type), bodyOf(person), codes);
    return answer;
}

} // namespace

Result<Answer> runInit(Workplace &place, const Invocation &call)
{
    int ways = 0;
    for (const char *way : {"committee", "from", "practice"})
        ways += call.has(QString::fromLatin1(way)) ? 1 : 0;
    if (ways != 1)
        return misused(cliText(QT_TRANSLATE_NOOP(
            "Cli", "Please give one of --committee NAME, --from ROOM.json and --practice.")));
    if (!call.has(QStringLiteral("committee"))) {
        for (const char *part : {"short", "kind", "mediator", "clerk"}) {
            if (call.has(QString::fromLatin1(part)))
                return misused(cliText(QT_TRANSLATE_NOOP("Cli", "--%1 goes with --committee only."))
                                   .arg(QString::fromLatin1(part)));
        }
    }
    ASSIGN_OR_RETURN(const QString path, place.newRoomPath());
    ASSIGN_OR_RETURN(const RoomRules *rules, place.rules());
    ASSIGN_OR_RETURN(const std::unique_ptr<Room> room, newRoom(path, rules, place.clock(), call));
    ASSIGN_OR_RETURN(const QJsonObject json, roomJson(*room));
    Answer answer;
    answer.json = json;
    answer.lines
        = {cliText(QT_TRANSLATE_NOOP("Cli", "The room is made: %1")).arg(path),
           cliText(QT_TRANSLATE_NOOP("Cli", "Committee: %1. People: %2. Cases: %3."))
               .arg(json.value(QStringLiteral("committee"))[QStringLiteral("name")].toString())
               .arg(json.value(QStringLiteral("mediators")).toArray().size())
               .arg(json.value(QStringLiteral("cases")).toInteger())};
    return answer;
}

Result<Answer> runCommitteeShow(Workplace &place, const Invocation & /*unused*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const Committee committee, room->cases().committee());
    Answer answer;
    answer.json = withId(bodyOf(committee), committee.id.text());
    answer.lines = linesOf(QString(Committee::type), bodyOf(committee), room->rules().codes);
    return answer;
}

Result<Answer> runCommitteeSet(Workplace &place, const Invocation &call)
{
    if (call.options.isEmpty())
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say what to set.")));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const Committee before, room->cases().committee());
    ASSIGN_OR_RETURN(const Committee after, withOptions(before, call, room->rules().codes));
    RETURN_IF_ERROR(RoomDesk(room).saveCommittee(after));
    return runCommitteeShow(place, {});
}

Result<Answer> runMediatorList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const QList<Mediator> people, room->cases().mediators());
    Answer answer;
    QJsonArray list;
    for (const Mediator &one : people) {
        if (one.left && !call.has(QStringLiteral("all")))
            continue;
        list.append(withId(bodyOf(one), one.id.text()));
        QString line = one.name + QStringLiteral(" · ")
                       + (one.duty == Duty::Clerk ? cliText(QT_TRANSLATE_NOOP("Cli", "clerk"))
                                                  : cliText(QT_TRANSLATE_NOOP("Cli", "mediator")));
        if (one.left)
            line += QStringLiteral(" · ") + cliText(QT_TRANSLATE_NOOP("Cli", "has left"));
        answer.lines += line + QStringLiteral(" · ") + one.id.text();
    }
    answer.json = list;
    return answer;
}

Result<Answer> runMediatorAdd(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const QList<Mediator> people, room->cases().mediators());
    Mediator person;
    person.name = call.arguments.first();
    for (const Mediator &one : people) {
        if (one.name == person.name && !one.left)
            return Error{ErrorCode::Conflict, QStringLiteral("works here already"), person.name};
    }
    ASSIGN_OR_RETURN(person, withOptions(person, call, room->rules().codes));
    ASSIGN_OR_RETURN(person.id, RoomDesk(room).saveMediator(person));
    return personAnswer(person, room->rules().codes);
}

Result<Answer> runMediatorSet(Workplace &place, const Invocation &call)
{
    if (call.options.isEmpty())
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say what to set.")));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const Mediator before, place.personOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Mediator after, withOptions(before, call, room->rules().codes));
    RETURN_IF_ERROR(RoomDesk(room).saveMediator(after));
    return personAnswer(after, room->rules().codes);
}

Result<Answer> runMediatorLeft(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(Mediator person, place.personOf(call.arguments.first()));
    person.left = !call.has(QStringLiteral("back"));
    RETURN_IF_ERROR(RoomDesk(room).saveMediator(person));
    return personAnswer(person, room->rules().codes);
}

} // namespace maplebridge
