// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "core/base/text.h"
#include "core/casework/casedesk.h"
#include "core/exchange/casearchive.h"
#include "core/platform/files.h"
#include "core/words/fieldvalues.h"
#include "core/words/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace maplebridge {
namespace {

Result<QByteArray> caseBytes(const QString &path)
{
    if (path != u"-")
        return readFileWhole(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Io, input.errorString(), path};
    return input.readAll();
}

QJsonObject jsonOf(const ImportedCase &taken, const QString &path)
{
    return {{QStringLiteral("file"), path},
            {QStringLiteral("id"), taken.id.text()},
            {QStringLiteral("number"), taken.number},
            {QStringLiteral("new"), taken.isNew},
            {QStringLiteral("changed"), taken.isChanged},
            {QStringLiteral("new_mediators"), QJsonArray::fromStringList(taken.newMediators)},
            {QStringLiteral("papers_without_pdf"), taken.papersWithoutPdf},
            {QStringLiteral("attachments_without_file"), taken.attachmentsWithoutFile}};
}

QStringList linesOf(const ImportedCase &taken, const QString &path)
{
    const QString which = taken.number.isEmpty() ? taken.id.text() : taken.number;
    const QString done = taken.isNew ? cliText(QT_TRANSLATE_NOOP("Cli", "%1: taken in as %2."))
                         : taken.isChanged
                             ? cliText(QT_TRANSLATE_NOOP("Cli", "%1: %2 now says the same."))
                             : cliText(QT_TRANSLATE_NOOP("Cli", "%1: %2 says the same already."));
    QStringList lines{done.arg(path, which)};
    if (!taken.newMediators.isEmpty())
        lines += cliText(QT_TRANSLATE_NOOP("Cli", "  New in the room: %1."))
                     .arg(taken.newMediators.join(QStringLiteral(", ")));
    if (taken.papersWithoutPdf > 0)
        lines += cliText(QT_TRANSLATE_NOOP(
                             "Cli", "  Issued papers whose PDF stayed where they were issued: %1."))
                     .arg(taken.papersWithoutPdf);
    if (taken.attachmentsWithoutFile > 0)
        lines += cliText(QT_TRANSLATE_NOOP(
                             "Cli", "  Attachments whose file stayed where it was received: %1."))
                     .arg(taken.attachmentsWithoutFile);
    return lines;
}

QString nameOf(const QList<Mediator> &people, MediatorId id)
{
    for (const Mediator &one : people) {
        if (one.id == id)
            return one.name;
    }
    return cliText(QT_TRANSLATE_NOOP("Cli", "the program"));
}

QJsonArray stepsJson(const CaseFile &file)
{
    static const QStringList words{QStringLiteral("todo"), QStringLiteral("begun"),
                                   QStringLiteral("finished"), QStringLiteral("skipped")};
    QJsonArray steps;
    for (const StepState state : stepStates(file))
        steps.append(words[static_cast<qsizetype>(state)]);
    return steps;
}

} // namespace

QString caseLine(const CaseRow &row, const CodeTables &codes)
{
    QStringList parts{row.number.isEmpty() ? row.id.text() : row.number,
                      row.registeredOn.toString(Qt::ISODate),
                      row.applicants + QStringLiteral(" / ") + row.respondents,
                      codes.label(u"dispute_kind", row.kind, isEnglish()), stepName(row.step)};
    if (!row.outcome.isEmpty())
        parts += codes.label(u"outcome", row.outcome, isEnglish());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QJsonObject caseRowJson(const CaseRow &row)
{
    return {{QStringLiteral("id"), row.id.text()},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("kind"), row.kind},
            {QStringLiteral("applicants"), row.applicants},
            {QStringLiteral("respondents"), row.respondents},
            {QStringLiteral("summary"), row.summary},
            {QStringLiteral("step"), static_cast<int>(row.step)},
            {QStringLiteral("outcome"), row.outcome},
            {QStringLiteral("registered_on"), row.registeredOn.toString(Qt::ISODate)},
            {QStringLiteral("accepted_on"), row.acceptedOn.toString(Qt::ISODate)},
            {QStringLiteral("ended_on"), row.endedOn.toString(Qt::ISODate)},
            {QStringLiteral("effective_on"), row.effectiveOn.toString(Qt::ISODate)},
            {QStringLiteral("amount"), row.amount.fen}};
}

