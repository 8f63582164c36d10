// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/partfile.h"

#include "core/platform/files.h"

#include <unistd.h>

#include <cerrno>

namespace maplebridge {

PartFile::PartFile(const QString &target)
    : m_target(target), m_file(target + QStringLiteral(".part"))
{}

Result<std::shared_ptr<PartFile>> PartFile::create(const QString &target)
{
    std::shared_ptr<PartFile> part(new PartFile(target));
    // Unbuffered, so that a full disk speaks up at the piece that does not fit.
    if (!part->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        part->m_isPublished = true; // there is nothing of ours to take away
        return fileError(target, part->m_file.errorString());
    }
    return part;
}

PartFile::~PartFile()
{
    m_file.close();
    if (!m_isPublished)
        QFile::remove(m_file.fileName());
}

Done PartFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fileError(m_target, m_file.errorString());
    return Success{};
}

Done PartFile::finish()
{
    errno = 0;
    if (::fsync(m_file.handle()) != 0)
        return fileError(m_target, QStringLiteral("sync"));
    m_file.close();
    return Success{};
}

Done PartFile::publish(bool replace)
{
    if (replace && QFile::exists(m_target) && !QFile::remove(m_target))
        return Error{ErrorCode::Io, QStringLiteral("cannot replace it"), m_target};
    RETURN_IF_ERROR(publishFile(m_file.fileName(), m_target));
    m_isPublished = true;
    return Success{};
}

} // namespace maplebridge
