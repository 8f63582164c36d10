// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/riskrules.h"
#include "tests/support/casefixture.h"
#include "tests/support/datafile.h"

#include <QTest>

#include <functional>

using namespace maplebridge;
using tests::soundCase;
using tests::soundDay;

namespace {

/// One change to the sound case and the one rule it breaks.
struct Breach
{
    const char *name;
    std::function<void(CaseFile &)> change;
    QLatin1StringView type;
    QString field;
    Problem problem;
    Money amount = {};
};

Obligation &pay(CaseFile &file)
{
    return file.obligations.first();
}

QList<Breach> caseBreaches()
{
    const auto type = CaseRecord::type;
    return {
        {"one side", [](CaseFile &f) { f.parties[1].side = Side::ThirdParty; }, type, u"parties"_s,
         Problem::SidesMissing},
        {"no kind", [](CaseFile &f) { f.record.kind.clear(); }, type, u"kind"_s, Problem::Missing},
        {"no source", [](CaseFile &f) { f.record.source.clear(); }, type, u"source"_s,
         Problem::Missing},
        {"no summary", [](CaseFile &f) { f.narrative.summary = u" \n"_s; }, type, u"summary"_s,
         Problem::Missing},
        {"applied before it arose", [](CaseFile &f) { f.record.occurredOn = QDate(2026, 4, 21); },
         type, u"applied_on"_s, Problem::DatesOutOfOrder},
        {"accepted before the application",
         [](CaseFile &f) { f.record.acceptedOn = QDate(2026, 4, 19); }, type, u"accepted_on"_s,
         Problem::DatesOutOfOrder},
        {"accepted tomorrow", [](CaseFile &f) { f.record.acceptedOn = soundDay().addDays(1); },
         type, u"accepted_on"_s, Problem::DateInFuture},
        {"a party refuses", [](CaseFile &f) { f.parties[1].consent = Consent::Refuses; }, type,
         u"consent"_s, Problem::Refused},
        {"one representative elected", [](CaseFile &f) { f.parties[0].elected = true; }, type,
         u"elected"_s, Problem::ElectedCount},
    };
}

QList<Breach> sessionBreaches()
{
    const auto type = Session::type;
    const auto name = [](const QString &who) {
        Participant participant;
        participant.name = who;
        return QList{Participant(), participant};
    };
    return {
        {"no day", [](CaseFile &f) { f.sessions[0].day = {}; }, type, u"day"_s, Problem::Missing},
        {"no time passes", [](CaseFile &f) { f.sessions[0].until = f.sessions[0].from; }, type,
         u"until"_s, Problem::EndBeforeStart},
        {"no place", [](CaseFile &f) { f.sessions[0].place = u"　"_s; }, type, u"place"_s,
         Problem::Missing},
        {"nobody present", [](CaseFile &f) { f.sessions[0].present.clear(); }, type, u"present"_s,
         Problem::NobodyPresent},
        {"nobody presides", [](CaseFile &f) { f.sessions[0].presiding = {}; }, type, u"presiding"_s,
         Problem::PresidingMissing},
        {"no recorder", [](CaseFile &f) { f.sessions[0].recorder = {}; }, type, u"recorder"_s,
         Problem::RecorderMissing},
        {"the recorder presides",
         [](CaseFile &f) { f.sessions[0].recorder = f.sessions[0].presiding; }, type, u"recorder"_s,
         Problem::RecorderPresides},
        {"rights not told", [](CaseFile &f) { f.sessions[0].rightsTold = false; }, type,
         u"rights_told"_s, Problem::RightsNotTold},
        {"a party takes part as helper",
         [name](CaseFile &f) { f.sessions[0].participants = name(u"王 秀芹"_s); }, type,
         u"participants/1"_s, Problem::SamePersonTwice},
        {"a party interprets", [](CaseFile &f) { f.sessions[0].interpreter.name = u"李建民"_s; },
         type, u"interpreter"_s, Problem::SamePersonTwice},
        {"nobody interprets", [](CaseFile &f) { f.parties[0].needsInterpreter = true; }, type,
         u"interpreter"_s, Problem::InterpreterMissing},
    };
}

QList<Breach> obligationBreaches()
{
    const auto type = Obligation::type;
    return {
        {"nothing owed", [](CaseFile &f) { pay(f).what.clear(); }, type, u"what"_s,
         Problem::Missing},
        {"nobody owes", [](CaseFile &f) { pay(f).debtors.clear(); }, type, u"debtors"_s,
         Problem::DebtorMissing},
        {"owed to nobody", [](CaseFile &f) { pay(f).creditors.clear(); }, type, u"creditors"_s,
         Problem::CreditorMissing},
        {"a fen is missing", [](CaseFile &f) { pay(f).instalments[1].amount.fen -= 1; }, type,
         u"instalments"_s, Problem::InstalmentsSum, Money{1}},
        {"a fen too much", [](CaseFile &f) { pay(f).instalments[1].amount.fen += 1; }, type,
         u"instalments"_s, Problem::InstalmentsSum, Money{-1}},
        {"instalment without day", [](CaseFile &f) { pay(f).instalments[1].dueOn = {}; }, type,
         u"instalments/1"_s, Problem::Missing},
        {"instalments out of order",
         [](CaseFile &f) { pay(f).instalments[0].dueOn = QDate(2026, 7, 1); }, type,
         u"instalments/1"_s, Problem::InstalmentOrder},
        {"due before the agreement",
         [](CaseFile &f) { pay(f).instalments[0].dueOn = soundDay().addDays(-1); }, type,
         u"instalments/0"_s, Problem::DueBeforeAgreement},
        {"single payment without day", [](CaseFile &f) { pay(f).instalments.clear(); }, type,
         u"due_on"_s, Problem::Missing},
        {"single payment due before the agreement",
         [](CaseFile &f) {
             pay(f).instalments.clear();
             pay(f).dueOn = soundDay().addDays(-1);
         },
         type, u"due_on"_s, Problem::DueBeforeAgreement},
        {"shares too small",
         [](CaseFile &f) {
             pay(f).allocations = {{f.parties[0].id, {Money{600000}, Money{599999}}}};
         },
         type, u"allocations/1"_s, Problem::AllocationSum, Money{1}},
        {"a share of no instalment",
         [](CaseFile &f) {
             pay(f).allocations = {{f.parties[0].id, {Money{600000}, Money{600000}, Money{1}}}};
         },
         type, u"allocations/2"_s, Problem::AllocationSum, Money{-1}},
    };
}

QList<Breach> agreementBreaches()
{
    const auto type = Agreement::type;
    return {
        {"no day of the agreement", [](CaseFile &f) { f.agreement->agreedOn = {}; }, type,
         u"agreed_on"_s, Problem::Missing},
        {"no facts", [](CaseFile &f) { f.agreement->facts.clear(); }, type, u"facts"_s,
         Problem::Missing},
        {"no clauses", [](CaseFile &f) { f.agreement->clauses.clear(); }, type, u"clauses"_s,
         Problem::ClausesMissing},
        {"empty clause", [](CaseFile &f) { f.agreement->clauses[1].text = u" "_s; }, type,
         u"clauses/1"_s, Problem::Missing},
        {"digits only", [](CaseFile &f) { f.agreement->clauses[1].text = u"支付600元。"_s; }, type,
         u"clauses/1"_s, Problem::AmountUnstated},
        {"yuan sign only", [](CaseFile &f) { f.agreement->clauses[1].text = u"支付¥600.00。"_s; },
         type, u"clauses/1"_s, Problem::AmountUnstated},
    };
}

QList<Breach> closingBreaches()
{
    const auto fail = [](CaseFile &f, const QString &outcome) {
        f.closing = Closing{SectionId::fresh(), outcome, soundDay(), {}, {}, soundDay()};
    };
    QList<Breach> breaches{{"remedies told on no day",
                            [fail](CaseFile &f) {
                                fail(f, u"failed"_s);
                                f.closing->remedies = {u"court"_s};
                                f.closing->remediesToldOn = {};
                            },
                            Closing::type, u"remedies_told_on"_s, Problem::Missing}};
    for (const CodeRow &row : tests::shippedCodes().table(u"outcome").rows) {
        if (row.more.value(u"class"_s).toString() == u"failure")
            breaches.append({"remedies not told", [=](CaseFile &f) { fail(f, row.code); },
                             Closing::type, u"remedies"_s, Problem::RemediesNotTold});
    }
    return breaches;
}

} // namespace

class TestCaseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterLineSortsBehind_data()
    {
        QTest::addColumn<QString>("first");
        for (const char *first : {"", "0010", "0999", "9", "9999", "000001", "10", "a", "第三",
                                  "0010b", "99999999999999999999999999"})
            QTest::newRow(first) << QString::fromUtf8(first);
    }

    void aLaterLineSortsBehind()
    {
        QFETCH(QString, first);
        for (int i = 0; i < 2000; ++i) {
            const QString next = placeAfter(first);
            QVERIFY2(first < next, qPrintable(first + u' ' + next));
            first = next;
        }
        QVERIFY(first.size() < 200);
    }

    void aSoundCaseBreaksNoRule()
    {
        const auto issues = issuesOf(soundCase(), soundDay(), tests::shippedLimits());
        QVERIFY2(issues.isEmpty(), issues.isEmpty() ? "" : qPrintable(issues.first().field));
    }

    void oneChangeBreaksOneRule()
    {
        const QList<Breach> all = caseBreaches() + sessionBreaches() + obligationBreaches()
                                  + agreementBreaches() + closingBreaches();
        QCOMPARE(all.size(), 9 + 11 + 12 + 6 + 6);
        for (const Breach &breach : all) {
            CaseFile file = soundCase();
            breach.change(file);
            const auto issues = issuesOf(file, soundDay(), tests::shippedLimits());
            QVERIFY2(issues.size() == 1, breach.name);
            QCOMPARE(issues.first().type, QString(breach.type));
            QCOMPARE(issues.first().field, breach.field);
            QVERIFY2(issues.first().problem == breach.problem, breach.name);
            QVERIFY2(issues.first().amount == breach.amount, breach.name);
            QVERIFY2(!issues.first().id.isNull(), breach.name);
        }
    }

    void noTotalAlsoBreaksTheSum()
    {
        CaseFile file = soundCase();
        pay(file).total = {};
        const auto issues = issuesOf(pay(file), file);
        QCOMPARE(issues.size(), 2);
        QCOMPARE(issues.first().field, u"total"_s);
    }

    void aSessionMayEndAfterMidnight()
    {
        CaseFile file = soundCase();
        file.sessions[0].from = QTime(22, 0);
        file.sessions[0].until = QTime(0, 30);
        QVERIFY(issuesOf(file.sessions[0], file).isEmpty());
    }

    void capitalsBesideTheDigitsAreEnough()
    {
        CaseFile file = soundCase();
        for (const QString &text : {u"支付人民币陆佰元整（¥600.00）。"_s, u"24小时内验收。"_s,
                                    u"于2026年5月31日前完成。"_s})
        {
            file.agreement->clauses[1].text = text;
            QVERIFY2(issuesOf(*file.agreement, file).isEmpty(), qPrintable(text));
        }
    }

    void anActNeedsNoAmountAndNoEnd()
    {
        CaseFile file = soundCase();
        Obligation quiet;
        quiet.id = ObligationId::fresh();
        quiet.kind = DutyKind::Act;
        quiet.what = u"今后不再堆放"_s;
        quiet.debtors = {file.parties[0].id};
        QVERIFY(issuesOf(quiet, file).isEmpty());
    }

    void twoToFiveMayRepresentASide_data()
    {
        QTest::addColumn<int>("elected");
        QTest::addColumn<bool>("sound");
        for (int i = 0; i <= 6; ++i)
            QTest::addRow("%d", i) << i << (i == 0 || (i >= 2 && i <= 5));
    }
    void twoToFiveMayRepresentASide()
    {
        QFETCH(int, elected);
        CaseFile file = soundCase();
        for (int i = 0; i < 10; ++i) {
            Party worker = tests::soundPerson(u"工人%1"_s.arg(i), {}, Side::Applicant);
            worker.elected = i < elected;
            file.parties.append(worker);
        }
        const auto issues = issuesOf(file, soundDay(), tests::shippedLimits());
        QTEST(issues.isEmpty(), "sound");
    }

    void endsThatAreNoFailureNeedNoRemedies()
    {
        for (const CodeRow &row : tests::shippedCodes().table(u"outcome").rows) {
            if (row.more.value(u"class"_s).toString() == u"failure")
                continue;
            CaseFile file = soundCase();
            file.closing = Closing{SectionId::fresh(), row.code, soundDay(), {}, {}, {}};
            file.closing->handedTo = QStringLiteral("金河区综治中心"); // for a transferred one
            QVERIFY2(issuesOf(file, soundDay(), tests::shippedLimits()).isEmpty(),
                     qPrintable(row.code));
        }
    }

    void whatIsHandedOverSaysToWhom()
    {
        CaseFile file = soundCase();
        file.closing
            = Closing{SectionId::fresh(), QStringLiteral("transferred"), soundDay(), {}, {}, {}};
        const auto issues = issuesOf(file, soundDay(), tests::shippedLimits());
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().field, QStringLiteral("handed_to"));
    }

    void whatIsNotTakenUpSaysWhyAndWhereToGo()
    {
        CaseFile file = soundCase();
        file.admission = Admission{SectionId::fresh(), {}, {}, {}, {}, {}};
        QVERIFY(issuesOf(*file.admission, file).isEmpty());
        file.closing
            = Closing{SectionId::fresh(), QStringLiteral("not_accepted"), soundDay(), {}, {}, {}};
        QCOMPARE(issuesOf(*file.admission, file).size(), 2);
        file.admission->reasons = {QStringLiteral("pending")};
        file.admission->goTo = QStringLiteral("请继续向已经受理的机关主张权利。");
        QVERIFY(issuesOf(*file.admission, file).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseRules)
#include "tst_caserules.moc"
