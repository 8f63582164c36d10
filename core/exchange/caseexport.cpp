// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/caseexport.h"

#include "core/exchange/casesheaf.h"
#include "core/exchange/exportindex.h"
#include "core/exchange/exportmanifest.h"
#include "core/exchange/safenames.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {
namespace {

const QString exportAction = QStringLiteral("export");

QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

Result<ExportFacts> factsOf(const Room &room, bool masked)
{
    const CaseRepository cases = room.cases();
    ASSIGN_OR_RETURN(const Committee committee, cases.committee());
    ASSIGN_OR_RETURN(const QList<Mediator> people, cases.mediators());
    ExportFacts facts;
    facts.committee = committee.name;
    for (const Mediator &one : people) {
        if (one.id == room.actor())
            facts.madeBy = one.name;
    }
    facts.madeAt = room.clock().now();
    facts.program
        = QStringLiteral("Maplebridge %1").arg(QCoreApplication::applicationVersion()).trimmed();
    facts.masked = masked;
    return facts;
}

Result<QList<CaseSheaf>> gather(const Room &room, const PaperDesk &papers,
                                const ExportRequest &request)
{
    QList<CaseSheaf> sheaves;
    UniqueNames folders;
    for (const CaseId &id : request.cases) {
        ASSIGN_OR_RETURN(CaseSheaf sheaf, sheafOf(room, papers, id, request.masked));
        sheaf.folderName = folders.take(sheaf.folderName);
        sheaves.append(std::move(sheaf));
    }
    return sheaves;
}

QJsonObject manifestFacts(const ExportFacts &facts, const QList<CaseSheaf> &sheaves)
{
    QJsonArray cases;
    for (const CaseSheaf &sheaf : sheaves)
        cases.append(QJsonObject{{QStringLiteral("id"), sheaf.document.file.id.text()},
                                 {QStringLiteral("number"), sheaf.document.file.record.number},
                                 {QStringLiteral("title"), sheaf.title},
                                 {QStringLiteral("folder"), sheaf.folderName}});
    QString notice = unsealedSentence();
    if (facts.masked)
        notice += u' ' + maskedSentence();
    return {{QStringLiteral("committee"), facts.committee},
            {QStringLiteral("made_at"), facts.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("made_by"), facts.madeBy},
            {QStringLiteral("program"), facts.program},
            {QStringLiteral("sealed"), false},
            {QStringLiteral("masked"), facts.masked},
            {QStringLiteral("notice"), notice},
            {QStringLiteral("cases"), cases}};
}

/// Index and manifest first, then the cases.
QList<ZipEntry> entriesOf(const ExportFacts &facts, const QList<CaseSheaf> &sheaves,
                          const CodeTables &codes)
{
    QList<ZipEntry> entries{{QStringLiteral("index.html"), exportIndex(facts, sheaves, codes)}};
    for (const CaseSheaf &sheaf : sheaves) {
        for (const SheafFile &file : sheaf.files)
            entries.append({QString(sheaf.folderName + u'/' + file.path), file.bytes});
    }
    entries.insert(
        1, {QStringLiteral("manifest.json"), manifestJson(manifestFacts(facts, sheaves), entries)});
    return entries;
}

Done mayWrite(const QFileInfo &target, bool overwrite)
{
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), target.absolutePath()};
    if (target.isDir() || (target.exists() && !overwrite))
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"),
                     target.absoluteFilePath()};
    return Success{};
}

/// Writes beside the target, reads again, compares, and only then takes its place.
Done writeChecked(const QString &path, const QByteArray &zip)
{
    const qint64 room = freeBytes(path);
    if (room >= 0 && room < zip.size() + zip.size() / 16)
        return Error{ErrorCode::DiskFull, QStringLiteral("%1 bytes free").arg(room), path};
    const QString temporary = path + QStringLiteral(".part");
    const auto written = [&]() -> Done {
        RETURN_IF_ERROR(writeFileDurably(temporary, zip));
        RETURN_IF_ERROR(checkExport(temporary));
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::Io, QStringLiteral("cannot replace it"), path};
        return publishFile(temporary, path);
    }();
    if (written)
        return Success{};
    QFile::remove(temporary);
    Error error = written.error();
    error.where = path;
    return error;
}

