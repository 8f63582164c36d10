// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/roomlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace maplebridge {

Result<std::unique_ptr<RoomLock>> RoomLock::take(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        const auto code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
        return Error{code, QStringLiteral("open for locking"), path};
    }
    // flock and SQLite's record locks do not see each other; the descriptor must outlive
    // every SQLite connection, because closing it would drop their record locks.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const auto code = errno == EWOULDBLOCK ? ErrorCode::Locked : ErrorCode::Io;
        ::close(descriptor);
        return Error{code, QStringLiteral("held by another process"), path};
    }
    return std::unique_ptr<RoomLock>(new RoomLock(descriptor));
}

RoomLock::~RoomLock()
{
    ::close(m_descriptor);
}

} // namespace maplebridge
