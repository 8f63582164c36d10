// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/files.h"
#include "core/storage/backup.h"
#include "core/storage/revisionlog.h"
#include "tests/core/exchange/exportfixture.h"
#include "tests/support/fulldisk.h"

#include <QDir>

using namespace maplebridge;
using tests::ExportFixture;
using tests::FullDisk;

/// A disk that fills up at any moment: each call says so, nothing that was there is lost, and no
/// half file bears a name.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ExportFixture>();
        VERIFY_RESULT(m_fixture->create());
    }

    void aSaveThatDoesNotFitChangesNothing_data() { spaces(40'000); }
    void aSaveThatDoesNotFitChangesNothing();
    void anExportThatDoesNotFitLeavesNoFile_data() { spaces(600'000); }
    void anExportThatDoesNotFitLeavesNoFile();
    void aBackupThatDoesNotFitLeavesNoFile_data() { spaces(300'000); }
    void aBackupThatDoesNotFitLeavesNoFile();
    // The copy itself is made inside the system, where no test can look on.
    void aRoomOfADayThatDoesNotFitIsNotMade_data() { spaces(30'000); }
    void aRoomOfADayThatDoesNotFitIsNotMade();
    void aFileThatDoesNotFitLeavesTheOldOne();
    void aRoomThatDoesNotFitIsNotMade_data() { spaces(100'000); }
    void aRoomThatDoesNotFitIsNotMade();

private:
    /// Rows with less and less space, the last with none.
    static void spaces(qint64 most)
    {
        QTest::addColumn<qint64>("space");
        for (qint64 space = most; space > 0; space /= 8)
            QTest::addRow("%lld bytes", static_cast<long long>(space)) << space;
        QTest::newRow("none") << qint64(0);
    }
    [[nodiscard]] QString fingerprint() const
    {
        return RevisionLog(m_fixture->room->database()).fingerprint().value();
    }
    [[nodiscard]] QStringList filesBut(const QStringList &known) const
    {
        QStringList names = QDir(m_fixture->folder.path()).entryList(QDir::Files);
        for (const QString &name : known)
            names.removeAll(name);
        return names;
    }

    std::unique_ptr<ExportFixture> m_fixture;
};

void TestFullDisk::aSaveThatDoesNotFitChangesNothing()
{
    QFETCH(qint64, space);
    CaseFile file = m_fixture->room->cases().load(m_fixture->caseOf(1)).value();
    const QString before = fingerprint();
    file.narrative.summary += QString(15'000, u'水');
    CaseDesk desk(m_fixture->room.get());
    {
        const FullDisk disk(space);
        const auto saved = desk.save(file.id, file.narrative);
        QVERIFY2(disk.hasRefused(), saved ? "saved" : qPrintable(saved.error().detail));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(fingerprint(), before);
    QVERIFY(m_fixture->room->check(false).value().isSound());
    VERIFY_RESULT(desk.save(file.id, file.narrative)); // as soon as there is space again
    QCOMPARE(m_fixture->room->cases().load(file.id).value().narrative, file.narrative);
}

void TestFullDisk::anExportThatDoesNotFitLeavesNoFile()
{
    QFETCH(qint64, space);
    const QStringList known = filesBut({});
    const QString before = fingerprint();
    const QList<CaseId> cases{m_fixture->caseOf(1), m_fixture->caseOf(2), m_fixture->caseOf(3)};
    {
        const FullDisk disk(space / 10);
        const auto done = m_fixture->exportTo(QStringLiteral("three.zip"), cases);
        QVERIFY(disk.hasRefused());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(filesBut(known), QStringList());
    QCOMPARE(fingerprint(), before);
    VERIFY_RESULT(m_fixture->exportTo(QStringLiteral("three.zip"), cases));
}

void TestFullDisk::aBackupThatDoesNotFitLeavesNoFile()
{
    QFETCH(qint64, space);
    const QString folder = m_fixture->path(QStringLiteral("backups"));
    {
        const FullDisk disk(space);
        const auto made = makeBackup(*m_fixture->room->database(), folder, m_fixture->clock.now());
        QVERIFY(disk.hasRefused());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    QVERIFY(m_fixture->room->check(false).value().isSound());
}

void TestFullDisk::aRoomOfADayThatDoesNotFitIsNotMade()
{
    QFETCH(qint64, space);
    const QString folder = m_fixture->path(QStringLiteral("backups"));
    const QDateTime now = m_fixture->clock.now();
    const auto backup = makeBackup(*m_fixture->room->database(), folder, now);
    VERIFY_RESULT(backup);
    const QStringList known = filesBut({});
    {
        const FullDisk disk(space
                            / 16); // the copy itself does not count, only what is written after
        const auto made = restoreBackup(backup.value(), m_fixture->room->path(), now);
        QVERIFY(disk.hasRefused());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(filesBut(known), QStringList());
    VERIFY_RESULT(restoreBackup(backup.value(), m_fixture->room->path(), now));
}

void TestFullDisk::aFileThatDoesNotFitLeavesTheOldOne()
{
    const QString path = m_fixture->path(QStringLiteral("paper.pdf"));
    VERIFY_RESULT(writeFileDurably(path, "the old one"));
    {
        const FullDisk disk(1000);
        const Done written = writeFileDurably(path, QByteArray(100'000, 'x'));
        QVERIFY(disk.hasRefused());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("the old one"));
    QCOMPARE(QDir(m_fixture->folder.path()).entryList({QStringLiteral("paper*")}).size(), 1);
}

void TestFullDisk::aRoomThatDoesNotFitIsNotMade()
{
    QFETCH(qint64, space);
    const QString path = m_fixture->path(QStringLiteral("second.mbroom"));
    Committee committee;
    committee.name = QStringLiteral("金河区胡杨街道红柳社区人民调解委员会");
    {
        const FullDisk disk(space);
        const auto made = Room::create(path, committee, {}, &m_fixture->rules, &m_fixture->clock);
        QVERIFY(disk.hasRefused());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
    }
    QVERIFY(!QFile::exists(path));
    VERIFY_RESULT(Room::create(path, committee, {}, &m_fixture->rules, &m_fixture->clock));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
