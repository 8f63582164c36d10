// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"

#include <QList>

#include <functional>

namespace maplebridge {

/// "MBRM": what SQLite's application_id holds in a room file.
constexpr qint64 roomApplicationId = 0x4d42524d;

/// The schema version this program writes.
[[nodiscard]] int newestSchema();

/// The schema version of an open file; 0 for an empty one.
Result<int> schemaVersion(const Database &database);

/// Looks at the first bytes alone: Foreign for anything but a room file, TooNew for one of a
/// later program. Touches nothing. NotFound when there is no file.
Done checkRoomFile(const QString &path);

/// Brings a file to the newest schema, new ones by the same road: each step one
/// transaction with the version inside it, foreign keys checked before its end. `redraw` draws the
/// projection anew inside the last step, so that no fall can leave an old one under a new schema.
Done migrate(Database *database, const std::function<Done()> &redraw = {});

/// The statements of a script; knows strings, comments and trigger bodies.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace maplebridge
