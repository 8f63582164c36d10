// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/tabledefinition.h"

#include "core/base/canonicaljson.h"
#include "core/statistics/definitionreader.h"

namespace maplebridge {

Result<TableDefinition> TableDefinition::fromJson(const QByteArray &bytes, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    ASSIGN_OR_RETURN(TableDefinition table, DefinitionReader(&codes).read(read));
    table.json = canonicalJson(read);
    return table;
}

const TableColumn *TableDefinition::column(const QString &wanted) const
{
    for (const TableGroup &group : groups) {
        for (const TableColumn &column : group.columns) {
            if (column.id == wanted)
                return &column;
        }
    }
    return nullptr;
}

QList<const TableColumn *> TableDefinition::columns() const
{
    QList<const TableColumn *> all;
    for (const TableGroup &group : groups) {
        for (const TableColumn &column : group.columns)
            all.append(&column);
    }
    return all;
}

} // namespace maplebridge
