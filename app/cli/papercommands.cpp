// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "core/exchange/casesheaf.h"
#include "core/exchange/safenames.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {
namespace {

// On the page itself, which is Chinese whatever language the program speaks.
const QString draftNote = QStringLiteral("草稿，未出具");

QString titleOfPaper(const Room &room, const QString &document)
{
    return room.rules().codes.label(u"document", document, isEnglish());
}

Error unknownDocument(const PaperSet &set, const QString &document)
{
    return {ErrorCode::Invalid, QStringLiteral("no such document"), document,
            set.documents().join(QStringLiteral(" | "))};
}

/// What "write" was asked for, understood.
struct Wanted
{
    QList<OfferedPaper> papers;
    QDate day;
    bool asText = false;
    bool issues = false;
    bool overwrites = false;
    int copies = 0; ///< 0: as many as the paper needs.
    QString folder;
};

/// A positive whole number; 0 for anything else.
int countOf(const QString &text)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    return ok && count > 0 ? count : 0;
}

/// The option that chooses one of several papers of a document.
QString subjectOption(const QString &document)
{
    if (document == u"RECORD")
        return QStringLiteral("session");
    if (document == u"SLIP")
        return QStringLiteral("promise");
    return document == u"PERF" ? QStringLiteral("entry") : QStringLiteral("inquiry");
}

/// The n-th of several, or all when no number is given.
Result<QList<SectionId>> chosen(const QList<SectionId> &ids, const Invocation &call,
                                const QString &option)
{
    if (!call.has(option))
        return ids;
    const int n = countOf(call.value(option));
    if (n < 1 || n > ids.size())
        return Error{ErrorCode::NotFound, option,
                     QStringLiteral("--%1 %2").arg(option, call.value(option))};
    return QList<SectionId>{ids[n - 1]};
}

Result<QList<OfferedPaper>> wantedPapers(const CaseFile &file, const PaperSet &set,
                                         const CodeTables &codes, const Invocation &call)
{
    const bool all = call.has(QStringLiteral("all"));
    const bool isBlank = call.has(QStringLiteral("blank"));
    const QStringList named = call.arguments.mid(1);
    QList<OfferedPaper> papers;
    for (const QString &document : all ? papersOffered(file) : named) {
        if (all && isInternal(codes, document))
            continue;
        if (!set.has(document))
            return unknownDocument(set, document);
        const QString option = subjectOption(document);
        ASSIGN_OR_RETURN(const QList<SectionId> subjects,
                         chosen(subjectsOf(file, document), call, option));
        // A blank record is for a session to come, unless one is named.
        if (!subjects.isEmpty() && (!isBlank || call.has(option))) {
            for (const SectionId &subject : subjects)
                papers.append({document, subject, isBlank});
        } else {
            papers.append({document, {}, isBlank});
        }
    }
    return papers;
}

Done writeOne(const Wanted &wanted, const QString &name, const QByteArray &bytes, QString &path)
{
    path = QDir(wanted.folder).filePath(name);
    if (QFileInfo::exists(path) && !wanted.overwrites)
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"), path};
    return writeFileDurably(path, bytes);
}

/// Writes papers of a case, one after the other; a fault of one does not stop the others.
class PaperWriter
{
public:
    PaperWriter(Room *room, PaperDesk *desk, const Wanted *wanted)
        : m_room(room), m_desk(desk), m_wanted(wanted)
    {}

    Result<Answer> write(const CaseFile &file)
    {
        for (const OfferedPaper &paper : m_wanted->papers) {
            if (const Done done = writePaper(file, paper); !done)
                m_answer.faults.append({titleOfPaper(*m_room, paper.document), done.error()});
        }
        m_answer.json = QJsonObject{{QStringLiteral("files"), m_files}};
        return m_answer;
    }

private:
    Done writePaper(const CaseFile &file, const OfferedPaper &paper)
    {
        PaperRequest request;
        request.document = paper.document;
        request.subject = paper.subject;
        request.blank = paper.blank;
        request.day = m_wanted->day.isValid() ? m_wanted->day : usualDayOf(file, request);
        if (!request.day.isValid())
            request.day = m_room->clock().today();
        if (m_wanted->issues)
            return issue(file, paper, request);
        if (!paper.blank)
            request.marginNote = draftNote;
        ASSIGN_OR_RETURN(const PaperDraft draft, m_desk->draft(file.id, request));
        ASSIGN_OR_RETURN(const QByteArray bytes, bytesOf(draft.text, draft.profile));
        QJsonArray stopping;
        for (const Issue &one : draft.stopping)
            stopping.append(sentenceFor(one));
        QJsonObject more{{QStringLiteral("issued"), false}, {QStringLiteral("stopping"), stopping}};
        return keep(file, paper, bytes, more, QStringLiteral("draft"));
    }

