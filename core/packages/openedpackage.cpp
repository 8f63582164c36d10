// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads single files out of a package that was proven before.

#include "core/packages/openedpackage.h"

#include "core/packages/zipwalker.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace maplebridge {

qint64 OpenedPackage::sizeOf(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.constEnd() ? -1 : qint64(place->member.size);
}

Result<QByteArray> OpenedPackage::read(const QString &name)
{
    QByteArray whole;
    RETURN_IF_ERROR(readPieces(name, [&whole](QByteArrayView piece) {
        whole += piece;
        return Done(Success{});
    }));
    return whole;
}

Done OpenedPackage::readPieces(const QString &name, const PieceTaker &take)
{
    const auto place = m_places.constFind(name);
    if (place == m_places.constEnd())
        return Error{ErrorCode::NotFound, u"no such file in the package"_s, name};
    RETURN_IF_ERROR(m_content->seek(place->member.dataAt));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    RETURN_IF_ERROR(
        unpackMember(m_content.get(), place->member, [&hash, &take](QByteArrayView piece) {
            hash.addData(piece);
            return take(piece);
        }));
    if (hash.result() != place->sha256)
        return Error{ErrorCode::Corrupt, u"the sealed file was changed while it was read"_s, name};
    return Success{};
}

} // namespace maplebridge
