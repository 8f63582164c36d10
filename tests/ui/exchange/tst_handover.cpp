// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "tests/ui/officewindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// A room and its centre, each in a window of its own, hand packages to each other on a stick.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stick = std::make_unique<QTemporaryDir>();
        m_centre = std::make_unique<OfficeWindow>(u"胡杨街道调解中心"_s, Tier::Street);
        VERIFY_RESULT(m_centre->open());
        m_room = std::make_unique<OfficeWindow>(u"红柳社区调委会"_s, Tier::Room);
        VERIFY_RESULT(m_room->open());
    }
    void cleanup()
    {
        m_room.reset();
        m_centre.reset();
    }

    void aPackageGoesUpAndItsReceiptComesBack();
    void digitsThatDifferChangeNothing();
    void whatIsNoCardIsSaid();
    void anUnknownOfficeStaysAsideUntilItIsEnrolled();
    void nothingAroseIsOneClick();
    void aCaseThatWasHandedOverIsOnlyRead();
    void aReminderIsSeenAndAnswered();

private:
    /// A registered case with a summary; nothing else.
    CaseId newCase(const QString &summary)
    {
        const auto id = CaseDesk(m_room->room()).openCase();
        if (!id)
            return {};
        CaseNarrative narrative;
        narrative.id = SectionId::fresh();
        narrative.summary = summary;
        return CaseDesk(m_room->room()).save(id.value(), narrative) ? id.value() : CaseId();
    }
    /// The centre's card lies on the stick; the room takes it in.
    void join()
    {
        m_centre->go(MainWindow::Rooms);
        m_centre->fixture.prompts.willChoose(m_stick->path());
        m_centre->press(u"saveCardButton"_s);
        m_room->go(MainWindow::HandOver);
        m_room->fixture.prompts.willChoose(cardOfCentre());
        m_room->press(u"takeCardButton"_s);
        QCOMPARE(m_room->said(u"cardDigits"_s), m_centre->said(u"centreDigits"_s));
        m_room->press(u"digitsAgreeButton"_s);
    }
    [[nodiscard]] QString cardOfCentre() const
    {
        return m_stick->filePath(m_centre->room()->roster().value().ownSite() + u".mboffice"_s);
    }
    void handOver()
    {
        tick();
        m_room->go(MainWindow::HandOver);
        m_room->fixture.prompts.willChoose(m_stick->path());
        m_room->press(u"handOverButton"_s);
    }
    void bringTo(OfficeWindow *office, MainWindow::PageId page)
    {
        tick();
        office->go(page);
        office->fixture.prompts.willChoose(m_stick->path());
        office->press(u"fromFolderButton"_s);
    }
    void enrolAtCentre()
    {
        m_centre->press(u"compareButton"_s);
        QCOMPARE(m_centre->said(u"cardDigits"_s), m_room->desk().ownFingerprint().value());
        m_centre->press(u"digitsAgreeButton"_s);
    }
    /// Everything as it is once both know each other and one package went each way.
    void beAcquainted()
    {
        join();
        handOver();
        bringTo(m_centre.get(), MainWindow::Arrivals);
        enrolAtCentre();
        m_centre->press(u"takeInButton"_s);
        bringTo(m_room.get(), MainWindow::HandOver);
        m_room->press(u"takeInButton"_s);
    }
    void tick()
    {
        for (OfficeWindow *office : {m_room.get(), m_centre.get()})
            office->fixture.clock.set(office->fixture.clock.now().addSecs(60));
    }

    std::unique_ptr<QTemporaryDir> m_stick;
    std::unique_ptr<OfficeWindow> m_centre;
    std::unique_ptr<OfficeWindow> m_room;
};

