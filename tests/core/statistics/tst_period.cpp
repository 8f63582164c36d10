// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/period.h"
#include "tests/support/verify.h"

using namespace maplebridge;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsNamePeriods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("firstMonth");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("official");
        QTest::newRow("year") << u"2026"_s << 1 << QDate(2026, 1, 1) << QDate(2026, 12, 31)
                              << u"2026年"_s;
        QTest::newRow("half") << u"2026-H2"_s << 1 << QDate(2026, 7, 1) << QDate(2026, 12, 31)
                              << u"2026年下半年"_s;
        QTest::newRow("quarter") << u"2026-Q3"_s << 1 << QDate(2026, 7, 1) << QDate(2026, 9, 30)
                                 << u"2026年第三季度"_s;
        QTest::newRow("month") << u"2028-02"_s << 1 << QDate(2028, 2, 1) << QDate(2028, 2, 29)
                               << u"2028年2月"_s;
        QTest::newRow("days") << u"2026-01-15..2026-02-03"_s << 1 << QDate(2026, 1, 15)
                              << QDate(2026, 2, 3) << u"2026年1月15日至2026年2月3日"_s;
        QTest::newRow("year from December")
            << u"2026"_s << 12 << QDate(2025, 12, 1) << QDate(2026, 11, 30) << u"2026年"_s;
        QTest::newRow("quarter from December") << u"2026-Q1"_s << 12 << QDate(2025, 12, 1)
                                               << QDate(2026, 2, 28) << u"2026年第一季度"_s;
        QTest::newRow("a month is one of the calendar")
            << u"2025-12"_s << 12 << QDate(2025, 12, 1) << QDate(2025, 12, 31) << u"2025年12月"_s;
    }

    void textsNamePeriods()
    {
        QFETCH(QString, text);
        QFETCH(int, firstMonth);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, official);
        const auto period = periodFromText(text, firstMonth);
        VERIFY_RESULT(period);
        QCOMPARE(period.value().from, from);
        QCOMPARE(period.value().to, to);
        QCOMPARE(textOf(period.value()), text);
        QCOMPARE(officialName(period.value()), official);
    }

    void otherTextsAreRefusedWithWhatWasExpected()
    {
        for (const QString &text :
             {u""_s, u"26"_s, u"2026-Q5"_s, u"2026-13"_s, u"2026-00"_s, u"2026-H3"_s,
              u"2026-02-30..2026-03-01"_s, u"2026-03-01..2026-02-01"_s, u"2026-Q3x"_s})
        {
            const auto period = periodFromText(text);
            QVERIFY2(!period, qPrintable(text));
            QCOMPARE(period.error().code, ErrorCode::Invalid);
            QCOMPARE(period.error().where, text);
            QVERIFY(period.error().expected.contains(u"2026-Q3"));
        }
    }

    void everyDayLiesInThePeriodAroundItAndPeriodsFollowWithoutGap()
    {
        for (const int firstMonth : {1, 4, 12}) {
            for (const PeriodKind kind :
                 {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year})
            {
                QDate expected;
                for (QDate day(2024, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
                    const Period period = periodAround(kind, day, firstMonth);
                    QVERIFY2(period.contains(day), qPrintable(textOf(period)));
                    if (period.from == day && expected.isValid())
                        QCOMPARE(day, expected);
                    expected = period.to.addDays(1);
                    QCOMPARE(periodFromText(textOf(period), firstMonth).value(), period);
                }
            }
        }
    }

    void bothEndsBelongToIt()
    {
        const Period period = periodFromText(u"2026-Q2"_s).value();
        QVERIFY(period.contains({2026, 4, 1}) && period.contains({2026, 6, 30}));
        QVERIFY(!period.contains({2026, 3, 31}) && !period.contains({2026, 7, 1}));
        QVERIFY(!period.contains({}));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
