// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"

/// Judicial confirmation (司法确认): whether a court would take an agreement, and which court.

namespace maplebridge {

/// Broken rules of an application for confirmation.
[[nodiscard]] QList<Issue> issuesOf(const Confirmation &confirmation, const CaseFile &file);

/// Something in the words of the agreement that a court would not confirm.
struct LikelyObstacle
{
    QString code; ///< Of confirmation_obstacle.
    QString word; ///< What was found in a clause or an obligation.

    friend bool operator==(const LikelyObstacle &, const LikelyObstacle &) = default;
};

/// What the clauses let suspect, by the words of the code table; each code once. Only a hint:
/// somebody has to read the clause. (民诉法解释 art. 355)
[[nodiscard]] QList<LikelyObstacle> likelyObstacles(const CaseFile &file, const CodeTables &codes);

/// Why a court is offered.
enum class CourtGround {
    Inviting,  ///< It invited or delegated the mediation: it alone (民事诉讼法 art. 205 no. 1).
    Committee, ///< The basic court where the committee is (no. 2).
};
struct OfferedCourt
{
    QString name;
    CourtGround ground = CourtGround::Committee;

    friend bool operator==(const OfferedCourt &, const OfferedCourt &) = default;
};

/// Courts that are known to be right. The basic courts of a party's domicile and of the place of
/// the thing are right, too, but nobody has told their names.
[[nodiscard]] QList<OfferedCourt> offeredCourts(const CaseFile &file, const Committee &committee);

} // namespace maplebridge