void TestHandover::aPackageGoesUpAndItsReceiptComesBack()
{
    const CaseId id = newCase(u"楼上漏水"_s);
    join();
    QVERIFY(m_room->said(u"centreLabel"_s).contains(u"胡杨街道调解中心"_s));
    QVERIFY(m_room->said(u"centreLabel"_s).contains(u"0990-0000101"_s));
    QVERIFY(m_room->said(u"waitingLabel"_s).contains(u"1 case"_s));
    QCOMPARE(m_room->said(u"ownDigits"_s), m_room->desk().ownFingerprint().value());
    handOver();
    QVERIFY(m_room->said(u"handoverOutcome"_s).contains(u"Package 1"_s));
    QVERIFY(m_room->textIn(u"packageRows"_s).contains(u"not confirmed"_s));
    QVERIFY(QFile::exists(
        m_stick->filePath(m_room->room()->roster().value().ownSite() + u".mboffice"_s)));

    bringTo(m_centre.get(), MainWindow::Arrivals);
    enrolAtCentre();
    QVERIFY(m_centre->textIn(u"arrivalRows"_s).contains(u"1 new case"_s));
    QVERIFY(!m_centre->room()->cases().load(id));
    m_centre->press(u"takeInButton"_s);
    QVERIFY(m_centre->said(u"arrivalOutcome"_s).contains(u"1 package taken in"_s));
    QCOMPARE(m_centre->room()->cases().load(id).value().narrative.summary, u"楼上漏水"_s);

    bringTo(m_room.get(), MainWindow::HandOver);
    m_room->press(u"takeInButton"_s);
    QVERIFY(m_room->textIn(u"packageRows"_s).contains(u"confirmed by the centre"_s));
    QVERIFY(!m_room->textIn(u"packageRows"_s).contains(u"not confirmed"_s));
    m_room->go(MainWindow::HandOver);
    QVERIFY(m_room->said(u"ownDigits"_s).isEmpty());
}

void TestHandover::digitsThatDifferChangeNothing()
{
    m_centre->go(MainWindow::Rooms);
    m_centre->fixture.prompts.willChoose(m_stick->path());
    m_centre->press(u"saveCardButton"_s);
    m_room->go(MainWindow::HandOver);
    m_room->fixture.prompts.willChoose(cardOfCentre());
    m_room->press(u"takeCardButton"_s);
    m_room->press(u"digitsDifferButton"_s);
    QVERIFY(m_room->room()->roster().value().parent() == nullptr);
    QVERIFY(m_room->said(u"handoverOutcome"_s).contains(u"not taken in"_s));
    QVERIFY(m_room->fixture.find(u"takeCardButton"_s));
}

