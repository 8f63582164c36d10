// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QList>

namespace maplebridge {

/// A backup that lies on a disk.
struct BackupFile
{
    QString path;
    QDateTime madeAt; ///< UTC, from its name.
    qint64 size = 0;
};

/// Where a room keeps its backups: a folder beside it.
[[nodiscard]] QString backupFolder(const QString &roomPath);

/// Copies the room into `folder`, opens the copy, checks it, compares its log with the
/// source's, and only then gives it its name. Gives the path.
Result<QString> makeBackup(const Database &database, const QString &folder, const QDateTime &at);

/// Backups of a room in a folder, newest first.
[[nodiscard]] QList<BackupFile> backupsIn(const QString &folder, const QString &roomPath);

/// Which backups may go: the newest twelve stay, and the newest of each of 14 days,
/// 8 weeks and 24 months.
[[nodiscard]] QList<BackupFile> superfluous(const QList<BackupFile> &backups);

/// Deletes those.
Done rotateBackups(const QString &folder, const QString &roomPath);

/// Copies a backup to a new room file beside the old one, which stays as it is. The copy takes a
/// new replica id, so that its new entries cannot be taken for those of the old one. Gives the
/// path.
Result<QString> restoreBackup(const QString &backup, const QString &roomPath, const QDateTime &at);

} // namespace maplebridge
