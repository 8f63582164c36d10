// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/leaderreport.h"
#include "core/statistics/tablecount.h"
#include "core/words/sentences.h"
#include "tests/core/statistics/tablefixture.h"
#include "tests/support/verify.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

TableCount counted(const QList<CountedCase> &cases, const CountScope &scope = scopeOf(u"2026"_s))
{
    return countTable(caseTable(), cases, shippedCodes(), scope, {});
}

qint64 valueOf(const TableCount &count, const QString &column)
{
    return count.cell(column)->value;
}

/// The practice cases as one committee of residents has them.
QList<CountedCase> workedCases()
{
    QList<CountedCase> cases;
    for (const int number : {1, 2, 3, 5, 7}) {
        CountedCase one = countedCase(workedCase(number).file);
        one.committeeKind = u"residents"_s;
        cases.append(one);
    }
    return cases;
}

} // namespace

class TestTableCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setEnglish(true); }

    void theWorkedCasesGiveTheNumbersCountedByHand()
    {
        const TableCount count = counted(workedCases());
        const QHash<QString, qint64> expected{
            {u"total"_s, 5},          {u"parties"_s, 31},        {u"success"_s, 4},
            {u"difficult"_s, 1},      {u"amount"_s, 38'191'776}, {u"by.residents"_s, 5},
            {u"own_initiative"_s, 1}, {u"application"_s, 3},     {u"entrusted"_s, 1},
            {u"from.other"_s, 1},     {u"kind.02"_s, 2},         {u"kind.04"_s, 1},
            {u"kind.10"_s, 1},        {u"kind.17"_s, 1},         {u"oral"_s, 1},
            {u"written"_s, 3},        {u"performed"_s, 3}};
        for (const TableCell &cell : count.cells)
            QVERIFY2(cell.value == expected.value(cell.column->id), qPrintable(cell.column->id));
        QVERIFY(count.broken.isEmpty());
        QCOMPARE(shownValue(*count.cell(u"amount"_s)), u"38.19"_s);
        QCOMPARE(shownRatio(caseTable().ratios.first(), count), u"80.0%"_s);
    }

    void aQuarterHasItsOwnCasesByEitherDay()
    {
        QCOMPARE(valueOf(counted(workedCases(), scopeOf(u"2026-Q2"_s)), u"total"_s), 2);
        QCOMPARE(valueOf(counted(workedCases(), scopeOf(u"2026-Q3"_s)), u"total"_s), 3);
        // Four cases were accepted by the end of July, one of them in April.
        const TableCount accepted
            = counted(workedCases(), scopeOf(u"2026-Q2"_s, CountBasis::Accepted));
        QCOMPARE(valueOf(accepted, u"total"_s), 3);
    }

    void everyNumberKnowsItsCases()
    {
        const QList<CountedCase> cases = workedCases();
        const TableCount count = counted(cases);
        for (const TableCell &cell : count.cells) {
            if (cell.column->measure == Measure::Cases)
                QCOMPARE(cell.cases.size(), cell.value);
            else if (cell.column->measure == Measure::ByHand)
                QVERIFY(cell.cases.isEmpty() && !cell.known);
        }
        // The oral agreement promises no money and is not behind the sum.
        QCOMPARE(count.cell(u"amount"_s)->cases.size(), 3);
        QCOMPARE(count.cell(u"oral"_s)->cases, QList<CaseId>{cases[1].id});
    }

    void whatIsWithdrawnGuidedOrHandedOnIsLeftOut()
    {
        QList<CountedCase> cases;
        for (const QString &outcome : {u"withdrawn"_s, u"self_settled"_s, u"transferred"_s}) {
            cases.append(settledCase());
            cases.last().outcome = outcome;
        }
        cases.append(settledCase());
        const TableCount count = counted(cases);
        QCOMPARE(valueOf(count, u"total"_s), 1);
        QCOMPARE(count.leftOut, (QList<CaseId>{cases[0].id, cases[1].id, cases[2].id}));
        QVERIFY(count.broken.isEmpty());
    }

    void openCasesWaitUnlessTheyAreLeftOut()
    {
        CountedCase open = settledCase();
        open.outcome.clear();
        open.endedOn = {};
        QCOMPARE(valueOf(counted({open}), u"total"_s), 0);
        QVERIFY(counted({open}).stillOpen.isEmpty());
        const TableCount accepted = counted({open}, scopeOf(u"2026"_s, CountBasis::Accepted));
        QCOMPARE(valueOf(accepted, u"total"_s), 0);
        QCOMPARE(accepted.stillOpen, QList<CaseId>{open.id});
    }

    void whatNobodySaidBreaksTheSumAndNamesTheCase_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("part");
        QTest::newRow("kind") << u"kind"_s << u"kind.01"_s;
        QTest::newRow("source") << u"source"_s << u"own_initiative"_s;
        QTest::newRow("committee") << u"committee"_s << u"by.village"_s;
        QTest::newRow("form") << u"form"_s << u"oral"_s;
    }

    void whatNobodySaidBreaksTheSumAndNamesTheCase()
    {
        QFETCH(QString, field);
        QFETCH(QString, part);
        CountedCase bare = settledCase();
        QString &emptied = field == u"kind"     ? bare.kind
                           : field == u"source" ? bare.source
                           : field == u"form"   ? bare.form
                                                : bare.committeeKind;
        emptied.clear();
        const TableCount count = counted({settledCase(), bare});
        QCOMPARE(count.broken.size(), 1);
        QCOMPARE(count.broken[0].identity->parts.first(), part);
        QCOMPARE(count.broken[0].missing, QList<CaseId>{bare.id});
        QCOMPARE(count.broken[0].parts, 1);
        QCOMPARE(count.broken[0].whole, 2);
        QVERIFY(identitySentence(count.broken[0], count).contains(u"adds up to 1"));
    }

    void aCaseInTwoColumnsIsFoundEvenIfTheSumAgrees()
    {
        TableDefinition table = caseTable();
        for (TableGroup &group : table.groups) {
            for (TableColumn &column : group.columns) {
                if (column.id == u"kind.01")
                    column.where = {{u"kind"_s, {u"01"_s, u"02"_s}}};
            }
        }
        CountedCase none = settledCase();
        none.kind.clear();
        const CountedCase twice = settledCase();
        const TableCount count
            = countTable(table, {twice, none}, shippedCodes(), scopeOf(u"2026"_s), {});
        QCOMPARE(count.broken.size(), 1);
        QCOMPARE(count.broken[0].parts, count.broken[0].whole);
        QCOMPARE(count.broken[0].twice, QList<CaseId>{twice.id});
        QCOMPARE(count.broken[0].missing, QList<CaseId>{none.id});
    }

    void roomsAddUpToTheTotal()
    {
        const QList<CountedCase> cases = manyCases(3000, 7, 12);
        const QList<CountedSite> sites{{{}, u"本室"_s, u"residents"_s},
                                       {u"room-3"_s, u"三号室"_s, u"residents"_s},
                                       {u"silent"_s, u"无案室"_s, u"village"_s}};
        for (const CountBasis basis : {CountBasis::Ended, CountBasis::Accepted}) {
            for (const QString &period : {u"2026"_s, u"2026-Q2"_s, u"2026-07"_s, u"2031"_s}) {
                const CountScope scope = scopeOf(period, basis);
                const CountedTable table
                    = countBySite(caseTable(), cases, shippedCodes(), scope, sites);
                const TableCount whole = counted(cases, scope);
                QCOMPARE(table.rows[2].count.cells.first().value, 0);
                for (qsizetype i = 0; i < whole.cells.size(); ++i) {
                    qint64 sum = 0;
                    qsizetype behind = 0;
                    for (const SiteRow &row : table.rows) {
                        sum += row.count.cells[i].value;
                        behind += row.count.cells[i].cases.size();
                    }
                    QCOMPARE(table.total.cells[i].value, whole.cells[i].value);
                    QCOMPARE(table.total.cells[i].cases, whole.cells[i].cases);
                    QCOMPARE(sum, whole.cells[i].value);
                    QCOMPARE(behind, whole.cells[i].cases.size());
                }
            }
        }
    }

    void oneRoomOrSomeRoomsAreCountedAlone()
    {
        const QList<CountedCase> cases = manyCases(500, 11, 4);
        qint64 sum = 0;
        for (const QString &room : {u""_s, u"room-1"_s, u"room-2"_s, u"room-3"_s}) {
            CountScope scope = scopeOf(u"2026"_s);
            scope.sites = {room};
            sum += valueOf(counted(cases, scope), u"total"_s);
        }
        QCOMPARE(sum, valueOf(counted(cases), u"total"_s));
        CountScope two = scopeOf(u"2026"_s);
        two.sites = {u""_s, u"room-2"_s};
        const CountedTable table
            = countBySite(caseTable(), cases, shippedCodes(), two,
                          {{{}, u"a"_s, {}}, {u"room-1"_s, u"b"_s, {}}, {u"room-2"_s, u"c"_s, {}}});
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0].count.cells.first().value + table.rows[1].count.cells.first().value,
                 table.total.cells.first().value);
    }

    void monthsAndQuartersAddUpToTheYear()
    {
        const QList<CountedCase> cases = manyCases(2000, 3, 3);
        const TableCount year = counted(cases);
        for (const QStringList &parts :
             {QStringList{u"2026-Q1"_s, u"2026-Q2"_s, u"2026-Q3"_s, u"2026-Q4"_s},
              QStringList{u"2026-H1"_s, u"2026-H2"_s},
              QStringList{u"2026-01-01..2026-05-16"_s, u"2026-05-17..2026-12-31"_s}})
        {
            QList<qint64> sums(year.cells.size());
            for (const QString &part : parts) {
                const TableCount count = counted(cases, scopeOf(part));
                for (qsizetype i = 0; i < sums.size(); ++i)
                    sums[i] += count.cells[i].value;
            }
            for (qsizetype i = 0; i < sums.size(); ++i)
                QCOMPARE(sums[i], year.cells[i].value);
        }
    }

    void anEmptyPeriodHasZerosAndNoRate()
    {
        const TableCount count = counted({}, scopeOf(u"2030-Q1"_s));
        QCOMPARE(shownValue(*count.cell(u"total"_s)), u"0"_s);
        QCOMPARE(shownValue(*count.cell(u"amount"_s)), u"0.00"_s);
        QCOMPARE(shownValue(*count.cell(u"screened"_s)), QString());
        QCOMPARE(shownRatio(caseTable().ratios.first(), count), u"—"_s);
        QVERIFY(count.broken.isEmpty());
        QCOMPARE(leaderSentences(count), QStringList{u"2030, quarter 1: no case was concluded."_s});
    }

    void ratesAndSumsAreRoundedHalfUp()
    {
        TableCount count = counted({});
        const auto rate = [&count](qint64 part, qint64 whole) {
            count.cell(u"success"_s)->value = part;
            count.cell(u"total"_s)->value = whole;
            return shownRatio(caseTable().ratios.first(), count);
        };
        QCOMPARE(rate(12335, 12472), u"98.9%"_s); // as Karamay published it
        QCOMPARE(rate(1, 3), u"33.3%"_s);
        QCOMPARE(rate(2, 3), u"66.7%"_s);
        QCOMPARE(rate(1, 8), u"12.5%"_s);
        QCOMPARE(rate(1999, 2000), u"100.0%"_s);
        const auto amount = [&count](qint64 fen) {
            count.cell(u"amount"_s)->value = fen;
            return shownValue(*count.cell(u"amount"_s));
        };
        QCOMPARE(amount(4'999), u"0.00"_s);
        QCOMPARE(amount(5'000), u"0.01"_s);
        QCOMPARE(amount(1'000'000), u"1.00"_s);
        QCOMPARE(amount(15'900'000'000), u"15900.00"_s);
    }

    void theReportSaysInWordsWhatTheTableSaysInNumbers()
    {
        const QString text = leaderSentences(counted(workedCases())).join(u' ');
        for (const QString &part :
             {u"2026: 5 cases with 31 parties were concluded."_s,
              u"4 were settled, a rate of 80.0%."_s, u"38.19 ten thousand"_s,
              u"1 of the cases were difficult."_s, u"Most common: Neighbours 2"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestTableCount)
#include "tst_tablecount.moc"
