// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/timelimits.h"

#include <QStringList>

namespace maplebridge {

/// What a clock is called, e.g. 调解期限 or 司法确认.
[[nodiscard]] QString clockName(const QString &clock);

/// A day with its day of the week, which says at once whether an office is open.
[[nodiscard]] QString dayWithWeekday(const QDate &day);

/// How it stands: "until Monday, 8 June 2026, 12 days left".
[[nodiscard]] QString deadlineText(const Deadline &deadline, const QDate &today);

/// The rule it comes from, with its article.
[[nodiscard]] QString deadlineRule(const Deadline &deadline);

/// How it was counted, sentence by sentence: the day it starts after, what was not counted, a
/// rest day that moved it, extensions, years whose holidays are not known.
[[nodiscard]] QStringList deadlineCount(const Deadline &deadline);

} // namespace maplebridge
