// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/caseholder.h"

#include "core/base/id.h"
#include "core/storage/statement.h"

namespace maplebridge {
namespace {

const QString holderSql = QStringLiteral(R"(
    SELECT case_owner.site, case_owner.opened_by, coalesce(mediation_case.trouble, '')
      FROM case_owner LEFT JOIN mediation_case USING (case_id)
     WHERE case_owner.case_id = :id)");
const QString peopleSql = QStringLiteral(R"(
    SELECT entity, json_extract(CAST(body AS TEXT), '$.name') FROM section
     WHERE case_id IS NULL AND type = 'mediator' AND deleted = 0)");

} // namespace

Result<CaseHolder> holderOf(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const Roster roster, room.roster());
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), holderSql));
    read.bind(QStringLiteral(":id"), id.uuid().toRfc4122());
    RETURN_IF_ERROR(read.exec());
    CaseHolder holder;
    if (!read.next())
        return holder;
    holder.site = read.text(0);
    holder.openedBy = read.text(1);
    holder.trouble = read.text(2);
    holder.name = roster.nameOf(holder.site);
    holder.isOurs = holder.site.isEmpty() || holder.site == roster.ownSite();
    holder.isBelow = roster.isAbove(roster.ownSite(), holder.site);
    return holder;
}

Result<QHash<QString, QString>> peopleOfAllOffices(const Room &room)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), peopleSql));
    RETURN_IF_ERROR(read.exec());
    QHash<QString, QString> names;
    while (read.next())
        names.insert(uuidText(QUuid::fromRfc4122(read.bytes(0))), read.text(1));
    return names;
}

} // namespace maplebridge
