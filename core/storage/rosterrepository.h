// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/codes.h"
#include "core/domain/roster.h"
#include "core/storage/database.h"

namespace maplebridge {

/// The roster as the log says it.
Result<Roster> readRoster(const Database &database, const CodeTables &codes);

} // namespace maplebridge
