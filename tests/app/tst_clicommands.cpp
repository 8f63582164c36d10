// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/settings/roomrules.h"
#include "tests/app/clifixture.h"
#include "tests/support/verify.h"

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;
using tests::words;

namespace {

/// A room as a person would make it by hand.
CliRun makeRoom(const CliFixture &cli)
{
    return cli.at(words("init --committee 红柳社区人民调解委员会 --short 红柳 --kind residents "
                        "--mediator 张明德 杨春梅 --clerk 宋晓岚"));
}

} // namespace

class TestCliCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsMadeFromWords()
    {
        const CliFixture cli;
        VERIFY_EXIT(makeRoom(cli), 0);
        const CliRun committee = cli.json(words("committee"));
        VERIFY_EXIT(committee, 0);
        QCOMPARE(committee.json().value(QStringLiteral("short_name")).toString(),
                 QStringLiteral("红柳"));
        QCOMPARE(committee.json().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("residents"));
        const CliRun people = cli.json(words("mediator list"));
        QCOMPARE(people.list().size(), 3);
        QCOMPARE(people.list().last()[QStringLiteral("duty")].toString(), QStringLiteral("clerk"));

        const CliRun again = makeRoom(cli);
        VERIFY_EXIT(again, 1);
        QVERIFY2(again.errorText().contains(u"is there already"), again.err.constData());
    }

    void aRoomIsMadeFromAFile()
    {
        const CliFixture cli;
        const QString file = tests::sourcePath(QStringLiteral("resources/practice/room.json"));
        VERIFY_EXIT(cli.at({QStringLiteral("init"), QStringLiteral("--from"), file}), 0);
        QCOMPARE(cli.json(words("mediator")).list().size(), 4);
        const CliFixture other;
        QVERIFY(CliFixture::writeFile(other.path(QStringLiteral("bad.json")),
                                      R"({"format":"maplebridge.room","version":1,)"
                                      R"("committee":{"name":"X","kind":"nonsense"},)"
                                      R"("mediators":[]})"));
        const CliRun bad = other.json({QStringLiteral("init"), QStringLiteral("--from"),
                                       other.path(QStringLiteral("bad.json"))});
        VERIFY_EXIT(bad, 1);
        QCOMPARE(bad.fault().value(QStringLiteral("where")).toString(),
                 QStringLiteral("/committee/kind"));
        QVERIFY(!QFile::exists(other.room()));
    }

    void whatWasHandedInGoesInAndOut()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const QByteArray bytes = "收据：三百元";
        QVERIFY(CliFixture::writeFile(cli.path(QStringLiteral("收据.txt")), bytes));
        const CliRun added
            = cli.json(QStringList{QStringLiteral("attachment"), QStringLiteral("add"),
                                   QStringLiteral("12"), cli.path(QStringLiteral("收据.txt"))}
                       + words("--from 李建民 --category evidence --original yes --pages 2"));
        VERIFY_EXIT(added, 0);
        QVERIFY(!added.list().first()[QStringLiteral("party")].toString().isEmpty());
        QCOMPARE(added.list().first()[QStringLiteral("pages")].toInt(), 2);
        const QStringList save = words("attachment save 12 1 --to")
                                 + QStringList{cli.path(QStringLiteral("again.txt"))};
        VERIFY_EXIT(cli.at(save), 0);
        QCOMPARE(CliFixture::bytesOf(cli.path(QStringLiteral("again.txt"))), bytes);
        VERIFY_EXIT(cli.at(save), 1); // it is there already
        VERIFY_EXIT(cli.at(words("attachment add 12 --title 租赁合同")), 0);
        QCOMPARE(cli.json(words("attachment list 12")).list().size(), 2);
        VERIFY_EXIT(cli.at(words("attachment save 12 2")), 1); // on paper alone
        VERIFY_EXIT(cli.at(words("attachment add 12")), 2);
        const CliRun wrong = cli.json(words("attachment add 12 --title 合同 --category nonsense"));
        VERIFY_EXIT(wrong, 1);
        QCOMPARE(wrong.fault().value(QStringLiteral("where")).toString(),
                 QStringLiteral("--category"));
        VERIFY_EXIT(cli.at(words("attachment remove 12 1 --why 交错了")), 0);
        VERIFY_EXIT(cli.at(words("attachment remove 12 7")), 1);
        QCOMPARE(cli.json(words("attachment list 12")).list().size(), 1);
        VERIFY_EXIT(cli.at(words("check")), 0);
    }

    void wrongValuesNameTheOption()
    {
        const CliFixture cli;
        const CliRun kind = cli.json(words("init --committee X --kind nonsense"));
        VERIFY_EXIT(kind, 1);
        QCOMPARE(kind.fault().value(QStringLiteral("where")).toString(), QStringLiteral("--kind"));
        QVERIFY(!QFile::exists(cli.room()));
        VERIFY_EXIT(makeRoom(cli), 0);
        const CliRun head = cli.json(words("mediator set 张明德 --head maybe"));
        VERIFY_EXIT(head, 1);
        QCOMPARE(head.fault().value(QStringLiteral("expected")).toString(),
                 QStringLiteral("yes | no"));
    }

    void theCommitteeIsChanged()
    {
        const CliFixture cli;
        VERIFY_EXIT(makeRoom(cli), 0);
        VERIFY_EXIT(cli.at(words("committee set --phone 0990-0000100 --court 金河区人民法院")), 0);
        VERIFY_EXIT(cli.at({QStringLiteral("committee"), QStringLiteral("set"),
                            QStringLiteral("--phone"), QString()}),
                    0);
        const QJsonObject after = cli.json(words("committee show")).json();
        QCOMPARE(after.value(QStringLiteral("court")).toString(), QStringLiteral("金河区人民法院"));
        QVERIFY(!after.contains(QStringLiteral("phone")));
        QCOMPARE(after.value(QStringLiteral("short_name")).toString(), QStringLiteral("红柳"));
    }

    void peopleComeChangeAndLeave()
    {
        const CliFixture cli;
        VERIFY_EXIT(makeRoom(cli), 0);
        VERIFY_EXIT(cli.at(words("mediator add 努尔古丽 --ethnicity 05 --full-time yes")), 0);
        VERIFY_EXIT(cli.at(words("mediator add 努尔古丽")), 1);
        VERIFY_EXIT(cli.at(words("mediator set 努尔古丽 --name 努尔古丽·阿不都拉")), 0);
        VERIFY_EXIT(cli.at(words("mediator left 杨春梅")), 0);
        VERIFY_EXIT(cli.at(words("mediator left nobody")), 1);
        QCOMPARE(cli.json(words("mediator list")).list().size(), 3);
        const QJsonArray all = cli.json(words("mediator list --all")).list();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.last()[QStringLiteral("name")].toString(),
                 QStringLiteral("努尔古丽·阿不都拉"));
        QCOMPARE(all.last()[QStringLiteral("full_time")].toBool(), true);
        VERIFY_EXIT(cli.at(words("mediator left 杨春梅 --back")), 0);
        QCOMPARE(cli.json(words("mediator list")).list().size(), 4);
    }

    void aCaseComesOutAsItWentIn()
    {
        const CliFixture cli;
        const QString file = tests::sourcePath(QStringLiteral("resources/practice/room.json"));
        VERIFY_EXIT(cli.at({QStringLiteral("init"), QStringLiteral("--from"), file}), 0);
        for (const int number : {1, 2, 3, 5, 7}) {
            const CliRun in = cli.json({QStringLiteral("case"), QStringLiteral("import"),
                                        CliFixture::practiceFile(number)});
            VERIFY_EXIT(in, 0);
            const QJsonValue taken = in.json().value(QStringLiteral("cases")).toArray().first();
            QCOMPARE(taken[QStringLiteral("new")].toBool(), true);
            const QString id = taken[QStringLiteral("id")].toString();

            const CliRun out = cli.at({QStringLiteral("case"), QStringLiteral("export"), id});
            VERIFY_EXIT(out, 0);
            const auto document = caseDocumentFromJson(out.out, tests::shippedCodes());
            VERIFY_RESULT(document);
            QCOMPARE(comparableJson(document.value()), comparableJson(tests::workedCase(number)));

            // The same again, by standard input, changes nothing; and its bytes are the same.
            const CliRun again = cli.at(words("--json case import -"), out.out);
            VERIFY_EXIT(again, 0);
            const QJsonValue same = again.json().value(QStringLiteral("cases")).toArray().first();
            QCOMPARE(same[QStringLiteral("changed")].toBool(), false);
            const QString copy = cli.path(QStringLiteral("%1.json").arg(number));
            VERIFY_EXIT(cli.at({QStringLiteral("case"), QStringLiteral("export"), id,
                                QStringLiteral("--to"), copy}),
                        0);
            QCOMPARE(CliFixture::bytesOf(copy), out.out);
            VERIFY_EXIT(cli.at({QStringLiteral("case"), QStringLiteral("export"), id,
                                QStringLiteral("--to"), copy}),
                        1);
        }
        QCOMPARE(cli.json(words("case list")).list().size(), 5);
        VERIFY_EXIT(cli.at(words("check")), 0);
    }

    void aFaultyFileIsNamedByItsPlaceAndNothingIsTakenIn()
    {
        const CliFixture cli;
        VERIFY_EXIT(makeRoom(cli), 0);
        QByteArray bytes = CliFixture::bytesOf(CliFixture::practiceFile(1));
        bytes.replace("\"sex\": \"female\"", "\"sex\": \"woman\"");
        const QString bad = cli.path(QStringLiteral("bad.json"));
        QVERIFY(CliFixture::writeFile(bad, bytes));
        const CliRun said = cli.at({QStringLiteral("case"), QStringLiteral("import"), bad});
        VERIFY_EXIT(said, 1);
        QVERIFY2(said.errorText().contains(u"/sections/1/body/sex"), said.err.constData());
        QVERIFY2(said.errorText().contains(u"unknown | male | female | unstated"),
                 said.err.constData());
        // A sound file beside it goes in all the same; the call says that not all was done.
        const CliRun both = cli.json(
            {QStringLiteral("case"), QStringLiteral("import"), bad, CliFixture::practiceFile(2)});
        VERIFY_EXIT(both, 1);
        QCOMPARE(both.fault().value(QStringLiteral("code")).toString(), QStringLiteral("invalid"));
        QCOMPARE(both.fault().value(QStringLiteral("about")).toString(), bad);
        QCOMPARE(both.json().value(QStringLiteral("cases")).toArray().size(), 1);
        QCOMPARE(cli.json(words("case list")).list().size(), 1);
        QCOMPARE(cli.json(words("mediator")).list().size(), 3);
    }

    void casesAreFoundByNumberEndOfNumberAndId()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const CliRun byEnd = cli.json(words("case show 12"));
        VERIFY_EXIT(byEnd, 0);
        const QString id = byEnd.json().value(QStringLiteral("id")).toString();
        const QString number = byEnd.json().value(QStringLiteral("number")).toString();
        QCOMPARE(number, QStringLiteral("（2026）红柳人调字第12号"));
        for (const QString &name : {id, number}) {
            const CliRun run = cli.json({QStringLiteral("case"), QStringLiteral("show"), name});
            VERIFY_EXIT(run, 0);
            QCOMPARE(run.json().value(QStringLiteral("id")).toString(), id);
        }
        const CliRun none = cli.at(words("case show 99"));
        VERIFY_EXIT(none, 1);
        QVERIFY(none.errorText().contains(u"“99” was not found"));
    }

    void searchFindsPeopleAndMasksThem()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const CliRun run = cli.json(words("search 王秀芹"));
        VERIFY_EXIT(run, 0);
        QCOMPARE(run.json().value(QStringLiteral("cases")).toArray().size(), 1);
        const QJsonArray people = run.json().value(QStringLiteral("people")).toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first()[QStringLiteral("name")].toString(), QStringLiteral("王秀芹"));
        QVERIFY(!run.out.contains("990000198007260020"));
        VERIFY_EXIT(cli.at(words("search nobody")), 1);
    }

    void theHistoryNamesWhoDidIt()
    {
        const CliFixture cli;
        VERIFY_EXIT(makeRoom(cli), 0);
        VERIFY_EXIT(
            cli.at({QStringLiteral("--as"), QStringLiteral("张明德"), QStringLiteral("case"),
                    QStringLiteral("import"), CliFixture::practiceFile(2)}),
            0);
        const CliRun run = cli.json(words("history 15"));
        VERIFY_EXIT(run, 0);
        QVERIFY(run.list().size() > 5);
        for (const QJsonValue entry : run.list())
            QCOMPARE(entry[QStringLiteral("actor_name")].toString(), QStringLiteral("张明德"));
        const CliRun nobody = cli.at(words("--as nobody case list"));
        VERIFY_EXIT(nobody, 1);
        QVERIFY(nobody.errorText().contains(u"nobody"));
    }

    void backupsAreMadeListedAndRestoredBeside()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        QCOMPARE(cli.json(words("backup list")).list().size(), 0);
        VERIFY_EXIT(cli.at(words("backup")), 0);
        const QJsonArray backups = cli.json(words("backup list")).list();
        QCOMPARE(backups.size(), 1);
        const QDateTime made = QDateTime::fromString(
            backups.first()[QStringLiteral("made_at")].toString(), Qt::ISODate);
        const QByteArray before = CliFixture::bytesOf(cli.room());
        const CliRun restored
            = cli.json({QStringLiteral("backup"), QStringLiteral("restore"),
                        made.toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate)});
        VERIFY_EXIT(restored, 0);
        QCOMPARE(CliFixture::bytesOf(cli.room()), before);
        const CliRun list = cli.run({QStringLiteral("--json"), QStringLiteral("--room"),
                                     restored.json().value(QStringLiteral("file")).toString(),
                                     QStringLiteral("case"), QStringLiteral("list")});
        QCOMPARE(list.list().size(), 5);
        VERIFY_EXIT(cli.at(words("backup restore 1999-01-01")), 1);
    }

    void theCheckFindsDamage()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const CliRun sound = cli.json(words("check"));
        VERIFY_EXIT(sound, 0);
        QCOMPARE(sound.json().value(QStringLiteral("sound")).toBool(), true);
        VERIFY_EXIT(cli.at(words("check --rebuild")), 0);
        QByteArray bytes = CliFixture::bytesOf(cli.room());
        const qsizetype at = bytes.indexOf("卫生间防水层老化漏水");
        QVERIFY(at > 0);
        bytes.replace("卫生间防水层老化漏水", "卫生间防水层老化漏气");
        QVERIFY(CliFixture::writeFile(cli.room(), bytes));
        const CliRun damaged = cli.json(words("check"));
        VERIFY_EXIT(damaged, 1);
        QCOMPARE(damaged.json().value(QStringLiteral("sound")).toBool(true), false);
        QCOMPARE(damaged.fault().value(QStringLiteral("code")).toString(),
                 QStringLiteral("corrupt"));
    }

    void aRoomThatIsOpenElsewhereSaysSo()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const auto rules = builtInRules();
        VERIFY_RESULT(rules);
        const SystemClock clock;
        const auto held = Room::open(cli.room(), &rules.value(), &clock);
        VERIFY_RESULT(held);
        const CliRun run = cli.at(words("case list"));
        VERIFY_EXIT(run, 1);
        QVERIFY2(run.errorText().contains(u"open in another window or program"),
                 run.err.constData());
    }

    void aRoomOfANewerProgramIsLeftAlone()
    {
        const CliFixture cli;
        VERIFY_EXIT(makeRoom(cli), 0);
        QByteArray bytes = CliFixture::bytesOf(cli.room());
        bytes[63] = 99; // the last byte of SQLite's user_version
        QVERIFY(CliFixture::writeFile(cli.room(), bytes));
        const CliRun run = cli.at(words("check"));
        VERIFY_EXIT(run, 1);
        QVERIFY2(run.errorText().contains(u"newer version"), run.err.constData());
        QCOMPARE(CliFixture::bytesOf(cli.room()), bytes);
        QVERIFY(CliFixture::writeFile(cli.room(), "nothing of ours"));
        VERIFY_EXIT(cli.at(words("check")), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_clicommands.moc"
