// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// zlib behind an interface that counts.

#include "core/packages/inflater.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qsizetype pieceLength = 65'536;

Error fault(const char *detail)
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail)};
}

/// Whether the last block has just ended and the rest of its last byte is not zero.
bool hasBitsBehind(const z_stream &zlib, QByteArrayView packed)
{
    constexpr int lastBlock = 64;
    constexpr int behindBlock = 128;
    const int unused = zlib.data_type & 7;
    const qsizetype at = packed.size() - qsizetype(zlib.avail_in) - 1;
    return (zlib.data_type & lastBlock) != 0 && (zlib.data_type & behindBlock) != 0 && unused > 0
           && at >= 0 && (static_cast<uchar>(packed[at]) >> (8 - unused)) != 0;
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
        // It stops behind every block, where it knows which bits of the last byte no code used.
        const int state = inflate(&zlib, Z_BLOCK);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return fault("a file that cannot be unpacked");
        const qsizetype count = piece.size() - qsizetype(zlib.avail_out);
        m_left -= count;
        if (m_left < 0)
            return fault("a file is longer than it says");
        if (count > 0)
            RETURN_IF_ERROR(take(QByteArrayView(piece).first(count)));
        m_hasEnded = state == Z_STREAM_END;
        if (state == Z_OK && hasBitsBehind(zlib, packed))
            return fault("bits behind the end of a file");
        if (state == Z_BUF_ERROR)
            break; // all of the input is used
    }
    if (zlib.avail_in > 0)
        return fault("bytes behind the end of a file");
    return Success{};
}

Done Inflater::finish() const
{
    if (!m_hasEnded || m_left != 0)
        return fault("a file is shorter than it says");
    return Success{};
}

} // namespace maplebridge