Result<Answer> runCaseImport(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    Answer answer;
    QJsonArray list;
    for (const QString &path : call.arguments) {
        const auto bytes = caseBytes(path);
        const auto taken = bytes ? takeIn(room, bytes.value(), QFileInfo(path).fileName())
                                 : Result<TakenIn>(bytes.error());
        if (!taken) {
            answer.faults.append({bytes ? path : QString(), taken.error()});
            continue;
        }
        for (const Error &fault : taken.value().faults)
            answer.faults.append({path, fault});
        for (const ImportedCase &one : taken.value().cases) {
            list.append(jsonOf(one, path));
            answer.lines += linesOf(one, path);
        }
    }
    answer.json = QJsonObject{{QStringLiteral("cases"), list}};
    return answer;
}

Result<Answer> runCaseExport(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const CaseDocument document, caseDocumentOf(*room, id));
    const QByteArray bytes = caseDocumentJson(document);
    Answer answer;
    const QString path = call.value(QStringLiteral("to"));
    if (!call.has(QStringLiteral("to"))) {
        answer.raw = bytes;
        return answer;
    }
    if (QFileInfo::exists(path) && !call.has(QStringLiteral("overwrite")))
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"), path};
    RETURN_IF_ERROR(writeFileDurably(path, bytes));
    answer.json = QJsonObject{{QStringLiteral("id"), id.text()},
                              {QStringLiteral("number"), document.file.record.number},
                              {QStringLiteral("file"), path},
                              {QStringLiteral("bytes"), bytes.size()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path)};
    return answer;
}

Result<Answer> runCaseList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    CaseFilter filter;
    filter.openOnly = call.has(QStringLiteral("open"));
    filter.bin = call.has(QStringLiteral("bin"));
    ASSIGN_OR_RETURN(const QList<CaseRow> rows, room->cases().list(filter));
    Answer answer;
    QJsonArray list;
    for (const CaseRow &row : rows) {
        list.append(caseRowJson(row));
        answer.lines += caseLine(row, room->rules().codes);
    }
    answer.json = list;
    return answer;
}

Result<Answer> runCaseShow(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const CaseDocument document, caseDocumentOf(*room, id));
    const CaseFile &file = document.file;
    const CodeTables &codes = room->rules().codes;
    Answer answer;
    answer.lines = {file.record.number, titleOf(file, codes, isEnglish()), id.text()};
    for (const Party &party : file.parties)
        answer.lines += sideName(party.side) + QStringLiteral(": ") + party.details.name;
    if (!file.narrative.summary.isEmpty())
        answer.lines += file.narrative.summary;
    answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Step: %1")).arg(stepName(currentStep(file)));
    if (file.closing)
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Ended: %1, %2"))
                            .arg(dayText(file.closing->on),
                                 codes.label(u"outcome", file.closing->outcome, isEnglish()));
    answer.lines.removeAll(QString());
    QJsonArray issues;
    for (const Issue &issue : issuesOf(file, place.clock()->today(), room->rules().limits)) {
        answer.lines += QStringLiteral("! ") + sentenceFor(issue);
        issues.append(QJsonObject{{QStringLiteral("type"), issue.type},
                                  {QStringLiteral("id"), uuidText(issue.id)},
                                  {QStringLiteral("field"), issue.field},
                                  {QStringLiteral("sentence"), sentenceFor(issue)}});
    }
    answer.json = QJsonObject{
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("number"), file.record.number},
        {QStringLiteral("title"), titleOf(file, codes, isEnglish())},
        {QStringLiteral("steps"), stepsJson(file)},
        {QStringLiteral("effective_on"), effectiveOn(file).toString(Qt::ISODate)},
        {QStringLiteral("issues"), issues},
        {QStringLiteral("case"), QJsonDocument::fromJson(caseDocumentJson(document)).object()}};
    return answer;
}

