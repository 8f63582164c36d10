// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// The fingerprint of a device's public keys.

#include "core/sealing/publickeys.h"

#include "core/base/text.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace maplebridge {
namespace {

constexpr int groups = 6;
constexpr quint64 valuesOfGroup = 10'000;

/// 24 digits without blanks: five bytes of the hash for each four.
QByteArray digitsOf(const PublicKeys &keys)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("maplebridge-fingerprint-v1\n");
    hash.addData(keys.sign.bytes());
    hash.addData(keys.seal.bytes());
    const QByteArray sum = hash.result();
    QByteArray digits;
    for (int group = 0; group < groups; ++group) {
        quint64 value = 0;
        for (int i = 0; i < 5; ++i)
            value = (value << 8) | static_cast<uchar>(sum.at(group * 5 + i));
        digits += QByteArray::number(value % valuesOfGroup).rightJustified(4, '0');
    }
    return digits;
}

} // namespace

QString fingerprintOf(const PublicKeys &keys)
{
    QString text = QString::fromLatin1(digitsOf(keys));
    for (int group = groups - 1; group > 0; --group)
        text.insert(group * 4, u' ');
    return text;
}

bool fingerprintFits(const PublicKeys &keys, const QString &typed)
{
    QByteArray digits;
    for (const QChar c : halfWidth(typed)) {
        if (c.isSpace() || c == u'-')
            continue;
        if (c < u'0' || c > u'9')
            return false;
        digits += static_cast<char>(c.unicode());
    }
    const QByteArray wanted = digitsOf(keys);
    return digits.size() == wanted.size()
           && sodium_memcmp(digits.constData(), wanted.constData(),
                            static_cast<size_t>(wanted.size()))
                  == 0;
}

} // namespace maplebridge
