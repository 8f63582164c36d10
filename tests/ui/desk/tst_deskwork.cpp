// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/attachments.h"
#include "core/casework/casedesk.h"
#include "tests/support/verify.h"
#include "tests/ui/typist.h"
#include "ui/sessions/attachmentscard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// Calls `act` with the dialog that opens next; a shortcut presses its button with a delay.
template<typename Act>
void whenDialogOpens(QTimer &timer, Act act)
{
    QObject::connect(&timer, &QTimer::timeout, qApp, [&timer, act] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            timer.stop();
            act(dialog);
        }
    });
    timer.start(20);
}

} // namespace

/// What a person does at the desk besides filling in a case: undo, correct, attach, take a phrase,
/// follow what the guide says is missing.
class TestDeskWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(u"en"_s);
        m_fixture->open();
        m_fixture->window->resize(1366, 716);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        m_case = m_fixture->room()->cases().findByNumber(u"12"_s).value();
    }

    void filesGoInAndComeOutAgain();
    void whatCannotBeKeptIsSaid();
    void whatLiesOnPaperIsNoted();
    void aPhraseGoesIntoTheLine();
    void theRoomsOwnPhraseComesBack();
    void aChangeIsUndoneAndRedoneByKeys();
    void aWrongSignatureIsTakenBack();
    void thePrinterIsChosenAndRemembered();
    void withoutAPrinterNothingIsIssued();
    void whatIsMissingLeadsToItsField();

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_fixture->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] CaseFile file() const { return m_fixture->room()->cases().load(m_case).value(); }
    /// The label that says what happened, in sight.
    [[nodiscard]] QString said(const QString &label) const
    {
        const auto *shown = m_fixture->find<QLabel>(label);
        return shown == nullptr ? QString() : shown->text();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    CaseId m_case;
};

void TestDeskWork::filesGoInAndComeOutAgain()
{
    Typist typist(m_fixture.get());
    const QByteArray photo("\x89"
                           "PNG\r\n\x1a\n and so on");
    m_fixture->window->openCase(m_case, Step::Inquire);
    m_fixture->prompts.willChoose(written(u"ceiling.png"_s, photo) + u'\n'
                                  + written(u"收据.txt"_s, "300"));
    typist.press(u"addFilesButton"_s);
    QCOMPARE(file().attachments.size(), 2);
    QCOMPARE(m_fixture->find<QTableWidget>(u"attachmentTable"_s)->rowCount(), 2);
    QVERIFY(said(u"attachmentOutcome"_s).contains(u'2'));

    // The newest is chosen; the form says what it is.
    typist.fill(u"attachment_titleEdit"_s, u"物业收据"_s);
    typist.fill(u"attachment_provesEdit"_s, u"已付维修费300元"_s);
    typist.pick(u"attachment_categoryEdit"_s, u"evidence"_s);
    typist.tick(u"attachment_originalEdit"_s, true);
    m_fixture->window->openCase(m_case, Step::Mediate);
    const Attachment receipt = file().attachments[1];
    QCOMPARE(receipt.title, u"物业收据"_s);
    QCOMPARE(receipt.proves, u"已付维修费300元"_s);
    QCOMPARE(receipt.category, u"evidence"_s);
    QVERIFY(receipt.original);
    QCOMPARE(file().attachments[0].title, u"ceiling"_s);

    m_fixture->window->openCase(m_case, Step::Inquire);
    m_fixture->find<QTableWidget>(u"attachmentTable"_s)->setCurrentCell(0, 0);
    const QString copy = m_fixture->path(u"copy.png"_s);
    m_fixture->prompts.willChoose(copy);
    typist.press(u"saveAttachmentButton"_s);
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), photo);

    m_fixture->prompts.willAnswer(1);
    typist.press(u"removeAttachmentButton"_s);
    QCOMPARE(file().attachments, QList<Attachment>{receipt});
    typist.press(u"undoButton"_s);
    QCOMPARE(file().attachments.size(), 2);
}

void TestDeskWork::whatCannotBeKeptIsSaid()
{
    Typist typist(m_fixture.get());
    m_fixture->window->openCase(m_case, Step::Inquire);
    m_fixture->prompts.willChoose(written(u"run.sh"_s, "#!/bin/sh\n") + u'\n'
                                  + written(u"good.txt"_s, "text") + u'\n'
                                  + written(u"empty.jpg"_s, ""));
    typist.press(u"addFilesButton"_s);
    QCOMPARE(file().attachments.size(), 1);
    QVERIFY(said(u"attachmentOutcome"_s).contains(u"run.sh"));
    QVERIFY(said(u"attachmentOutcome"_s).contains(u"empty.jpg"));
}

