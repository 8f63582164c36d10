// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

namespace maplebridge {

/// Where bytes come from, piece by piece.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Up to `most` bytes; none only at the end.
    virtual Result<QByteArray> read(qsizetype most) = 0;
};

/// Where bytes go, piece by piece. After a failure nothing more may be written.
class ByteSink
{
public:
    ByteSink() = default;
    ByteSink(const ByteSink &) = delete;
    ByteSink &operator=(const ByteSink &) = delete;
    virtual ~ByteSink() = default;

    virtual Done write(QByteArrayView bytes) = 0;
};

/// Reads bytes that lie in memory.
class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Result<QByteArray> read(qsizetype most) override
    {
        QByteArray piece = m_bytes.mid(m_at, most);
        m_at += piece.size();
        return piece;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Writes to an open device, all or an error.
class DeviceSink : public ByteSink
{
public:
    explicit DeviceSink(QIODevice *device) : m_device(device) {}

    Done write(QByteArrayView bytes) override;

private:
    QIODevice *m_device;
};

/// Reads from an open device.
class DeviceSource : public ByteSource
{
public:
    explicit DeviceSource(QIODevice *device) : m_device(device) {}

    Result<QByteArray> read(qsizetype most) override;

private:
    QIODevice *m_device;
};

/// Exactly `count` bytes, or fewer at the end.
Result<QByteArray> readFully(ByteSource *source, qsizetype count);

} // namespace maplebridge
