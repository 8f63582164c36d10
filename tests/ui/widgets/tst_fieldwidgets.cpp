// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/daytext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/textdirection.h"
#include "ui/widgets/timeedit.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace maplebridge;
using namespace Qt::StringLiterals;

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
    void screenReadersHearLabelAndProblem();
    void anUnknownCodeIsShownNotLost();
    void theWheelDoesNotChangeAChoiceWithoutFocus();
    void chipsWrapAndTellWhatIsChosen();
    void exclusiveChipsTellOnce();
    void everyChipIsReachedByTab();
    void aTextBoxGrowsBetweenItsBounds();
    void eachParagraphOfATextBoxHasItsOwnDirection();
    void eachCellOfATableHasItsOwnDirection();
    void halfFieldsFallApartBeforeTheyAreCut();
    void nothingIsTooWideAtAnySize_data();
    void nothingIsTooWideAtAnySize();

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

void TstFields::screenReadersHearLabelAndProblem()
{
    auto *field = new QLineEdit;
    FieldRow row(u"地点(&D)"_s, field);
    row.setHint(u"写到门牌号。"_s);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(field);
    QVERIFY(heard);
    QCOMPARE(heard->text(QAccessible::Name), u"地点"_s);
    QCOMPARE(heard->text(QAccessible::Description), u"写到门牌号。"_s);
    row.setProblem(u"请写明地点。"_s);
    QVERIFY(heard->text(QAccessible::Description).contains(u"请写明地点。"_s));
    row.setProblem({});
    QCOMPARE(heard->text(QAccessible::Description), u"写到门牌号。"_s);

    auto *both = new DateTimeEdit(&m_clock);
    FieldRow when(u"时间"_s, both);
    both->timeField()->setText(u"随时"_s);
    QVERIFY(!when.problem().isEmpty());
    QVERIFY(both->timeField()->accessibleName().startsWith(u"时间"_s));
}

void TstFields::anUnknownCodeIsShownNotLost()
{
    ChoiceEdit choice;
    QSignalSpy changed(&choice, &ChoiceEdit::codeChanged);
    choice.setChoices({{u"a"_s, u"甲"_s}, {u"b"_s, u"乙"_s}});
    QCOMPARE(choice.code(), QString());
    choice.setCode(u"old"_s);
    QCOMPARE(choice.code(), u"old"_s);
    choice.setChoices({{u"a"_s, u"甲子"_s}, {u"b"_s, u"乙丑"_s}});
    QCOMPARE(choice.code(), u"old"_s);
    QCOMPARE(changed.count(), 0);
    choice.show();
    choice.setFocus();
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, u"乙"_s);
    QCoreApplication::sendEvent(&choice, &typed);
    QCOMPARE(choice.code(), u"b"_s);
    QCOMPARE(changed.count(), 1);
}

void TstFields::theWheelDoesNotChangeAChoiceWithoutFocus()
{
    ChoiceEdit choice;
    choice.setChoices({{u"a"_s, u"甲"_s}, {u"b"_s, u"乙"_s}});
    choice.setCode(u"a"_s);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&choice, &wheel);
    QCOMPARE(choice.code(), u"a"_s);
}

void TstFields::chipsWrapAndTellWhatIsChosen()
{
    ChipsEdit chips;
    chips.setChoices({{u"a"_s, u"面对面"_s}, {u"b"_s, u"背靠背"_s}, {u"c"_s, u"远程视频"_s}});
    const int wide = chips.heightForWidth(2000);
    QVERIFY(chips.heightForWidth(chips.chip(u"c"_s)->sizeHint().width()) >= 3 * wide);
    QSignalSpy changed(&chips, &ChipsEdit::codesChanged);
    chips.setCodes({u"c"_s, u"a"_s});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(chips.codes(), QStringList({u"a"_s, u"c"_s}));
    chips.show();
    QTest::mouseClick(chips.chip(u"b"_s), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(chips.codes().size(), 3);
}

void TstFields::everyChipIsReachedByTab()
{
    ChipsEdit chips;
    chips.setChoices({{u"a"_s, u"面对面"_s}, {u"b"_s, u"背靠背"_s}, {u"c"_s, u"远程视频"_s}});
    chips.setCodes({u"b"_s});
    chips.show();
    QVERIFY(QTest::qWaitForWindowActive(&chips));
    chips.setFocus();
    for (const QString &code : {u"a"_s, u"b"_s, u"c"_s}) {
        QCOMPARE(QApplication::focusWidget(), chips.chip(code));
        QTest::keyClick(chips.chip(code), Qt::Key_Tab);
    }
}

void TstFields::exclusiveChipsTellOnce()
{
    ChipsEdit chips;
    chips.setExclusive(true);
    chips.setChoices({{u"a"_s, u"成功"_s}, {u"b"_s, u"不成功"_s}});
    chips.setCodes({u"a"_s});
    QSignalSpy changed(&chips, &ChipsEdit::codesChanged);
    chips.chip(u"b"_s)->toggle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toStringList(), QStringList(u"b"_s));
    chips.setCodes({});
    QCOMPARE(chips.codes(), QStringList());
}

