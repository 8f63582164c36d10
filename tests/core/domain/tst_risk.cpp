// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/riskrules.h"
#include "core/domain/timelimits.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

QStringList problemsOf(const CaseFile &file)
{
    QStringList fields;
    for (const Issue &issue : riskIssuesOf(file, today, tests::shippedLimits()))
        fields += issue.field;
    return fields;
}

CaseFile withFound(const QStringList &found)
{
    CaseFile file;
    file.id = CaseId::fresh();
    file.risk = RiskCheck{SectionId::fresh(), today, {}, found, {}, {}, {}, {}};
    return file;
}

} // namespace

/// What has to be reported when something dangerous is found, and which colour is proposed.
class TestRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFoundOwesNothing()
    {
        QVERIFY(problemsOf(CaseFile{}).isEmpty());
        QVERIFY(problemsOf(withFound({})).isEmpty());
        QVERIFY(proposedColour({}, tests::shippedCodes()).isEmpty());
    }

    void aHarmedChildIsReportedToOneOfThree()
    {
        CaseFile file = withFound({u"minor"_s});
        QCOMPARE(problemsOf(file), QStringList{u"reports"_s});
        const auto owed = owedReports(file, tests::shippedLimits());
        QCOMPARE(owed.size(), 1);
        QVERIFY(owed.first().source.contains(u"第十一条"));
        DangerReport report;
        report.organ = u"women"_s; // is told as well, but law names others
        report.on = today;
        file.risk->reports = {report};
        QCOMPARE(owedReports(file, tests::shippedLimits()).size(), 1);
        file.risk->reports.first().organ = u"civil_affairs"_s;
        QVERIFY(problemsOf(file).isEmpty());
        file.risk->reports.first().on = {}; // without its day it is no report
        QCOMPARE(problemsOf(file), QStringList{u"reports"_s});
    }

    void eachDangerIsOwedAReportOfItsOwn()
    {
        CaseFile file = withFound({u"minor"_s, u"threat"_s, u"self_harm"_s});
        QCOMPARE(owedReports(file, tests::shippedLimits()).size(), 3);
        DangerReport report;
        report.organ = u"police"_s;
        report.on = today;
        file.risk->reports = {report};
        QVERIFY(owedReports(file, tests::shippedLimits()).isEmpty());
    }

    void kindsOfRiskCountWithoutAnyQuestion()
    {
        CaseFile file;
        file.record.riskKinds = {u"suicide"_s};
        QCOMPARE(problemsOf(file), QStringList{u"reports"_s});
        file.record.riskKinds = {u"public_opinion"_s};
        QVERIFY(problemsOf(file).isEmpty());
    }

    void aColourIsNotChosenWithoutAReason()
    {
        CaseFile file;
        for (const QString &colour : {u"yellow"_s, u"orange"_s, u"red"_s}) {
            file.record.risk = colour;
            QCOMPARE(problemsOf(file), QStringList{u"risk_reason"_s});
        }
        file.narrative.riskReason = u"两次上门争吵，扬言堵门"_s;
        QVERIFY(problemsOf(file).isEmpty());
        file.narrative.riskReason.clear();
        file.record.risk = u"blue"_s;
        QVERIFY(problemsOf(file).isEmpty());
    }

    void theHighestColourIsProposed()
    {
        const auto colour = [](const QStringList &found) {
            return proposedColour(*withFound(found).risk, tests::shippedCodes());
        };
        QCOMPARE(colour({u"violence"_s}), u"orange"_s);
        QCOMPARE(colour({u"crowd"_s, u"weapon"_s, u"home"_s}), u"red"_s);
        QVERIFY(colour({u"unheard_of"_s}).isEmpty());
    }

    void everyQuestionAndReportIsData()
    {
        const CodeTables &codes = tests::shippedCodes();
        QCOMPARE(codes.table(u"risk_question").rows.size(), 8);
        for (const CodeRow &row : codes.table(u"risk_question").rows)
            QVERIFY2(codes.has(u"risk_colour", row.more[u"colour"_s].toString()),
                     qPrintable(row.code));
        for (const CodeRow &row : codes.table(u"risk_colour").rows)
            QVERIFY2(row.more[u"hours"_s].toInt() > 0 && !row.more[u"leads"_s].toString().isEmpty()
                         && !row.more[u"tell_en"_s].toString().isEmpty(),
                     qPrintable(row.code));
        for (const CompulsoryReport &rule : tests::shippedLimits().reports) {
            for (const QString &code : rule.found)
                QVERIFY(codes.has(u"risk_question", code));
            for (const QString &code : rule.kinds)
                QVERIFY(codes.has(u"risk_kind", code));
            for (const QString &code : rule.organs)
                QVERIFY(codes.has(u"report_organ", code));
        }
        for (const CodeRow &row : codes.table(u"refusal_reason").rows)
            QVERIFY2(!row.more[u"article"_s].toString().isEmpty()
                         && !row.more[u"go_to"_s].toString().isEmpty(),
                     qPrintable(row.code));
    }

    void aReplyIsOwedByTheNamedDay()
    {
        CaseFile file;
        file.record.registeredOn = {2026, 11, 2};
        const TimeLimits limits = tests::shippedTimeLimits();
        const auto reply = [&](const QDate &day) -> std::optional<Deadline> {
            for (const Deadline &one : deadlinesOf(file, limits, tests::shippedCalendar(), day)) {
                if (one.limit.clock == u"reply")
                    return one;
            }
            return std::nullopt;
        };
        QVERIFY(!reply(today)); // nobody sent it
        file.record.source = u"hotline_12345"_s;
        QVERIFY(reply(today));
        QCOMPARE(reply(today)->lastDay, QDate(2026, 11, 9)); // five working days after Monday
        QCOMPARE(stateOf(*reply(today), today), DeadlineState::Over); // stays owed
        file.clock = CaseClock{};
        file.clock->replyDueOn = {2026, 11, 25};
        QCOMPARE(reply(today)->lastDay, QDate(2026, 11, 25));
        file.record.source = u"superior"_s; // no rule of its own: the letter's day alone
        QCOMPARE(reply(today)->lastDay, QDate(2026, 11, 25));
        file.clock->repliedOn = {2026, 11, 19};
        QCOMPARE(stateOf(*reply(today), today), DeadlineState::Met);
    }
};

QTEST_APPLESS_MAIN(TestRisk)
#include "tst_risk.moc"
