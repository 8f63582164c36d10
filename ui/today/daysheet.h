// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"
#include "core/models/daylist.h"
#include "core/models/icalendar.h"

namespace maplebridge {

/// The sheet that a mediator takes along: today's sessions by the hour, then what the page of the
/// day shows, each line with a box to tick. For the desk, not for a dossier.
[[nodiscard]] PaperText daySheet(const QDate &day, const QString &committee,
                                 const QList<CalendarEntry> &entries,
                                 const QList<DaySection> &sections);

} // namespace maplebridge