/// One line for each case, so that each history tells of it.
Done logExport(Room *room, const QList<CaseId> &cases, const ExportSummary &summary)
{
    const QJsonObject body{{QStringLiteral("action"), exportAction},
                           {QStringLiteral("file"), QFileInfo(summary.path).fileName()},
                           {QStringLiteral("sha256"), summary.sha256},
                           {QStringLiteral("masked"), summary.masked},
                           {QStringLiteral("cases"), summary.cases}};
    QList<Change> changes;
    for (const CaseId &id : cases)
        changes.append({QStringLiteral("event"), newUuid(room->clock().now()), id.uuid(), body});
    WriteContext context;
    context.audit = true;
    RETURN_IF_ERROR(room->write(changes, context));
    return Success{};
}

} // namespace

Result<ExportSummary> exportCases(Room *room, const PaperDesk &papers, const ExportRequest &request)
{
    if (request.cases.isEmpty())
        return Error{ErrorCode::Refused,
                     said(QT_TRANSLATE_NOOP("Exchange", "there is no case to export"))};
    const QFileInfo target(request.path);
    RETURN_IF_ERROR(mayWrite(target, request.overwrite));
    ASSIGN_OR_RETURN(const ExportFacts facts, factsOf(*room, request.masked));
    ASSIGN_OR_RETURN(const QList<CaseSheaf> sheaves, gather(*room, papers, request));
    const QList<ZipEntry> entries = entriesOf(facts, sheaves, room->rules().codes);
    ASSIGN_OR_RETURN(const QByteArray zip, zipOf(entries, facts.madeAt));

    ExportSummary summary;
    summary.path = target.absoluteFilePath();
    summary.cases = static_cast<int>(sheaves.size());
    summary.files = static_cast<int>(entries.size());
    summary.bytes = zip.size();
    summary.sha256
        = QString::fromLatin1(QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex());
    summary.masked = request.masked;
    for (const CaseSheaf &sheaf : sheaves)
        summary.remarks += sheaf.remarks;
    RETURN_IF_ERROR(writeChecked(summary.path, zip));
    if (const Done logged = logExport(room, request.cases, summary); !logged) {
        QFile::remove(summary.path); // nothing leaves the room without a line in its log
        return logged.error();
    }
    return summary;
}

Result<QList<CaseId>> endedSinceExport(const Room &room)
{
    const CaseRepository cases = room.cases();
    ASSIGN_OR_RETURN(const QList<NoteRow> notes, cases.notes(exportAction));
    QHash<CaseId, qint64> exported;
    for (const NoteRow &note : notes) {
        if (!note.details.value(QStringLiteral("masked")).toBool())
            exported[note.about] = std::max(exported.value(note.about), note.clock);
    }
    ASSIGN_OR_RETURN(const QList<EndedRow> ended, cases.endedCases());
    QList<CaseId> wanted;
    for (const EndedRow &row : ended) {
        if (exported.value(row.id) < row.clock)
            wanted.append(row.id);
    }
    return wanted;
}

Result<QJsonObject> checkExport(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    ASSIGN_OR_RETURN(const QByteArray zip, readFileAfresh(path));
    return checkedManifest(zip, path);
}

Result<QString> suggestedExportName(const Room &room, const QList<CaseId> &cases, bool masked)
{
    QString name;
    if (cases.size() == 1) {
        ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(cases.first()));
        name = file.record.number + u' ' + titleOf(file, room.rules().codes, isEnglish());
    } else {
        ASSIGN_OR_RETURN(const Committee committee, room.cases().committee());
        name = said(QT_TRANSLATE_NOOP("Exchange", "%1, %2 case files, %3"))
                   .arg(committee.shortName)
                   .arg(cases.size())
                   .arg(room.clock().today().toString(Qt::ISODate));
    }
    if (masked)
        name += u' ' + said(QT_TRANSLATE_NOOP("Exchange", "masked copy"));
    return QString(safeFileName(name, 80) + QStringLiteral(".zip"));
}

} // namespace maplebridge
