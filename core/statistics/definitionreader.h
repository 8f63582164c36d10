// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/countables.h"
#include "core/statistics/tabledefinition.h"

#include <QJsonObject>
#include <QSet>

namespace maplebridge {

/// Reads one definition strictly. Every fault names the JSON pointer of the place it stands at and
/// what was expected there.
class DefinitionReader
{
public:
    explicit DefinitionReader(const CodeTables *codes) : m_codes(codes) {}

    Result<TableDefinition> read(const QJsonValue &json);

private:
    Result<QStringList> values(Countee about, QStringView field, const QJsonValue &list,
                               const QString &pointer) const;
    Result<QList<TableCondition>> conditions(Countee about, const QJsonValue &json,
                                             const QString &pointer) const;
    Result<TableColumn> column(const QJsonValue &json, const QString &pointer);
    Result<QList<TableColumn>> eachOf(const QJsonValue &field, const QString &pointer);
    Result<TableGroup> group(const QJsonValue &json, const QString &pointer);
    Done take(const QString &id, const QString &pointer);
    static Done readIdentities(const QJsonObject &json, TableDefinition *table);
    static Done readRatios(const QJsonObject &json, TableDefinition *table);

    const CodeTables *m_codes;
    QSet<QString> m_ids;
};

} // namespace maplebridge
