// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

#include <optional>

namespace maplebridge {

/// One of the revisions that stand against each other: what a section says by it, and who said so.
struct ConflictSide
{
    QByteArray rid;
    QString site;
    QString office; ///< Name of the site.
    QString who;    ///< Name of the person; empty when nobody was chosen.
    QDateTime at;   ///< UTC.
    QString why;
    QString source;       ///< The paper or file it comes from.
    bool deletes = false; ///< The section was taken away.
    bool isOurs = false;
    bool isLate = false; ///< By an office that had handed the case over already.
    QJsonObject body;
};

/// A field that the sides do not say alike.
struct ConflictField
{
    QString field; ///< Key as in the section's JSON.
    QJsonValue before;
    QList<QJsonValue> sides; ///< In the order of Conflict::sides.
    /// The one side that changed it; -1 when several did, so that a person has to choose.
    qsizetype changedBy = -1;
};

/// A section of which two or more versions stand side by side, none knowing of the other.
struct Conflict
{
    QUuid entity;
    QString type;
    CaseId caseId; ///< Null for what belongs to the office as a whole.
    QString caseNumber;
    QString parties;
    QString owner;            ///< Name of the office that has the case.
    bool mayDecide = true;    ///< It is ours, or of an office below.
    bool needsRuling = false; ///< It is of an office below.
    /// What both build on; nothing when they have nothing in common.
    std::optional<QJsonObject> before;
    QDateTime beforeAt;
    QList<ConflictSide> sides; ///< Ours first, then by time.
    QList<ConflictField> fields;
};

/// All open ones, or those of one case; by case, then by type.
Result<QList<Conflict>> openConflicts(const Room &room, CaseId about = {});

/// What shall hold: one side, and for single fields another one.
struct ConflictChoice
{
    qsizetype side = 0;
    QHash<QString, qsizetype> fields = {};
};

/// The body a choice makes; never a mixture within one field.
[[nodiscard]] QJsonObject bodyFor(const Conflict &conflict, const ConflictChoice &choice);

/// Writes the decision as a revision that builds on all sides. Refused for a case of an office that
/// is not below, and when something came since the conflict was read. Gives the desk call, to be
/// undone like any other where the case is ours.
Result<QUuid> decideConflict(Room *room, const Conflict &conflict, const ConflictChoice &choice,
                             const QString &why = {});

} // namespace maplebridge
