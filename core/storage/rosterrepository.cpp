// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/rosterrepository.h"

#include "core/base/canonicaljson.h"
#include "core/storage/statement.h"

namespace maplebridge {

Result<Roster> readRoster(const Database &database, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(Statement own,
                     Statement::prepare(database, QStringLiteral("SELECT site FROM identity")));
    RETURN_IF_ERROR(own.exec());
    const QString site = own.next() ? own.text(0) : QString();
    ASSIGN_OR_RETURN(Statement rows, Statement::prepare(database, QStringLiteral(R"(
        SELECT entity, site, body FROM section
         WHERE case_id IS NULL AND type = 'office' AND deleted = 0 ORDER BY born, entity)")));
    RETURN_IF_ERROR(rows.exec());
    QList<RosterEntry> entries;
    while (rows.next()) {
        ASSIGN_OR_RETURN(const QJsonValue body, strictJson(rows.bytes(2)));
        auto office = fromBody<Office>(body.toObject(), {}, codes);
        if (!office)
            return Error{ErrorCode::Corrupt, office.error().detail, office.error().where};
        office.value().id = OfficeId(QUuid::fromRfc4122(rows.bytes(0)));
        entries.append({rows.text(1), std::move(office).value()});
    }
    return Roster(site, entries);
}

} // namespace maplebridge
