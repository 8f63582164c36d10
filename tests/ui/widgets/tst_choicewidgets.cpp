// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/textdirection.h"
#include "ui/widgets/timeedit.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace maplebridge;
using namespace Qt::StringLiterals;

/// Fields one chooses in, boxes of text, and rows that hold them.
class TstChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TstChoices::screenReadersHearLabelAndProblem()
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

void TstChoices::anUnknownCodeIsShownNotLost()
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

void TstChoices::theWheelDoesNotChangeAChoiceWithoutFocus()
{
    ChoiceEdit choice;
    choice.setChoices({{u"a"_s, u"甲"_s}, {u"b"_s, u"乙"_s}});
    choice.setCode(u"a"_s);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&choice, &wheel);
    QCOMPARE(choice.code(), u"a"_s);
}

void TstChoices::chipsWrapAndTellWhatIsChosen()
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

void TstChoices::everyChipIsReachedByTab()
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

void TstChoices::exclusiveChipsTellOnce()
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

void TstChoices::aTextBoxGrowsBetweenItsBounds()
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

void TstChoices::eachParagraphOfATextBoxHasItsOwnDirection()
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

void TstChoices::eachCellOfATableHasItsOwnDirection()
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

void TstChoices::halfFieldsFallApartBeforeTheyAreCut()
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

void TstChoices::nothingIsTooWideAtAnySize_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {12, 15, 18})
        QTest::addRow("%d pt", points) << points;
}

void TstChoices::nothingIsTooWideAtAnySize()
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

QTEST_MAIN(TstChoices)
#include "tst_choicewidgets.moc"
