// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/promises.h"
#include "tests/support/casefixture.h"
#include "tests/support/datafile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::effectiveCase;
using tests::shippedCalendar;
using tests::shippedCodes;
using tests::shippedFollowUps;

namespace {

/// An entry about the first promise of the case.
Performance entryOf(const CaseFile &file, PromiseResult result, const QDate &on, qint64 fen = 0,
                    int part = 0)
{
    Performance entry;
    entry.id = SectionId::fresh();
    entry.obligation = file.obligations.first().id;
    entry.result = result;
    entry.on = on;
    entry.amount = Money{fen};
    entry.part = part;
    return entry;
}

QStringList dueCodes(const CaseFile &file)
{
    QStringList codes;
    for (const DueVisit &one : dueVisits(file, shippedFollowUps(), shippedCodes()))
        codes += one.rule.code;
    return codes;
}

} // namespace

/// What was promised, what was kept of it, and when somebody looks again.
class TestPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsBookedOnItsInstalment()
    {
        CaseFile file = effectiveCase({2026, 5, 8}); // 6,000.00 on 8 May, 6,000.00 by 30 June
        file.performances = {entryOf(file, PromiseResult::Kept, {2026, 6, 1}, 200'000, 2)};
        QList<Promise> promises = promisesOf(file);
        QCOMPARE(promises.size(), 2);
        QCOMPARE(promises[0].received.fen, 0);
        QCOMPARE(promises[1].received.fen, 200'000);
        QCOMPARE(promises[1].open().fen, 400'000);
        QVERIFY(!promises[1].isKept());
        file.performances += entryOf(file, PromiseResult::Kept, {2026, 6, 20}, 400'000, 2);
        promises = promisesOf(file);
        QCOMPARE(promises[1].keptOn, QDate(2026, 6, 20));
        QCOMPARE(promises[1].entries.size(), 2);
        QVERIFY(!isPerformed(file));
    }

    void whatIsTooMuchGoesToTheEarliestOpen()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        file.performances = {entryOf(file, PromiseResult::Kept, {2026, 5, 9}, 700'000, 1)};
        const QList<Promise> promises = promisesOf(file);
        QVERIFY(promises[0].isKept());
        QCOMPARE(promises[1].received.fen, 100'000);
        QVERIFY(issuesOf(file.performances.first(), file, {2026, 6, 1}).isEmpty());
        file.performances += entryOf(file, PromiseResult::Kept, {2026, 5, 10}, 600'000);
        const QList<Issue> issues = issuesOf(file.performances.last(), file, {2026, 6, 1});
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().problem, Problem::PaidTooMuch);
        QCOMPARE(issues.first().amount.fen, 100'000);
        QVERIFY(isPerformed(file));
    }

    void aSinglePaymentIsNotBookedTwice()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        Obligation &owed = file.obligations.first();
        owed.instalments.clear();
        owed.doneOn = QDate(2026, 6, 1); // all of it, by its plain day
        file.performances = {entryOf(file, PromiseResult::Kept, {2026, 6, 2}, 100'000)};
        const QList<Issue> issues = issuesOf(file.performances.first(), file, {2026, 6, 3});
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().problem, Problem::PaidTooMuch);
        QCOMPARE(issues.first().amount.fen, 100'000);
    }

    /// Money is neither made nor lost, however it was entered.
    void everyFenIsBookedOnce()
    {
        QRandomGenerator random(20261126);
        for (int round = 0; round < 500; ++round) {
            CaseFile file = effectiveCase({2026, 5, 8});
            Obligation &owed = file.obligations.first();
            owed.instalments.clear();
            owed.total = {};
            const int parts = random.bounded(5);
            for (int i = 0; i < parts; ++i) {
                owed.instalments.append(
                    {QDate(2026, 6, 1).addMonths(i), false, Money{1 + random.bounded(10'000)}, {}});
                owed.total = owed.total + owed.instalments.last().amount;
            }
            if (parts == 0)
                owed.total = Money{1 + random.bounded(50'000)};
            qint64 paid = 0;
            for (int i = random.bounded(8); i > 0; --i) {
                const qint64 fen = random.bounded(9'000);
                paid += fen;
                file.performances
                    += entryOf(file, PromiseResult::Kept, {2026, 6, i}, fen, random.bounded(7));
            }
            qint64 received = 0;
            for (const Promise &one : promisesOf(file)) {
                QVERIFY(one.received <= one.amount);
                QCOMPARE(one.isKept(), one.received == one.amount);
                received += one.received.fen;
            }
            QCOMPARE(received, std::min(paid, owed.total.fen));
            QCOMPARE(isPerformed(file), paid >= owed.total.fen);
        }
    }

    void anActIsDoneOrOnlyAPart()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        file.obligations.first().kind = DutyKind::Act;
        file.obligations.first().instalments.clear();
        Performance part = entryOf(file, PromiseResult::Kept, {2026, 5, 20});
        part.partial = true;
        file.performances = {part};
        QVERIFY(!isPerformed(file));
        file.performances += entryOf(file, PromiseResult::Kept, {2026, 5, 28});
        QCOMPARE(promisesOf(file).first().keptOn, QDate(2026, 5, 28));
    }

    void anEntryWithoutItsDayKeepsNothing()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        file.performances = {entryOf(file, PromiseResult::Kept, {}, 1'200'000)};
        QVERIFY(!isPerformed(file));
        QCOMPARE(issuesOf(file.performances.first(), file, {2026, 6, 1}).first().field, u"on"_s);
    }

    void callsFollowWhatWasSaid()
    {
        const FollowUpRules &rules = shippedFollowUps();
        CaseFile file = effectiveCase({2026, 5, 8});
        const auto second = [&file] { return promisesOf(file)[1]; };
        QCOMPARE(callOn(second(), rules), QDate(2026, 6, 27)); // three days before
        file.performances = {entryOf(file, PromiseResult::NotReached, {2026, 6, 27}, 0, 2)};
        QCOMPARE(callOn(second(), rules), QDate(2026, 6, 30));
        file.performances.first().nextOn = QDate(2026, 6, 29);
        QCOMPARE(callOn(second(), rules), QDate(2026, 6, 29));
        file.performances += entryOf(file, PromiseResult::Refused, {2026, 6, 29}, 0, 2);
        QVERIFY(!callOn(second(), rules).isValid());
        file.performances += entryOf(file, PromiseResult::Kept, {2026, 6, 30}, 600'000, 2);
        QVERIFY(!callOn(second(), rules).isValid());
    }

    void theNextLookIsOnAWorkedDay()
    {
        const FollowUpRules &rules = shippedFollowUps();
        const CaseFile file = effectiveCase({2026, 5, 8});
        const Promise first = promisesOf(file)[0];
        const Promise second = promisesOf(file)[1];
        // 26 September 2026 is the Saturday of the mid-autumn days; 28 September is worked.
        QCOMPARE(proposedNextOn(PromiseResult::NotReached, first, rules, shippedCalendar(),
                                {2026, 9, 25}),
                 QDate(2026, 9, 28));
        QCOMPARE(
            proposedNextOn(PromiseResult::Promised, second, rules, shippedCalendar(), {2026, 6, 3}),
            QDate(2026, 6, 30)); // not before it is due
        QVERIFY(
            !proposedNextOn(PromiseResult::Refused, second, rules, shippedCalendar(), {2026, 6, 3})
                 .isValid());
    }

    void visitsAreAskedForByTheRules()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        QCOMPARE(dueCodes(file), (QStringList{u"overdue"_s, u"overdue"_s})); // both, day by day
        file.performances = {entryOf(file, PromiseResult::Promised, {2026, 5, 10}, 0, 1)};
        QCOMPARE(dueCodes(file), QStringList{u"overdue"_s}); // the first was urged
        file.performances += entryOf(file, PromiseResult::Kept, {2026, 6, 30}, 1'200'000, 1);
        const auto due = dueVisits(file, shippedFollowUps(), shippedCodes());
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().rule.code, u"performed"_s);
        QCOMPARE(due.first().from, QDate(2026, 6, 30));
        QCOMPARE(due.first().lastDay, QDate(2026, 7, 15));
        Visit visit;
        visit.on = QDate(2026, 7, 3);
        file.visits = {visit};
        QVERIFY(dueCodes(file).isEmpty());
    }

    void aFailedCaseIsVisitedThreeTimes()
    {
        CaseFile file = tests::soundCase();
        file.agreement.reset();
        file.obligations.clear();
        file.closing = Closing{};
        file.closing->outcome = u"failed"_s;
        file.closing->on = QDate(2026, 6, 24);
        QCOMPARE(dueCodes(file), (QStringList{u"failed_3"_s, u"failed_7"_s, u"failed_30"_s}));
        Visit visit;
        visit.on = QDate(2026, 7, 1);
        file.visits = {visit}; // on the seventh day
        QCOMPARE(dueCodes(file), QStringList{u"failed_30"_s});
        file.record.archivedOn = QDate(2026, 7, 10);
        QVERIFY(dueCodes(file).isEmpty());
    }

    void visitsSayWhatIsMissing()
    {
        Visit visit;
        visit.on = QDate(2026, 7, 3);
        visit.trouble = true;
        QStringList fields;
        for (const Issue &issue : issuesOf(visit, tests::soundCase(), {2026, 7, 1}))
            fields += issue.field;
        QCOMPARE(fields, (QStringList{u"on"_s, u"findings"_s, u"visitors"_s, u"measures"_s}));
    }

    void routesFollowKindAndConfirmation()
    {
        const auto codes = [](const CaseFile &file) {
            QStringList found;
            for (const FollowUpRules::Route &one : routesOf(file, shippedFollowUps()))
                found += one.code;
            return found;
        };
        CaseFile file = effectiveCase({2026, 5, 8});
        QCOMPARE(codes(file), (QStringList{u"again"_s, u"court"_s}));
        file.record.kind = u"10"_s;
        QCOMPARE(codes(file), (QStringList{u"again"_s, u"payment_order"_s, u"court"_s}));
        file.record.kind = u"02"_s;
        file.confirmation = Confirmation{};
        file.confirmation->ruling = u"valid"_s;
        QCOMPARE(codes(file), (QStringList{u"again"_s, u"enforcement"_s}));
    }

    void everyRuleHasItsSource()
    {
        const FollowUpRules &rules = shippedFollowUps();
        QVERIFY(!rules.callSource.isEmpty());
        for (const auto &one : rules.visits)
            QVERIFY(!one.source.isEmpty());
        for (const auto &one : rules.routes)
            QVERIFY2(one.source.contains(u"第"), qPrintable(one.code));
    }

    void aWrongFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("result") << QByteArray("\"not_reached\": 1") << QByteArray("\"asleep\": 1")
                                << u"/calls/again/asleep"_s;
        QTest::newRow("days") << QByteArray("\"days_before\": 3")
                              << QByteArray("\"days_before\": -3") << u"/calls/days_before"_s;
        QTest::newRow("script") << QByteArray("\"act_late\"") << QByteArray("\"act_latest\"")
                                << u"/scripts/act_late"_s;
        QTest::newRow("from") << QByteArray("\"from_days\": 8, \"days\": 30")
                              << QByteArray("\"from_days\": 31, \"days\": 30")
                              << u"/visits/4/days"_s;
        QTest::newRow("kind") << QByteArray("[\"10\", \"11\"]") << QByteArray("[\"10\", \"none\"]")
                              << u"/routes/2/kinds/1"_s;
        QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                               << u"/version"_s;
    }
    void aWrongFileIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        QByteArray bytes = tests::sourceFile(u"resources/rules/follow-ups.json"_s);
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto read = FollowUpRules::fromJson(bytes, shippedCodes());
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
    }
};

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
