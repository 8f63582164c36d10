// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/exchange/ziparchive.h"

#include <QJsonObject>

namespace maplebridge {

/// The version of manifest.json that is written.
constexpr int exportFormatVersion = 1;

/// What the manifest says of a file.
struct ManifestEntry
{
    QString path;
    qint64 size = 0;
    QString sha256; ///< Hex.

    friend bool operator==(const ManifestEntry &, const ManifestEntry &) = default;
};

[[nodiscard]] ManifestEntry manifestLine(const QString &path, const QByteArray &bytes);

/// manifest.json: `facts` (who, when, which cases) with every file's size and SHA-256.
[[nodiscard]] QByteArray manifestJson(QJsonObject facts, const QList<ManifestEntry> &files);

/// Compares every file of a zip with its manifest, both ways, and gives the manifest. Foreign
/// when it is no export of ours; TooNew for a later format; Io when a byte differs, naming
/// the file in `detail`. `path` is what errors name.
Result<QJsonObject> checkedManifest(QFile *file, const QString &path);
Result<QJsonObject> checkedManifest(const QByteArray &zip, const QString &path);

} // namespace maplebridge
