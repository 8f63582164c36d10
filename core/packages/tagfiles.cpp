// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Manifests and the other texts of a bag, each in one form only.

#include "core/packages/tagfiles.h"

#include "core/base/id.h"
#include "core/packages/payloadnames.h"
#include "core/packages/strictmembers.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qsizetype digitsLength = 64;
const QString blobFolder = u"data/blobs/"_s;

QByteArray lineOf(QByteArrayView sha256, QByteArrayView name)
{
    return sha256.toByteArray().toHex() + "  " + name.toByteArray() + '\n';
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Error fault(const char *detail, qsizetype line)
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail),
            QString::fromLatin1(manifestName.toByteArray()) + u':' + QString::number(line)};
}

bool isBlobNamed(const ManifestLine &line)
{
    if (!line.name.startsWith(blobFolder))
        return true;
    const QString digits = QString::fromLatin1(line.sha256.toHex());
    return line.name == blobFolder + digits.first(2) + u'/' + digits;
}

} // namespace

QByteArray manifestOf(const QList<ManifestLine> &lines)
{
    QByteArray text;
    for (const ManifestLine &line : lines)
        text += lineOf(line.sha256, line.name.toUtf8());
    return text;
}

Result<QList<ManifestLine>> manifestLines(const QByteArray &bytes, const PackageLimits &limits)
{
    QList<ManifestLine> lines;
    PayloadNames names(&limits);
    QByteArray before;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype number = lines.size() + 1;
        if (number > limits.entries)
            return beyondLimit(u"too many files"_s, limits.entries);
        const qsizetype end = bytes.indexOf('\n', at);
        if (end - at <= digitsLength + 2)
            return fault("a line that cannot be read", number);
        const QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        const QString digits = QString::fromLatin1(line.first(digitsLength));
        if (!isHex(digits, digitsLength / 2) || line.mid(digitsLength, 2) != "  ")
            return fault("a line that cannot be read", number);
        const QByteArray name = line.mid(digitsLength + 2);
        if (!before.isEmpty() && before >= name)
            return fault("not sorted", number);
        before = name;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const ManifestLine read{decoder.decode(name), QByteArray::fromHex(digits.toLatin1())};
        if (decoder.hasError() || read.name.toUtf8() != name)
            return fault("not UTF-8", number);
        RETURN_IF_ERROR(names.take(read.name));
        if (!isBlobNamed(read))
            return fault("a blob whose name is not its hash", number);
        lines.append(read);
    }
    return lines;
}

QByteArray bagitText()
{
    return "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
}

QByteArray bagInfoText(const PackageHeader &header)
{
    return "Bag-Software-Agent: Maplebridge " + header.app.toUtf8()
           + "\nBagging-Date: " + header.wall.toUTC().date().toString(Qt::ISODate).toUtf8()
           + "\nExternal-Identifier: " + uuidText(header.id).toUtf8() + "\nPayload-Oxum: "
           + QByteArray::number(header.bytes) + '.' + QByteArray::number(header.files)
           + "\nSource-Organization: " + header.from.toUtf8() + '\n';
}

QByteArray TagFiles::tagManifest() const
{
    return lineOf(hashOf(bagInfo), bagInfoName) + lineOf(hashOf(bagit), bagitName)
           + lineOf(hashOf(manifest), manifestName) + lineOf(hashOf(packageJson), packageJsonName);
}

bool tagManifestFits(const QByteArray &tagManifest, const TagFiles &files)
{
    return tagManifest == files.tagManifest();
}

QByteArray signatureName(const QString &keyId)
{
    return "META-INF/sig-" + keyId.toLatin1() + ".ed25519";
}

} // namespace maplebridge
