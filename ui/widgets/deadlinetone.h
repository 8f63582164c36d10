// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/timelimits.h"
#include "ui/theme/tone.h"

namespace maplebridge {

/// How loud a limit speaks; its words say the same.
[[nodiscard]] inline Tone toneOf(const Deadline &deadline, const QDate &today)
{
    switch (stateOf(deadline, today)) {
    case DeadlineState::Running:
        return Tone::Plain;
    case DeadlineState::Near:
        return Tone::Warn;
    case DeadlineState::Over:
        return Tone::Late;
    case DeadlineState::Suspended:
    case DeadlineState::MetLate:
        return Tone::Muted;
    case DeadlineState::Met:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

} // namespace maplebridge
