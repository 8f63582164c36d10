// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/backup.h"
#include "core/storage/revisionlog.h"
#include "tests/support/roomfixture.h"

using namespace maplebridge;
using tests::RoomFixture;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsTheWholeLog()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(CaseDesk(fixture.room.get()).openCase());
        QVERIFY(fixture.room->hasUnsavedWork());
        const auto path = fixture.room->backUp();
        VERIFY_RESULT(path);
        QVERIFY(!fixture.room->hasUnsavedWork());
        const auto found = backupsIn(backupFolder(fixture.path()), fixture.path());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().madeAt, fixture.clock.now());
    }

    void restoringNeverOverwrites()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        CaseDesk desk(fixture.room.get());
        VERIFY_RESULT(desk.openCase());
        const auto backup = fixture.room->backUp();
        VERIFY_RESULT(backup);
        VERIFY_RESULT(desk.openCase());
        const auto restored = restoreBackup(backup.value(), fixture.path(), fixture.clock.now());
        VERIFY_RESULT(restored);
        QVERIFY(restored.value() != fixture.path());
        QCOMPARE(fixture.room->cases().list({}).value().size(), 2);
        fixture.room.reset();
        const auto room = Room::open(restored.value(), &fixture.rules, &fixture.clock);
        VERIFY_RESULT(room);
        QCOMPARE(room.value()->cases().list({}).value().size(), 1);
        VERIFY_RESULT(CaseDesk(room.value().get()).openCase());
        const auto report = room.value()->check(false);
        VERIFY_RESULT(report);
        QVERIFY2(report.value().isSound(), qPrintable(report.value().firstFault));
        QCOMPARE(restoreBackup(backup.value(), fixture.path(), fixture.clock.now()).error().code,
                 ErrorCode::Conflict);
    }

    void rotationKeepsOneOfEachSpan()
    {
        QList<BackupFile> backups;
        const QDateTime newest(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        for (int hours = 0; hours < 24 * 800; hours += 6)
            backups.append({QString::number(hours), newest.addSecs(-3600 * hours), 1});
        const auto gone = superfluous(backups);
        const auto kept = backups.size() - gone.size();
        QVERIFY2(kept >= 24 + 12 && kept <= 12 + 14 + 8 + 24, qPrintable(QString::number(kept)));
        for (qsizetype i = 0; i < 12; ++i)
            QVERIFY(!std::any_of(gone.begin(), gone.end(),
                                 [&](const BackupFile &b) { return b.path == backups[i].path; }));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
