// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/projection.h"

namespace maplebridge {

/// What a check found, in the order it was looked for.
struct CheckReport
{
    bool fileSound = false; ///< SQLite's own integrity check.
    bool foreignKeysSound = false;
    bool chainsSound = false;      ///< Every hash, link and tip of every feed.
    bool projectionSound = false;  ///< A rebuild gives the very same rows.
    bool attachmentsSound = false; ///< Every attachment has the hash it is named by.
    qint64 revisions = 0;
    qint64 cases = 0;
    QString firstFault; ///< Technical text; empty when all is sound.

    [[nodiscard]] bool isSound() const
    {
        return fileSound && foreignKeysSound && chainsSound && projectionSound && attachmentsSound;
    }
};

/// Checks the whole room file. Keeps a rebuilt projection only when `keepRebuilt` says so;
/// otherwise nothing is changed.
Result<CheckReport> checkRoom(Database *database, const CodeTables &codes, bool keepRebuilt);

} // namespace maplebridge