void TestDeskWork::whatLiesOnPaperIsNoted()
{
    Typist typist(m_fixture.get());
    m_fixture->window->openCase(m_case, Step::Inquire);
    typist.press(u"noteOnPaperButton"_s);
    typist.fill(u"attachment_titleEdit"_s, u"租赁合同"_s);
    m_fixture->window->openPage(MainWindow::Today);
    QCOMPARE(file().attachments.first().title, u"租赁合同"_s);
    QVERIFY(file().attachments.first().file.isEmpty());
    QVERIFY(file().attachments.first().receivedOn.isValid());
}

void TestDeskWork::aPhraseGoesIntoTheLine()
{
    m_fixture->window->openCase(m_case, Step::Mediate);
    QWidget *line = m_fixture->find(u"minuteLineEdit"_s);
    QVERIFY(line);
    Typist(m_fixture.get()).type(line, u"主持人说："_s);
    QTimer timer;
    whenDialogOpens(timer, [](QWidget *picker) {
        auto *filter = picker->findChild<QLineEdit *>(u"phraseFilter"_s);
        filter->setText(u"不收取"_s);
        QTest::keyClick(filter, Qt::Key_Return);
    });
    QTest::keyClick(line, Qt::Key_F4);
    QTRY_VERIFY(!timer.isActive());
    QTest::keyClick(line, Qt::Key_Return);
    const CaseFile now = file();
    QCOMPARE(now.minutesOf(now.sessions.last().id).last()->text,
             u"主持人说：调解不收取任何费用。"_s);
}

void TestDeskWork::theRoomsOwnPhraseComesBack()
{
    m_fixture->window->openCase(m_case, Step::Mediate);
    QWidget *line = m_fixture->find(u"minuteLineEdit"_s);
    Typist(m_fixture.get()).type(line, u"请楼上停止用水半小时。"_s);
    QTimer keeping;
    whenDialogOpens(keeping, [](QWidget *picker) {
        picker->findChild<QAbstractButton *>(u"keepPhraseButton"_s)->click();
        QTest::keyClick(picker, Qt::Key_Escape);
    });
    QTest::keyClick(line, Qt::Key_F4);
    QTRY_VERIFY(!keeping.isActive());
    const auto phrases = m_fixture->room()->cases().phrases();
    VERIFY_RESULT(phrases);
    QCOMPARE(phrases.value().size(), 1);
    QCOMPARE(phrases.value().first().text, u"请楼上停止用水半小时。"_s);
    QTest::keyClick(line, Qt::Key_Return);

    // Its own phrases come first: F4, Enter.
    QApplication::setActiveWindow(m_fixture->window.get());
    line->setFocus();
    QTimer taking;
    whenDialogOpens(taking, [](QWidget *picker) {
        QTest::keyClick(picker->findChild<QLineEdit *>(u"phraseFilter"_s), Qt::Key_Return);
    });
    QTest::keyClick(line, Qt::Key_F4);
    QTRY_VERIFY(!taking.isActive());
    QTest::keyClick(line, Qt::Key_Return);
    const CaseFile now = file();
    QCOMPARE(now.minutesOf(now.sessions.last().id).last()->text, u"请楼上停止用水半小时。"_s);
    QVERIFY(m_fixture->room()->check(false).value().isSound());
}