void TestHandover::whatIsNoCardIsSaid()
{
    QFile file(m_stick->filePath(u"letter.mboffice"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    m_room->go(MainWindow::HandOver);
    m_room->fixture.prompts.willChoose(file.fileName());
    m_room->press(u"takeCardButton"_s);
    QVERIFY(m_room->said(u"handoverOutcome"_s).contains(u"no card"_s));
    QVERIFY(m_room->room()->roster().value().parent() == nullptr);
}

void TestHandover::anUnknownOfficeStaysAsideUntilItIsEnrolled()
{
    join();
    handOver();
    bringTo(m_centre.get(), MainWindow::Arrivals);
    QVERIFY(m_centre->textIn(u"arrivalRows"_s).contains(u"not enrolled"_s));
    QVERIFY(!m_centre->fixture.find(u"takeInButton"_s));
    m_centre->press(u"compareButton"_s);
    m_centre->press(u"digitsDifferButton"_s);
    QVERIFY(m_centre->room()->roster().value().children().isEmpty());
    QVERIFY(!m_centre->fixture.find(u"takeInButton"_s));
    enrolAtCentre();
    QCOMPARE(m_centre->room()->roster().value().children().size(), 1);
    QVERIFY(m_centre->fixture.find(u"takeInButton"_s));
}

void TestHandover::nothingAroseIsOneClick()
{
    beAcquainted();
    tick();
    m_room->fixture.prompts.willChoose(m_stick->path());
    m_room->press(u"nothingAroseButton"_s);
    QVERIFY(m_room->said(u"handoverOutcome"_s).contains(u"Package 2"_s));
    bringTo(m_centre.get(), MainWindow::Arrivals);
    m_centre->press(u"takeInButton"_s);
    m_centre->go(MainWindow::Rooms);
    const auto *wall = m_centre->fixture.find<QTableWidget>(u"wallTable"_s);
    QVERIFY(wall);
    QCOMPARE(wall->rowCount(), 1);
    QVERIFY(wall->item(0, 2)->data(Qt::AccessibleTextRole).toString().contains(u"nothing arose"_s));
}

void TestHandover::aCaseThatWasHandedOverIsOnlyRead()
{
    const CaseId id = newCase(u"楼上漏水"_s);
    beAcquainted();
    m_room->fixture.window->openCase(id, Step::Register);
    OfficeWindow::settle();
    auto *place = m_room->fixture.find<QLineEdit>(u"placeEdit"_s);
    QVERIFY(place && !place->isReadOnly());
    m_room->press(u"transferCaseButton"_s);
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    m_room->typist.lookInside(dialog);
    m_room->typist.press(u"transferButton"_s);
    QVERIFY(m_room->said(u"transferProblem"_s).contains(u"why"_s));
    m_room->typist.fill(u"transferWhyEdit"_s, u"疑难，请中心调解"_s);
    m_room->typist.press(u"transferButton"_s);
    m_room->typist.lookInside(nullptr);
    OfficeWindow::settle();
    QVERIFY(m_room->said(u"holderLabel"_s).contains(u"胡杨街道调解中心"_s));
    place = m_room->fixture.find<QLineEdit>(u"placeEdit"_s);
    QVERIFY(place && place->isReadOnly());
    QVERIFY(!m_room->fixture.find(u"discardButton"_s));
    QVERIFY(!m_room->fixture.find<QWidget>(u"addApplicantButton"_s)->isEnabled());
    handOver();
    bringTo(m_centre.get(), MainWindow::Arrivals);
    m_centre->press(u"takeInButton"_s);
    m_centre->fixture.window->openCase(id, Step::Register);
    OfficeWindow::settle();
    QVERIFY(m_centre->said(u"holderLabel"_s).isEmpty());
    m_centre->typist.fill(u"placeEdit"_s, u"红柳小区3号楼"_s);
    m_centre->fixture.window->openPage(MainWindow::Cases);
    QCOMPARE(m_centre->room()->cases().load(id).value().record.place, u"红柳小区3号楼"_s);
}

void TestHandover::aReminderIsSeenAndAnswered()
{
    const CaseId id = newCase(u"楼上漏水"_s);
    beAcquainted();
    OfficeNote reminder;
    reminder.kind = NoteKind::Reminder;
    reminder.to = m_room->room()->roster().value().ownSite();
    reminder.text = u"请于周五前联系双方"_s;
    reminder.dueOn = m_room->fixture.clock.today().addDays(3);
    VERIFY_RESULT(m_centre->desk().writeNote(reminder, id));
    tick();
    VERIFY_RESULT(m_centre->desk().send(reminder.to, m_stick->path()));
    bringTo(m_room.get(), MainWindow::HandOver);
    m_room->press(u"takeInButton"_s);
    m_room->go(MainWindow::Today);
    QVERIFY(m_room->textIn(u"notesCard"_s).contains(u"请于周五前联系双方"_s));
    m_room->press(u"answerNoteButton"_s);
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    m_room->typist.lookInside(dialog);
    m_room->typist.fill(u"noteTextEdit"_s, u"已约周四下午"_s);
    m_room->typist.press(u"writeNoteButton"_s);
    m_room->typist.lookInside(nullptr);
    OfficeWindow::settle();
    m_room->go(MainWindow::Today);
    QVERIFY(m_room->textIn(u"notesCard"_s).isEmpty());
    m_room->fixture.window->openCase(id, Step::Register);
    OfficeWindow::settle();
    QVERIFY(m_room->fixture.window->findChild<QWidget *>(u"writeCaseNoteButton"_s)->isVisible());
}

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"
