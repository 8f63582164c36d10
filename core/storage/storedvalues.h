// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/canonicaljson.h"
#include "core/domain/fields.h"
#include "core/storage/statement.h"

/// How values stand in the columns of a room, for those who read and write them.

namespace maplebridge::stored {

inline QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

inline QUuid uuid(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes);
}

/// The day, in UTC, of a logical clock: milliseconds since 1970 above its lowest 16 bits.
inline QDate dayOfClock(qint64 clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC).date();
}

/// NULL for no id.
inline QVariant idOrNull(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(id.toRfc4122());
}

/// Bodies come from our own log; a fault in one is damage, not bad input.
template<typename T>
Result<T> storedBody(const QByteArray &bytes, const CodeTables &codes)
{
    auto json = strictJson(bytes);
    if (json) {
        auto value = fromBody<T>(json.value().toObject(), QString(), codes);
        if (value)
            return value;
        return Error{ErrorCode::Corrupt, value.error().detail, value.error().where};
    }
    return Error{ErrorCode::Corrupt, json.error().detail};
}

/// What belongs to the room as a whole, of one type, in the order it was added.
template<typename T>
Result<QList<T>> ofRoom(const Database &database, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, QStringLiteral(R"(
        SELECT entity, body FROM section
         WHERE case_id IS NULL AND type = :type AND deleted = 0
           AND site = (SELECT site FROM identity) ORDER BY born)")));
    statement.bind(QStringLiteral(":type"), QString(T::type));
    RETURN_IF_ERROR(statement.exec());
    QList<T> values;
    while (statement.next()) {
        ASSIGN_OR_RETURN(T value, storedBody<T>(statement.bytes(1), codes));
        value.id = decltype(value.id)(uuid(statement.bytes(0)));
        values.append(value);
    }
    return values;
}

} // namespace maplebridge::stored
