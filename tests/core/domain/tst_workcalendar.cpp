// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::shippedCalendar;

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpringFestivalRestsAndItsMakeUpSaturdayIsWorked()
    {
        QVERIFY(shippedCalendar().isRestDay({2026, 2, 17}));
        QVERIFY(!shippedCalendar().isRestDay({2026, 2, 14})); // a Saturday
        QVERIFY(!shippedCalendar().isRestDay({2026, 2, 28}));
        QVERIFY(shippedCalendar().isRestDay({2026, 3, 1})); // a Sunday like any
        QVERIFY(!shippedCalendar().isRestDay({2026, 3, 2}));
    }

    void theFirstWorkedDayFollowsTheWholeHoliday()
    {
        QCOMPARE(shippedCalendar().workDayFrom({2025, 10, 1}), QDate(2025, 10, 9));
        QCOMPARE(shippedCalendar().workDayFrom({2025, 10, 9}), QDate(2025, 10, 9));
    }

    void aYearWithoutATableHasItsWeekendsAndSaysSo()
    {
        QVERIFY(!shippedCalendar().knows(2031));
        QVERIFY(!shippedCalendar().isRestDay({2031, 10, 1}));
        QVERIFY(shippedCalendar().isRestDay({2031, 10, 4})); // a Saturday
    }

    void aNewTableOfAYearReplacesTheOldOne()
    {
        WorkCalendar calendar = shippedCalendar();
        HolidayYear year;
        year.year = 2026;
        year.source = u"更正"_s;
        year.rest = {{u"国庆节"_s, {2026, 10, 1}, {2026, 10, 3}}};
        calendar.add(year);
        QVERIFY(calendar.isRestDay({2026, 10, 1}));
        QVERIFY(!calendar.isRestDay({2026, 10, 5}));
        QVERIFY(calendar.isRestDay({2026, 2, 14})); // no make-up day any more
        QVERIFY(calendar.isRestDay({2025, 10, 6})); // other years stand
    }

    void everyShippedYearNamesItsNotice()
    {
        QVERIFY(shippedCalendar().years().size() >= 4);
        for (const HolidayYear &year : shippedCalendar().years())
            QVERIFY2(year.source.contains(QString::number(year.year)), qPrintable(year.source));
    }

    void whatIsWrittenReadsTheSame()
    {
        const QList<HolidayYear> years = shippedCalendar().years();
        const auto read = holidayYearsFromJson(holidayYearsJson(years));
        QVERIFY(read);
        QCOMPARE(read.value(), years);
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("years");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *years, const QString &where) {
            QTest::newRow(name) << QByteArray(years) << where;
        };
        row("no year", R"([{"source":"x","rest":[]}])", u"/years/0/year"_s);
        row("no notice", R"([{"year":2027,"rest":[]}])", u"/years/0/source"_s);
        row("unknown field", R"([{"year":2027,"source":"x","rest":[],"more":1}])",
            u"/years/0/more"_s);
        row("another year's day",
            R"([{"year":2027,"source":"x","rest":[{"name":"a","from":"2026-12-31","until":"2027-01-01"}]}])",
            u"/years/0/rest/0/from"_s);
        row("ends before it begins",
            R"([{"year":2027,"source":"x","rest":[{"name":"a","from":"2027-01-03","until":"2027-01-01"}]}])",
            u"/years/0/rest/0/until"_s);
        row("a Monday made up", R"([{"year":2027,"source":"x","rest":[],"work":["2027-01-04"]}])",
            u"/years/0/work/0"_s);
        row("no such day", R"([{"year":2027,"source":"x","rest":[],"work":["2027-02-30"]}])",
            u"/years/0/work/0"_s);
        row("twice",
            R"([{"year":2027,"source":"x","rest":[]},{"year":2027,"source":"x","rest":[]}])",
            u"/years/1/year"_s);
        row("none", "[]", u"/years"_s);
    }
    void aFaultNamesItsPlace()
    {
        QFETCH(QByteArray, years);
        QFETCH(QString, where);
        const auto read = holidayYearsFromJson(
            R"({"format":"maplebridge.holidays","version":1,"years":)" + years + '}');
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
        QVERIFY(!read.error().expected.isEmpty());
    }

    void aLaterFormatIsToldFromAForeignFile()
    {
        const auto later
            = holidayYearsFromJson(R"({"format":"maplebridge.holidays","version":2,"years":[]})");
        QVERIFY(!later && later.error().code == ErrorCode::TooNew);
        const auto foreign = holidayYearsFromJson(R"({"holidays":[]})");
        QVERIFY(!foreign && foreign.error().code == ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