    Done issue(const CaseFile &file, const OfferedPaper &paper, const PaperRequest &request)
    {
        ASSIGN_OR_RETURN(const PaperDraft draft, m_desk->draft(file.id, request));
        if (!draft.stopping.isEmpty()) {
            QStringList sentences;
            for (const Issue &one : draft.stopping)
                sentences += sentenceFor(one);
            return Error{ErrorCode::Refused, sentences.join(u' '), paper.document};
        }
        int copies = m_wanted->copies;
        if (copies == 0)
            copies = paper.document == u"AGREE" ? copiesOf(file) : 1;
        ASSIGN_OR_RETURN(const Paper issued, m_desk->issue(file.id, request, copies));
        ASSIGN_OR_RETURN(const QByteArray pdf, m_room->cases().attachment(issued.pdf));
        const QJsonObject more{{QStringLiteral("issued"), true},
                               {QStringLiteral("version"), issued.version},
                               {QStringLiteral("copies"), issued.copies},
                               {QStringLiteral("pages"), issued.pages},
                               {QStringLiteral("short_hash"), issued.shortHash}};
        return keep(file, paper, m_wanted->asText ? issued.text.toUtf8() : pdf, more,
                    QStringLiteral("v%1").arg(issued.version));
    }

    Result<QByteArray> bytesOf(const PaperText &text, const PaperProfile &profile) const
    {
        if (m_wanted->asText)
            return plainText(text).toUtf8();
        ASSIGN_OR_RETURN(const PrintedPaper printed, m_desk->press()->print(text, profile));
        return printed.pdf;
    }

    Done keep(const CaseFile &file, const OfferedPaper &paper, const QByteArray &bytes,
              QJsonObject more, const QString &state)
    {
        QStringList name{file.record.number, paper.document, titleOfPaper(*m_room, paper.document)};
        if (!paper.subject.isNull())
            name += usualDayOf(file, {paper.document, paper.subject}).toString(Qt::ISODate);
        if (paper.blank)
            name += QStringLiteral("blank");
        name += state;
        name.removeAll(QString());
        const QString ending = m_wanted->asText ? QStringLiteral(".txt") : QStringLiteral(".pdf");
        QString path;
        RETURN_IF_ERROR(writeOne(*m_wanted, m_names.take(safeFileName(name.join(u' '), 80), ending),
                                 bytes, path));
        more.insert(QStringLiteral("file"), path);
        more.insert(QStringLiteral("document"), paper.document);
        more.insert(QStringLiteral("subject"), paper.subject.text());
        more.insert(QStringLiteral("blank"), paper.blank);
        more.insert(QStringLiteral("bytes"), bytes.size());
        m_files.append(more);
        m_answer.lines += path;
        return Success{};
    }

    Room *m_room;
    PaperDesk *m_desk;
    const Wanted *m_wanted;
    UniqueNames m_names;
    QJsonArray m_files;
    Answer m_answer;
};

/// The options that are checked before anything is opened; empty when they make sense.
QString misuseOf(const Invocation &call, qsizetype documents)
{
    if (call.has(QStringLiteral("all")) == (documents > 0))
        return cliText(QT_TRANSLATE_NOOP("Cli", "Please name documents, or say --all."));
    if (!call.has(QStringLiteral("to")))
        return cliText(QT_TRANSLATE_NOOP("Cli", "Please say where to: --to FOLDER"));
    for (const char *option : {"session", "inquiry", "copies"}) {
        const QString name = QString::fromLatin1(option);
        if (call.has(name) && countOf(call.value(name)) == 0)
            return cliText(QT_TRANSLATE_NOOP("Cli", "--%1 takes a number from 1.")).arg(name);
    }
    if (call.has(QStringLiteral("copies")) && !call.has(QStringLiteral("issue")))
        return cliText(QT_TRANSLATE_NOOP("Cli", "--copies goes with --issue only."));
    if (call.has(QStringLiteral("day"))
        && !QDate::fromString(call.value(QStringLiteral("day")), Qt::ISODate).isValid())
        return cliText(QT_TRANSLATE_NOOP("Cli", "--day takes a day as 2026-05-08."));
    return {};
}

Result<Wanted> wantedOf(const Invocation &call)
{
    Wanted wanted;
    wanted.day = QDate::fromString(call.value(QStringLiteral("day")), Qt::ISODate);
    wanted.asText = call.has(QStringLiteral("text"));
    wanted.issues = call.has(QStringLiteral("issue"));
    wanted.overwrites = call.has(QStringLiteral("overwrite"));
    wanted.copies = countOf(call.value(QStringLiteral("copies")));
    wanted.folder = call.value(QStringLiteral("to"));
    if (!QDir().mkpath(wanted.folder))
        return Error{ErrorCode::Io, QStringLiteral("cannot make the folder"), wanted.folder};
    return wanted;
}

QJsonObject paperJson(const Paper &paper, bool isSigned)
{
    return {{QStringLiteral("id"), paper.id.text()},
            {QStringLiteral("document"), paper.document},
            {QStringLiteral("subject"), paper.subject.text()},
            {QStringLiteral("version"), paper.version},
            {QStringLiteral("issued_at"), paper.issuedAt},
            {QStringLiteral("pages"), paper.pages},
            {QStringLiteral("copies"), paper.copies},
            {QStringLiteral("blank"), paper.blank},
            {QStringLiteral("signed"), isSigned},
            {QStringLiteral("pdf"), paper.pdf}};
}

