// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/datafile.h"
#include "tests/support/roomfixture.h"

#include <QCryptographicHash>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// Takes from a room of today what the first schema did not have.
Done makeOld(const QString &path)
{
    const QString today = path + u".today"_s;
    if (!QFile::rename(path, today))
        return Error{ErrorCode::Io, u"cannot rename"_s};
    ASSIGN_OR_RETURN(const auto database, Database::open(path, Database::Mode::Writer));
    RETURN_IF_ERROR(Statement::run(*database, u"ATTACH '%1' AS today"_s.arg(today)));
    {
        ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(database.get()));
        const QString script
            = QString::fromUtf8(sourceFile(u"core/storage/migrations/0001_room.sql"_s));
        for (const QString &sql : statementsOf(script))
            RETURN_IF_ERROR(Statement::run(*database, sql));
        const QList<std::pair<QString, QString>> rows{
            {u"feed"_s, u"fid, replica, site, channel, length, tip"_s},
            {u"identity"_s, u"one, site, replica, created_at"_s},
            {u"payload"_s, u"payload_hash, salt, body"_s},
            {u"revision"_s, u"rid, fid, seq, prev, entity, type, case_id, op, call, hlc, actor, "
                            "written_at, payload_hash, header"_s},
            {u"revision_parent"_s, u"rid, parent"_s},
            {u"head"_s, u"entity, rid"_s},
            {u"section"_s, u"entity, type, case_id, born, deleted, rid, body"_s},
            {u"mediation_case"_s,
             u"case_id, number, year, kind, applicants, respondents, summary, step, outcome, "
             "registered_on, accepted_on, ended_on, effective_on, next_session_on, unsigned, "
             "amount, deleted, changed_hlc, search_key"_s}};
        for (const auto &[table, columns] : rows)
            RETURN_IF_ERROR(Statement::run(
                *database,
                u"INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, columns)));
        for (const QString &sql :
             {u"PRAGMA application_id = %1"_s.arg(roomApplicationId), u"PRAGMA user_version = 1"_s})
            RETURN_IF_ERROR(Statement::run(*database, sql));
        RETURN_IF_ERROR(transaction->commit());
    }
    return Statement::run(*database, u"DETACH today"_s);
}

qint64 numberOf(const Database &database, const QString &sql)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement || !statement.value().exec() || !statement.value().next())
        return -1;
    return statement.value().number(0);
}

QByteArray shapeOf(const Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s);
    if (!statement || !statement.value().exec())
        return {};
    QByteArray shape;
    while (statement.value().next())
        shape += statement.value().text(0).toUtf8() + '\n';
    return shape;
}

} // namespace

/// Room files of the schemas that were released before.
class TestOlderRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releasedMigrationsStayAsTheyAre()
    {
        const QHash<QString, QByteArray> released{
            {u"0001_room.sql"_s,
             "ab67df2471b65eed32dce671f2c529e3d10ce4b9c8ef0469018c2b22dea497a6"}};
        for (auto it = released.begin(); it != released.end(); ++it) {
            const QByteArray script = sourceFile(u"core/storage/migrations/"_s + it.key());
            QCOMPARE(QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex(),
                     it.value());
        }
    }

    void anOlderRoomIsBackedUpAndBroughtUpToDate()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto open = CaseDesk(fixture.room.get()).openCase();
        VERIFY_RESULT(open);
        const QByteArray shape = shapeOf(*fixture.room->database());
        fixture.room.reset();
        VERIFY_RESULT(makeOld(fixture.path()));
        QVERIFY(backupsIn(backupFolder(fixture.path()), fixture.path()).isEmpty());

        VERIFY_RESULT(fixture.reopen());
        const Database &database = *fixture.room->database();
        QCOMPARE(schemaVersion(database).value(), newestSchema());
        QCOMPARE(shapeOf(database), shape);
        QCOMPARE(numberOf(database, u"SELECT count(*) FROM case_count"_s), 1);
        VERIFY_RESULT(fixture.room->cases().load(open.value()));
        const auto report = fixture.room->check(false);
        VERIFY_RESULT(report);
        QVERIFY2(report.value().isSound(), qPrintable(report.value().firstFault));

        // What was there before lies in the backup, untouched.
        const auto backups = backupsIn(backupFolder(fixture.path()), fixture.path());
        QCOMPARE(backups.size(), 1);
        const auto kept = Database::open(backups.first().path, Database::Mode::Reader);
        VERIFY_RESULT(kept);
        QCOMPARE(schemaVersion(*kept.value()).value(), 1);
        QCOMPARE(numberOf(*kept.value(), u"SELECT count(*) FROM mediation_case"_s), 1);
    }

    void aRoomOfTodayIsNotBackedUpForBeingOpened()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(fixture.reopen());
        QVERIFY(backupsIn(backupFolder(fixture.path()), fixture.path()).isEmpty());
    }

    void withoutABackupAnOlderRoomStaysAsItIs()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        fixture.room.reset();
        VERIFY_RESULT(makeOld(fixture.path()));
        // Something else lies where the folder of the backups should be made.
        QFile inTheWay(backupFolder(fixture.path()));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(Room::open(fixture.path(), &fixture.rules, &fixture.clock).error().code,
                 ErrorCode::Io);
        const auto database = Database::open(fixture.path(), Database::Mode::Reader);
        VERIFY_RESULT(database);
        QCOMPARE(schemaVersion(*database.value()).value(), 1);
    }

    void aStepThatFailsLeavesTheOldSchema()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        fixture.room.reset();
        VERIFY_RESULT(makeOld(fixture.path()));
        const auto database = Database::open(fixture.path(), Database::Mode::Writer);
        VERIFY_RESULT(database);
        const Done failed = migrate(database.value().get(), [] {
            return Done(Error{ErrorCode::Corrupt, u"cannot be drawn"_s});
        });
        QCOMPARE(failed.error().code, ErrorCode::Corrupt);
        // The steps before it hold; of the last one nothing is there.
        QCOMPARE(schemaVersion(*database.value()).value(), newestSchema() - 1);
        QCOMPARE(numberOf(*database.value(), u"SELECT count(*) FROM standing"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestOlderRoom)
#include "tst_olderroom.moc"
