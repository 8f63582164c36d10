// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the zip of a package.

#include "core/packages/zipwriter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

/// Without the 64-bit extensions that many readers stumble over.
constexpr qint64 largestOffset = std::numeric_limits<qint32>::max();

} // namespace

ZipWriter::ZipWriter(ByteSink *out, const QDateTime &at, qint64 ratio)
    : m_out(out), m_dosTime(dosTimeOf(at)), m_ratio(ratio)
{}

Done ZipWriter::put(QByteArrayView bytes)
{
    m_at += bytes.size();
    if (m_at > largestOffset)
        return Error{
            ErrorCode::Refused, u"the package is too large"_s, {}, QString::number(largestOffset)};
    return m_out->write(bytes);
}

Done ZipWriter::add(const QByteArray &name, const QByteArray &bytes, Packing packing)
{
    QByteArray shrunk;
    if (packing == Packing::Shrunk) {
        ASSIGN_OR_RETURN(shrunk, deflated(bytes));
    }
    ZipMember member;
    member.name = name;
    member.isDeflated = packing == Packing::Shrunk && shrunk.size() < bytes.size()
                        && bytes.size() <= shrunk.size() * m_ratio;
    const QByteArray &packed = member.isDeflated ? shrunk : bytes;
    member.crc = crcOf(bytes);
    member.packed = static_cast<quint32>(packed.size());
    member.size = static_cast<quint32>(bytes.size());
    member.headerAt = static_cast<quint32>(m_at);
    RETURN_IF_ERROR(put(zipLocalHeader(member, m_dosTime)));
    member.dataAt = static_cast<quint32>(m_at);
    m_members.append(member);
    return put(packed);
}

Done ZipWriter::finish()
{
    const auto directoryAt = static_cast<quint32>(m_at);
    for (const ZipMember &member : std::as_const(m_members))
        RETURN_IF_ERROR(put(zipCentralHeader(member, m_dosTime)));
    const auto length = static_cast<quint32>(m_at) - directoryAt;
    return put(zipEnd(m_members.size(), directoryAt, length));
}

} // namespace maplebridge
