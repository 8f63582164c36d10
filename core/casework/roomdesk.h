// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Writes to what belongs to the room as a whole: committee, mediators, own phrases,
/// holidays.
class RoomDesk
{
public:
    explicit RoomDesk(Room *room) : m_room(room) {}

    Done saveCommittee(const Committee &committee);
    /// A mediator without id is a new one; gives the id.
    Result<MediatorId> saveMediator(Mediator mediator);

    /// Keeps a sentence for later minutes; the same one again is kept once.
    Done keepPhrase(const QString &text);
    Done removePhrase(SectionId phrase);

    /// Keeps the holidays of a year; a table of the same year that the room has is replaced.
    Done saveHolidayYears(const QList<HolidayYear> &years);
    /// Goes back to the table that is compiled in, if there is one.
    Done removeHolidayYear(SectionId year);

private:
    Room *m_room;
};

} // namespace maplebridge
