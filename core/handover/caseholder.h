// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Whose a case is today, and what is the matter with it.
struct CaseHolder
{
    QString site; ///< Empty while nothing that opened the case has come.
    QString name;
    bool isOurs = true;
    bool isBelow = false; ///< An office below this one has it.
    QString openedBy;     ///< Site.
    QString trouble;      ///< conflict, standing, number, broken, or empty.
};

Result<CaseHolder> holderOf(const Room &room, CaseId id);

/// Names of the mediators and clerks of all offices, by the text of their id.
Result<QHash<QString, QString>> peopleOfAllOffices(const Room &room);

} // namespace maplebridge
