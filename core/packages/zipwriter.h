// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/zipformat.h"
#include "core/sealing/bytestream.h"

#include <QList>

namespace maplebridge {

/// How a file goes into a zip: as it is, or shrunk where that saves anything.
enum class Packing { Stored, Shrunk };

/// Writes a zip from front to back, all files of one instant. The same files in the same order
/// give the same bytes.
class ZipWriter
{
public:
    /// `ratio`: what would shrink more than that is stored, because readers refuse it.
    ZipWriter(ByteSink *out, const QDateTime &at, qint64 ratio);

    Done add(const QByteArray &name, const QByteArray &bytes, Packing packing);
    /// Writes the directory; nothing may be added after that.
    Done finish();

private:
    Done put(QByteArrayView bytes);

    ByteSink *m_out;
    quint32 m_dosTime;
    qint64 m_ratio;
    qint64 m_at = 0;
    QList<ZipMember> m_members;
};

} // namespace maplebridge
