// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Makes a room with the worked cases that are compiled in, to learn in. Conflict when there is
/// a file of that name; after any other error there is none.
Result<std::unique_ptr<Room>> createPracticeRoom(const QString &path, const RoomRules *rules,
                                                 const Clock *clock);

/// Makes a room as a room file says (`maplebridge.room`): committee and people.
Result<std::unique_ptr<Room>> createRoomFromJson(const QString &path, const QByteArray &bytes,
                                                 const RoomRules *rules, const Clock *clock);

} // namespace maplebridge
