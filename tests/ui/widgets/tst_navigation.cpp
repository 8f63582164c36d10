// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/scriptedprompts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/saveindicator.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/stepbar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;

class TstNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theSideBarTellsByClickKeyAndToggle();
    void eachStepSaysItsNameAndState();
    void stepsAreChosenByMouseAndKeys();
    void stepsMirror();
    void stepsFitAtEverySize_data();
    void stepsFitAtEverySize();
    void theSaveIndicatorSaysItInWords();
    void aTitleAloneStandsOnOneLine();
    void scriptedAnswersComeInOrder();

private:
    Theme m_theme;
    const QStringList m_steps{u"登记"_s, u"受理"_s, u"调查"_s, u"调解"_s,
                              u"协议"_s, u"履行"_s, u"归档"_s};
};

void TstNavigation::cleanup()
{
    m_theme.apply({});
}

void TstNavigation::theSideBarTellsByClickKeyAndToggle()
{
    SideBar bar;
    bar.addPage(10, u"today"_s, u"今天"_s);
    bar.addPage(20, u"cases"_s, u"案件"_s);
    bar.addStretch();
    bar.addPage(30, u"settings"_s, u"设置"_s);
    bar.resize(200, 500);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QCOMPARE(bar.currentPage(), 10);
    QSignalSpy chosen(&bar, &SideBar::pageChosen);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"page20Button"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 20);
    QTest::keyClick(&bar, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(bar.currentPage(), 30);
    bar.findChild<QPushButton *>(u"page10Button"_s)->toggle();
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(bar.currentPage(), 10);
    QVERIFY(bar.findChild<QPushButton *>(u"page30Button"_s)->y() > 350);
}

void TstNavigation::eachStepSaysItsNameAndState()
{
    StepBar bar;
    bar.setSteps(m_steps);
    bar.setState(0, StepLook::Finished);
    bar.setState(1, StepLook::Current);
    bar.setState(6, StepLook::Waiting);
    const auto nameOf = [&bar](int step) {
        return QAccessible::queryAccessibleInterface(bar.button(step))->text(QAccessible::Name);
    };
    QCOMPARE(nameOf(0), u"Step 1 of 7: 登记, done"_s);
    QCOMPARE(nameOf(1), u"Step 2 of 7: 受理, in progress"_s);
    QCOMPARE(nameOf(2), u"Step 3 of 7: 调查, not begun"_s);
    QCOMPARE(nameOf(6), u"Step 7 of 7: 归档, waiting for an earlier step"_s);
    auto *first = QAccessible::queryAccessibleInterface(bar.button(0));
    QCOMPARE(first->role(), QAccessible::Button);
    QSignalSpy chosen(&bar, &StepBar::stepChosen);
    QVERIFY(first->actionInterface());
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(chosen.count(), 1);
}

void TstNavigation::stepsAreChosenByMouseAndKeys()
{
    StepBar bar;
    bar.setSteps(m_steps);
    bar.setShownStep(2);
    bar.resize(1000, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QSignalSpy chosen(&bar, &StepBar::stepChosen);
    QTest::mouseClick(bar.button(4), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 4);
    bar.button(2)->setFocus();
    QTest::keyClick(bar.button(2), Qt::Key_Right);
    QVERIFY(bar.button(3)->hasFocus());
    QTest::keyClick(bar.button(3), Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 3);
    QTest::keyClick(bar.button(3), Qt::Key_End);
    QVERIFY(bar.button(6)->hasFocus());
}

void TstNavigation::stepsMirror()
{
    StepBar bar;
    bar.setSteps(m_steps);
    bar.resize(1000, 100);
    bar.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(bar.button(0)->x() > bar.button(6)->x());
}

void TstNavigation::stepsFitAtEverySize_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<int>("points");
    const QStringList english{u"Register"_s,  u"Accept"_s,     u"Investigate"_s, u"Mediate"_s,
                              u"Agreement"_s, u"Fulfilment"_s, u"Archive"_s};
    for (const int points : {12, 15, 18}) {
        QTest::addRow("zh %d", points) << m_steps << points;
        QTest::addRow("en %d", points) << english << points;
    }
}

void TstNavigation::stepsFitAtEverySize()
{
    QFETCH(QStringList, labels);
    QFETCH(int, points);
    m_theme.setLetterSize(static_cast<LetterSize>(points));
    StepBar bar;
    bar.setSteps(labels);
    bar.resize(1100, 200);
    bar.show();
    QVERIFY2(bar.minimumSizeHint().width() <= 1100,
             qPrintable(QString::number(bar.minimumSizeHint().width())));
    QFont bold = bar.font();
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < bar.count(); ++i)
        QVERIFY(QFontMetrics(bold).horizontalAdvance(labels[i]) <= bar.button(i)->width() - 4);
    QVERIFY(bar.minimumSizeHint().height() <= 140);
}

void TstNavigation::theSaveIndicatorSaysItInWords()
{
    SaveIndicator indicator;
    QCOMPARE(indicator.text(), QString());
    indicator.showSaving();
    QCOMPARE(indicator.text(), u"Saving…"_s);
    indicator.showSaved(QTime(9, 42));
    QCOMPARE(indicator.text(), u"Saved 09:42"_s);
    indicator.showFailed(u"磁盘已满"_s);
    QCOMPARE(indicator.text(), u"Could not be saved: 磁盘已满"_s);
}

void TstNavigation::aTitleAloneStandsOnOneLine()
{
    PageHeader header(u"导出与备份"_s);
    header.addAction(new PrimaryButton(u"登记新纠纷"_s));
    header.resize(1000, 100);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    const auto *title = header.findChild<QLabel *>();
    QCOMPARE(title->text(), u"导出与备份"_s);
    QVERIFY2(title->width() > title->fontMetrics().horizontalAdvance(title->text()),
             "the title has less room than its words need");
    const auto *button = header.findChild<QPushButton *>();
    QCOMPARE(button->width(), button->sizeHint().width());
    QCOMPARE(button->mapTo(&header, button->rect().topRight()).x(), header.rect().right());
}

void TstNavigation::scriptedAnswersComeInOrder()
{
    ScriptedPrompts prompts;
    prompts.willAnswer(1);
    prompts.willChoose(u"/tmp/x.pdf"_s);
    const Decision question{u"删除这次调解？"_s, {}, {u"留着"_s, u"删除"_s}, 0, 1};
    QCOMPARE(prompts.ask(nullptr, question), 1);
    QCOMPARE(prompts.ask(nullptr, question), 0);
    QCOMPARE(prompts.asked().size(), 2);
    QCOMPARE(prompts.chooseFileToWrite(nullptr, {}), std::optional(u"/tmp/x.pdf"_s));
    QCOMPARE(prompts.chooseFolder(nullptr, {}), std::nullopt);
}

QTEST_MAIN(TstNavigation)
#include "tst_navigation.moc"
