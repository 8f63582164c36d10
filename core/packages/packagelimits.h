// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/sealing/ageheader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace maplebridge {

/// How large and how numerous the parts of a package may be: resources/rules/package-limits.json,
/// which says where each number comes from.
struct PackageLimits
{
    qint64 sealedBytes = 0;
    qint64 unpackedBytes = 0; ///< All of data/ together.
    qint64 entries = 0;       ///< Files under data/.
    qint64 nameBytes = 0;
    qint64 prefixBytes = 0; ///< The tag files together.
    qint64 packageJsonBytes = 0;
    qint64 textFileBytes = 0;
    qint64 lineBytes = 0;
    qint64 nesting = 0;
    qint64 stringBytes = 0;
    qint64 attachmentBytes = 0; ///< Any other file.
    qint64 inflateRatio = 0;
    qint64 recipients = 0;
    qint64 sealHeaderBytes = 0;
    qint64 revisions = 0;
    QString names;          ///< A regular expression for a whole path.
    QString freeNamesUnder; ///< Below this, names may have letters of every script.
    QStringList textEndings;

    static Result<PackageLimits> fromJson(const QByteArray &bytes);

    [[nodiscard]] AgeLimits seal() const
    {
        return {static_cast<int>(recipients), static_cast<qsizetype>(sealHeaderBytes)};
    }
    /// The most bytes that the file of this name may have.
    [[nodiscard]] qint64 mostBytesOf(const QString &name) const;
};

/// The answer to something that is beyond a limit: Refused, with the limit in `expected`.
[[nodiscard]] Error beyondLimit(const QString &what, qint64 limit, const QString &where = {});

} // namespace maplebridge
