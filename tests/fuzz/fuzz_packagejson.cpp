// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads any bytes as package.json.

#include "core/packages/packageheader.h"

#include <cstdlib>

using namespace maplebridge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto header = packageHeaderFromJson(bytes);
    if (header && packageJson(header.value()) != bytes)
        std::abort();
    return 0;
}
