// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/daytext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/moneyedit.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace maplebridge;
using namespace Qt::StringLiterals;

/// Fields that read what is typed: days, times, amounts.
class TstFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysAsPeopleWriteThem_data();
    void readsDaysAsPeopleWriteThem();
    void aDayToComeIsTheNextOne();
    void readsTimesAsPeopleWriteThem_data();
    void readsTimesAsPeopleWriteThem();
    void aDayIsTidiedWhenTheFocusLeaves();
    void aDayThatDoesNotExistStaysAndIsSaid();
    void upAndDownChangeTheDay();
    void theCalendarTakesADay();
    void textFromAssistiveTechnologyCountsAtOnce();
    void anAmountIsSaidInCapitalsWhileTyping();
    void anAmountThatIsNoneStaysAndIsSaid();

private:
    Theme m_theme;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC)};
};

void TstFields::readsDaysAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("fault");
    const int none = int(DayReading::Fault::None);
    const QDate may(2026, 5, 8);
    for (const QString &text :
         {u"2026-5-8"_s, u"2026.5.8"_s, u"2026/05/08"_s, u"2026年5月8日"_s, u"5.8"_s, u"5月8日"_s,
          u"5月8号"_s, u"２０２６－５－８"_s, u"２０２６年５月８日"_s, u"20260508"_s, u"26.5.8"_s,
          u"2026 5 8"_s, u" 2026年 5月 8日 "_s, u"五月八日"_s, u"二〇二六年五月八日"_s,
          u"5月8日 星期五"_s, u"2026。5。8"_s})
        QTest::newRow(qPrintable(text)) << text << may << none;
    QTest::newRow("today") << u"今天"_s << QDate(2026, 11, 23) << none;
    QTest::newRow("yesterday") << u"昨天"_s << QDate(2026, 11, 22) << none;
    QTest::newRow("today in English") << u"Today"_s << QDate(2026, 11, 23) << none;
    QTest::newRow("day of this month") << u"二十三号"_s << QDate(2026, 11, 23) << none;
    QTest::newRow("leap day") << u"2024-2-29"_s << QDate(2024, 2, 29) << none;
    QTest::newRow("empty") << u"  "_s << QDate() << none;
    QTest::newRow("no leap day") << u"2.29"_s << QDate() << int(DayReading::Fault::NoSuchDay);
    QTest::newRow("31 November") << u"11.31"_s << QDate() << int(DayReading::Fault::NoSuchDay);
    QTest::newRow("month 13") << u"2026-13-1"_s << QDate() << int(DayReading::Fault::NoSuchMonth);
    QTest::newRow("words") << u"下周再说"_s << QDate() << int(DayReading::Fault::NotUnderstood);
    QTest::newRow("half") << u"2026-5"_s << QDate() << int(DayReading::Fault::NotUnderstood);
}

void TstFields::readsDaysAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(int, fault);
    const DayReading reading = readDay(text, QDate(2026, 11, 23));
    QCOMPARE(reading.day, day);
    QCOMPARE(int(reading.fault), fault);
}

void TstFields::aDayToComeIsTheNextOne()
{
    const QDate today(2026, 11, 23);
    const QDate due(2026, 12, 1);
    QCOMPARE(readDay(u"1.5"_s, today, due).day, QDate(2027, 1, 5));
    QCOMPARE(readDay(u"12.1"_s, today, due).day, due);
    QCOMPARE(readDay(u"2025-1-5"_s, today, due).day,
             QDate(2025, 1, 5)); // a year that is written holds
}

void TstFields::readsTimesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("understood");
    const auto row = [](const QString &text, const QTime &time) {
        QTest::newRow(qPrintable(text)) << text << time << true;
    };
    row(u"9:30"_s, {9, 30});
    row(u"0930"_s, {9, 30});
    row(u"930"_s, {9, 30});
    row(u"９：３０"_s, {9, 30});
    row(u"9点半"_s, {9, 30});
    row(u"下午3点"_s, {15, 0});
    row(u"下午三点一刻"_s, {15, 15});
    row(u"晚上7点45分"_s, {19, 45});
    row(u"上午十点"_s, {10, 0});
    row(u"中午12点"_s, {12, 0});
    row(u"3pm"_s, {15, 0});
    row(u"12am"_s, {0, 0});
    row(u"14"_s, {14, 0});
    row(u""_s, {});
    for (const QString &text : {u"25:00"_s, u"9:75"_s, u"晚上12点"_s, u"随时"_s, u"2400"_s})
        QTest::newRow(qPrintable(text)) << text << QTime() << false;
}

