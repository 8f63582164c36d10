// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// zlib behind an interface that counts.

#include "core/packages/inflater.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qsizetype pieceLength = 64 * 1024;

Error fault(const char *detail)
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail)};
}

} // namespace

struct Inflater::Stream
{
    z_stream zlib{};
    bool isReady = false;
};

Inflater::Inflater(qint64 size) : m_stream(std::make_unique<Stream>()), m_left(size)
{
    m_stream->isReady = inflateInit2(&m_stream->zlib, -MAX_WBITS) == Z_OK;
}

Inflater::~Inflater()
{
    if (m_stream->isReady)
        inflateEnd(&m_stream->zlib);
}

Done Inflater::feed(QByteArrayView packed, const PieceTaker &take)
{
    if (!m_stream->isReady)
        return Error{ErrorCode::Io, u"no memory to unpack a file"_s};
    z_stream &zlib = m_stream->zlib;
    zlib.next_in = const_cast<Bytef *>( // NOLINT(cppcoreguidelines-pro-type-const-cast)
        reinterpret_cast<const Bytef *>(packed.data()));
    zlib.avail_in = static_cast<uInt>(packed.size());
    QByteArray piece(pieceLength, Qt::Uninitialized);
    while (!m_hasEnded) {
        zlib.next_out = reinterpret_cast<Bytef *>(piece.data());
        zlib.avail_out = static_cast<uInt>(piece.size());
        const int state = inflate(&zlib, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return fault("a file that cannot be unpacked");
        const qsizetype count = piece.size() - qsizetype(zlib.avail_out);
        m_left -= count;
        if (m_left < 0)
            return fault("a file is longer than it says");
        if (count > 0)
            RETURN_IF_ERROR(take(QByteArrayView(piece).first(count)));
        m_hasEnded = state == Z_STREAM_END;
        if (!m_hasEnded && zlib.avail_out > 0)
            break; // all of the input is used
    }
    if (zlib.avail_in > 0)
        return fault("bytes behind the end of a file");
    // zlib tells how many bits of the last byte no code has used.
    const int unused = zlib.data_type & 7;
    if (m_hasEnded && !packed.isEmpty() && unused > 0
        && (static_cast<uchar>(packed.back()) >> (8 - unused)) != 0)
        return fault("bits behind the end of a file");
    return Success{};
}

Done Inflater::finish() const
{
    if (!m_hasEnded || m_left != 0)
        return fault("a file is shorter than it says");
    return Success{};
}

} // namespace maplebridge
