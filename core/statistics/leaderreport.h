// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tablecount.h"

namespace maplebridge {

/// What a director reads aloud from the table, in the language of the program: how many cases, how
/// many settled, what sums, what kinds most of all. Nothing for a table without such columns.
[[nodiscard]] QStringList leaderSentences(const TableCount &count);

/// Why columns do not add up, e.g. that so many cases have no kind.
[[nodiscard]] QString identitySentence(const BrokenIdentity &broken, const TableCount &count);

/// The name of a period in the language of the program.
[[nodiscard]] QString periodName(const Period &period);

} // namespace maplebridge
