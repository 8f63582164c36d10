// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads the zip of a package, strictly and once.

#include "core/packages/zipwalker.h"

#include "core/packages/inflater.h"

#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qsizetype pieceLength = 65'536;
constexpr qint64 largestOffset = std::numeric_limits<qint32>::max();
constexpr quint16 deflateMethod = 8;

Error fault(const char *detail, const QByteArray &name = {})
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail), QString::fromUtf8(name)};
}

} // namespace

Result<QByteArray> ZipWalker::take(qsizetype count)
{
    ASSIGN_OR_RETURN(QByteArray bytes, readFully(m_source, count));
    m_at += bytes.size();
    if (bytes.size() != count)
        return fault("the zip ends too early");
    if (m_at > largestOffset)
        return fault("the zip is too large");
    return bytes;
}

Result<ZipMember> ZipWalker::next()
{
    if (m_isInside)
        return fault("a file was passed over");
    ZipMember member;
    member.headerAt = static_cast<quint32>(m_at);
    ASSIGN_OR_RETURN(const QByteArray head, take(zipLocalLength));
    const char *at = head.constData();
    const auto dosTime = qFromLittleEndian<quint32>(at + 10);
    member.isDeflated = qFromLittleEndian<quint16>(at + 8) == deflateMethod;
    member.crc = qFromLittleEndian<quint32>(at + 14);
    member.packed = qFromLittleEndian<quint32>(at + 18);
    member.size = qFromLittleEndian<quint32>(at + 22);
    ASSIGN_OR_RETURN(member.name, take(qFromLittleEndian<quint16>(at + 26)));
    member.dataAt = static_cast<quint32>(m_at);
    // Whatever is not said above has one value only.
    if (zipLocalHeader(member, dosTime) != head + member.name)
        return fault("a header of the zip that no package has", member.name);
    if (!m_members.isEmpty() && dosTime != m_dosTime)
        return fault("files of different times", member.name);
    if (!member.isDeflated && member.packed != member.size)
        return fault("a file has two lengths", member.name);
    if (member.isDeflated && member.size > member.packed * m_ratio)
        return Error{ErrorCode::Refused, u"a file unpacks to too much"_s,
                     QString::fromUtf8(member.name), QString::number(m_ratio)};
    if (m_at + member.packed > largestOffset)
        return fault("the zip is too large");
    m_dosTime = dosTime;
    m_members.append(member);
    m_isInside = true;
    return member;
}

Done ZipWalker::content(const PieceTaker &take)
{
    if (!m_isInside)
        return fault("no file to read");
    m_isInside = false;
    m_at += m_members.last().packed;
    return unpackMember(m_source, m_members.last(), take);
}

Result<QByteArray> ZipWalker::bytes()
{
    QByteArray whole;
    RETURN_IF_ERROR(content([&whole](QByteArrayView piece) {
        whole += piece;
        return Done(Success{});
    }));
    return whole;
}

Done ZipWalker::finish()
{
    if (m_isInside)
        return fault("a file was passed over");
    const auto directoryAt = static_cast<quint32>(m_at);
    for (const ZipMember &member : std::as_const(m_members)) {
        const QByteArray wanted = zipCentralHeader(member, m_dosTime);
        ASSIGN_OR_RETURN(const QByteArray found, take(wanted.size()));
        if (found != wanted)
            return fault("the directory of the zip says something else", member.name);
    }
    const QByteArray wanted
        = zipEnd(m_members.size(), directoryAt, static_cast<quint32>(m_at) - directoryAt);
    ASSIGN_OR_RETURN(const QByteArray found, take(wanted.size()));
    if (found != wanted)
        return fault("the end of the zip says something else");
    ASSIGN_OR_RETURN(const QByteArray rest, m_source->read(1));
    return rest.isEmpty() ? Done(Success{}) : Done(fault("bytes behind the end of the zip"));
}

Done unpackMember(ByteSource *source, const ZipMember &member, const PieceTaker &take)
{
    quint32 crc = 0;
    const PieceTaker counting = [&crc, &take](QByteArrayView piece) {
        crc = crcOf(piece, crc);
        return take(piece);
    };
    Inflater inflater(member.size);
    qint64 left = member.packed;
    while (left > 0) {
        ASSIGN_OR_RETURN(const QByteArray piece, source->read(std::min<qint64>(left, pieceLength)));
        if (piece.isEmpty())
            return fault("the zip ends too early", member.name);
        left -= piece.size();
        RETURN_IF_ERROR(member.isDeflated ? inflater.feed(piece, counting) : counting(piece));
    }
    if (member.isDeflated)
        RETURN_IF_ERROR(inflater.finish());
    if (crc != member.crc)
        return fault("a checksum of the zip does not fit", member.name);
    return Success{};
}

} // namespace maplebridge
