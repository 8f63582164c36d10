// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/clifixture.h"

#include <QStandardPaths>

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;
using tests::words;

namespace {

int valueOf(const CliRun &run, const char *column)
{
    return run.json()
        .value(QStringLiteral("values"))
        .toObject()
        .value(QString::fromLatin1(column))
        .toInt(-1);
}

} // namespace

/// Statistical tables by the built command line, over the practice room.
class TestCliTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_EXIT(m_cli.at(words("init --practice")), 0); }

    void theTableOfAYearIsCounted()
    {
        const CliRun run = m_cli.json(words("table count --period 2026"));
        VERIFY_EXIT(run, 0);
        QCOMPARE(valueOf(run, "total"), 5);
        QCOMPARE(valueOf(run, "success"), 4);
        QCOMPARE(valueOf(run, "by.residents"), 5);
        QCOMPARE(valueOf(run, "amount"), 38'191'776);
        const QJsonObject json = run.json();
        QVERIFY(json[QStringLiteral("values")][QStringLiteral("screened")].isNull());
        QCOMPARE(json[QStringLiteral("ratios")][QStringLiteral("success_rate")].toString(),
                 QStringLiteral("80.0%"));
        QCOMPARE(json[QStringLiteral("from")].toString(), QStringLiteral("2026-01-01"));
        QVERIFY(json[QStringLiteral("broken")].toArray().isEmpty());
        QVERIFY(!json.contains(QStringLiteral("rooms")));
    }

    void theTableSaysItInWordsToo()
    {
        const CliRun run = m_cli.at(words("table --period 2026-Q2"));
        VERIFY_EXIT(run, 0);
        QVERIFY2(run.out.contains("2026, quarter 2: 2 cases with 4 parties were concluded."),
                 run.out.constData());
        QVERIFY(run.out.contains("Screenings: by hand"));
    }

    void theDayThatCountsIsChosen()
    {
        QCOMPARE(valueOf(m_cli.json(words("table count --period 2026-Q2")), "total"), 2);
        QCOMPARE(valueOf(m_cli.json(words("table count --period 2026-Q2 --by accepted")), "total"),
                 3);
        const CliRun wrong = m_cli.json(words("table count --by birth"));
        VERIFY_EXIT(wrong, 1);
        QCOMPARE(wrong.fault().value(QStringLiteral("where")).toString(), QStringLiteral("--by"));
        const CliRun noPeriod = m_cli.json(words("table count --period 2026-Q7"));
        VERIFY_EXIT(noPeriod, 1);
        QCOMPARE(noPeriod.fault().value(QStringLiteral("where")).toString(),
                 QStringLiteral("2026-Q7"));
    }

    void aReportingYearBeginsWhereTheCommitteeSays()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        VERIFY_EXIT(cli.at(words("committee set --year-start 12")), 0);
        const CliRun run = cli.json(words("table count --period 2026-Q3"));
        VERIFY_EXIT(run, 0);
        QCOMPARE(run.json().value(QStringLiteral("from")).toString(), QStringLiteral("2026-06-01"));
        QCOMPARE(valueOf(run, "total"), 5);
    }

    void everyRoomHasItsRow()
    {
        const CliRun run = m_cli.json(words("table count --period 2026 --by-room"));
        VERIFY_EXIT(run, 0);
        const QJsonArray rooms = run.json().value(QStringLiteral("rooms")).toArray();
        QCOMPARE(rooms.size(), 1);
        QCOMPARE(rooms.first()[QStringLiteral("values")][QStringLiteral("total")].toInt(), 5);
        QCOMPARE(valueOf(m_cli.json(words("table count --period 2026 --rooms own")), "total"), 5);
        QCOMPARE(valueOf(m_cli.json(words("table count --period 2026 --rooms elsewhere")), "total"),
                 0);
    }

    void theCasesBehindANumberAreListed()
    {
        const CliRun run = m_cli.json(words("table cases kind.02 --period 2026"));
        VERIFY_EXIT(run, 0);
        QCOMPARE(run.list().size(), 2);
        QCOMPARE(run.list().first()[QStringLiteral("number")].toString(),
                 QStringLiteral("（2026）红柳人调字第12号"));
        const CliRun none = m_cli.json(words("table cases colour"));
        VERIFY_EXIT(none, 1);
        QVERIFY(none.fault().value(QStringLiteral("expected")).toString().contains(u"kind.02"));
    }

    void theFormTheWorkbookAndTheTextTableAreWritten()
    {
        const QString pdf = m_cli.path(QStringLiteral("t.pdf"));
        const QString xlsx = m_cli.path(QStringLiteral("t.xlsx"));
        const QString csv = m_cli.path(QStringLiteral("t.csv"));
        const QStringList call = words("table count --period 2026 --pdf")
                                 << pdf << QStringLiteral("--xlsx") << xlsx
                                 << QStringLiteral("--csv") << csv;
        VERIFY_EXIT(m_cli.at(call), 0);
        QVERIFY(CliFixture::bytesOf(pdf).startsWith("%PDF-"));
        QVERIFY(CliFixture::bytesOf(xlsx).startsWith("PK"));
        QVERIFY(CliFixture::bytesOf(csv).contains("调解案件总数,件,5\r\n"));
        // Not over what is there, unless told to.
        VERIFY_EXIT(m_cli.at(call), 1);
        VERIFY_EXIT(m_cli.at(call + words("--overwrite")), 0);
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess reader;
        reader.start(tool, {pdf, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished(60'000));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(u"人民调解案件情况统计表") && text.contains(u"2026年"),
                 qPrintable(text));
    }

    void whatDoesNotAddUpEndsWithOneAndNamesTheCase()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        QVERIFY(CliFixture::writeFile(
            cli.path(QStringLiteral("bare.json")),
            R"({"format":"maplebridge.case","version":1,"sections":[)"
            R"({"type":"case","body":{"number":"B-1","registered_on":"2026-05-08"}},)"
            R"({"type":"closing","body":{"outcome":"failed","on":"2026-05-09"}}]})"));
        VERIFY_EXIT(cli.at(words("case import") << cli.path(QStringLiteral("bare.json"))), 0);
        const CliRun run = cli.json(words("table count --period 2026"));
        VERIFY_EXIT(run, 1);
        QCOMPARE(valueOf(run, "total"), 6);
        const QJsonArray broken = run.json().value(QStringLiteral("broken")).toArray();
        QCOMPARE(broken.size(), 2); // neither a source nor a kind
        for (const QJsonValue one : broken)
            QCOMPARE(one[QStringLiteral("missing")].toArray().size(), 1);
        QVERIFY(cli.at(words("table count --period 2026")).out.contains("adds up to 5"));
    }

    void aDefinitionOfOnesOwnIsCheckedAndCounted()
    {
        const QString file = m_cli.path(QStringLiteral("ours.json"));
        const QByteArray sound
            = R"({"format":"maplebridge.table","version":1,"id":"ours","zh":"本表","en":"Ours",
                  "source":"A test","as_of":"2026","status":"assumed",
                  "outcome_classes":["success"],
                  "groups":[{"zh":"邻里","en":"Neighbours","columns":[
                    {"id":"oral","zh":"口头","en":"Oral","where":{"form":["oral"]}}]}]})";
        QVERIFY(CliFixture::writeFile(file, sound));
        VERIFY_EXIT(m_cli.at(words("table check") << file), 0);
        QCOMPARE(valueOf(m_cli.json(words("table count --period 2026 --table") << file), "oral"),
                 1);
        QVERIFY(CliFixture::writeFile(file, QByteArray(sound).replace("[\"oral\"]", "[\"sung\"]")));
        const CliRun wrong = m_cli.json(words("table check") << file);
        VERIFY_EXIT(wrong, 1);
        QCOMPARE(wrong.fault().value(QStringLiteral("where")).toString(),
                 QStringLiteral("/groups/0/columns/0/where/form/0"));
        VERIFY_EXIT(m_cli.at(words("table check nowhere.json")), 1);
    }

private:
    CliFixture m_cli;
};

QTEST_GUILESS_MAIN(TestCliTables)
#include "tst_clitables.moc"
