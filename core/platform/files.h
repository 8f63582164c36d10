// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace maplebridge {

/// What only the operating system can tell about files. This room is the one place
/// with POSIX in it.

/// Whether the path lies on a file system that cannot keep a database safe: nfs, cifs,
/// smb, or one mounted over the network through FUSE.
[[nodiscard]] bool isNetworkFileSystem(const QString &path);

/// Free bytes where the path lies; -1 when that cannot be told.
[[nodiscard]] qint64 freeBytes(const QString &path);

/// Writes a file so that after a power cut there is the old one or the whole new one:
/// temporary file, sync, rename, sync of the folder.
Done writeFileDurably(const QString &path, const QByteArray &bytes);

/// Every byte of a file; NotFound when there is none of that name.
Result<QByteArray> readFileWhole(const QString &path);

/// Opens a file so that it is read as the disk gives it, where the system can be made to forget
/// what it remembers of it. Call it on a file that was synced.
Result<std::unique_ptr<QFile>> openAfresh(const QString &path);

/// What the system has just refused at this path: DiskFull or Io, by its error number.
[[nodiscard]] Error fileError(const QString &path, const QString &what);

/// Gives a finished temporary file its name, with both synced; never over an existing file.
Done publishFile(const QString &temporary, const QString &path);

/// Asks the operating system to put the folder's entries on the disk.
Done syncFolder(const QString &folder);

} // namespace maplebridge
