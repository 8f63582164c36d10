// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/optionfields.h"
#include "core/casework/attachments.h"
#include "core/casework/casedesk.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"

#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {
namespace {

const QString giverOption = QStringLiteral("from");
const QString titleOption = QStringLiteral("title");

QJsonObject jsonOf(const Attachment &attachment, qsizetype place)
{
    QJsonObject body = bodyOf(attachment);
    body.insert(QStringLiteral("id"), attachment.id.text());
    body.insert(QStringLiteral("n"), place);
    return body;
}

QString lineOf(const Attachment &attachment, qsizetype place, const CaseFile &file,
               const CodeTables &codes)
{
    const Party *party = file.party(attachment.party);
    QStringList parts{QString::number(place),
                      attachment.title,
                      codes.label(u"attachment_kind", attachment.category, isEnglish()),
                      party == nullptr ? attachment.giver : party->details.name,
                      attachment.receivedOn.toString(Qt::ISODate),
                      attachment.file.isEmpty()
                          ? cliText(QT_TRANSLATE_NOOP("Cli", "on paper alone"))
                          : attachment.fileName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The N-th attachment of a case, counted from 1.
Result<Attachment> attachmentOf(const CaseFile &file, const QString &wanted)
{
    const int place = wanted.toInt();
    if (place < 1 || place > file.attachments.size())
        return Error{ErrorCode::NotFound, QStringLiteral("no such attachment"), wanted};
    return file.attachments[place - 1];
}

/// What the options say of a new attachment.
Result<Attachment> described(const Invocation &call, const CaseFile &file, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(Attachment attachment, withOptions(Attachment(), call, codes, {giverOption}));
    const QString giver = call.value(giverOption);
    for (const Party &party : file.parties) {
        if (party.details.name == giver && !giver.isEmpty())
            attachment.party = party.id;
    }
    if (attachment.party.isNull())
        attachment.giver = giver;
    return attachment;
}

} // namespace

Result<Answer> runAttachmentList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    Answer answer;
    QJsonArray list;
    for (qsizetype i = 0; i < file.attachments.size(); ++i) {
        list.append(jsonOf(file.attachments[i], i + 1));
        answer.lines += lineOf(file.attachments[i], i + 1, file, room->rules().codes);
    }
    answer.json = list;
    return answer;
}

Result<Answer> runAttachmentAdd(Workplace &place, const Invocation &call)
{
    const QStringList paths = call.arguments.mid(1);
    if (paths.size() > 1 && call.has(titleOption))
        return misused(cliText(QT_TRANSLATE_NOOP(
            "Cli", "--title names one file. Please add the others on their own.")));
    if (paths.isEmpty() && !call.has(titleOption))
        return misused(cliText(QT_TRANSLATE_NOOP(
            "Cli", "Please give a file, or --title for what lies on paper alone.")));
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(Attachment wanted, described(call, file, room->rules().codes));
    Answer answer;
    QJsonArray list;
    qsizetype count = file.attachments.size();
    const auto tell = [&](const Attachment &added) {
        ++count;
        list.append(jsonOf(added, count));
        answer.lines += lineOf(added, count, file, room->rules().codes);
    };
    if (paths.isEmpty()) {
        wanted.id = SectionId::fresh();
        if (!wanted.receivedOn.isValid())
            wanted.receivedOn = room->clock().today();
        RETURN_IF_ERROR(CaseDesk(room).save(id, wanted));
        tell(wanted);
    }
    for (const QString &path : paths) {
        const auto bytes = readForAttaching(path, room->rules().limits);
        const auto added
            = bytes ? attach(room, id, wanted, bytes.value()) : Result<Attachment>(bytes.error());
        if (added)
            tell(added.value());
        else
            answer.faults.append({bytes ? path : QString(), added.error()});
    }
    answer.json = list;
    return answer;
}

Result<Answer> runAttachmentSave(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const Attachment wanted, attachmentOf(file, call.arguments.last()));
    if (wanted.file.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("on paper alone"), wanted.title};
    ASSIGN_OR_RETURN(const QByteArray bytes, room->cases().attachment(wanted.file));
    const QString path = call.has(QStringLiteral("to")) ? call.value(QStringLiteral("to"))
                                                        : QFileInfo(wanted.fileName).fileName();
    if (QFileInfo::exists(path) && !call.has(QStringLiteral("overwrite")))
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"), path};
    RETURN_IF_ERROR(writeFileDurably(path, bytes));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("sha256"), wanted.file},
                              {QStringLiteral("bytes"), bytes.size()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path)};
    return answer;
}

Result<Answer> runAttachmentRemove(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    ASSIGN_OR_RETURN(const Attachment wanted, attachmentOf(file, call.arguments.last()));
    RETURN_IF_ERROR(CaseDesk(room).remove(id, QString(Attachment::type), wanted.id.uuid(),
                                          call.value(QStringLiteral("why"))));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("id"), wanted.id.text()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Taken away: %1. The history keeps it."))
                        .arg(wanted.title)};
    return answer;
}

} // namespace maplebridge
