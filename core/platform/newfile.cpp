// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Files that are whole on the medium before they have a name.

#include "core/platform/newfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qint64 pieceLength = 1'048'576;

} // namespace

NewFile::NewFile(FileCalls *calls, const QString &path)
    : m_calls(calls), m_path(path), m_name(QFile::encodeName(path)), m_part(m_name + ".part")
{}

Error NewFile::fault(const QString &what) const
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::Io, what + u": "_s + qt_error_string(errno),
            m_path};
}

Result<std::unique_ptr<NewFile>> NewFile::begin(FileCalls *calls, const QString &path)
{
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, u"a file of that name is there"_s, path};
    std::unique_ptr<NewFile> file(new NewFile(calls, path));
    if (calls->remove(file->m_part) != 0 && errno != ENOENT)
        return file->fault(u"remove an older part"_s);
    file->m_descriptor = calls->openNew(file->m_part);
    if (file->m_descriptor < 0)
        return file->fault(u"create"_s);
    file->m_hasPart = true;
    return file;
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        static_cast<void>(m_calls->close(m_descriptor));
    if (m_hasPart)
        static_cast<void>(m_calls->remove(m_part));
}

Done NewFile::write(QByteArrayView bytes)
{
    if (m_hasFailed)
        return Error{ErrorCode::Io, u"written after a failure"_s, m_path};
    m_hash.addData(bytes);
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        const qint64 written = m_calls->write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_hasFailed = true;
            return fault(u"write"_s);
        }
        bytes = bytes.sliced(written);
    }
    return Success{};
}

Done NewFile::closeWriting()
{
    // After a failed sync the system may have thrown the bytes away: never try again.
    if (m_calls->sync(m_descriptor) != 0)
        return fault(u"sync"_s);
    const int closed = m_calls->close(m_descriptor);
    m_descriptor = -1;
    return closed == 0 ? Done(Success{}) : Done(fault(u"close"_s));
}

Result<QByteArray> NewFile::hashAfresh()
{
    const int descriptor = m_calls->openExisting(m_part);
    if (descriptor < 0)
        return fault(u"open for reading again"_s);
    // A wish only: where it is not granted, the bytes come from memory.
    static_cast<void>(m_calls->forget(descriptor));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceLength, Qt::Uninitialized);
    qint64 count = 0;
    do {
        count = m_calls->read(descriptor, piece.data(), piece.size());
        if (count > 0)
            hash.addData(QByteArrayView(piece).first(count));
    } while (count > 0 || (count < 0 && errno == EINTR));
    const int failure = count < 0 ? errno : 0;
    static_cast<void>(m_calls->close(descriptor));
    errno = failure;
    if (failure != 0)
        return fault(u"read again"_s);
    return hash.result();
}

Done NewFile::syncFolder()
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const int descriptor = m_calls->openFolder(folder);
    if (descriptor < 0)
        return fault(u"open the folder"_s);
    const int synced = m_calls->sync(descriptor);
    const int failure = errno;
    static_cast<void>(m_calls->close(descriptor));
    errno = failure;
    // Some file systems, FAT among them, cannot sync a folder and say so.
    if (synced != 0 && errno != EINVAL && errno != ENOTSUP)
        return fault(u"sync the folder"_s);
    return Success{};
}

Result<QByteArray> NewFile::publish()
{
    if (m_hasFailed || m_descriptor < 0)
        return Error{ErrorCode::Io, u"published after a failure"_s, m_path};
    m_hasFailed = true; // until all of it went well
    RETURN_IF_ERROR(closeWriting());
    const QByteArray written = m_hash.result();
    ASSIGN_OR_RETURN(const QByteArray found, hashAfresh());
    if (found != written)
        return Error{ErrorCode::Corrupt, u"the medium gives other bytes back"_s, m_path};
    if (m_calls->rename(m_part, m_name) != 0) {
        if (errno == EEXIST)
            return Error{ErrorCode::Conflict, u"a file of that name is there"_s, m_path};
        return fault(u"rename"_s);
    }
    m_hasPart = false;
    if (const Done synced = syncFolder(); !synced) {
        // The name may be gone after a power cut: better that it is gone now.
        static_cast<void>(m_calls->remove(m_name));
        return synced.error();
    }
    return written;
}

} // namespace maplebridge
