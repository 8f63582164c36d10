// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Package numbers of an office that never came, below the highest that did; of the epoch it
/// counts in now.
Result<QList<qint64>> missingNumbers(const Room &room, const QString &site);

/// Names the missing numbers and says what to do; empty for none.
[[nodiscard]] QString gapSentence(const QList<qint64> &numbers);

} // namespace maplebridge
