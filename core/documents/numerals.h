// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace maplebridge {

/// "四", "十", "二十五", "一百零三": small numbers as sentences write them, 0 to 9999.
/// Empty outside.
[[nodiscard]] QString chineseNumber(int n);

/// As before a measure word: "两期", "两份", but "十二期".
[[nodiscard]] QString chineseCount(int n);

} // namespace maplebridge
