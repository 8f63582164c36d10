// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commandline.h"
#include "tests/app/clifixture.h"

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;

/// Calls that are about the calling itself: help, wrong words, exit codes.
class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsThereAtEveryLevel_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("program") << QStringList();
        for (const GroupSpec &group : groupTable())
            QTest::newRow(qPrintable(group.word)) << QStringList{group.word};
        for (const CommandSpec &command : commandTable())
            QTest::newRow(qPrintable(command.words.join(u' '))) << command.words;
    }

    void helpIsThereAtEveryLevel()
    {
        QFETCH(QStringList, words);
        const CliFixture cli;
        const CliRun run = cli.run(words + QStringList{QStringLiteral("--help")});
        VERIFY_EXIT(run, 0);
        QVERIFY(run.err.isEmpty());
        const QString example
            = QStringLiteral("  maplebridge-cli %1").arg(words.join(u' ')).trimmed();
        QVERIFY2(QString::fromUtf8(run.out).contains(example), run.out.constData());
        if (const auto line = understood(words + QStringList{QStringLiteral("-h")}); line.command) {
            for (const OptionSpec &option : line.command->options)
                QVERIFY2(run.out.contains(QByteArray("--").append(option.name)), option.name);
        }
    }

    void everyExampleIsUnderstood()
    {
        for (const CommandSpec &command : commandTable()) {
            QVERIFY(!command.examples.isEmpty());
            for (const QString &example : command.examples) {
                const CommandLine line = understood(example.split(u' '));
                QVERIFY2(line.wish == CommandLine::Wish::Run, qPrintable(example));
                QCOMPARE(line.command->words, command.words);
            }
        }
    }

    void wrongWordsEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *words) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        };
        row("");
        row("nonsense");
        row("case");
        row("case nonsense");
        row("backup nonsense");
        row("check extra");
        row("check --nonsense");
        row("check -x");
        row("check -platform xcb");
        row("check --rebuild=yes");
        row("check --rebuild --rebuild");
        row("case import");
        row("case show");
        row("case show 1 2");
        row("case export 1 --to");
        row("--room");
        row("--room other.mbroom check");
        row("--lang fr check");
        row("init");
        row("init --practice --committee X");
        row("init --practice --mediator X");
        row("committee set");
        row("mediator set X");
        row("document write 1 AGREE");
        row("document write 1 --to x");
        row("document write 1 AGREE --all --to x");
        row("document write 1 AGREE --session 0 --to x");
        row("document write 1 AGREE --day tomorrow --to x");
        row("document write 1 AGREE --copies 2 --to x");
        row("document blank --to x");
        row("casefile export --to x.zip");
        row("casefile export 1 --closed --to x.zip");
        row("casefile export 1");
        row("backup restore");
        row("backup restore yesterday");
    }

    void wrongWordsEndWithTwo()
    {
        QFETCH(QStringList, words);
        const CliFixture cli;
        // A room that is not there would end with 1: the words are judged first.
        const QStringList whole = QStringList{QStringLiteral("--room"), cli.room()} + words;
        const CliRun run = cli.run(whole);
        VERIFY_EXIT(run, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("--help"), run.err.constData());
        QVERIFY(cli.filesIn(cli.path({})).isEmpty());
        const CliRun forPrograms = cli.run(QStringList{QStringLiteral("--json")} + whole);
        VERIFY_EXIT(forPrograms, 2);
        QCOMPARE(forPrograms.fault().value(QStringLiteral("code")).toString(),
                 QStringLiteral("usage"));
    }

    void withoutARoomItAsksForOne()
    {
        const CliFixture cli;
        const CliRun run = cli.run({QStringLiteral("--lang"), QStringLiteral("en"),
                                    QStringLiteral("case"), QStringLiteral("list")});
        VERIFY_EXIT(run, 2);
        QVERIFY(run.err.contains("--room FILE.mbroom"));
    }

    void theRoomMayStandInTheEnvironment()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at({QStringLiteral("init"), QStringLiteral("--practice")}), 0);
        QProcess process;
        QProcessEnvironment environment = cli.environment();
        environment.insert(QStringLiteral("MAPLEBRIDGE_ROOM"), cli.room());
        process.setProcessEnvironment(environment);
        process.start(CliFixture::program(),
                      {QStringLiteral("case"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).array().size(), 5);
    }

    void theVersionIsSaid()
    {
        const CliFixture cli;
        const CliRun run = cli.run({QStringLiteral("--version")});
        VERIFY_EXIT(run, 0);
        QVERIFY(run.out.startsWith("maplebridge-cli "));
    }

    void whatIsNotThereEndsWithOne()
    {
        const CliFixture cli;
        const CliRun run = cli.at({QStringLiteral("check")});
        VERIFY_EXIT(run, 1);
        QVERIFY2(run.errorText().contains(u"was not found"), run.err.constData());
        const CliRun forPrograms = cli.json({QStringLiteral("check")});
        VERIFY_EXIT(forPrograms, 1);
        QVERIFY(forPrograms.out.isEmpty());
        QCOMPARE(forPrograms.fault().value(QStringLiteral("code")).toString(),
                 QStringLiteral("not_found"));
        QCOMPARE(forPrograms.fault().value(QStringLiteral("where")).toString(), cli.room());
    }

    void aReaderWhoLeavesDoesNoHarm()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at({QStringLiteral("init"), QStringLiteral("--practice")}), 0);
        QProcess shell;
        shell.setProcessEnvironment(cli.environment());
        shell.setWorkingDirectory(QFileInfo(cli.room()).absolutePath());
        // `exec <&-` closes the reading end before the program may begin.
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("{ while [ ! -e closed ]; do :; done; "
                                    "\"$0\" --room \"$1\" history 12; echo $? >code; } "
                                    "| { exec <&-; : >closed; }"),
                     CliFixture::program(), cli.room()});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(CliFixture::bytesOf(cli.path(QStringLiteral("code"))), QByteArray("0\n"));
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
