// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/verify.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace maplebridge;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsScriptsIntoStatements()
    {
        const auto statements
            = statementsOf(QStringLiteral("-- a; comment\nCREATE TABLE a (x TEXT DEFAULT ';');\n"
                                          "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT CASE "
                                          "WHEN 1 THEN 2 END; SELECT 1; END;\n"
                                          "SELECT 'it''s; so'"));
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements[1].startsWith(u"CREATE TRIGGER") && statements[1].endsWith(u"END"));
        QCOMPARE(statements[2], QStringLiteral("SELECT 'it''s; so'"));
    }

    void aNewFileTakesTheSameRoad()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mbroom"));
        {
            auto database = Database::open(path, Database::Mode::Writer);
            VERIFY_RESULT(database);
            VERIFY_RESULT(migrate(database.value().get()));
            VERIFY_RESULT(migrate(database.value().get()));
        }
        VERIFY_RESULT(checkRoomFile(path));
        QVERIFY2(!QFile::exists(path + QStringLiteral("-wal")), "a closed room is one file");
    }

    void aNewerFileIsRefusedAndUntouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mbroom"));
        {
            auto database = Database::open(path, Database::Mode::Writer);
            VERIFY_RESULT(database);
            VERIFY_RESULT(migrate(database.value().get()));
            VERIFY_RESULT(
                Statement::run(*database.value(), QStringLiteral("PRAGMA user_version = 999")));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(checkRoomFile(path).error().code, ErrorCode::TooNew);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void otherFilesAreForeign()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letter.mbroom"));
        QCOMPARE(checkRoomFile(path).error().code, ErrorCode::NotFound);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(200, 'x'));
        file.close();
        QCOMPARE(checkRoomFile(path).error().code, ErrorCode::Foreign);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
