// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/statement.h"

#include <QSqlError>

namespace maplebridge {

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    const std::shared_ptr<IdleQueries> &home = database.idleQueries();
    if (auto idle = home->queries.find(sql); idle != home->queries.end()) {
        QSqlQuery query = std::move(idle->second);
        home->queries.erase(idle);
        return Statement(home, std::move(query), sql);
    }
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError(), sql.simplified().left(80));
    return Statement(home, std::move(query), sql);
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this == &other)
        return *this;
    giveBack();
    m_home = std::move(other.m_home);
    m_query = std::move(other.m_query);
    m_sql = std::move(other.m_sql);
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    const std::shared_ptr<IdleQueries> home = std::exchange(m_home, nullptr);
    if (home == nullptr || home->isClosed || home->queries.size() >= mostIdleQueries)
        return;
    m_query.finish();
    home->queries.emplace(m_sql, std::move(m_query));
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
