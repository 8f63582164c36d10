// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/enterwalker.h"
#include "ui/widgets/growingtextedit.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace maplebridge;
using namespace Qt::StringLiterals;

class TstEnterWalker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void enterGoesToTheNextField();
    void aBoxOfSeveralLinesKeepsEnterAndIsLeftWithControl();
    void theDefaultButtonIsNeverPressed();
    void aFocusedButtonIsPressedButNotByTheSameHit();
    void aKeyHeldDownGoesNowhere();
    void composedTextStays();
    void disabledAndHiddenFieldsAreSkipped();
    void theLastFieldStaysAndCounts();
    void fieldsThatCameLaterStandWhereTheyAreSeen();

private:
    std::unique_ptr<QDialog> m_dialog;
    QLineEdit *m_first = nullptr;
    GrowingTextEdit *m_box = nullptr;
    QLineEdit *m_last = nullptr;
    QPushButton *m_save = nullptr;
    EnterWalker *m_walker = nullptr;
};

void TstEnterWalker::init()
{
    m_dialog = std::make_unique<QDialog>();
    auto *column = new QVBoxLayout(m_dialog.get());
    column->addWidget(m_first = new QLineEdit);
    column->addWidget(m_box = new GrowingTextEdit);
    column->addWidget(m_last = new QLineEdit);
    column->addWidget(m_save = new QPushButton(u"保存"_s));
    m_save->setDefault(true);
    m_walker = new EnterWalker(m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_first->setFocus();
}

void TstEnterWalker::enterGoesToTheNextField()
{
    QTest::keyClick(m_first, Qt::Key_Return);
    QVERIFY(m_box->hasFocus());
    m_first->setFocus();
    QTest::keyClick(m_first, Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(m_box->hasFocus());
}

void TstEnterWalker::aBoxOfSeveralLinesKeepsEnterAndIsLeftWithControl()
{
    m_box->setFocus();
    QTest::keyClicks(m_box, u"a"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QTest::keyClicks(m_box, u"b"_s);
    QCOMPARE(m_box->text(), u"a\nb"_s);
    QTest::keyClick(m_box, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_last->hasFocus());
    QCOMPARE(m_box->text(), u"a\nb"_s);
}

void TstEnterWalker::theDefaultButtonIsNeverPressed()
{
    QSignalSpy pressed(m_save, &QPushButton::clicked);
    for (QWidget *field : std::initializer_list<QWidget *>{m_first, m_last}) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(pressed.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TstEnterWalker::aFocusedButtonIsPressedButNotByTheSameHit()
{
    QSignalSpy pressed(m_save, &QPushButton::clicked);
    m_last->setFocus();
    QTest::keyClick(m_last, Qt::Key_Return);
    QVERIFY(m_save->hasFocus());
    QTest::keyClick(m_save, Qt::Key_Return);
    QCOMPARE(pressed.count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(m_save, Qt::Key_Return), pressed.count() >= 1), 2000);
}

void TstEnterWalker::aKeyHeldDownGoesNowhere()
{
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_first, &repeat);
    QVERIFY(m_first->hasFocus());
}

void TstEnterWalker::composedTextStays()
{
    QInputMethodEvent composing(u"tiaojie"_s, {});
    QCoreApplication::sendEvent(m_first, &composing);
    QVERIFY(m_first->hasFocus());
    QInputMethodEvent commit;
    commit.setCommitString(u"调解"_s);
    QCoreApplication::sendEvent(m_first, &commit);
    QCOMPARE(m_first->text(), u"调解"_s);
    QVERIFY(m_first->hasFocus());
    QTest::keyClick(m_first, Qt::Key_Return);
    QVERIFY(m_box->hasFocus());
    QCOMPARE(m_first->text(), u"调解"_s);
}

void TstEnterWalker::disabledAndHiddenFieldsAreSkipped()
{
    m_box->setEnabled(false);
    QTest::keyClick(m_first, Qt::Key_Return);
    QVERIFY(m_last->hasFocus());
}

void TstEnterWalker::theLastFieldStaysAndCounts()
{
    m_save->setFocusPolicy(Qt::NoFocus);
    m_last->setFocus();
    QSignalSpy left(m_walker, &EnterWalker::leftLastField);
    QSignalSpy finished(m_last, &QLineEdit::editingFinished);
    QTest::keyClick(m_last, Qt::Key_Return);
    QCOMPARE(left.count(), 1);
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_last->hasFocus());
}

void TstEnterWalker::fieldsThatCameLaterStandWhereTheyAreSeen()
{
    auto *column = static_cast<QVBoxLayout *>(m_dialog->layout());
    auto *later = new QLineEdit;
    column->insertWidget(1, later);
    QTest::qWait(1); // shown by the layout
    QTest::keyClick(m_first, Qt::Key_Return);
    QVERIFY(later->hasFocus());
    QTest::keyClick(later, Qt::Key_Return);
    QVERIFY(m_box->hasFocus());
}

QTEST_MAIN(TstEnterWalker)
#include "tst_enterwalker.moc"
