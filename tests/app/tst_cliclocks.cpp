// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/clifixture.h"

#include <QFile>
#include <QStandardPaths>

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;
using tests::words;
using namespace Qt::StringLiterals;

/// Limits, confirmation and holidays by the built command line, over the practice room.
class TestCliClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliFixture>();
        VERIFY_EXIT(m_cli->at(words("init --practice")), 0);
    }

    void everyLimitComesWithItsRule()
    {
        const CliRun run = m_cli->at(words("deadline show 12"));
        VERIFY_EXIT(run, 0);
        QVERIFY2(run.out.contains("Limit of mediation: kept on 8 May 2026 (last day 20 May 2026)"),
                 run.out.constData());
        QVERIFY(run.out.contains(QStringLiteral("第三十三条").toUtf8()));
        QVERIFY(run.out.contains("Counted from the day after 20 April 2026."));
        QVERIFY(run.out.contains("7 June 2026 (Sun) is a rest day"));
        const QJsonArray list = m_cli->json(words("deadline show 12")).list();
        QCOMPARE(list.at(1)[u"last_day"_s].toString(), u"2026-06-08"_s);
        QCOMPARE(list.at(1)[u"state"_s].toString(), u"met"_s);
    }

    void theClockStandsStillRunsOnAndIsExtended()
    {
        VERIFY_EXIT(m_cli->at(words("deadline suspend 12 --from 2026-04-22")), 0);
        const CliRun resumed = m_cli->json(words("deadline resume 12 --on 2026-04-27"));
        VERIFY_EXIT(resumed, 0);
        QCOMPARE(resumed.list().at(0)[u"suspended_days"_s].toInt(), 5);
        QCOMPARE(resumed.list().at(0)[u"last_day"_s].toString(), u"2026-05-25"_s);
        const CliRun twice = m_cli->json(words("deadline resume 12"));
        VERIFY_EXIT(twice, 1);
        const CliRun extended
            = m_cli->json(words("deadline extend 12 --until 2026-06-30 --consented-on 2026-05-18"));
        VERIFY_EXIT(extended, 0);
        QCOMPARE(extended.list().at(0)[u"last_day"_s].toString(), u"2026-06-30"_s);
        VERIFY_EXIT(m_cli->at(words("deadline extend 12")), 2);
        VERIFY_EXIT(m_cli->at(words("check")), 0);
    }

    void aWrongLimitIsNamedWithTheRightOnes()
    {
        const CliRun run = m_cli->json(words("deadline set 12 --limit confirmation"));
        VERIFY_EXIT(run, 1);
        QVERIFY(run.err.contains("mediation_month"));
        VERIFY_EXIT(m_cli->json(words("deadline suspend 12 --reason holiday")), 1);
        VERIFY_EXIT(m_cli->json(words("deadline suspend 12 --from 2026-02-30")), 1);
    }

    void confirmationNeedsBothSides()
    {
        const CliRun one
            = m_cli->at(words("confirmation set 12 --applicants 李建民 --received-on 2026-05-25"));
        VERIFY_EXIT(one, 0);
        QVERIFY2(one.out.contains("Both sides have to apply together"), one.out.constData());
        QVERIFY(one.out.contains("Objection to the ruling") || !one.out.contains("left"));
        VERIFY_EXIT(m_cli->json(words("confirmation set 12 --applicants 无名氏")), 1);
        const CliRun shown = m_cli->json(words("confirmation show 12"));
        VERIFY_EXIT(shown, 0);
        QCOMPARE(shown.json()[u"confirmation"_s][u"ruling"_s].toString(), u"valid"_s);
        QCOMPARE(shown.json()[u"courts"_s].toArray().first().toString(), u"金河区人民法院"_s);
    }

    void aNewYearIsAddedAndTakenAway()
    {
        const QByteArray table
            = R"({"format":"maplebridge.holidays","version":1,"years":[{"year":2031,
                 "source":"notice of 2030","rest":[{"name":"国庆节","from":"2031-10-01",
                 "until":"2031-10-07"}],"work":["2031-10-11"]}]})";
        QFile file(m_cli->path(u"2031.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
        file.close();
        const qsizetype before = m_cli->json(words("holidays list")).list().size();
        VERIFY_EXIT(m_cli->at({u"holidays"_s, u"add"_s, file.fileName()}), 0);
        VERIFY_EXIT(m_cli->at({u"holidays"_s, u"add"_s, file.fileName()}), 0);
        QCOMPARE(m_cli->json(words("holidays list")).list().size(), before + 1);
        VERIFY_EXIT(m_cli->at(words("holidays remove 2031")), 0);
        QCOMPARE(m_cli->json(words("holidays list")).list().size(), before);
        VERIFY_EXIT(m_cli->at(words("holidays remove 2031")), 1);
        VERIFY_EXIT(m_cli->at(words("holidays remove 2026")), 1); // what came with the program
        VERIFY_EXIT(m_cli->at(words("holidays add nothing.json")), 1);
        VERIFY_EXIT(m_cli->at(words("check")), 0);
    }

    void whatRunsIsListed()
    {
        VERIFY_EXIT(m_cli->at(words("deadline list")), 0);
        for (const QJsonValue one : m_cli->json(words("deadline list")).list())
            QVERIFY(one[u"state"_s].toString() != u"met");
    }

    void theCalendarIsListedAndWritten()
    {
        const CliRun run = m_cli->json(words("calendar list --from 2026-05-01 --until 2026-05-31"));
        VERIFY_EXIT(run, 0);
        QVERIFY(!run.list().isEmpty());
        const QString path = m_cli->path(u"may.ics"_s);
        const QStringList write{u"calendar"_s,   u"export"_s,  path,           u"--from"_s,
                                u"2026-05-01"_s, u"--until"_s, u"2026-05-31"_s};
        VERIFY_EXIT(m_cli->at(write), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("BEGIN:VEVENT"));
        QVERIFY(!text.contains(u"李建民"_s.toUtf8()));
        VERIFY_EXIT(m_cli->at(write), 1); // it is there
        VERIFY_EXIT(m_cli->at(write + QStringList{u"--overwrite"_s}), 0);
        VERIFY_EXIT(m_cli->at(words("calendar list --from 2026-05-31 --until 2026-05-01")), 1);
        VERIFY_EXIT(m_cli->at(words("today")), 0);
        QVERIFY(m_cli->json(words("today")).json().contains(u"due"_s));
    }

private:
    std::unique_ptr<CliFixture> m_cli;
};

QTEST_GUILESS_MAIN(TestCliClocks)
#include "tst_cliclocks.moc"
