// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/casefixture.h"
#include "tests/support/datafile.h"

#include <QJsonDocument>
#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::effectiveCase;
using tests::shippedCalendar;
using tests::shippedTimeLimits;
using tests::soundCase;

namespace {

QList<Deadline> deadlines(const CaseFile &file, const QDate &today)
{
    return deadlinesOf(file, shippedTimeLimits(), shippedCalendar(), today);
}

QStringList clocks(const CaseFile &file, const QDate &today)
{
    QStringList names;
    for (const Deadline &one : deadlines(file, today))
        names += one.limit.clock;
    return names;
}

} // namespace

class TestTimeLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndependentCountAgrees()
    {
        const QJsonDocument read
            = QJsonDocument::fromJson(tests::sourceFile(u"tests/data/deadline-vectors.json"_s));
        const QJsonArray vectors = read[u"vectors"_s].toArray();
        QVERIFY(vectors.size() >= 300);
        for (const QJsonValue vector : vectors) {
            TimeLimit limit;
            limit.unit = fromStoredWord<LimitUnit>(vector[u"unit"_s].toString()).value();
            limit.count = vector[u"count"_s].toInt();
            QList<Suspension> suspensions;
            for (const QJsonValue one : vector[u"suspensions"_s].toArray())
                suspensions.append({QDate::fromString(one[u"from"_s].toString(), Qt::ISODate),
                                    QDate::fromString(one[u"until"_s].toString(), Qt::ISODate),
                                    {},
                                    {}});
            const QDate start = QDate::fromString(vector[u"start"_s].toString(), Qt::ISODate);
            const Deadline deadline
                = counted(limit, start, suspensions, shippedCalendar(), QDate(2026, 12, 31));
            QVERIFY2(deadline.lastDay.toString(Qt::ISODate) == vector[u"last"_s].toString(),
                     qPrintable(u"from %1: %2"_s.arg(vector[u"start"_s].toString(),
                                                     deadline.lastDay.toString(Qt::ISODate))));
            QVERIFY(deadline.unknownYears.isEmpty());
        }
    }

    void theFirstDayIsNotCountedAndASundayEndRolls()
    {
        const CaseFile file = effectiveCase({2026, 10, 9});
        const auto found = deadlines(file, {2026, 10, 20});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].limit.clock, u"confirmation"_s);
        QCOMPARE(found[1].countedTo, QDate(2026, 11, 8));
        QCOMPARE(found[1].lastDay, QDate(2026, 11, 9));
        QCOMPARE(stateOf(found[1], {2026, 10, 20}), DeadlineState::Running);
        QCOMPARE(stateOf(found[1], {2026, 11, 9}), DeadlineState::Near);
    }

    void warningComesAtSeventyPercent()
    {
        const TimeLimit *limit = shippedTimeLimits().find(u"court_delegated");
        const Deadline deadline
            = counted(*limit, {2026, 3, 2}, {}, shippedCalendar(), {2026, 3, 2});
        QCOMPARE(deadline.lastDay, QDate(2026, 4, 1));
        QCOMPARE(deadline.nearFrom, QDate(2026, 3, 23)); // 21 of 30 days
        QCOMPARE(stateOf(deadline, {2026, 3, 22}), DeadlineState::Running);
        QCOMPARE(stateOf(deadline, {2026, 3, 23}), DeadlineState::Near);
        QCOMPARE(stateOf(deadline, {2026, 4, 1}), DeadlineState::Near);
        QCOMPARE(stateOf(deadline, {2026, 4, 2}), DeadlineState::Over);
    }

    void theLimitFitsKindAndOrigin_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("limit");
        QTest::newRow("ordinary") << u"02"_s << u"application"_s << u"mediation_month"_s;
        QTest::newRow("nothing said") << QString() << QString() << u"mediation_month"_s;
        QTest::newRow("medical") << u"15"_s << u"application"_s << u"mediation_medical"_s;
        QTest::newRow("wages") << u"10"_s << u"application"_s << u"mediation_labour"_s;
        QTest::newRow("labour") << u"11"_s << u"own_initiative"_s << u"mediation_labour"_s;
        QTest::newRow("a court") << u"02"_s << u"court"_s << u"court_delegated"_s;
    }
    void theLimitFitsKindAndOrigin()
    {
        QFETCH(QString, kind);
        QFETCH(QString, source);
        QFETCH(QString, limit);
        CaseFile file = soundCase();
        file.record.kind = kind;
        file.record.source = source;
        QCOMPARE(shippedTimeLimits().proposed(u"mediation", file)->code, limit);
        QCOMPARE(deadlines(file, {2026, 5, 1}).first().limit.code, limit);
    }

    void whatTheMediatorChoseCounts()
    {
        CaseFile file = soundCase();
        file.record.source = u"court"_s;
        file.clock = CaseClock{};
        file.clock->limit = u"court_entrusted_summary"_s;
        file.clock->receivedOn = QDate(2026, 4, 17);
        const Deadline deadline = deadlines(file, {2026, 4, 20}).first();
        QCOMPARE(deadline.startedOn, QDate(2026, 4, 17));
        QCOMPARE(deadline.lastDay, QDate(2026, 4, 24));
    }

    void nothingRunsBeforeTheAcceptance()
    {
        CaseFile file = soundCase();
        file.record.acceptedOn = {};
        QVERIFY(deadlines(file, {2026, 5, 1}).isEmpty());
    }

    void anAppraisalStopsTheClock()
    {
        CaseFile file = soundCase(); // accepted on 20 April
        QCOMPARE(deadlines(file, {2026, 5, 1}).first().lastDay, QDate(2026, 5, 20));
        file.clock = CaseClock{};
        file.clock->suspensions = {{QDate(2026, 4, 25), QDate(2026, 5, 5), u"appraisal"_s, {}}};
        const Deadline deadline = deadlines(file, {2026, 5, 10}).first();
        QCOMPARE(deadline.suspendedDays, 10);
        QCOMPARE(deadline.countedTo, QDate(2026, 5, 30)); // a Saturday
        QCOMPARE(deadline.lastDay, QDate(2026, 6, 1));
        QCOMPARE(stateOf(deadline, {2026, 5, 10}), DeadlineState::Running);
    }

    void anOpenSuspensionIsNeverLate()
    {
        CaseFile file = soundCase();
        file.clock = CaseClock{};
        file.clock->suspensions = {{QDate(2026, 4, 25), {}, u"appraisal"_s, {}}};
        const QDate muchLater(2026, 11, 2);
        const Deadline deadline = deadlines(file, muchLater).first();
        QCOMPARE(deadline.suspendedSince, QDate(2026, 4, 25));
        QCOMPARE(stateOf(deadline, muchLater), DeadlineState::Suspended);
        QVERIFY(deadline.lastDay > muchLater);
    }

    void bothSidesMayExtend()
    {
        CaseFile file = soundCase();
        file.clock = CaseClock{};
        file.clock->extensions = {{QDate(2026, 6, 20), QDate(2026, 5, 18), {}}}; // in a holiday
        const Deadline deadline = deadlines(file, {2026, 5, 19}).first();
        QCOMPARE(deadline.extensions, 1);
        QCOMPARE(deadline.lastDay, QDate(2026, 6, 22));
        QVERIFY(issuesOf(*file.clock, file, shippedTimeLimits()).isEmpty());
    }

    void anExtensionWithoutConsentDoesNotCount()
    {
        CaseFile file = soundCase();
        file.clock = CaseClock{};
        file.clock->extensions = {{QDate(2026, 6, 22), {}, {}}};
        QCOMPARE(deadlines(file, {2026, 5, 19}).first().lastDay, QDate(2026, 5, 20));
        const auto issues = issuesOf(*file.clock, file, shippedTimeLimits());
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().problem, Problem::ConsentMissing);
        QCOMPARE(issues.first().field, u"extensions/0/consented_on"_s);
    }

    void theLabourLimitCannotBeExtended()
    {
        CaseFile file = soundCase();
        file.record.kind = u"11"_s;
        file.clock = CaseClock{};
        file.clock->extensions = {{QDate(2026, 6, 22), QDate(2026, 5, 1), {}}};
        QCOMPARE(deadlines(file, {2026, 5, 2}).first().lastDay,
                 QDate(2026, 5, 6)); // after a holiday
        QCOMPARE(issuesOf(*file.clock, file, shippedTimeLimits()).first().problem,
                 Problem::NotExtendable);
    }

    void aSuspensionAfterAnExtensionMovesItToo()
    {
        CaseFile file = soundCase();
        file.clock = CaseClock{};
        file.clock->extensions = {{QDate(2026, 6, 3), QDate(2026, 5, 18), {}}};
        file.clock->suspensions = {{QDate(2026, 5, 25), QDate(2026, 5, 30), u"appraisal"_s, {}}};
        QCOMPARE(deadlines(file, {2026, 6, 1}).first().lastDay, QDate(2026, 6, 8));
    }

    void aYearWithoutATableIsSaid()
    {
        CaseFile file = soundCase();
        file.record.appliedOn = file.record.acceptedOn = QDate(2031, 9, 10);
        file.agreement.reset();
        const Deadline deadline = deadlines(file, {2031, 9, 12}).first();
        QCOMPARE(deadline.unknownYears, QList<int>{2031});
        QCOMPARE(deadline.lastDay, QDate(2031, 10, 10));
    }

    void anAgreementInForceStopsTheClockOfMediation()
    {
        const CaseFile early = effectiveCase({2026, 5, 8});
        QCOMPARE(stateOf(deadlines(early, {2026, 7, 1}).first(), {2026, 7, 1}), DeadlineState::Met);
        const CaseFile late = effectiveCase({2026, 5, 28});
        QCOMPARE(stateOf(deadlines(late, {2026, 7, 1}).first(), {2026, 7, 1}),
                 DeadlineState::MetLate);
        const CaseFile open = soundCase(); // drafted and not signed
        QCOMPARE(stateOf(deadlines(open, {2026, 7, 1}).first(), {2026, 7, 1}), DeadlineState::Over);
    }

    void confirmationRunsWhileItIsOpen()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        const QStringList both{u"mediation"_s, u"confirmation"_s};
        const QStringList one{u"mediation"_s};
        QCOMPARE(clocks(file, {2026, 5, 20}), both);
        QCOMPARE(clocks(file, {2026, 6, 8}), both); // 7 June is a Sunday
        QCOMPARE(clocks(file, {2026, 6, 9}), one);  // lapsed
        file.confirmation = Confirmation{};
        file.confirmation->declined = true;
        QCOMPARE(clocks(file, {2026, 5, 20}), one);
        file.confirmation->declined = false;
        file.confirmation->obstacles = {u"ownership"_s};
        QCOMPARE(clocks(file, {2026, 5, 20}), one);
        file.confirmation->obstacles.clear();
        file.confirmation->appliedOn = QDate(2026, 6, 1);
        const auto applied = deadlines(file, {2026, 7, 1});
        QCOMPARE(applied.size(), 2);
        QCOMPARE(stateOf(applied[1], {2026, 7, 1}), DeadlineState::Met);
        for (Obligation &duty : file.obligations) {
            for (Instalment &part : duty.instalments)
                part.paidOn = QDate(2026, 5, 9);
        }
        file.confirmation.reset();
        QCOMPARE(clocks(file, {2026, 5, 20}), one); // all is paid: nothing to enforce
    }

    void anOralAgreementGoesToTheCourtOnlyIfTheyWantIt()
    {
        CaseFile file = soundCase();
        file.agreement->form = AgreementForm::Oral;
        QCOMPARE(effectiveOn(file), QDate(2026, 5, 8));
        QCOMPARE(clocks(file, {2026, 5, 20}), QStringList{u"mediation"_s});
        file.confirmation = Confirmation{};
        QCOMPARE(clocks(file, {2026, 5, 20}), QStringList{u"mediation"_s});
        file.confirmation->wanted = true;
        QCOMPARE(clocks(file, {2026, 5, 20}), (QStringList{u"mediation"_s, u"confirmation"_s}));
    }

    void aLabourAgreementMayGoToTheArbitrators()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        file.record.kind = u"10"_s;
        QCOMPARE(clocks(file, {2026, 5, 20}),
                 (QStringList{u"mediation"_s, u"confirmation"_s, u"arbitration_review"_s}));
        QCOMPARE(clocks(file, {2026, 5, 26}), (QStringList{u"mediation"_s, u"confirmation"_s}));
    }

    void aRulingStartsObjectionAndEnforcement()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        file.confirmation = Confirmation{};
        file.confirmation->appliedOn = QDate(2026, 5, 20);
        file.confirmation->ruling = u"valid"_s;
        file.confirmation->ruledOn = QDate(2026, 6, 3);
        file.confirmation->receivedOn = QDate(2026, 6, 5);
        const auto found = deadlines(file, {2026, 6, 10});
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[2].limit.clock, u"objection"_s);
        QCOMPARE(found[2].lastDay, QDate(2026, 6, 22)); // the 20th lies in a holiday
        QCOMPARE(found[3].limit.clock, u"enforcement"_s);
        QCOMPARE(found[3].startedOn, QDate(2026, 6, 30)); // the last instalment
        QCOMPARE(found[3].countedTo, QDate(2028, 6, 30));
        QCOMPARE(found[3].unknownYears, QList<int>{2028});
        file.confirmation->ruling = u"dismissed"_s;
        QCOMPARE(deadlines(file, {2026, 6, 10}).size(), 2);
    }

    void aFailedRoadAccidentMayGoBackToThePolice()
    {
        CaseFile file = soundCase();
        file.record.kind = u"16"_s;
        file.agreement.reset();
        Closing closing;
        closing.outcome = u"failed"_s;
        closing.on = QDate(2026, 5, 14);
        file.closing = closing;
        QCOMPARE(clocks(file, {2026, 5, 15}), (QStringList{u"mediation"_s, u"police_return"_s}));
        QCOMPARE(deadlines(file, {2026, 5, 15})[1].lastDay, QDate(2026, 5, 18)); // a Sunday before
        file.closing->outcome = u"withdrawn"_s;
        QCOMPARE(clocks(file, {2026, 5, 15}), QStringList{u"mediation"_s});
    }

    void everyLimitHasItsArticleAndADay()
    {
        for (const TimeLimit &limit : shippedTimeLimits().rows) {
            QVERIFY2((limit.source.contains(u"第") || limit.clock == u"reply")
                         && limit.inForce.isValid(),
                     qPrintable(limit.code));
        }
        QVERIFY(shippedTimeLimits().countingSource.contains(u"民法典"));
    }

    void aFaultInTheDataNamesItsPlace()
    {
        QByteArray bytes = tests::sourceFile(u"resources/rules/time-limits.json"_s);
        QVERIFY(bytes.contains("\"unit\": \"month\""));
        bytes.replace("\"unit\": \"month\"", "\"unit\": \"moon\"");
        const auto read = TimeLimits::fromJson(bytes, tests::shippedCodes());
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"/limits/0/unit"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeLimits)
#include "tst_timelimits.moc"
