// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/builtinlimits.h"

#include "core/settings/roomrules.h"

namespace maplebridge {

Result<PackageLimits> builtInPackageLimits()
{
    ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(QStringLiteral("rules/package-limits.json")));
    return PackageLimits::fromJson(bytes);
}

} // namespace maplebridge
