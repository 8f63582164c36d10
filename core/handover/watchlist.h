// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// What a director looks after across all offices below.
enum class Watch {
    Overdue,   ///< Open for longer than mediation usually takes.
    Risky,     ///< Open and marked with a colour above the lowest.
    InDefault, ///< A promise whose day has passed is not kept.
    Reopened,  ///< An ending that was recorded was taken back.
};
constexpr int watchCount = 4;

struct WatchedCase
{
    CaseId id;
    QString number;
    QString parties;
    QString summary;
    QString owner;         ///< Site.
    QDate since;           ///< Registered, or due, or reopened on.
    QString risk;          ///< Code of risk_colour.
    Money amount;          ///< What is owed, of those in default.
    bool reminded = false; ///< A reminder about it is open.
};

/// Those of the list, the most pressing first.
Result<QList<WatchedCase>> watchedCases(const Room &room, Watch list);

} // namespace maplebridge
