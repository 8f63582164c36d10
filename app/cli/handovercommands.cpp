// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "core/exchange/caseexport.h"
#include "core/exchange/exportindex.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {
namespace {

Result<QList<CaseId>> wantedCases(Workplace &place, const Invocation &call)
{
    if (call.has(QStringLiteral("closed"))) {
        ASSIGN_OR_RETURN(const Room *room, place.room());
        return endedSinceExport(*room);
    }
    QList<CaseId> ids;
    for (const QString &one : call.arguments) {
        ASSIGN_OR_RETURN(const CaseId id, place.caseOf(one));
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QJsonObject backupJson(const BackupFile &backup)
{
    return {{QStringLiteral("file"), backup.path},
            {QStringLiteral("made_at"), backup.madeAt.toString(Qt::ISODate)},
            {QStringLiteral("bytes"), backup.size}};
}

QDateTime wallTime(const QDateTime &at)
{
    return at.toOffsetFromUtc(8 * 3600);
}

} // namespace

Result<Answer> runCasefileExport(Workplace &place, const Invocation &call)
{
    if (call.has(QStringLiteral("closed")) == !call.arguments.isEmpty())
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please name cases, or say --closed.")));
    if (!call.has(QStringLiteral("to")))
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say where to: --to FILE.zip")));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const PaperDesk *desk, place.papers());
    ExportRequest request;
    ASSIGN_OR_RETURN(request.cases, wantedCases(place, call));
    request.masked = call.has(QStringLiteral("masked"));
    request.overwrite = call.has(QStringLiteral("overwrite"));
    request.path = call.value(QStringLiteral("to"));
    if (QFileInfo(request.path).isDir() && !request.cases.isEmpty()) {
        ASSIGN_OR_RETURN(const QString name,
                         suggestedExportName(*room, request.cases, request.masked));
        request.path = QDir(request.path).filePath(name);
    }
    ASSIGN_OR_RETURN(const ExportSummary done, exportCases(room, *desk, request));
    Answer answer;
    answer.json
        = QJsonObject{{QStringLiteral("file"), done.path},
                      {QStringLiteral("cases"), done.cases},
                      {QStringLiteral("files"), done.files},
                      {QStringLiteral("bytes"), done.bytes},
                      {QStringLiteral("sha256"), done.sha256},
                      {QStringLiteral("masked"), done.masked},
                      {QStringLiteral("sealed"), false},
                      {QStringLiteral("remarks"), QJsonArray::fromStringList(done.remarks)}};
    answer.lines = {
        cliText(QT_TRANSLATE_NOOP("Cli", "Exported, read again and compared: %1")).arg(done.path),
        cliText(QT_TRANSLATE_NOOP("Cli", "Cases: %1. Files: %2. Bytes: %3."))
            .arg(done.cases)
            .arg(done.files)
            .arg(done.bytes),
        QString(u"SHA-256: " + done.sha256), unsealedSentence()};
    if (done.masked)
        answer.lines += maskedSentence();
    answer.lines += done.remarks;
    return answer;
}

Result<Answer> runCasefileCheck(Workplace & /*unused*/, const Invocation &call)
{
    const QString path = call.arguments.first();
    ASSIGN_OR_RETURN(const QJsonObject manifest, checkExport(path));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("sound"), true},
                              {QStringLiteral("manifest"), manifest}};
    answer.lines
        = {cliText(QT_TRANSLATE_NOOP("Cli", "Every file in %1 is as its manifest says (%2 files)."))
               .arg(path)
               .arg(manifest.value(QStringLiteral("files")).toArray().size())};
    return answer;
}

Result<Answer> runCheck(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const CheckReport report, room->check(call.has(QStringLiteral("rebuild"))));
    const auto verdict = [](bool sound) {
        return sound ? cliText(QT_TRANSLATE_NOOP("Cli", "sound"))
                     : cliText(QT_TRANSLATE_NOOP("Cli", "DAMAGED"));
    };
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("sound"), report.isSound()},
                              {QStringLiteral("file"), report.fileSound},
                              {QStringLiteral("foreign_keys"), report.foreignKeysSound},
                              {QStringLiteral("chains"), report.chainsSound},
                              {QStringLiteral("projection"), report.projectionSound},
                              {QStringLiteral("attachments"), report.attachmentsSound},
                              {QStringLiteral("revisions"), report.revisions},
                              {QStringLiteral("cases"), report.cases},
                              {QStringLiteral("first_fault"), report.firstFault}};
    answer.lines = {
        cliText(QT_TRANSLATE_NOOP("Cli", "File: %1")).arg(verdict(report.fileSound)),
        cliText(QT_TRANSLATE_NOOP("Cli", "References: %1")).arg(verdict(report.foreignKeysSound)),
        cliText(QT_TRANSLATE_NOOP("Cli", "Chains of the log: %1")).arg(verdict(report.chainsSound)),
        cliText(QT_TRANSLATE_NOOP("Cli", "Tables drawn from the log: %1"))
            .arg(verdict(report.projectionSound)),
        cliText(QT_TRANSLATE_NOOP("Cli", "Attachments: %1")).arg(verdict(report.attachmentsSound)),
        cliText(QT_TRANSLATE_NOOP("Cli", "Entries in the log: %1. Cases: %2."))
            .arg(report.revisions)
            .arg(report.cases)};
    if (!report.isSound())
        answer.faults.append({{}, Error{ErrorCode::Corrupt, report.firstFault}});
    return answer;
}

Result<Answer> runBackupList(Workplace &place, const Invocation & /*unused*/)
{
    ASSIGN_OR_RETURN(const QString path, place.roomPath());
    Answer answer;
    QJsonArray list;
    for (const BackupFile &backup : backupsIn(backupFolder(path), path)) {
        list.append(backupJson(backup));
        answer.lines += wallTime(backup.madeAt).toString(u"yyyy-MM-dd HH:mm")
                        + QStringLiteral(" · ") + backup.path;
    }
    answer.json = list;
    return answer;
}

Result<Answer> runBackupMake(Workplace &place, const Invocation & /*unused*/)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const QString path, room->backUp());
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("bytes"), QFileInfo(path).size()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Backed up and compared: %1")).arg(path)};
    return answer;
}

Result<Answer> runBackupRestore(Workplace &place, const Invocation &call)
{
    const QDate day = QDate::fromString(call.arguments.first(), Qt::ISODate);
    if (!day.isValid())
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "DAY is a day as 2026-05-08.")));
    ASSIGN_OR_RETURN(const QString path, place.roomPath());
    for (const BackupFile &backup : backupsIn(backupFolder(path), path)) {
        if (wallTime(backup.madeAt).date() != day)
            continue;
        ASSIGN_OR_RETURN(const QString restored,
                         restoreBackup(backup.path, path, place.clock()->now()));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("file"), restored},
                                  {QStringLiteral("backup"), backupJson(backup)}};
        answer.lines
            = {cliText(QT_TRANSLATE_NOOP(
                           "Cli", "The room as it was is beside the one of today, which stays: %1"))
                   .arg(restored)};
        return answer;
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no backup of that day"),
                 day.toString(Qt::ISODate)};
}

} // namespace maplebridge