void TestDeskWork::aChangeIsUndoneAndRedoneByKeys()
{
    Typist typist(m_fixture.get());
    const QString before = file().record.place;
    m_fixture->window->openCase(m_case, Step::Register);
    typist.fill(u"placeEdit"_s, u"7号楼"_s);
    QWidget *place = m_fixture->find(u"placeEdit"_s);
    QTRY_COMPARE(file().record.place, u"7号楼"_s);
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(file().record.place, before);
    auto *redo = m_fixture->find<QAbstractButton>(u"redoButton"_s);
    QTRY_VERIFY((redo = m_fixture->find<QAbstractButton>(u"redoButton"_s)) != nullptr);
    QVERIFY(redo->toolTip().contains(u"Place"_s, Qt::CaseInsensitive));
    QTest::keyClick(place, Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(file().record.place, u"7号楼"_s);
    QTRY_VERIFY(m_fixture->find(u"redoButton"_s) == nullptr);
}

void TestDeskWork::aWrongSignatureIsTakenBack()
{
    Typist typist(m_fixture.get());
    CaseRecord record = file().record;
    record.archivedOn = {}; // in a filed case nothing is corrected
    VERIFY_RESULT(CaseDesk(m_fixture->room()).saveRecord(m_case, record));
    m_fixture->window->openPaper(m_case, {u"APPLY"_s});
    typist.press(u"printButton"_s);
    QCOMPARE(m_fixture->printer.jobs.size(), 1);
    const auto before = file().signings.size();
    typist.press(u"tickAllButton"_s);
    typist.press(u"recordSigningsButton"_s);
    const auto recorded = file().signings.size();
    QVERIFY(recorded > before);

    QTRY_VERIFY(m_fixture->find(u"correctSigningsButton"_s) != nullptr);
    typist.press(u"correctSigningsButton"_s);
    auto *box = m_fixture->find<QCheckBox>(u"signedBox"_s);
    QVERIFY(box->isEnabled() && box->isChecked());
    box->setChecked(false);
    typist.press(u"recordSigningsButton"_s); // the answer that changes nothing
    QCOMPARE(file().signings.size(), recorded);
    m_fixture->prompts.willAnswer(1);
    typist.press(u"recordSigningsButton"_s);
    QCOMPARE(file().signings.size(), recorded - 1);
    QVERIFY(!CaseDesk(m_fixture->room()).history(m_case).value().first().why.isEmpty());
}

void TestDeskWork::thePrinterIsChosenAndRemembered()
{
    QCOMPARE(printerToUse({u"a"_s, u"b"_s}, u"b"_s, u"a"_s), u"b"_s);
    QCOMPARE(printerToUse({u"a"_s, u"b"_s}, u"gone"_s, u"b"_s), u"b"_s);
    QCOMPARE(printerToUse({u"a"_s, u"b"_s}, u"gone"_s, {}), u"a"_s); // the system names none
    QCOMPARE(printerToUse({}, u"gone"_s, u"gone"_s), QString());

    Typist typist(m_fixture.get());
    m_fixture->window->openPaper(m_case, {u"APPLY"_s});
    QCOMPARE(m_fixture->find<ChoiceEdit>(u"printerEdit"_s)->code(), u"test printer"_s);
    typist.pick(u"printerEdit"_s, u"another printer"_s);
    typist.press(u"printButton"_s);
    QCOMPARE(m_fixture->printer.jobs.size(), 1);
    QVERIFY(said(u"printOutcome"_s).contains(u"another printer"));
    m_fixture->window->openPaper(m_case, {u"ACCEPT"_s});
    QCOMPARE(m_fixture->find<ChoiceEdit>(u"printerEdit"_s)->code(), u"another printer"_s);
    m_fixture->printer.names = {u"test printer"_s}; // unplugged
    m_fixture->window->openPaper(m_case, {u"APPLY"_s});
    QCOMPARE(m_fixture->find<ChoiceEdit>(u"printerEdit"_s)->code(), u"test printer"_s);
}

void TestDeskWork::withoutAPrinterNothingIsIssued()
{
    m_fixture->printer.names.clear();
    const auto before = file().papers.size();
    m_fixture->window->openPaper(m_case, {u"NOTICE"_s});
    QVERIFY(m_fixture->find(u"printerEdit"_s) == nullptr);
    QVERIFY(said(u"paperState"_s).contains(u"words are our own")); // no official form exists
    Typist(m_fixture.get()).press(u"printButton"_s);
    QVERIFY(said(u"printOutcome"_s).contains(u"No printer"));
    QCOMPARE(file().papers.size(), before);
}

void TestDeskWork::whatIsMissingLeadsToItsField()
{
    m_fixture->window->newCase();
    Typist typist(m_fixture.get());
    QLabel *kind = nullptr;
    for (QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->accessibleName().contains(u"Kind of dispute"))
            kind = label;
    }
    QVERIFY(kind);
    Q_EMIT kind->linkActivated(u"field"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"kindEdit"_s);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"dispute"));
}

QTEST_MAIN(TestDeskWork)
#include "tst_deskwork.moc"
