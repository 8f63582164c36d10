// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// A limit, and whose it is.
struct CaseDeadline
{
    CaseId id;
    QString number;
    QString title; ///< 李建民与王秀芹邻里纠纷, in Chinese as on the folder.
    Deadline deadline;
};

/// The room's own cases in which something may still run: open ones, and those that ended or took
/// effect in the last months.
Result<QList<CaseFile>> casesInMotion(const Room &room);

/// Every limit that runs or is past in the room's own cases, the earliest last day first; what was
/// kept stands in it no more.
Result<QList<CaseDeadline>> deadlinesOfRoom(const Room &room);
/// The same of cases that were read already.
Result<QList<CaseDeadline>> deadlinesOf(const QList<CaseFile> &cases, const Room &room);

} // namespace maplebridge
