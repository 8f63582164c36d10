// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Devices as sources and sinks: short writes and short reads are gone on with.

#include "core/sealing/bytestream.h"

using namespace Qt::StringLiterals;

namespace maplebridge {

Done DeviceSink::write(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qint64 written = m_device->write(bytes.data() + at, bytes.size() - at);
        if (written <= 0)
            return Error{ErrorCode::Io, u"not written: "_s + m_device->errorString()};
        at += written;
    }
    return Success{};
}

Result<QByteArray> DeviceSource::read(qsizetype most)
{
    QByteArray piece(most, Qt::Uninitialized);
    qint64 count = m_device->read(piece.data(), most);
    // A pipe that has nothing yet is not at its end.
    if (count == 0 && m_device->isSequential() && m_device->waitForReadyRead(-1))
        count = m_device->read(piece.data(), most);
    if (count < 0)
        return Error{ErrorCode::Io, u"not read: "_s + m_device->errorString()};
    piece.truncate(count);
    return piece;
}

Result<QByteArray> readFully(ByteSource *source, qsizetype count)
{
    ASSIGN_OR_RETURN(QByteArray bytes, source->read(count));
    while (bytes.size() < count) {
        ASSIGN_OR_RETURN(const QByteArray more, source->read(count - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace maplebridge