void TstFields::readsTimesAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QFETCH(bool, understood);
    const TimeReading reading = readTime(text);
    QCOMPARE(reading.understood, understood);
    QCOMPARE(reading.time, time);
}

/// A window with two fields, shown and active.
template<typename First>
struct Window : QWidget
{
    explicit Window(First *field) : first(field), column(new QVBoxLayout(this))
    {
        column->addWidget(first);
        column->addWidget(other);
        show();
        activateWindow();
        first->setFocus();
    }
    First *first;
    QVBoxLayout *column;
    QLineEdit *other = new QLineEdit;
};

void TstFields::aDayIsTidiedWhenTheFocusLeaves()
{
    Window window(new DateEdit(&m_clock));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy changed(window.first, &DateEdit::dayChanged);
    QTest::keyClicks(window.first, u"5.8"_s);
    QCOMPARE(window.first->day(), QDate(2026, 5, 8));
    QCOMPARE(changed.count(), 0);
    QTest::keyClick(window.first, Qt::Key_Tab);
    QCOMPARE(window.first->text(), u"2026年5月8日"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toDate(), QDate(2026, 5, 8));
    window.first->setDay(QDate(2026, 1, 1));
    QCOMPARE(changed.count(), 1);
}

void TstFields::aDayThatDoesNotExistStaysAndIsSaid()
{
    Window window(new DateEdit(&m_clock));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClicks(window.first, u"11.31"_s);
    QVERIFY(window.first->hasInvalidText());
    QCOMPARE(window.first->problem(), QString());
    QTest::keyClick(window.first, Qt::Key_Tab);
    QCOMPARE(window.first->text(), u"11.31"_s);
    QCOMPARE(window.first->problem(), u"Month 11 has no day 31; please check."_s);
    QVERIFY(!window.first->day().isValid());
    window.first->setFocus();
    QTest::keyClick(window.first, Qt::Key_End);
    QTest::keyClick(window.first, Qt::Key_Backspace);
    QCOMPARE(window.first->problem(), QString());
}

void TstFields::upAndDownChangeTheDay()
{
    Window window(new DateEdit(&m_clock));
    QTest::keyClick(window.first, Qt::Key_Up);
    QCOMPARE(window.first->day(), QDate(2026, 11, 23));
    QTest::keyClick(window.first, Qt::Key_Down);
    QCOMPARE(window.first->text(), u"2026年11月22日"_s);
}

void TstFields::theCalendarTakesADay()
{
    Window window(new DateEdit(&m_clock));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(window.first->findChild<QToolButton *>(u"calendarButton"_s), Qt::LeftButton);
    auto *calendar = window.first->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 23));
    Q_EMIT calendar->clicked(QDate(2026, 11, 5));
    QCOMPARE(window.first->day(), QDate(2026, 11, 5));
    QVERIFY(!calendar->isVisible());
}

void TstFields::textFromAssistiveTechnologyCountsAtOnce()
{
    DateEdit field(&m_clock);
    QSignalSpy changed(&field, &DateEdit::dayChanged);
    field.setText(u"昨天"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(field.text(), u"2026年11月22日"_s);
}

void TstFields::anAmountIsSaidInCapitalsWhileTyping()
{
    auto *money = new MoneyEdit;
    Window window(new FieldRow(u"赔偿金额"_s, money));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    money->setFocus();
    QTest::keyClicks(money, u"18600"_s);
    auto *note = window.first->findChild<QLabel *>(u"noteLabel"_s);
    QCOMPARE(note->text(), u"人民币壹万捌仟陆佰元整"_s);
    QVERIFY(note->isVisible());
    QSignalSpy changed(money, &MoneyEdit::amountChanged);
    QTest::keyClick(money, Qt::Key_Tab);
    QCOMPARE(money->text(), u"18,600.00"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(money->amount(), std::optional(Money{1'860'000}));
}

void TstFields::anAmountThatIsNoneStaysAndIsSaid()
{
    MoneyEdit money;
    money.setText(u"一点点"_s);
    QVERIFY(money.hasInvalidText());
    QVERIFY(!money.problem().isEmpty());
    QCOMPARE(money.text(), u"一点点"_s);
    QCOMPARE(money.amount(), std::nullopt);
}

QTEST_MAIN(TstFields)
#include "tst_fieldwidgets.moc"
