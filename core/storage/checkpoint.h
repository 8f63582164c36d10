// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"

namespace maplebridge {

/// Brings all that was committed from the write-ahead log into the file itself, or says why not.
/// Ask before a closed file gets another name: closing tries too, but fails in silence, and a log
/// that stays behind under the old name is lost.
Done checkpoint(const Database &database);

} // namespace maplebridge
