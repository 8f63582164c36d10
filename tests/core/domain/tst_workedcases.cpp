// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using tests::shippedCodes;
using tests::workedCase;

namespace {

/// The class in which a case counts, as the code table says it.
QString classOf(const CaseFile &file)
{
    return shippedCodes()
        .table(u"outcome")
        .find(file.closing->outcome)
        ->more.value(u"class"_s)
        .toString();
}

qsizetype electedOf(const CaseFile &file)
{
    return std::count_if(file.parties.begin(), file.parties.end(),
                         [](const Party &party) { return party.elected; });
}

} // namespace

/// What the worked cases claim of a program that holds them.
class TestWorkedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneBreaksARule_data() { cases(); }
    void noneBreaksARule()
    {
        QFETCH(int, number);
        const CaseFile file = workedCase(number).file;
        const auto issues = issuesOf(file, QDate(2026, 11, 23), tests::shippedLimits());
        for (const Issue &issue : issues)
            qWarning() << issue.type << issue.field << int(issue.problem) << issue.name;
        QVERIFY(issues.isEmpty());
    }

    void namesAreWrittenAsTheStandardWants_data() { cases(); }
    void namesAreWrittenAsTheStandardWants()
    {
        QFETCH(int, number);
        for (const Party &party : workedCase(number).file.parties)
            QVERIFY(!party.details.name.isEmpty());
    }

    void theLeakIsEffectiveOnTheDayOfTheLastAct()
    {
        const CaseFile file = workedCase(1).file;
        QCOMPARE(effectiveOn(file), QDate(2026, 5, 8));
        const auto deadlines = deadlinesOf(file, tests::shippedTimeLimits(),
                                           tests::shippedCalendar(), QDate(2026, 5, 20));
        QVERIFY(deadlines.size() >= 2);
        QCOMPARE(deadlines[1].limit.code, u"confirmation"_s);
        QCOMPARE(deadlines[1].countedTo, QDate(2026, 6, 7)); // a Sunday
        QCOMPARE(deadlines[1].lastDay, QDate(2026, 6, 8));
        QCOMPARE(copiesOf(file), 4);
        QCOMPARE(agreedAmount(file).fen, 1860000);
        const Obligation &pay = file.obligations[1];
        QCOMPARE(pay.instalments.size(), 3);
        Money sum;
        for (const Instalment &part : pay.instalments)
            sum = sum + part.amount;
        QCOMPARE(sum, pay.total);
        QVERIFY(file.agreement->clauses[1].text.isEmpty());
        QCOMPARE(file.agreement->clauses[1].obligation, pay.id);
        QCOMPARE(titleOf(file, shippedCodes()), u"李建民与王秀芹邻里纠纷"_s);
        QCOMPARE(stepStates(file), QList<StepState>(stepCount, StepState::Finished));
        QCOMPARE(file.minutesOf(file.sessions[0].id).size(), 6);
        QCOMPARE(file.investigations.first().questions.size(), 3);
        QCOMPARE(ageOn(file.parties[0].details.birth, file.record.appliedOn), 51);
        QCOMPARE(ageOn(file.parties[1].details.birth, file.record.appliedOn), 45);
    }

    void theCorridorIsAnOralSuccess()
    {
        const CaseFile file = workedCase(2).file;
        for (const Deadline &one : deadlinesOf(file, tests::shippedTimeLimits(),
                                               tests::shippedCalendar(), QDate(2026, 6, 10)))
            QVERIFY(one.limit.clock != u"confirmation");
        QCOMPARE(effectiveOn(file), QDate(2026, 6, 3));
        QCOMPARE(classOf(file), u"success"_s);
        QCOMPARE(shippedCodes()
                     .table(u"case_source")
                     .find(file.record.source)
                     ->more.value(u"counts_as"_s)
                     .toString(),
                 u"own_initiative"_s);
        QCOMPARE(agreedAmount(file).fen, 0);
        QCOMPARE(titleOf(file, shippedCodes()), u"赵国强与钱丽华邻里纠纷"_s);
    }

    void theLeaseFailedAndTheWayToCourtWasTold()
    {
        const CaseFile file = workedCase(3).file;
        QVERIFY(!file.agreement);
        QVERIFY(!effectiveOn(file).isValid());
        QCOMPARE(classOf(file), u"failure"_s);
        QCOMPARE(file.closing->remedies, QStringList{u"court"_s});
        QCOMPARE(file.closing->remediesToldOn, QDate(2026, 6, 24));
        QCOMPARE(file.record.claim->fen, 800000);
        const auto states = stepStates(file);
        QCOMPARE(states[int(Step::Agree)], StepState::Skipped);
        QCOMPARE(states[int(Step::Perform)], StepState::Skipped);
        QCOMPARE(currentStep(file), Step::Archive);
    }

    void theLimitForTheWagesIsFifteenDays()
    {
        const auto deadlines = deadlinesOf(workedCase(5).file, tests::shippedTimeLimits(),
                                           tests::shippedCalendar(), QDate(2026, 7, 20));
        QCOMPARE(deadlines.first().limit.code, u"mediation_labour"_s);
        QCOMPARE(deadlines.first().lastDay, QDate(2026, 7, 28));
    }

    void theWagesAddUpForTwentyWorkers()
    {
        const CaseFile file = workedCase(5).file;
        QCOMPARE(file.parties.size(), 22);
        QCOMPARE(copiesOf(file), 25);
        QCOMPARE(electedOf(file), 3);
        QVERIFY(electedOf(file) >= tests::shippedLimits().fewestRepresentatives);
        QVERIFY(electedOf(file) <= tests::shippedLimits().mostRepresentatives);
        QVERIFY(file.side(Side::Applicant).size() >= tests::shippedLimits().manyParties);
        const Obligation &pay = file.obligations.first();
        QCOMPARE(pay.total.fen, 36000000);
        QCOMPARE(agreedAmount(file), pay.total);
        QCOMPARE(pay.allocations.size(), 20);
        QList<Money> shares(2);
        for (const Allocation &share : pay.allocations) {
            QCOMPARE(share.amounts.size(), 2);
            shares[0] = shares[0] + share.amounts[0];
            shares[1] = shares[1] + share.amounts[1];
        }
        QCOMPARE(shares[0], pay.instalments[0].amount);
        QCOMPARE(shares[1], pay.instalments[1].amount);
        QCOMPARE(shares[0] + shares[1], pay.total);
        QCOMPARE(effectiveOn(file), QDate(2026, 7, 17));
        QVERIFY(file.record.acceptedOn.addDays(15) >= file.closing->on);
        QCOMPARE(classOf(file), u"success"_s);
        QVERIFY(titleOf(file, shippedCodes()).startsWith(u"罗大山等20人与金河筑成"_s));
    }

    void theFirmSealsAndItsAgentSigns()
    {
        CaseFile file = workedCase(7).file;
        QCOMPARE(file.parties.size(), 3);
        QCOMPARE(copiesOf(file), 4);
        QCOMPARE(agreedAmount(file).fen, 368640 * 9 / 10);
        QCOMPARE(effectiveOn(file), QDate(2026, 8, 11));
        QCOMPARE(faultOfCreditCode(file.parties.first().details.idNumber), NumberFault::None);
        QCOMPARE(titleOf(file, shippedCodes()),
                 u"金河安居物业服务有限公司与韩东升、冯玉兰物业纠纷"_s);
        const PartyId firm = file.parties.first().id;
        for (const ActKind missing : {ActKind::Seal, ActKind::Signature}) {
            CaseFile without = file;
            without.signings.removeIf([&](const Signing &signing) {
                return signing.party == firm && signing.act == missing;
            });
            QCOMPARE(without.signings.size(), file.signings.size() - 1);
            QVERIFY(!effectiveOn(without).isValid());
        }
    }

private:
    static void cases()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3, 5, 7})
            QTest::addRow("case %d", number) << number;
    }
};

QTEST_GUILESS_MAIN(TestWorkedCases)
#include "tst_workedcases.moc"
