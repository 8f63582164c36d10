// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>

struct sqlite3;

namespace maplebridge {

/// Prepared queries that nobody uses at the moment, by their text.
struct IdleQueries
{
    std::multimap<QString, QSqlQuery> queries;
    bool isClosed = false;
};

/// How many of them are kept.
inline constexpr std::size_t mostIdleQueries = 200;

/// One connection to a room file; Qt Sql opens and owns it.
class Database
{
public:
    enum class Mode {
        Writer, ///< The one writer and only checkpointer.
        Reader, ///< query_only, for jobs.
    };

    /// Foreign when the file is no SQLite database. The name ":memory:" makes one that
    /// lives as long as the connection.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    /// Closes; a writer leaves the file without sidecars.
    ~Database();

    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] const std::shared_ptr<IdleQueries> &idleQueries() const { return m_idle; }
    [[nodiscard]] QString path() const { return m_path; }

    /// What maplebridge_writer() answers: set by Transaction alone.
    void setWriting(bool writing) { m_writing = writing; }
    [[nodiscard]] bool isWriting() const { return m_writing; }

private:
    Database(QString path, QString name);
    Done prepareConnection(Mode mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    std::shared_ptr<IdleQueries> m_idle = std::make_shared<IdleQueries>();
    bool m_writing = false;
};

/// The error of an SQL call, with SQLite's own code turned into ours.
[[nodiscard]] Error storageError(const class QSqlError &error, const QString &what);

} // namespace maplebridge