Result<Answer> runSearch(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    const QString words = call.arguments.join(u' ');
    CaseFilter filter;
    filter.words = words;
    ASSIGN_OR_RETURN(const QList<CaseRow> rows, room->cases().list(filter));
    ASSIGN_OR_RETURN(const QList<PersonRow> persons, room->cases().persons(words, 1000));
    Answer answer;
    QJsonArray cases;
    for (const CaseRow &row : rows) {
        cases.append(caseRowJson(row));
        answer.lines += caseLine(row, room->rules().codes);
    }
    QJsonArray people;
    for (const PersonRow &row : persons) {
        people.append(QJsonObject{{QStringLiteral("person"), row.person.text()},
                                  {QStringLiteral("name"), row.name},
                                  {QStringLiteral("id_number"), maskedIdNumber(row.idNumber)},
                                  {QStringLiteral("phone"), maskedPhone(row.phone)},
                                  {QStringLiteral("cases"), row.cases}});
        QStringList parts{row.name, maskedIdNumber(row.idNumber), maskedPhone(row.phone)};
        parts.removeAll(QString());
        answer.lines += parts.join(QStringLiteral(" · "));
    }
    answer.json = QJsonObject{{QStringLiteral("cases"), cases}, {QStringLiteral("people"), people}};
    answer.negative = rows.isEmpty() && persons.isEmpty();
    if (answer.negative)
        answer.lines
            = {cliText(QT_TRANSLATE_NOOP("Cli", "Nothing was found for “%1”.")).arg(words)};
    return answer;
}

Result<Answer> runHistory(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const QList<HistoryEntry> entries, CaseDesk(room).history(id));
    ASSIGN_OR_RETURN(const QList<Mediator> people, room->cases().mediators());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    QHash<QString, QString> names;
    for (const Mediator &one : people)
        names.insert(one.id.text(), one.name);
    for (const Party &party : file.parties)
        names.insert(party.id.text(), party.details.name);
    const auto inWords = [&](const HistoryEntry &entry, const QJsonValue &value) {
        const QString text
            = valueInWords(entry.type, entry.field, value, room->rules().codes, names);
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    Answer answer;
    QJsonArray list;
    for (const HistoryEntry &entry : entries) {
        const QString who = nameOf(people, entry.actor);
        list.append(QJsonObject{{QStringLiteral("call"), uuidText(entry.call)},
                                {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
                                {QStringLiteral("actor"), entry.actor.text()},
                                {QStringLiteral("actor_name"), who},
                                {QStringLiteral("type"), entry.type},
                                {QStringLiteral("entity"), uuidText(entry.entity)},
                                {QStringLiteral("field"), entry.field},
                                {QStringLiteral("before"), entry.before},
                                {QStringLiteral("after"), entry.after},
                                {QStringLiteral("why"), entry.why},
                                {QStringLiteral("undo"), entry.undo}});
        const QString wall = entry.at.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm");
        const QString what
            = entry.field.isEmpty()
                  ? sectionName(entry.type)
                  : QString(sectionName(entry.type) + u'/' + fieldName(entry.type, entry.field));
        QString line
            = QStringLiteral("%1 · %2 · %3: %4 → %5")
                  .arg(wall, who, what, inWords(entry, entry.before), inWords(entry, entry.after));
        if (!entry.why.isEmpty())
            line += QStringLiteral(" (") + entry.why + u')';
        answer.lines += line;
    }
    answer.json = list;
    return answer;
}

} // namespace maplebridge
