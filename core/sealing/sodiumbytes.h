// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

/// What the sources of this room share: libsodium speaks of unsigned characters, Qt of signed ones.
namespace maplebridge {

/// Never null, not even for nothing: the functions of the library forbid it.
inline const uchar *sodiumBytes(QByteArrayView bytes)
{
    static constexpr uchar nothing = 0;
    if (bytes.isEmpty())
        return &nothing;
    return reinterpret_cast<const uchar *>(bytes.data());
}

inline uchar *sodiumBytes(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

/// The name of a public key: half a SHA-256 as hexadecimal digits, apart for every `domain`.
inline QString keyIdOf(QByteArrayView domain, QByteArrayView publicKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(domain);
    hash.addData(publicKey);
    return QString::fromLatin1(hash.result().first(16).toHex());
}

} // namespace maplebridge
