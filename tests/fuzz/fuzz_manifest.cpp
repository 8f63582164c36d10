// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads any bytes as a manifest.

#include "core/packages/tagfiles.h"

#include <cstdlib>

using namespace maplebridge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const PackageLimits limits = [] {
        PackageLimits some;
        some.entries = 20'000;
        some.nameBytes = 180;
        some.names = QStringLiteral("[A-Za-z0-9._/-]+");
        some.freeNamesUnder = QStringLiteral("data/readable/dossier/");
        return some;
    }();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto lines = manifestLines(bytes, limits);
    if (lines && manifestOf(lines.value()) != bytes)
        std::abort();
    return 0;
}
