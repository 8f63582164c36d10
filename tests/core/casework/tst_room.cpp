// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/statement.h"
#include "tests/support/roomfixture.h"

#include <sqlite3.h>

using namespace maplebridge;
using tests::RoomFixture;

namespace {

/// Runs raw SQL past the program, as damage or a curious hand would.
int rawSql(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int outcome = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return outcome;
}

} // namespace

class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto id = CaseDesk(fixture.room.get()).openCase();
        VERIFY_RESULT(id);
        VERIFY_RESULT(fixture.reopen());
        const auto file = fixture.room->cases().load(id.value());
        VERIFY_RESULT(file);
        QCOMPARE(file.value().record.registeredOn, QDate(2026, 5, 8));
        QCOMPARE(fixture.room->cases().committee().value().shortName, QStringLiteral("红柳"));
    }

    void letsInOneProcessOnly()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        QCOMPARE(Room::open(fixture.path(), &fixture.rules, &fixture.clock).error().code,
                 ErrorCode::Locked);
    }

    void aReaderSeesOneInstantAndCannotWrite()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto first = CaseDesk(fixture.room.get()).openCase();
        VERIFY_RESULT(first);
        const auto opened = Room::openReader(fixture.path(), &fixture.rules, &fixture.clock);
        VERIFY_RESULT(opened);
        Room *reader = opened.value().get();
        const auto second = CaseDesk(fixture.room.get()).openCase();
        VERIFY_RESULT(second);
        VERIFY_RESULT(reader->cases().load(first.value()));
        QCOMPARE(reader->cases().load(second.value()).error().code, ErrorCode::NotFound);
        QVERIFY(!CaseDesk(reader).openCase());
        QVERIFY(!reader->keepAttachment("bytes", QStringLiteral("text/plain")));
        VERIFY_RESULT(fixture.room->cases().load(second.value()));
    }

    void isNeverMadeOverAnotherFile()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        QCOMPARE(Room::create(fixture.path(), {}, {}, &fixture.rules, &fixture.clock).error().code,
                 ErrorCode::Conflict);
    }

    void refusesWritesThatBypassIt()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(CaseDesk(fixture.room.get()).openCase());
        const QString path = fixture.path();
        for (const char *sql : {"UPDATE mediation_case SET number = 'x'", "DELETE FROM section",
                                "UPDATE section SET body = '{}'", "DELETE FROM revision",
                                "UPDATE revision SET header = 'x'", "DELETE FROM mediation_case"})
        {
            const auto done = Statement::run(*fixture.room->database(), QString::fromLatin1(sql));
            QVERIFY2(!done, sql);
        }
        fixture.room.reset();
        QVERIFY(rawSql(path, "UPDATE mediation_case SET number = 'x'") != SQLITE_OK);
    }

    void theCheckFindsAnyDamage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("header") << QByteArray(
            "DROP TRIGGER revision_no_update; UPDATE revision "
            "SET header = CAST(replace(header, 'put', 'pux') AS BLOB) WHERE seq = 2");
        QTest::newRow("body") << QByteArray(
            "DROP TRIGGER payload_no_update; UPDATE payload SET body = x'7b7d'");
        QTest::newRow("missing entry")
            << QByteArray("PRAGMA foreign_keys = OFF; DROP TRIGGER revision_no_delete; DELETE FROM "
                          "revision WHERE seq = 3");
        QTest::newRow("projection")
            << QByteArray("DROP TRIGGER section_update_guard; UPDATE section "
                          "SET body = x'7b7d' WHERE type = 'mediator'");
        QTest::newRow("list") << QByteArray(
            "DROP TRIGGER case_update_guard; UPDATE mediation_case SET summary = 'x'");
        QTest::newRow("tip") << QByteArray("UPDATE feed SET tip = zeroblob(32) WHERE length > 0");
    }
    void theCheckFindsAnyDamage()
    {
        QFETCH(QByteArray, sql);
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(CaseDesk(fixture.room.get()).openCase());
        auto report = fixture.room->check(false);
        VERIFY_RESULT(report);
        QVERIFY2(report.value().isSound(), qPrintable(report.value().firstFault));
        QCOMPARE(report.value().cases, 1);
        fixture.room.reset();
        QCOMPARE(rawSql(fixture.path(), sql.constData()), SQLITE_OK);
        VERIFY_RESULT(fixture.reopen());
        report = fixture.room->check(false);
        VERIFY_RESULT(report);
        QVERIFY(!report.value().isSound());
        QVERIFY(!report.value().firstFault.isEmpty());
    }

    void aSpoiltProjectionIsDrawnAnew()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(CaseDesk(fixture.room.get()).openCase());
        fixture.room.reset();
        QCOMPARE(rawSql(fixture.path(),
                        "DROP TRIGGER case_update_guard; UPDATE mediation_case SET summary = 'x'"),
                 SQLITE_OK);
        VERIFY_RESULT(fixture.reopen());
        VERIFY_RESULT(fixture.room->check(true));
        QVERIFY(fixture.room->check(false).value().isSound());
        QCOMPARE(fixture.room->cases().list({}).value().first().summary, QString());
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
