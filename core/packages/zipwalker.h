// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/zipformat.h"
#include "core/sealing/bytestream.h"

#include <QList>

namespace maplebridge {

/// Reads a zip of the narrow profile from front to back and believes nothing: every header has to
/// be the one that this profile allows, the directory has to say the same again, and nothing may
/// stand before, between or behind. All faults are Invalid but those of the source itself.
class ZipWalker
{
public:
    /// `ratio`: how many times larger than its packed form a file may be.
    ZipWalker(ByteSource *source, qint64 ratio) : m_source(source), m_ratio(ratio) {}

    /// The header of the next file. Nothing of its content is read yet.
    Result<ZipMember> next();
    /// The content of that file: handed on piece by piece, then compared with size and checksum.
    Done content(const PieceTaker &take);
    /// The same as one array.
    Result<QByteArray> bytes();
    /// The directory and the end, which have to follow.
    Done finish();

    /// The instant that all files so far have, in the form of zip.
    [[nodiscard]] quint32 dosTime() const { return m_dosTime; }

private:
    Result<QByteArray> take(qsizetype count);

    ByteSource *m_source;
    qint64 m_ratio;
    qint64 m_at = 0;
    quint32 m_dosTime = 0;
    bool m_isInside = false;
    QList<ZipMember> m_members;
};

/// Unpacks one file whose packed bytes `source` gives next; compares size and checksum.
Done unpackMember(ByteSource *source, const ZipMember &member, const PieceTaker &take);

} // namespace maplebridge
