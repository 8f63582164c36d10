// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace maplebridge {

/// Bytes as one word that people can copy and programs can check (Bech32, BIP 173, of any
/// length, as age writes its keys): small letters, `prefix` in front, six letters of check at the
/// end. For a secret the caller wipes the text.
[[nodiscard]] QByteArray bech32Text(QByteArrayView prefix, QByteArrayView bytes);

/// The bytes of such a word, all in small or all in capital letters; Invalid when the prefix is
/// another one or the check does not fit.
Result<QByteArray> bech32Bytes(QByteArrayView prefix, QByteArrayView text);

} // namespace maplebridge
