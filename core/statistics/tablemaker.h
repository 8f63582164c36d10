// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"
#include "core/statistics/tableoutput.h"

namespace maplebridge {

/// A table counted in a room, with all that showing, printing and saving it need.
struct MadeTable
{
    std::shared_ptr<const TableDefinition> definition; ///< What `counted` points into.
    QList<CountedCase> cases;
    CountedTable counted;
    TableHeading heading;
};

/// What a table of the room is asked for.
struct TableOrder
{
    std::shared_ptr<const TableDefinition> definition;
    CountScope scope;
    bool byRoom = false; ///< A row for each room whose cases the file has.
};

/// Counts as of today.
Result<MadeTable> makeTable(const Room &room, const TableOrder &order);

} // namespace maplebridge
