// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Handing over and taking in without a window.

#include "app/cli/officecommands.h"
#include "app/cli/workplace.h"
#include "core/handover/casepages.h"
#include "core/handover/handoverwords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

/// The office meant: the one named, else the centre above.
Result<Office> otherOffice(Workplace &place, const Invocation &call)
{
    if (!call.arguments.isEmpty())
        return place.officeOf(call.arguments.first());
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const Roster roster, room->roster());
    if (roster.parent() == nullptr)
        return Error{ErrorCode::Refused, u"no centre above"_s};
    return *roster.parent();
}

QJsonObject waitingJson(const Office &office, const Waiting &waiting)
{
    QJsonArray cases;
    for (const CaseId &one : waiting.cases)
        cases.append(one.text());
    return {{u"office"_s, office.site},
            {u"entries"_s, waiting.entries},
            {u"cases"_s, cases},
            {u"last_sent"_s, waiting.lastSent},
            {u"acknowledged"_s, waiting.acknowledged}};
}

Result<Answer> runStatus(Workplace &place, const Invocation & /*call*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const HandoverDesk *desk, place.handover());
    ASSIGN_OR_RETURN(const Roster roster, room->roster());
    QList<const Office *> others = roster.children();
    if (roster.parent() != nullptr)
        others.prepend(roster.parent());
    Answer answer;
    QJsonArray list;
    for (const Office *office : std::as_const(others)) {
        ASSIGN_OR_RETURN(const Waiting waiting, desk->waitingFor(office->site));
        answer.lines += office->name + u": "_s + waitingSentence(waiting);
        list.append(waitingJson(*office, waiting));
    }
    ASSIGN_OR_RETURN(const QList<ReceivedPackage> came,
                     PeerBook(room->database()).received({}, 20));
    for (const ReceivedPackage &package : came)
        answer.lines += receivedSentence(package, roster);
    if (others.isEmpty())
        answer.lines = {cliText(
            QT_TRANSLATE_NOOP("Cli", "This office hands nothing over and takes nothing in yet."))};
    answer.json = list;
    return answer;
}

Result<Answer> runSend(Workplace &place, const Invocation &call)
{
    if (!call.has(u"to"_s))
        return misused(
            cliText(QT_TRANSLATE_NOOP("Cli", "Please say into which folder: --to FOLDER")));
    ASSIGN_OR_RETURN(const Office office, otherOffice(place, call));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    CasePages pages(room);
    ASSIGN_OR_RETURN(
        const WrittenPackage written,
        desk->send(office.site, call.value(u"to"_s), call.has(u"plain"_s) ? nullptr : &pages));
    Answer answer;
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Package %1 for %2, written, read again and "
                                                     "compared: %3"))
                        .arg(written.header.number)
                        .arg(office.name, written.path)};
    answer.json = QJsonObject{{u"file"_s, written.path},
                              {u"number"_s, written.header.number},
                              {u"to"_s, office.site},
                              {u"sha256"_s, QString::fromLatin1(written.sha256.toHex())}};
    return answer;
}

QStringList packagesOf(const QStringList &arguments)
{
    QStringList paths;
    for (const QString &one : arguments) {
        if (QFileInfo(one).isDir())
            paths += filesIn(one).packages;
        else
            paths += one;
    }
    return paths;
}

QJsonObject arrivalJson(const Arrival &arrival)
{
    QJsonArray cases;
    for (const TakenCase &one : arrival.taken.cases)
        cases.append(QJsonObject{{u"id"_s, CaseId(one.id).text()},
                                 {u"number"_s, one.number},
                                 {u"new"_s, one.isNew},
                                 {u"trouble"_s, one.trouble}});
    return {{u"file"_s, arrival.path},
            {u"from"_s, arrival.from},
            {u"number"_s, arrival.pno},
            {u"sound"_s, arrival.canBeTaken()},
            {u"taken_before"_s, arrival.wasTaken},
            {u"detail"_s, arrival.error.detail},
            {u"entries"_s, arrival.taken.revisions},
            {u"cases"_s, cases}};
}

void describe(const Arrival &arrival, const Roster &roster, Answer *answer, QJsonArray *list)
{
    answer->lines += QFileInfo(arrival.path).fileName();
    answer->lines += u"  "_s + arrivalSentence(arrival, roster);
    for (const TakenCase &one : arrival.taken.cases)
        answer->lines += u"  "_s + takenCaseSentence(one, one.number, roster);
    list->append(arrivalJson(arrival));
}

Result<Answer> runLook(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const Roster roster, room->roster());
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    Answer answer;
    QJsonArray list;
    for (const QString &path : packagesOf(call.arguments)) {
        const Arrival arrival = desk->look(path);
        describe(arrival, roster, &answer, &list);
        answer.negative = answer.negative || !arrival.canBeTaken();
    }
    if (list.isEmpty())
        answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "There is no package."))};
    answer.json = list;
    return answer;
}

Result<Answer> runTake(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const Roster roster, room->roster());
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    QList<Arrival> arrivals;
    for (const QString &path : packagesOf(call.arguments))
        arrivals.append(desk->look(path));
    ASSIGN_OR_RETURN(const BatchOutcome batch, desk->take(arrivals));
    Answer answer;
    QJsonArray list;
    QStringList senders;
    for (const Arrival &arrival : batch.taken) {
        describe(arrival, roster, &answer, &list);
        if (!senders.contains(arrival.from))
            senders += arrival.from;
    }
    for (const Arrival &arrival : batch.aside)
        describe(arrival, roster, &answer, &list);
    if (arrivals.isEmpty())
        answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "There is no package."))};
    QJsonArray receipts;
    if (call.has(u"receipts"_s)) {
        for (const QString &site : std::as_const(senders)) {
            ASSIGN_OR_RETURN(const WrittenPackage receipt,
                             desk->send(site, call.value(u"receipts"_s)));
            answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Receipt for %1: %2"))
                                .arg(roster.nameOf(site), receipt.path);
            receipts.append(receipt.path);
        }
    }
    answer.json = QJsonObject{{u"packages"_s, list}, {u"receipts"_s, receipts}};
    answer.negative = !batch.aside.isEmpty();
    return answer;
}

Result<Answer> runNothing(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    const QDate today = place.clock()->today();
    RETURN_IF_ERROR(desk->reportNothing(today));
    if (call.has(u"to"_s))
        return runSend(place, call);
    Answer answer;
    answer.lines = {cliText(QT_TRANSLATE_NOOP(
        "Cli", "Said that nothing arose this week; it goes along with the next package."))};
    answer.json = QJsonObject{{u"week_of"_s, today.toString(Qt::ISODate)}};
    return answer;
}

Result<Answer> runHandCase(Workplace &place, const Invocation &call)
{
    if (!call.has(u"to"_s))
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say to whom: --to OFFICE")));
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Office office, place.officeOf(call.value(u"to"_s)));
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    RETURN_IF_ERROR(desk->handOver(id, office.site, call.value(u"why"_s)));
    Answer answer;
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "The case is %1's now. It goes along with the "
                                                     "next package and can only be read here."))
                        .arg(office.name)};
    answer.json = QJsonObject{{u"case"_s, id.text()}, {u"to"_s, office.site}};
    return answer;
}

} // namespace

QList<CommandSpec> packageCommands()
{
    const OptionSpec folder{"to", "FOLDER", QT_TRANSLATE_NOOP("Cli", "A stick or folder")};
    return {
        {{u"handover"_s, u"status"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Say what is not handed over or not confirmed yet"),
         {},
         {u"handover status"_s},
         runStatus},
        {{u"handover"_s, u"send"_s},
         "[OFFICE]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "Write a sealed package for the centre above, or for an office"),
         {folder,
          {"plain", "", QT_TRANSLATE_NOOP("Cli", "Without the pages that a person can read")}},
         {u"handover send --to /media/stick"_s},
         runSend},
        {{u"handover"_s, u"look"_s},
         "FILE|FOLDER…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Say what packages would bring; takes nothing in"),
         {},
         {u"handover look /media/stick"_s},
         runLook},
        {{u"handover"_s, u"take"_s},
         "FILE|FOLDER…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Take packages in, after a backup; a bad one stops no other"),
         {{"receipts", "FOLDER",
           QT_TRANSLATE_NOOP("Cli", "Write a return package for each sender into this folder")}},
         {u"handover take /media/stick --receipts /media/stick"_s},
         runTake},
        {{u"handover"_s, u"nothing"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Report that nothing arose this week"),
         {folder},
         {u"handover nothing --to /media/stick"_s},
         runNothing},
        {{u"handover"_s, u"case"_s},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Hand a case over to the centre above or an office below"),
         {{"to", "OFFICE", QT_TRANSLATE_NOOP("Cli", "Name or site of the office")},
          {"why", "TEXT", QT_TRANSLATE_NOOP("Cli", "The reason")}},
         {u"handover case 12 --to 胡杨街道矛调中心 --why 超出调解能力"_s},
         runHandCase},
    };
}

} // namespace maplebridge
