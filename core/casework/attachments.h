// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// A file from a disk, as a case would keep it.
struct AttachedFile
{
    QByteArray bytes;
    QString fileName; ///< Without folders.
    QString mediaType;
};

/// Reads a file that is to be attached. NotFound and Io as usual; Refused when it is empty, larger
/// than Limits::attachmentMegabytes, or a program (Limits::refusedAttachments).
Result<AttachedFile> readForAttaching(const QString &path, const Limits &limits);

/// Whether the system's own viewer may open it: pictures, sound, PDF, text and office papers, never
/// what could run.
[[nodiscard]] bool mayBeOpened(const QString &mediaType);

/// Keeps the bytes in the room and adds the attachment to the case. Without a title it is
/// called like the file; without a day it was received today. Gives it back as kept.
Result<Attachment> attach(Room *room, CaseId caseId, Attachment attachment,
                          const AttachedFile &file);

} // namespace maplebridge
