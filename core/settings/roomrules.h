// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// The code lists and limits that are compiled in.
Result<RoomRules> builtInRules();

/// Bytes of a compiled-in data file, e.g. "papers/profiles.json"; NotFound for no such one.
Result<QByteArray> dataFile(const QString &name);

/// Names of the compiled-in files of a folder, e.g. "papers/templates".
[[nodiscard]] QStringList dataFiles(const QString &folder);

} // namespace maplebridge
