// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// The system's own calls.

#include "core/platform/filecalls.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace maplebridge {

int FileCalls::openNew(const QByteArray &path)
{
    return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
}

int FileCalls::openExisting(const QByteArray &path)
{
    return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

int FileCalls::openFolder(const QByteArray &path)
{
    return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

qint64 FileCalls::write(int descriptor, const char *bytes, qint64 count)
{
    return ::write(descriptor, bytes, static_cast<size_t>(count));
}

qint64 FileCalls::read(int descriptor, char *bytes, qint64 count)
{
    return ::read(descriptor, bytes, static_cast<size_t>(count));
}

int FileCalls::sync(int descriptor)
{
    return ::fsync(descriptor);
}

int FileCalls::forget(int descriptor)
{
    return ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

int FileCalls::close(int descriptor)
{
    return ::close(descriptor);
}

int FileCalls::rename(const QByteArray &from, const QByteArray &to)
{
    const int renamed
        = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (renamed == 0 || (errno != EINVAL && errno != ENOSYS))
        return renamed;
    // Not every file system can promise it; look first there.
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

int FileCalls::remove(const QByteArray &path)
{
    return ::unlink(path.constData());
}

} // namespace maplebridge
