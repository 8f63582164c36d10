// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/parcel.h"

#include <QJsonObject>

namespace maplebridge {

/// Holdings as they stand in packages and are remembered: `feeds` (list of replica `r` in hex,
/// channel `c`, count `n`, tip `t`), `strays` and `files` (lists of hashes in hex), sorted.
[[nodiscard]] QJsonObject jsonOf(const Holdings &holdings);
/// Invalid, naming the member, when it is not of that shape.
Result<Holdings> holdingsFrom(const QJsonObject &json);

} // namespace maplebridge
