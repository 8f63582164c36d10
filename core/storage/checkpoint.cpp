// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/checkpoint.h"

#include "core/storage/statement.h"

namespace maplebridge {

Done checkpoint(const Database &database)
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next() || statement.number(0) != 0)
        return Error{ErrorCode::Locked, QStringLiteral("checkpoint"), database.path()};
    return Success{};
}

} // namespace maplebridge
