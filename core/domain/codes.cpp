// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/codes.h"

#include "core/base/canonicaljson.h"

#include <QJsonArray>

namespace maplebridge {

const CodeRow *CodeTable::find(QStringView code) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [code](const CodeRow &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

Result<CodeTables> CodeTables::fromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    const QJsonArray tables = read[QStringLiteral("tables")].toArray();
    if (tables.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("no code tables"),
                     QStringLiteral("/tables")};
    CodeTables result;
    for (const QJsonValue value : tables) {
        CodeTable table{value[QStringLiteral("name")].toString(),
                        value[QStringLiteral("version")].toString(),
                        value[QStringLiteral("source")].toString(),
                        {}};
        for (const QJsonValue row : value[QStringLiteral("rows")].toArray()) {
            QJsonObject more = row.toObject();
            const auto take = [&more](const QString &key) { return more.take(key).toString(); };
            const QString code = take(QStringLiteral("code"));
            const QString chinese = take(QStringLiteral("zh"));
            const QString english = take(QStringLiteral("en"));
            if (code.isEmpty() || chinese.isEmpty() || table.find(code) != nullptr)
                return Error{ErrorCode::Invalid, QStringLiteral("code row ") + code, table.name};
            table.rows.append({code, chinese, english, more});
        }
        result.m_tables.insert(table.name, table);
    }
    return result;
}

const CodeTable &CodeTables::table(QStringView name) const
{
    static const CodeTable none;
    const auto found = m_tables.constFind(name.toString());
    return found == m_tables.constEnd() ? none : *found;
}

bool CodeTables::has(QStringView name, QStringView code) const
{
    return table(name).find(code) != nullptr;
}

QString CodeTables::label(QStringView name, QStringView code, bool english) const
{
    const CodeRow *row = table(name).find(code);
    if (row == nullptr)
        return code.toString();
    return english && !row->english.isEmpty() ? row->english : row->chinese;
}

QStringList CodeTables::names() const
{
    QStringList names = m_tables.keys();
    names.sort();
    return names;
}

} // namespace maplebridge
