// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace maplebridge {

/// A file inside a zip.
struct ZipEntry
{
    QString path; ///< With `/` between folders.
    QByteArray bytes;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// The zip of these files in this order, all of them of the instant `at`: the same files give
/// the same bytes. Names are UTF-8 and say so.
Result<QByteArray> zipOf(const QList<ZipEntry> &entries, const QDateTime &at);

/// What a zip holds, in its order. Io when it is damaged or no zip.
Result<QList<ZipEntry>> unzipped(const QByteArray &zip);

} // namespace maplebridge
