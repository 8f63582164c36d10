// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/attachments.h"

#include "core/casework/casedesk.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace maplebridge {
namespace {

constexpr qint64 bytesOfMegabyte = 1024LL * 1024;

bool isProgram(const QMimeType &type, const QStringList &refused)
{
    return std::any_of(refused.begin(), refused.end(),
                       [&type](const QString &one) { return type.inherits(one); });
}

} // namespace

Result<AttachedFile> readForAttaching(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.isFile())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    if (info.size() == 0)
        return Error{ErrorCode::Refused, QStringLiteral("the file is empty"), name};
    if (info.size() > limits.attachmentMegabytes * bytesOfMegabyte)
        return Error{ErrorCode::Refused, QStringLiteral("the file is too large"), name,
                     QString::number(limits.attachmentMegabytes)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), path};
    AttachedFile read;
    read.bytes = file.readAll();
    if (read.bytes.size() != info.size())
        return Error{ErrorCode::Io, file.errorString(), path};
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFileNameAndData(name, read.bytes);
    if (isProgram(type, limits.refusedAttachments)
        || isProgram(types.mimeTypeForData(read.bytes), limits.refusedAttachments))
        return Error{ErrorCode::Refused, QStringLiteral("the file is a program"), name};
    read.fileName = name;
    read.mediaType = type.name();
    return read;
}

bool mayBeOpened(const QString &mediaType)
{
    if (mediaType.startsWith(u"image/") || mediaType.startsWith(u"audio/")
        || mediaType.startsWith(u"video/"))
        return true;
    static const QStringList papers{
        QStringLiteral("application/pdf"),
        QStringLiteral("text/plain"),
        QStringLiteral("text/csv"),
        QStringLiteral("application/rtf"),
        QStringLiteral("application/msword"),
        QStringLiteral("application/vnd.ms-excel"),
        QStringLiteral("application/vnd.oasis.opendocument.text"),
        QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        QStringLiteral("application/ofd")};
    return papers.contains(mediaType);
}

Result<Attachment> attach(Room *room, CaseId caseId, Attachment attachment,
                          const AttachedFile &file)
{
    ASSIGN_OR_RETURN(attachment.file, room->keepAttachment(file.bytes, file.mediaType));
    attachment.fileName = file.fileName;
    attachment.mediaType = file.mediaType;
    if (attachment.id.isNull())
        attachment.id = SectionId::fresh();
    if (attachment.title.trimmed().isEmpty())
        attachment.title = QFileInfo(file.fileName).completeBaseName();
    if (attachment.title.isEmpty())
        attachment.title = file.fileName; // e.g. ".csv"
    if (!attachment.receivedOn.isValid())
        attachment.receivedOn = room->clock().today();
    RETURN_IF_ERROR(CaseDesk(room).save(caseId, attachment));
    return attachment;
}

} // namespace maplebridge
