// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/migrator.h"

#include "core/storage/statement.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

#include <array>

namespace maplebridge {
namespace {

struct Migration
{
    int version;
    const char *file;
};

constexpr std::array<Migration, 3> migrations{{{1, ":/maplebridge/migrations/0001_room.sql"},
                                               {2, ":/maplebridge/migrations/0002_count.sql"},
                                               {3, ":/maplebridge/migrations/0003_exchange.sql"}}};

Done apply(Database *database, const Migration &migration, const std::function<Done()> &redraw)
{
    QFile file(QString::fromLatin1(migration.file));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, QStringLiteral("migration is not compiled in")};
    const QString script = QString::fromUtf8(file.readAll());
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(database));
    for (const QString &statement : statementsOf(script))
        RETURN_IF_ERROR(Statement::run(*database, statement));
    if (redraw)
        RETURN_IF_ERROR(redraw());
    ASSIGN_OR_RETURN(Statement orphans,
                     Statement::prepare(*database, QStringLiteral("PRAGMA foreign_key_check")));
    RETURN_IF_ERROR(orphans.exec());
    if (orphans.next())
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("migration %1 leaves orphans").arg(migration.version)};
    RETURN_IF_ERROR(Statement::run(
        *database, QStringLiteral("PRAGMA application_id = %1").arg(roomApplicationId)));
    RETURN_IF_ERROR(Statement::run(
        *database, QStringLiteral("PRAGMA user_version = %1").arg(migration.version)));
    return transaction->commit();
}

} // namespace

int newestSchema()
{
    return migrations.back().version;
}

Result<int> schemaVersion(const Database &database)
{
    ASSIGN_OR_RETURN(Statement statement,
                     Statement::prepare(database, QStringLiteral("PRAGMA user_version")));
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("no user_version")};
    return static_cast<int>(statement.number(0));
}

Done checkRoomFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), path};
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return Error{ErrorCode::Foreign, QStringLiteral("not a room file"), path};
    const auto numberAt
        = [&head](qsizetype at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (numberAt(68) != roomApplicationId)
        return Error{ErrorCode::Foreign, QStringLiteral("another program's database"), path};
    if (numberAt(60) > static_cast<quint32>(newestSchema()))
        return Error{ErrorCode::TooNew, QStringLiteral("schema %1").arg(numberAt(60)), path};
    return Success{};
}

Done migrate(Database *database, const std::function<Done()> &redraw)
{
    ASSIGN_OR_RETURN(const int from, schemaVersion(*database));
    if (from > newestSchema())
        return Error{ErrorCode::TooNew, QStringLiteral("schema %1").arg(from), database->path()};
    for (const Migration &migration : migrations) {
        if (migration.version <= from)
            continue;
        // An empty file has nothing to draw; otherwise the last step draws for all.
        const bool draws = from > 0 && migration.version == newestSchema();
        RETURN_IF_ERROR(apply(database, migration, draws ? redraw : nullptr));
    }
    return Success{};
}

QStringList statementsOf(const QString &script)
{
    // A statement ends at a semicolon; one that begins CREATE TRIGGER ends at "END;".
    static const QRegularExpression token(
        QStringLiteral(R"(--[^\n]*|'(?:[^']|'')*'|\bBEGIN\b|\bCASE\b|\bEND\b|;)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    qsizetype from = 0;
    int depth = 0;
    QString current;
    auto it = token.globalMatch(script);
    while (it.hasNext()) {
        const auto match = it.next();
        const QString word = match.captured().toUpper();
        current += QStringView(script).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (word.startsWith(u"--"))
            continue;
        if (word == u"BEGIN" || word == u"CASE")
            ++depth;
        else if (word == u"END")
            --depth;
        else if (word == u";" && depth == 0) {
            statements += current.trimmed();
            current.clear();
            continue;
        }
        current += match.capturedView();
    }
    current += QStringView(script).mid(from);
    if (!current.trimmed().isEmpty())
        statements += current.trimmed();
    return statements;
}

} // namespace maplebridge
