// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace maplebridge {

/// The only way to SQL. Values are bound, never written into the text. One that is done with goes
/// back to its connection, which gives it out again for the same text: preparing costs more than
/// running.
class Statement
{
public:
    static Result<Statement> prepare(const Database &database, const QString &sql);
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();
    /// Prepares and runs a statement that takes no values and gives no rows.
    static Done run(const Database &database, const QString &sql);

    Statement &bind(const QString &placeholder, const QVariant &value);

    /// Runs it with the values bound so far.
    Done exec();
    /// The next row; false after the last one.
    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant column(int index) const { return m_query.value(index); }
    [[nodiscard]] QString text(int index) const { return m_query.value(index).toString(); }
    [[nodiscard]] QByteArray bytes(int index) const { return m_query.value(index).toByteArray(); }
    [[nodiscard]] qint64 number(int index) const { return m_query.value(index).toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    Statement(std::shared_ptr<IdleQueries> home, QSqlQuery query, QString sql)
        : m_home(std::move(home)), m_query(std::move(query)), m_sql(std::move(sql))
    {}
    void giveBack();

    std::shared_ptr<IdleQueries> m_home; ///< Null once it was given back or moved from.
    QSqlQuery m_query;
    QString m_sql;
};

/// All or nothing. Rolls back unless committed.
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Database *database);

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Done commit();

private:
    explicit Transaction(Database *database) : m_database(database) {}

    Database *m_database;
    bool m_open = true;
};

} // namespace maplebridge
