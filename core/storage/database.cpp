// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/database.h"

#include "core/storage/statement.h"

#include <QAtomicInt>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace maplebridge {
namespace {

void answerWriter(sqlite3_context *context, int /*count*/, sqlite3_value ** /*values*/)
{
    const auto *database = static_cast<const Database *>(sqlite3_user_data(context));
    sqlite3_result_int(context, database->isWriting() ? 1 : 0);
}

QString freshConnectionName()
{
    static QAtomicInt counter;
    return QStringLiteral("maplebridge-%1").arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

Error storageError(const QSqlError &error, const QString &what)
{
    const int native = error.nativeErrorCode().toInt() & 0xff;
    ErrorCode code = ErrorCode::Storage;
    switch (native) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        code = ErrorCode::Locked;
        break;
    case SQLITE_CORRUPT:
        code = ErrorCode::Corrupt;
        break;
    case SQLITE_NOTADB:
        code = ErrorCode::Foreign;
        break;
    case SQLITE_FULL:
        code = ErrorCode::DiskFull;
        break;
    case SQLITE_CONSTRAINT:
        code = ErrorCode::Conflict;
        break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        code = ErrorCode::Io;
        break;
    default:
        break;
    }
    return {code, what + QStringLiteral(": ") + error.databaseText()};
}

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_connection.setDatabaseName(m_path);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, freshConnectionName()));
    if (!database->m_connection.isValid())
        return Error{ErrorCode::Storage,
                     QStringLiteral("the SQLite driver of Qt is not installed")};
    if (mode == Mode::Reader)
        database->m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database->m_connection.open())
        return storageError(database->m_connection.lastError(), QStringLiteral("open"));
    RETURN_IF_ERROR(database->prepareConnection(mode));
    return database;
}

Done Database::prepareConnection(Mode mode)
{
    // A Qt that carries its own SQLite would give a handle of another library.
    ASSIGN_OR_RETURN(Statement version,
                     Statement::prepare(*this, QStringLiteral("SELECT sqlite_version()")));
    RETURN_IF_ERROR(version.exec());
    if (!version.next() || version.text(0) != QString::fromLatin1(sqlite3_libversion())
        || handle() == nullptr)
        return Error{ErrorCode::Storage, QStringLiteral("Qt's SQLite is not the system's")};
    if (sqlite3_create_function(handle(), "maplebridge_writer", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                this, answerWriter, nullptr, nullptr)
        != SQLITE_OK)
        return Error{ErrorCode::Storage, QStringLiteral("maplebridge_writer")};
    QStringList pragmas{QStringLiteral("PRAGMA busy_timeout = 2000"),
                        QStringLiteral("PRAGMA foreign_keys = ON"),
                        QStringLiteral("PRAGMA trusted_schema = OFF")};
    if (mode == Mode::Writer) {
        pragmas += {QStringLiteral("PRAGMA journal_mode = WAL"),
                    QStringLiteral("PRAGMA synchronous = FULL"),
                    QStringLiteral("PRAGMA cell_size_check = ON")};
    } else {
        pragmas += QStringLiteral("PRAGMA query_only = ON");
    }
    for (const QString &pragma : pragmas)
        RETURN_IF_ERROR(Statement::run(*this, pragma));
    return Success{};
}

sqlite3 *Database::handle() const
{
    const QVariant variant = m_connection.driver()->handle();
    if (!variant.isValid() || qstrcmp(variant.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(variant.constData());
}

Database::~Database()
{
    m_idle->isClosed = true;
    m_idle->queries.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace maplebridge
