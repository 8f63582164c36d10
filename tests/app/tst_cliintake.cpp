// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/clifixture.h"

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;
using tests::words;
using namespace Qt::StringLiterals;

/// The register of enquiries, danger, taking up or not, ending and reopening by the built command
/// line, over the practice room.
class TestCliIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliFixture>();
        VERIFY_EXIT(m_cli->at(words("init --practice")), 0);
    }

    void anEnquiryBecomesACase()
    {
        const CliRun added = m_cli->json(
            words("enquiry add --name 陈某、王某 --other 李某 --matter 楼上漏水 --kind 02"));
        VERIFY_EXIT(added, 0);
        const QString id = added.json()[u"id"_s].toString();
        VERIFY_EXIT(m_cli->at({u"enquiry"_s, u"change"_s, id, u"--result"_s, u"watched"_s,
                               u"--look-again-on"_s, u"2027-01-05"_s}),
                    0);
        const CliRun open = m_cli->json(words("enquiry list --open 漏水"));
        VERIFY_EXIT(open, 0);
        QCOMPARE(open.list().size(), 1);
        QCOMPARE(open.list().at(0)[u"look_again_on"_s].toString(), u"2027-01-05"_s);
        const CliRun made = m_cli->json({u"enquiry"_s, u"promote"_s, id.right(8)});
        VERIFY_EXIT(made, 0);
        const QString caseId = made.json()[u"case"_s].toString();
        const CliRun shown = m_cli->at({u"case"_s, u"show"_s, caseId});
        VERIFY_EXIT(shown, 0);
        for (const char *name : {"陈某", "王某", "李某"})
            QVERIFY2(shown.out.contains(name), shown.out.constData());
        VERIFY_EXIT(m_cli->at({u"enquiry"_s, u"promote"_s, id}), 1);
        VERIFY_EXIT(m_cli->at({u"enquiry"_s, u"remove"_s, id}), 1);
        QCOMPARE(m_cli->json(words("enquiry list --open 漏水")).list().size(), 0);
    }

    void theRegisterIsWritten()
    {
        VERIFY_EXIT(m_cli->at(words("enquiry add --manner screening --matter 占道堆物")), 0);
        const QString csv = m_cli->path(u"register.csv"_s);
        VERIFY_EXIT(m_cli->at({u"enquiry"_s, u"write"_s, csv}), 0);
        QVERIFY(CliFixture::bytesOf(csv).contains("占道堆物"));
        VERIFY_EXIT(m_cli->at({u"enquiry"_s, u"write"_s, csv}), 1); // it is there
        const QString pdf = m_cli->path(u"register.pdf"_s);
        VERIFY_EXIT(m_cli->at({u"enquiry"_s, u"write"_s, pdf}), 0);
        QVERIFY(CliFixture::bytesOf(pdf).startsWith("%PDF"));
    }

    void wrongWordsChangeNothing()
    {
        const CliRun wrong = m_cli->json(words("enquiry add --matter x --manner carrier_pigeon"));
        VERIFY_EXIT(wrong, 1);
        QCOMPARE(wrong.fault()[u"where"_s].toString(), u"--manner"_s);
        VERIFY_EXIT(m_cli->at(words("enquiry change ffffffff --result settled")), 1);
        VERIFY_EXIT(m_cli->at(words("enquiry list --from yesterday")), 1);
        QCOMPARE(m_cli->json(words("enquiry list")).list().size(), 4); // those of the practice
        const CliRun code = m_cli->json(words("risk check 12 --found nothing_like_it"));
        VERIFY_EXIT(code, 1);
        QCOMPARE(code.fault()[u"where"_s].toString(), u"--found"_s);
        VERIFY_EXIT(m_cli->at(words("case reopen 15")), 2);
    }

    void aDangerIsOwedUntilItIsReported()
    {
        const CliRun found = m_cli->json(
            words("risk check 12 --found minor --facts 手臂有伤 --colour red --reason 有旧伤"));
        VERIFY_EXIT(found, 1); // done, and something is owed
        QCOMPARE(found.json()[u"owed"_s].toArray().size(), 1);
        QCOMPARE(found.json()[u"colour"_s].toString(), u"red"_s);
        QCOMPARE(found.json()[u"not_found"_s].toArray().size(), 7);
        const CliRun told = m_cli->json(words("risk report 12 police --name 示例派出所"));
        VERIFY_EXIT(told, 0);
        QCOMPARE(told.json()[u"owed"_s].toArray().size(), 0);
        QCOMPARE(told.json()[u"reports"_s].toArray().size(), 1);
        VERIFY_EXIT(m_cli->at(words("risk report 12 nobody")), 1);
    }

    void aListOfPeopleIsAdded()
    {
        const QString path = m_cli->path(u"workers.csv"_s);
        QVERIFY(CliFixture::writeFile(path, "姓名,身份证号,工种\n工人甲,,瓦工\n工人乙,,木工\n"));
        const CliRun added = m_cli->json({u"party"_s, u"add"_s, u"24"_s, path});
        VERIFY_EXIT(added, 0);
        QCOMPARE(added.json()[u"added"_s].toInt(), 2);
        const CliRun again = m_cli->json({u"party"_s, u"add"_s, u"24"_s, path});
        VERIFY_EXIT(again, 1);
        QCOMPARE(again.json()[u"already_there"_s].toArray().size(), 2);
        VERIFY_EXIT(m_cli->at({u"party"_s, u"add"_s, u"24"_s, path, u"--side"_s, u"both"_s}), 1);
    }

    void aRefusalGivesItsReason()
    {
        const CliRun set = m_cli->json(words("admission set 12 --reasons pending --go-to 向法院"));
        VERIFY_EXIT(set, 0);
        QCOMPARE(set.json()[u"reasons"_s].toArray().at(0).toString(), u"pending"_s);
        const CliRun shown = m_cli->at(words("admission show 12"));
        QVERIFY2(shown.out.contains("第二十二条"), shown.out.constData());
    }

    void whatEndedIsTakenUpAgain()
    {
        VERIFY_EXIT(m_cli->at(words("case reopen 24 --why 对方反悔")), 0);
        VERIFY_EXIT(m_cli->at(words("case reopen 24 --why 再来")), 1);
        VERIFY_EXIT(m_cli->at(words("case end 24")), 2); // how?
        const CliRun ended = m_cli->json(words(
            "case end 24 --outcome transferred --handed-to 示例区住建局 --letter-number 移1"));
        VERIFY_EXIT(ended, 0);
        QCOMPARE(ended.json()[u"handed_to"_s].toString(), u"示例区住建局"_s);
        VERIFY_EXIT(m_cli->at(words("case reopen 24 --why 退回来了")), 0);
        const CliRun filed = m_cli->at(words("case reopen 12 --why 对方反悔"));
        VERIFY_EXIT(filed, 1);
        QVERIFY2(filed.err.contains("has been filed"), filed.err.constData());
    }

private:
    std::unique_ptr<CliFixture> m_cli;
};

QTEST_GUILESS_MAIN(TestCliIntake)
#include "tst_cliintake.moc"
