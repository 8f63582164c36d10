// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/packages/packagelimits.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace maplebridge {

/// Judges the names under data/ of one package, one after another, so that unpacking them hits
/// nothing outside and no file twice, on any system.
class PayloadNames
{
public:
    explicit PayloadNames(const PackageLimits *limits);

    /// Invalid for a name that no package may have, or one that meets an earlier one: the same
    /// where capitals do not count, or a folder of that name. Refused when it is too long.
    Done take(const QString &name);

private:
    Done judge(const QString &name) const;

    const PackageLimits *m_limits;
    QRegularExpression m_pattern;
    QSet<QString> m_files;
    QSet<QString> m_folders;
};

} // namespace maplebridge