Answer allDocuments(const PaperSet &set, const Room &room)
{
    Answer answer;
    QJsonArray list;
    for (const QString &document : set.documents()) {
        list.append(QJsonObject{{QStringLiteral("document"), document},
                                {QStringLiteral("title"), titleOfPaper(room, document)},
                                {QStringLiteral("template"), set.templateVersion(document)},
                                {QStringLiteral("wording"), storedWord(set.statusOf(document))}});
        answer.lines += document + QStringLiteral(" · ") + titleOfPaper(room, document);
    }
    answer.json = list;
    return answer;
}

} // namespace

Result<Answer> runDocumentList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const PaperDesk *desk, place.papers());
    if (call.arguments.isEmpty())
        return allDocuments(desk->papers(), *room);
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    Answer answer;
    QJsonArray offered;
    for (const OfferedPaper &paper : papersOf(file)) {
        const QDate about
            = paper.subject.isNull() ? QDate() : usualDayOf(file, {paper.document, paper.subject});
        offered.append(QJsonObject{{QStringLiteral("document"), paper.document},
                                   {QStringLiteral("subject"), paper.subject.text()},
                                   {QStringLiteral("title"), titleOfPaper(*room, paper.document)},
                                   {QStringLiteral("about_day"), about.toString(Qt::ISODate)}});
        QStringList parts{paper.document, titleOfPaper(*room, paper.document), dayText(about)};
        parts.removeAll(QString());
        answer.lines += parts.join(QStringLiteral(" · "));
    }
    QJsonArray issued;
    for (const Paper &paper : file.papers) {
        const Paper *frozen = frozenPaper(file, paper.document, paper.subject);
        const bool isSigned = frozen != nullptr && frozen->id == paper.id;
        issued.append(paperJson(paper, isSigned));
        answer.lines
            += (isSigned ? cliText(QT_TRANSLATE_NOOP("Cli", "%1 version %2, issued and signed"))
                         : cliText(QT_TRANSLATE_NOOP("Cli", "%1 version %2, issued")))
                   .arg(titleOfPaper(*room, paper.document))
                   .arg(paper.version);
    }
    answer.json
        = QJsonObject{{QStringLiteral("offered"), offered}, {QStringLiteral("issued"), issued}};
    return answer;
}

Result<Answer> runDocumentWrite(Workplace &place, const Invocation &call)
{
    if (const QString misuse = misuseOf(call, call.arguments.size() - 1); !misuse.isEmpty())
        return misused(misuse);
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(PaperDesk * desk, place.papers());
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const QList<OfferedPaper> papers,
                     wantedPapers(file, desk->papers(), room->rules().codes, call));
    ASSIGN_OR_RETURN(Wanted wanted, wantedOf(call));
    wanted.papers = papers;
    return PaperWriter(room, desk, &wanted).write(file);
}

Result<Answer> runDocumentBlank(Workplace &place, const Invocation &call)
{
    if (const QString misuse = misuseOf(call, call.arguments.size()); !misuse.isEmpty())
        return misused(misuse);
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const PaperDesk *desk, place.papers());
    const PaperSet &set = desk->papers();
    const QStringList documents
        = call.has(QStringLiteral("all")) ? set.documents() : call.arguments;
    for (const QString &document : documents) {
        if (!set.has(document))
            return unknownDocument(set, document);
    }
    ASSIGN_OR_RETURN(const Committee committee, room->cases().committee());
    ASSIGN_OR_RETURN(const Wanted wanted, wantedOf(call));
    PaperContext context;
    context.committee = &committee;
    context.codes = &room->rules().codes;
    context.limits = &room->rules().limits;
    Answer answer;
    QJsonArray files;
    for (const QString &document : documents) {
        PaperRequest request;
        request.document = document;
        request.blank = true;
        ASSIGN_OR_RETURN(const PaperText text, set.compose(request, context));
        QByteArray bytes = plainText(text).toUtf8();
        if (!wanted.asText) {
            ASSIGN_OR_RETURN(const PrintedPaper printed,
                             desk->press()->print(text, set.profileOf(document)));
            bytes = printed.pdf;
        }
        const QString name
            = document + u' ' + titleOfPaper(*room, document) + (wanted.asText ? u".txt" : u".pdf");
        QString path;
        RETURN_IF_ERROR(writeOne(wanted, safeFileName(name, 80), bytes, path));
        files.append(QJsonObject{{QStringLiteral("file"), path},
                                 {QStringLiteral("document"), document},
                                 {QStringLiteral("blank"), true},
                                 {QStringLiteral("bytes"), bytes.size()}});
        answer.lines += path;
    }
    answer.json = QJsonObject{{QStringLiteral("files"), files}};
    return answer;
}

} // namespace maplebridge
