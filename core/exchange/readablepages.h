// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"
#include "core/exchange/ziparchive.h"

namespace maplebridge {

/// What somebody without the program can read of these cases: index.html, cases.csv (UTF-8 with a
/// mark, for office programs) and, under dossier/, the newest issued version of each paper. A case
/// that cannot be put together is named in the table and left out of the rest.
Result<QList<ZipEntry>> readablePages(const Room &room, const QList<CaseId> &cases);

} // namespace maplebridge
