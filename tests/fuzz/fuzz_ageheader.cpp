// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads the head of an age file from any bytes.

#include "core/sealing/ageheader.h"

#include <cstdlib>

using namespace maplebridge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SealingKey key
        = SealingKey::fromBytes(SecretBytes::of(QByteArray(32, 'f'))).value();
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto header = readAgeHeader(bytes, {});
    if (!header)
        return 0;
    if (header.value().length > bytes.size() || header.value().signedLength > header.value().length)
        std::abort();
    if (unwrapFileKey(header.value(), key))
        std::abort(); // nothing in the corpus is sealed for it
    return 0;
}