void TstFields::aTextBoxGrowsBetweenItsBounds()
{
    GrowingTextEdit box;
    box.setLines(2, 6);
    box.resize(500, box.height());
    box.show();
    QSignalSpy edited(&box, &GrowingTextEdit::edited);
    const int least = box.height();
    box.setText(u"一\n二\n三\n四"_s);
    QCOMPARE(edited.count(), 0);
    const int grown = box.height();
    QVERIFY(grown > least);
    box.setText(u"一\n"_s.repeated(40));
    const int most = box.height();
    QVERIFY(most > grown && most < 8 * box.fontMetrics().lineSpacing());
    box.setPlainText(u"一"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(box.height(), least);
}

void TstFields::eachParagraphOfATextBoxHasItsOwnDirection()
{
    const QString uyghur = u"ئۆيۈمگە سۇ ئاقتى."_s;
    GrowingTextEdit box;
    box.resize(500, box.height());
    box.show();
    const auto caretAt = [&box](int position) {
        QTextCursor cursor = box.textCursor();
        cursor.setPosition(position);
        return box.cursorRect(cursor).center().x();
    };
    const int middle = box.viewport()->width() / 2;
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        box.setLayoutDirection(window);
        box.setText(uyghur + u"\n楼上漏水。"_s);
        // A line begins at its own side of the box and goes on from there.
        QVERIFY(caretAt(0) > middle);
        QVERIFY(caretAt(3) < caretAt(0));
        const auto second = static_cast<int>(uyghur.size()) + 1;
        QVERIFY(caretAt(second) < middle);
        QVERIFY(caretAt(second + 2) > caretAt(second));
        // Before there is a letter the box begins where the window does.
        box.setText({});
        QCOMPARE(caretAt(0) > middle, window == Qt::RightToLeft);
        box.setText(u"18,600"_s);
        QCOMPARE(caretAt(0) > middle, window == Qt::RightToLeft);
    }
}

void TstFields::eachCellOfATableHasItsOwnDirection()
{
    class Opened : public TextDelegate
    {
    public:
        using TextDelegate::initStyleOption;
        using TextDelegate::TextDelegate;
    };
    QTableWidget table(2, 2);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            table.setItem(row, column, new QTableWidgetItem(row == 0 ? u"گۈلنار"_s : u"李建民"_s));
    }
    const Opened delegate({1});
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int row = 0; row < 2; ++row) {
            const Qt::LayoutDirection own = row == 0 ? Qt::RightToLeft : Qt::LeftToRight;
            for (int column = 0; column < 2; ++column) {
                QStyleOptionViewItem option;
                option.direction = window;
                option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
                delegate.initStyleOption(&option, table.model()->index(row, column));
                QCOMPARE(option.direction, own);
                // Names stay under their head, running text begins at its own side.
                const Qt::LayoutDirection side = column == 0 ? window : own;
                const Qt::Alignment seen
                    = QStyle::visualAlignment(option.direction, option.displayAlignment);
                QCOMPARE(bool(seen & Qt::AlignRight), side == Qt::RightToLeft);
                QCOMPARE(bool(seen & Qt::AlignLeft), side == Qt::LeftToRight);
            }
        }
    }
}

void TstFields::halfFieldsFallApartBeforeTheyAreCut()
{
    FormGrid grid;
    auto *left = grid.addField(u"开始"_s, new DateEdit(&m_clock), FormGrid::Span::Half);
    auto *right = grid.addField(u"结束"_s, new DateEdit(&m_clock), FormGrid::Span::Half);
    grid.resize(900, 400);
    grid.show();
    QCOMPARE(left->y(), right->y());
    QVERIFY(right->x() > left->x());
    grid.resize(300, 400);
    QTRY_VERIFY(right->y() > left->y());
    QVERIFY(left->editor()->width() >= left->editor()->minimumSizeHint().width());
}

void TstFields::nothingIsTooWideAtAnySize_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {12, 15, 18})
        QTest::addRow("%d pt", points) << points;
}

void TstFields::nothingIsTooWideAtAnySize()
{
    QFETCH(int, points);
    m_theme.setLetterSize(static_cast<LetterSize>(points));
    FormGrid grid;
    grid.addField(u"调解开始的时间"_s, new DateTimeEdit(&m_clock));
    grid.addField(u"Compensation"_s, new MoneyEdit, FormGrid::Span::Half);
    grid.addField(u"结果"_s, new ChoiceEdit, FormGrid::Span::Half);
    grid.addField(u"记录"_s, new GrowingTextEdit);
    QVERIFY2(grid.minimumSizeHint().width() <= 500,
             qPrintable(QString::number(grid.minimumSizeHint().width())));
    grid.setPlacement(FieldRow::Placement::Leading);
    QVERIFY2(grid.minimumSizeHint().width() <= 720,
             qPrintable(QString::number(grid.minimumSizeHint().width())));
    m_theme.setLetterSize(LetterSize::Standard);
}

QTEST_MAIN(TstFields)
#include "tst_fieldwidgets.moc"
