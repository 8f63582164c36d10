// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/tablemaker.h"

#include "core/statistics/statisticsrepository.h"

namespace maplebridge {
namespace {

Result<TableHeading> headingOf(const Room &room)
{
    ASSIGN_OR_RETURN(const Committee committee, room.cases().committee());
    ASSIGN_OR_RETURN(const QList<Mediator> people, room.cases().mediators());
    TableHeading heading{committee.name, committee.phone, {}, room.clock().today()};
    for (const Mediator &one : people) {
        if (one.id == room.actor())
            heading.filledInBy = one.name;
    }
    return heading;
}

} // namespace

Result<MadeTable> makeTable(const Room &room, const TableOrder &order)
{
    const CodeTables &codes = room.rules().codes;
    const StatisticsRepository repository(room.database(), &codes);
    MadeTable made;
    made.definition = order.definition;
    ASSIGN_OR_RETURN(made.heading, headingOf(room));
    ASSIGN_OR_RETURN(made.cases, repository.cases(order.scope));
    ASSIGN_OR_RETURN(const QList<CountedSite> sites, repository.sites());
    if (order.byRoom) {
        made.counted = countBySite(*made.definition, made.cases, codes, order.scope, sites);
    } else {
        made.counted.total = countTable(*made.definition, made.cases, codes, order.scope, sites);
    }
    return made;
}

} // namespace maplebridge
