// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"

#include <QByteArray>

namespace maplebridge {

/// A paper's content as bytes that can be kept: what was issued can be laid out again to the
/// letter, whatever has changed in the case since. Reading gives the same value back.
[[nodiscard]] QByteArray paperTextJson(const PaperText &paper);
Result<PaperText> paperTextFromJson(const QByteArray &bytes);

} // namespace maplebridge
