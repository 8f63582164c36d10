// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// A note between offices, as it stands in this file.
struct NoteEntry
{
    OfficeNote note;
    QString from; ///< Site of the office that wrote it.
    QDateTime at; ///< UTC.
    CaseId about; ///< Null for one about no case.
    QString caseNumber;
    QString parties;
    bool answered = false; ///< Who it is meant for wrote an answer.

    /// Still to be dealt with by who it is meant for.
    [[nodiscard]] bool isOpen() const { return !note.done && !answered; }
};

/// Which notes; empty means all.
struct NoteFilter
{
    CaseId about = {};
    QString to = {}; ///< Site they are meant for.
    bool openOnly = false;
};

/// By the day they are due, those without one last; among the same the newest first.
Result<QList<NoteEntry>> notesIn(const Room &room, const NoteFilter &filter);

} // namespace maplebridge
