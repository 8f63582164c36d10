// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Somebody should be called about a promise.
struct DueCall
{
    std::shared_ptr<const CaseFile> file; ///< What `promise` is lent from.
    Promise promise;
    QDate on; ///< The day the call was to be made.
};

/// Calls that are due today or were before, in the room's own cases whose agreement has taken
/// effect: the longest overdue first.
Result<QList<DueCall>> callsOf(const Room &room);

/// A visit that should be made.
struct CaseVisit
{
    CaseId id;
    QString title; ///< 李建民与王秀芹邻里纠纷.
    DueVisit visit;
};

/// Visits whose time has begun and that nobody made, in the room's own cases of the last months.
Result<QList<CaseVisit>> visitsOf(const Room &room);
/// The same of cases that were read already.
[[nodiscard]] QList<CaseVisit> visitsOf(const QList<CaseFile> &cases, const Room &room);

/// Who looks after a case now: whoever works at this desk, else who presides.
[[nodiscard]] MediatorId inCharge(const Room &room, const CaseFile &file);

/// Changes how the case is told to have been performed: adds an entry, after reading it as strictly
/// as a file. An unknown promise, or a payment or act without its day, is Invalid.
Done recordEntry(Room *room, CaseId id, const Performance &entry);

} // namespace maplebridge
