// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Walks through any bytes as if they were the zip of a package.

#include "core/packages/zipwalker.h"

#include <cstdlib>

using namespace maplebridge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // Files are taken as long as there are any; then the directory has to follow.
    for (int files = 0; files < 64; ++files) {
        MemorySource source(bytes);
        ZipWalker walker(&source, 200);
        bool isSound = true;
        for (int i = 0; i < files && isSound; ++i) {
            const auto member = walker.next();
            qint64 taken = 0;
            isSound = member && walker.content([&taken](QByteArrayView piece) {
                taken += piece.size();
                return Done(Success{});
            });
            if (member
                && (taken > member.value().size || (isSound && taken != member.value().size)))
                std::abort();
        }
        if (!isSound || walker.finish())
            break;
    }
    return 0;
}
