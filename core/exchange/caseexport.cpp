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
/// How new the room was that was exported; it may have been written to before the line was.
const QString asOfKey = QStringLiteral("as_of");

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

Done mayWrite(const QFileInfo &target, bool overwrite)
{
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), target.absolutePath()};
    if (target.isDir() || (target.exists() && !overwrite))
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"),
                     target.absoluteFilePath()};
    return Success{};
}

/// Writes a zip case by case, with index and manifest at its end.
class ExportWriter
{
public:
    ExportWriter(const Room *room, const PaperDesk *papers, const ExportRequest *request,
                 const ExportProgress *goesOn)
        : m_room(room), m_papers(papers), m_request(request), m_goesOn(goesOn)
    {}

    Result<PreparedExport> write()
    {
        m_prepared.cases = m_request->cases;
        m_prepared.overwrite = m_request->overwrite;
        ASSIGN_OR_RETURN(m_prepared.asOf, m_room->cases().newestClock());
        ASSIGN_OR_RETURN(const ExportFacts facts, factsOf(*m_room, m_request->masked));
        const QString target = QFileInfo(m_request->path).absoluteFilePath();
        ASSIGN_OR_RETURN(m_prepared.file, PartFile::create(target));
        ArchiveWriter zip([this](QByteArrayView piece) { return pass(piece); }, facts.madeAt);
        QList<CaseSheaf> sheaves;
        for (const CaseId &id : m_request->cases) {
            RETURN_IF_ERROR(step());
            ASSIGN_OR_RETURN(CaseSheaf sheaf, addCase(&zip, id));
            sheaves.append(std::move(sheaf));
        }
        RETURN_IF_ERROR(step());
        RETURN_IF_ERROR(add(&zip, QStringLiteral("index.html"),
                            exportIndex(facts, sheaves, m_room->rules().codes)));
        const QByteArray manifest = manifestJson(manifestFacts(facts, sheaves), m_lines);
        RETURN_IF_ERROR(add(&zip, QStringLiteral("manifest.json"), manifest));
        RETURN_IF_ERROR(zip.finish());
        RETURN_IF_ERROR(m_prepared.file->finish());
        RETURN_IF_ERROR(checkExport(m_prepared.file->path()));
        sumUp(facts, sheaves);
        return m_prepared;
    }

private:
    Done step()
    {
        const int steps = static_cast<int>(m_request->cases.size()) + 1;
        if (*m_goesOn && !(*m_goesOn)(m_step++, steps))
            return Error{ErrorCode::Cancelled, QStringLiteral("export"), m_request->path};
        return Success{};
    }

    Done pass(QByteArrayView piece)
    {
        m_hash.addData(piece);
        m_prepared.summary.bytes += piece.size();
        return m_prepared.file->write(piece);
    }

    Done add(ArchiveWriter *zip, const QString &path, const QByteArray &bytes)
    {
        RETURN_IF_ERROR(zip->add(path, bytes));
        m_lines.append(manifestLine(path, bytes));
        return Success{};
    }

    /// The sheaf comes back without the bytes of its files.
    Result<CaseSheaf> addCase(ArchiveWriter *zip, CaseId id)
    {
        ASSIGN_OR_RETURN(CaseSheaf sheaf, sheafOf(*m_room, *m_papers, id, m_request->masked));
        sheaf.folderName = m_folders.take(sheaf.folderName);
        for (SheafFile &file : sheaf.files) {
            RETURN_IF_ERROR(add(zip, QString(sheaf.folderName + u'/' + file.path), file.bytes));
            file.bytes.clear();
        }
        return sheaf;
    }

    void sumUp(const ExportFacts &facts, const QList<CaseSheaf> &sheaves)
    {
        ExportSummary &summary = m_prepared.summary;
        summary.path = m_prepared.file->target();
        summary.cases = static_cast<int>(sheaves.size());
        summary.files = static_cast<int>(m_lines.size());
        summary.sha256 = QString::fromLatin1(m_hash.result().toHex());
        summary.masked = facts.masked;
        for (const CaseSheaf &sheaf : sheaves)
            summary.remarks += sheaf.remarks;
    }

    const Room *m_room;
    const PaperDesk *m_papers;
    const ExportRequest *m_request;
    const ExportProgress *m_goesOn;
    PreparedExport m_prepared;
    UniqueNames m_folders;
    QList<ManifestEntry> m_lines;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_step = 0;
};

/// One line for each case, so that each history tells of it.
Done logExport(Room *room, const PreparedExport &prepared)
{
    const ExportSummary &summary = prepared.summary;
    const QJsonObject body{{QStringLiteral("action"), exportAction},
                           {QStringLiteral("file"), QFileInfo(summary.path).fileName()},
                           {QStringLiteral("sha256"), summary.sha256},
                           {QStringLiteral("masked"), summary.masked},
                           {QStringLiteral("cases"), summary.cases},
                           {asOfKey, QString::number(prepared.asOf, 16)}};
    QList<Change> changes;
    for (const CaseId &id : prepared.cases)
        changes.append({QStringLiteral("event"), newUuid(room->clock().now()), id.uuid(), body});
    WriteContext context;
    context.audit = true;
    RETURN_IF_ERROR(room->write(changes, context));
    return Success{};
}

} // namespace

Result<PreparedExport> prepareExport(const Room &room, const PaperDesk &papers,
                                     const ExportRequest &request, const ExportProgress &goesOn)
{
    if (request.cases.isEmpty())
        return Error{ErrorCode::Refused,
                     said(QT_TRANSLATE_NOOP("Exchange", "there is no case to export"))};
    RETURN_IF_ERROR(mayWrite(QFileInfo(request.path), request.overwrite));
    auto prepared = ExportWriter(&room, &papers, &request, &goesOn).write();
    if (prepared)
        return prepared;
    Error error = prepared.error();
    if (error.code == ErrorCode::Io || error.code == ErrorCode::DiskFull)
        error.where = request.path; // not the name it had meanwhile
    return error;
}

Result<ExportSummary> publishExport(Room *room, const PreparedExport &prepared)
{
    RETURN_IF_ERROR(prepared.file->publish(prepared.overwrite));
    if (const Done logged = logExport(room, prepared); !logged) {
        QFile::remove(prepared.summary.path); // nothing leaves the room without a line in its log
        return logged.error();
    }
    return prepared.summary;
}

Result<ExportSummary> exportCases(Room *room, const PaperDesk &papers, const ExportRequest &request)
{
    ASSIGN_OR_RETURN(const PreparedExport prepared, prepareExport(*room, papers, request));
    return publishExport(room, prepared);
}

Result<QList<CaseId>> endedSinceExport(const Room &room)
{
    const CaseRepository cases = room.cases();
    ASSIGN_OR_RETURN(const QList<NoteRow> notes, cases.notes(exportAction));
    QHash<CaseId, qint64> exported;
    for (const NoteRow &note : notes) {
        if (note.details.value(QStringLiteral("masked")).toBool())
            continue;
        const QString asOf = note.details.value(asOfKey).toString();
        const qint64 clock = asOf.isEmpty() ? note.clock : asOf.toLongLong(nullptr, 16);
        exported[note.about] = std::max(exported.value(note.about), clock);
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
    ASSIGN_OR_RETURN(const auto file, openAfresh(path));
    return checkedManifest(file.get(), path);
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
