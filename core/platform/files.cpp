// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace maplebridge {
namespace {

QString existingPart(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info.setFile(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

Error fileError(const QString &path, const QString &what)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::Io, what, path};
}

bool isNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(existingPart(path)).fileSystemType().toLower();
    constexpr std::array remotes{"nfs",        "cifs",       "smb",       "afs",        "9p",
                                 "fuse.sshfs", "fuse.davfs", "fuse.gvfs", "fuse.rclone"};
    return std::ranges::any_of(remotes,
                               [&type](const char *remote) { return type.startsWith(remote); });
}

qint64 freeBytes(const QString &path)
{
    const QStorageInfo storage(existingPart(path));
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

Done syncFolder(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(folder, QStringLiteral("open folder"));
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    // Some file systems, FAT among them, cannot sync a folder and say so.
    if (synced != 0 && errno != EINVAL && errno != ENOTSUP)
        return fileError(folder, QStringLiteral("sync folder"));
    return Success{};
}

Done writeFileDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileError(path, file.errorString());
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readFileWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), path};
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, file.errorString(), path};
    return bytes;
}

Result<std::unique_ptr<QFile>> openAfresh(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fileError(path, file->errorString());
    // A wish only: where it is not granted, the bytes come from memory.
    static_cast<void>(::posix_fadvise(file->handle(), 0, 0, POSIX_FADV_DONTNEED));
    return file;
}

Done publishFile(const QString &temporary, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(temporary).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(temporary, QStringLiteral("open"));
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0)
        return fileError(temporary, QStringLiteral("sync"));
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"), path};
    if (!QFile::rename(temporary, path))
        return fileError(path, QStringLiteral("rename"));
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace maplebridge
