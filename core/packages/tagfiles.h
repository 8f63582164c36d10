// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/packageheader.h"
#include "core/packages/packagelimits.h"

#include <QByteArray>
#include <QList>

namespace maplebridge {

/// The tag files of a bag (BagIt 1.0, RFC 8493), which stand before data/ in a package.

/// A line of a manifest: a file and what it has to hold.
struct ManifestLine
{
    QString name;
    QByteArray sha256; ///< 32 bytes.

    friend bool operator==(const ManifestLine &, const ManifestLine &) = default;
};

/// What the tag files say, as bytes.
struct TagFiles
{
    QByteArray manifest;
    QByteArray packageJson;
    QByteArray bagit;
    QByteArray bagInfo;

    [[nodiscard]] QByteArray tagManifest() const;
};

/// Lines sorted by the bytes of their names, as sha256sum -c reads them.
[[nodiscard]] QByteArray manifestOf(const QList<ManifestLine> &lines);

/// Reads a manifest to the letter: 64 small hexadecimal digits, two blanks, a name that a package
/// may have, sorted, each name once, a line end after each. A blob's name is its hash.
Result<QList<ManifestLine>> manifestLines(const QByteArray &bytes, const PackageLimits &limits);

/// The only bytes that bagit.txt and bag-info.txt may have.
[[nodiscard]] QByteArray bagitText();
[[nodiscard]] QByteArray bagInfoText(const PackageHeader &header);

/// Whether the tag manifest is the one of these files.
[[nodiscard]] bool tagManifestFits(const QByteArray &tagManifest, const TagFiles &files);

/// Names inside the package's folder, in the order in which they stand.
[[nodiscard]] QByteArray signatureName(const QString &keyId);
constexpr QByteArrayView tagManifestName = "tagmanifest-sha256.txt";
constexpr QByteArrayView manifestName = "manifest-sha256.txt";
constexpr QByteArrayView packageJsonName = "package.json";
constexpr QByteArrayView bagitName = "bagit.txt";
constexpr QByteArrayView bagInfoName = "bag-info.txt";

} // namespace maplebridge
