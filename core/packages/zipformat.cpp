// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// The records of a zip as bytes.

#include "core/packages/zipformat.h"

#include <QtEndian>

#include <libdeflate.h>
#include <zlib.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr quint16 versionNeeded = 20;     // DEFLATE and folders
constexpr quint16 madeBy = 3 << 8 | 20;   // by Unix, so that unzip takes the access rights
constexpr quint16 namesAreUtf8 = 1 << 11; // no other flag is ever set
constexpr quint16 deflateMethod = 8;
constexpr quint32 plainFile = 0100644U << 16;

template<typename T>
void put(QByteArray &out, T value)
{
    const qsizetype at = out.size();
    out.resize(at + qsizetype(sizeof(T)));
    qToLittleEndian(value, out.data() + at);
}

/// From "version needed" to the lengths, which both headers have in common.
void putCommon(QByteArray &out, const ZipMember &member, quint32 dosTime)
{
    put(out, versionNeeded);
    put(out, namesAreUtf8);
    put(out, member.isDeflated ? deflateMethod : quint16(0));
    put(out, dosTime);
    put(out, member.crc);
    put(out, member.packed);
    put(out, member.size);
    put(out, static_cast<quint16>(member.name.size()));
    put(out, quint16(0)); // no extra field
}

} // namespace

QByteArray zipLocalHeader(const ZipMember &member, quint32 dosTime)
{
    QByteArray out;
    put(out, quint32(0x04034b50));
    putCommon(out, member, dosTime);
    return out + member.name;
}

QByteArray zipCentralHeader(const ZipMember &member, quint32 dosTime)
{
    QByteArray out;
    put(out, quint32(0x02014b50));
    put(out, madeBy);
    putCommon(out, member, dosTime);
    put(out, quint16(0)); // no comment
    put(out, quint16(0)); // disk
    put(out, quint16(0)); // internal attributes
    put(out, plainFile);
    put(out, member.headerAt);
    return out + member.name;
}

QByteArray zipEnd(qsizetype members, quint32 directoryAt, quint32 directoryLength)
{
    QByteArray out;
    put(out, quint32(0x06054b50));
    put(out, quint32(0)); // disks
    put(out, static_cast<quint16>(members));
    put(out, static_cast<quint16>(members));
    put(out, directoryLength);
    put(out, directoryAt);
    put(out, quint16(0)); // no comment
    return out;
}

quint32 dosTimeOf(const QDateTime &at)
{
    const QDate day = at.toUTC().date();
    const QTime time = at.toUTC().time();
    if (!at.isValid() || day.year() < 1980 || day.year() > 2107)
        return (1U << 5 | 1U) << 16;
    const auto date = static_cast<quint32>((day.year() - 1980) << 9 | day.month() << 5 | day.day());
    return date << 16
           | static_cast<quint32>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

quint32 crcOf(QByteArrayView bytes, quint32 before)
{
    return static_cast<quint32>(crc32_z(before, reinterpret_cast<const Bytef *>(bytes.data()),
                                        static_cast<z_size_t>(bytes.size())));
}

Result<QByteArray> deflated(QByteArrayView bytes)
{
    constexpr int smallest = 12;
    constexpr int quick = 6;
    // Lines shrink by a tenth more than zlib can make them, which larger files are not worth.
    constexpr qsizetype mostForSmallest = 8'388'608;
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(bytes.size() <= mostForSmallest ? smallest : quick),
        &libdeflate_free_compressor);
    if (!compressor)
        return Error{ErrorCode::Io, u"no memory to shrink a file"_s};
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray out(
        static_cast<qsizetype>(libdeflate_deflate_compress_bound(compressor.get(), size)),
        Qt::Uninitialized);
    const size_t packed = libdeflate_deflate_compress(compressor.get(), bytes.data(), size,
                                                      out.data(), static_cast<size_t>(out.size()));
    if (packed == 0)
        return Error{ErrorCode::Io, u"a file could not be shrunk"_s};
    out.truncate(static_cast<qsizetype>(packed));
    return out;
}

} // namespace maplebridge
