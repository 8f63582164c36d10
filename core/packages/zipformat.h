// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

/// The zip inside a package: the profile of ISO/IEC 21320-1, narrowed until the names, the contents
/// and one instant leave nothing open but how DEFLATE shrinks.
namespace maplebridge {

/// A file of a zip, as its headers describe it.
struct ZipMember
{
    QByteArray name; ///< UTF-8.
    bool isDeflated = false;
    quint32 crc = 0;
    quint32 packed = 0; ///< Bytes in the zip.
    quint32 size = 0;   ///< Bytes of the content.
    quint32 headerAt = 0;
    quint32 dataAt = 0;

    friend bool operator==(const ZipMember &, const ZipMember &) = default;
};

constexpr qsizetype zipLocalLength = 30;
constexpr qsizetype zipCentralLength = 46;
constexpr qsizetype zipEndLength = 22;

/// What is told of a file before its content, and again at the end of the zip.
[[nodiscard]] QByteArray zipLocalHeader(const ZipMember &member, quint32 dosTime);
[[nodiscard]] QByteArray zipCentralHeader(const ZipMember &member, quint32 dosTime);
/// The last bytes of a zip.
[[nodiscard]] QByteArray zipEnd(qsizetype members, quint32 directoryAt, quint32 directoryLength);

/// Date and time in the two-second steps of zip; the first day it knows for earlier instants.
[[nodiscard]] quint32 dosTimeOf(const QDateTime &at);

/// Takes contents piece by piece.
using PieceTaker = std::function<Done(QByteArrayView piece)>;

/// Raw DEFLATE of the bytes, as small as may be for lines of text, quickly for larger files.
Result<QByteArray> deflated(QByteArrayView bytes);

/// CRC-32 of zip, going on from `before`.
[[nodiscard]] quint32 crcOf(QByteArrayView bytes, quint32 before = 0);

} // namespace maplebridge
