// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/calendarlist.h"

namespace maplebridge {

/// What an entry is, in one line for a window: 10:00–11:30 李建民与王秀芹邻里纠纷.
[[nodiscard]] QString calendarLine(const CalendarEntry &entry);

/// A calendar file for telephones and office programs (RFC 5545). Because such a file leaves the
/// room, entries bear number and kind of dispute and no names. Hours are UTC; days without an hour
/// are whole days. `stamp` is the instant of writing.
[[nodiscard]] QByteArray iCalendarOf(const QList<CalendarEntry> &entries, const CodeTables &codes,
                                     const QDateTime &stamp);

} // namespace maplebridge
