// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/handoverdesk.h"

namespace maplebridge {

/// What was put on a stick for another office.
struct HandedOver
{
    WrittenPackage package;
    QString card; ///< Path of our own card beside it; empty when the office has it for sure.
};

/// Writes the next package for an office into a folder, and our own card beside it until the
/// office has confirmed a package once: so it can enrol us without another visit.
Result<HandedOver> handOverTo(Room *room, HandoverDesk *desk, const QString &site,
                              const QString &folder, ReadablePart *readable = nullptr,
                              const Progress &progress = {});

/// Writes our own card into a folder; gives its path.
Result<QString> writeOwnCard(Room *room, HandoverDesk *desk, const QString &folder);

/// What people brought, sorted by the names of the files.
struct SortedFiles
{
    QStringList packages; ///< To be looked at.
    QStringList cards;
    int ours = 0;   ///< Packages that this office wrote itself.
    int others = 0; ///< Packages for other offices, as a courier's stick has them.
};
/// `paths` are folders, with all below them, and files of any name.
[[nodiscard]] SortedFiles sortedFiles(const QStringList &paths, const QString &ownSite);

} // namespace maplebridge
