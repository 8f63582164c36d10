// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/statement.h"

#include <QSqlError>

namespace maplebridge {

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    Statement statement(database);
    statement.m_query.setForwardOnly(true);
    if (!statement.m_query.prepare(sql))
        return storageError(statement.m_query.lastError(), sql.simplified().left(80));
    return statement;
}

Done Statement::run(const Database &database, const QString &sql)
{
    ASSIGN_OR_RETURN(Statement statement, prepare(database, sql));
    return statement.exec();
}

Statement &Statement::bind(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, value);
    return *this;
}

Done Statement::exec()
{
    if (!m_query.exec())
        return storageError(m_query.lastError(), m_query.lastQuery().simplified().left(80));
    return Success{};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database *database)
{
    RETURN_IF_ERROR(Statement::run(*database, QStringLiteral("BEGIN IMMEDIATE")));
    database->setWriting(true);
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Done Transaction::commit()
{
    Done done = Statement::run(*m_database, QStringLiteral("COMMIT"));
    if (done) {
        m_open = false;
        m_database->setWriting(false);
    }
    return done;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database->setWriting(false);
    // Nothing sensible is left to do when even this fails; SQLite rolls back on its own then.
    const Done undone = Statement::run(*m_database, QStringLiteral("ROLLBACK"));
    if (!undone)
        qWarning("rollback failed");
}

} // namespace maplebridge
