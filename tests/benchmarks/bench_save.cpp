// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

// bench_save FOLDER TIMES [--marks]
//
// Saves one form of a case, one line of minutes, and, as the limit, the same text by a bare
// SQLite transaction with the same pragmas, in turn. Prints figures as JSON. With --marks it
// says on standard error which of them comes next, so that whoever watches its system calls can
// tell whose flush is whose.

#include "core/casework/casedesk.h"
#include "core/exchange/practiceroom.h"
#include "core/settings/roomrules.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>

using namespace maplebridge;
using namespace maplebridge::bench;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T sound(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(result).value();
}

/// The limit: two small tables, two prepared statements, one transaction.
class BareFile
{
public:
    explicit BareFile(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s cannot be opened", qPrintable(path));
        for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON",
                                "CREATE TABLE log (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
                                "CREATE TABLE shown (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"})
            run(sql);
        m_log = prepared("INSERT INTO log (body) VALUES (?1)");
        m_shown = prepared("INSERT INTO shown (id, text) VALUES (1, ?1) "
                           "ON CONFLICT (id) DO UPDATE SET text = excluded.text");
    }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;
    ~BareFile()
    {
        sqlite3_finalize(m_log);
        sqlite3_finalize(m_shown);
        sqlite3_close(m_handle);
    }

    void save(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        run("BEGIN IMMEDIATE");
        for (sqlite3_stmt *statement : {m_log, m_shown}) {
            const auto size = static_cast<int>(bytes.size());
            sqlite3_bind_text(statement, 1, bytes.constData(), size, SQLITE_STATIC);
            if (sqlite3_step(statement) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(m_handle));
            sqlite3_reset(statement);
        }
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
        return statement;
    }

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_log = nullptr;
    sqlite3_stmt *m_shown = nullptr;
};

void mark(bool wanted, const char *what)
{
    if (!wanted)
        return;
    const QByteArray line = QByteArray("mark:").append(what).append('\n');
    // One system call each, so that it stands whole in the trace.
    if (::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        qFatal("standard error is closed");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int times = words.value(2).toInt();
    if (times < 1) {
        std::fputs("bench_save FOLDER TIMES [--marks]\n", stderr);
        return 2;
    }
    const QDir folder(words.value(1));
    const bool marks = words.contains(u"--marks"_s);
    const RoomRules rules = sound(builtInRules());
    const SystemClock clock;
    const auto room = sound(createPracticeRoom(folder.filePath(u"save.mbroom"_s), &rules, &clock));
    room->actAs(sound(room->cases().mediators()).first().id);
    CaseDesk desk(room.get());
    const CaseId id = sound(room->cases().findByNumber(u"12"_s));
    const CaseFile file = sound(room->cases().load(id));
    auto narrative = file.narrative;
    MinuteLine line;
    line.id = SectionId::fresh();
    line.session = file.sessions.first().id;
    line.place = u"900000"_s;
    BareFile bare(folder.filePath(u"bare.sqlite"_s));

    Stopwatch form;
    Stopwatch minute;
    Stopwatch limit;
    for (int i = 0; i < times; ++i) {
        const QString text = u"申请人说：水是从楼上漏下来的，第%1次。"_s.arg(i);
        narrative.summary = text;
        line.text = text;
        mark(marks, "form");
        form.time([&] { sound(desk.save(id, narrative)); });
        mark(marks, "line");
        minute.time([&] { sound(desk.save(id, line)); });
        mark(marks, "bare");
        limit.time([&] { bare.save(text); });
    }
    mark(marks, "end");
    const QJsonObject figures{
        {u"form"_s, form.figures()}, {u"line"_s, minute.figures()}, {u"bare"_s, limit.figures()}};
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
