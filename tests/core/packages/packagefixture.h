// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/packageopening.h"
#include "core/packages/packagewriter.h"
#include "core/sealing/publickeys.h"
#include "tests/support/sourcefile.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace maplebridge::tests {

using namespace Qt::StringLiterals;

/// The limits as they are shipped.
inline const PackageLimits &shippedPackageLimits()
{
    static const PackageLimits limits = [] {
        auto read = PackageLimits::fromJson(sourceFile(u"resources/rules/package-limits.json"_s));
        if (!read)
            qFatal("package-limits.json: %s", qPrintable(read.error().where));
        return std::move(read).value();
    }();
    return limits;
}

/// Keys that are the same in every run; nobody's real ones.
inline DeviceKeys keysOf(char seed)
{
    auto sign = SigningKey::fromSeed(SecretBytes::of(QByteArray(32, seed)));
    auto seal = SealingKey::fromBytes(SecretBytes::of(QByteArray(32, static_cast<char>(seed + 1))));
    if (!sign || !seal)
        qFatal("fixture keys");
    return {std::move(sign).value(), std::move(seal).value()};
}

inline const DeviceKeys &roomKeys()
{
    static const DeviceKeys keys = keysOf('r');
    return keys;
}
inline const DeviceKeys &centreKeys()
{
    static const DeviceKeys keys = keysOf('c');
    return keys;
}
inline const DeviceKeys &recoveryKeys()
{
    static const DeviceKeys keys = keysOf('e');
    return keys;
}
inline const DeviceKeys &strangersKeys()
{
    static const DeviceKeys keys = keysOf('s');
    return keys;
}

/// A header with something in every member.
inline PackageHeader soundHeader()
{
    PackageHeader header;
    header.id = QUuid::fromString(u"019ab3c4-5d6e-7f80-9a1b-2c3d5f2c91ab"_s);
    header.kind = PackageKind::Up;
    header.from = u"R112"_s;
    header.to = u"S03"_s;
    header.replica = QByteArray(16, '\x11');
    header.machine = QByteArray(16, '\x22');
    header.epoch = QByteArray(16, '\x33');
    header.number = 123;
    header.echo = {{QByteArray(16, '\x44'), 7}};
    const QString feed = QString::fromLatin1(QByteArray(16, '\x11').toHex()) + u"/up"_s;
    header.have = {{feed, 12, QByteArray(32, '\x55')}};
    header.stray = {QByteArray(32, '\x66')};
    header.heads = {QByteArray(32, '\x77'), QByteArray(32, '\x78')};
    header.blobsHeld = {QByteArray(32, '\x79')};
    header.blobsWanted = {QByteArray(32, '\x7a')};
    header.checkpoints = {{{feed, 12, QByteArray(32, '\x55')},
                           4,
                           roomKeys().sign.publicKey().keyId(),
                           QByteArray(64, '\x12')}};
    header.audit = {3, QByteArray(32, '\x56')};
    header.schema = {{u"case"_s, 1}, {u"party_pii"_s, 1}};
    header.wall = QDateTime({2026, 11, 23}, {8, 0, 1}, Qt::UTC);
    header.hlc = (Q_INT64_C(1795392001000) << 16) | 5;
    header.app = u"0.1.0"_s;
    header.roster = 4;
    return header;
}

inline QString blobPath(const QByteArray &bytes)
{
    const QString digits
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return u"data/blobs/"_s + digits.first(2) + u'/' + digits;
}

/// A scan that does not shrink, longer than a part of the seal.
inline QByteArray scan()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 150'000; ++i)
        bytes += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
    return bytes;
}

/// Texts that shrink, a scan that does not, an empty file, a name in Chinese.
inline QList<PackageFile> soundFiles()
{
    QByteArray headers;
    for (int i = 1; i <= 400; ++i)
        headers += "{\"op\":\"put\",\"seq\":" + QByteArray::number(i) + "}\n";
    return {
        {u"data/readable/dossier/（2026）红柳人调字第12号.pdf"_s, "%PDF-1.7\n% nothing\n"},
        {u"data/readable/index.html"_s, "<!DOCTYPE html><title>R112</title>\n"},
        {u"data/headers/000001.jsonl"_s, headers},
        {u"data/payloads/000001.jsonl"_s, "{\"body\":{\"summary\":\"漏水\"}}\n"},
        {u"data/audit/000001.jsonl"_s, ""},
        {blobPath(scan()), scan()},
    };
}

/// A package of the room for the centre and the recovery key.
inline PackageOrder soundOrder(PackageSource *content)
{
    return {soundHeader(),
            content,
            roomKeys().sign,
            {centreKeys().seal.publicKey(), recoveryKeys().seal.publicKey()},
            shippedPackageLimits()};
}

/// The centre, which knows the room.
inline OpeningTerms soundTerms()
{
    return {{centreKeys().seal},
            {u"S03"_s},
            [](const QString &site, const QString &keyId) -> std::optional<VerifyKey> {
                const VerifyKey key = roomKeys().sign.publicKey();
                return site == u"R112" && keyId == key.keyId() ? std::optional(key) : std::nullopt;
            },
            shippedPackageLimits()};
}

/// Opens bytes that lie in memory.
inline PackageOpening openBytes(const QByteArray &sealed, const OpeningTerms &terms)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(sealed);
    device->open(QIODevice::ReadOnly);
    return openPackage(std::move(device), terms);
}

/// A sink that keeps what it gets.
class MemorySink : public ByteSink
{
public:
    Done write(QByteArrayView bytes) override
    {
        m_bytes += bytes;
        return Success{};
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The sealed bytes of an order; stops the test program when it cannot be written.
inline QByteArray sealedBytes(const PackageOrder &order)
{
    MemorySink sink;
    if (const auto written = writePackage(order, &sink); !written)
        qFatal("a sound package: %s", qPrintable(written.error().detail));
    return sink.bytes();
}

inline QByteArray soundPackage()
{
    FilesInMemory files(soundFiles());
    return sealedBytes(soundOrder(&files));
}

} // namespace maplebridge::tests
