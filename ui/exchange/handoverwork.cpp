// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/handoverwork.h"

#include "core/handover/builtinlimits.h"

#include <QCoreApplication>

namespace maplebridge {

HandoverDesk handoverDesk(const Workbench &bench)
{
    // Data of the program itself: never another while it runs. Without limits nothing passes.
    static const Result<PackageLimits> limits = builtInPackageLimits();
    static const PackageLimits none;
    const QString version = QCoreApplication::applicationVersion();
    return {bench.room, limits ? &limits.value() : &none,
            version.isEmpty() ? QStringLiteral("0") : version};
}

Roster rosterOf(const Workbench &bench)
{
    const auto offices = bench.room->roster();
    return offices ? offices.value() : Roster();
}

bool isCentre(const Workbench &bench)
{
    const Roster offices = rosterOf(bench);
    return offices.self() != nullptr && offices.self()->tier != Tier::Room;
}

} // namespace maplebridge
