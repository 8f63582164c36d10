// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "tests/support/verify.h"
#include "tests/ui/typist.h"
#include "ui/cases/casepage.h"
#include "ui/widgets/fieldrow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// Limits as a mediator meets them: beside the case, on the page of the day, and what moves them.
class TestClocks : public QObject
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
        m_fixture->window->workAs(m_fixture->room()->cases().mediators().value().first().id);
        m_today = m_fixture->clock.today();
    }

    void theDayShowsWhatIsNearAndLeadsThere();
    void theGuideSaysTheRule();
    void anAppraisalAndAnExtensionMoveTheLastDay();
    void aCourtsLimitIsChosen();
    void confirmationIsAppliedForByBothSides();
    void weekAndMonthLeadToTheCase();
    void theDayIsPrintedAndTheCalendarSaved();
    void aYearOfHolidaysIsAddedAndTakenAway();
    void aClashIsSaidBesideTheHour();

private:
    /// A case that was accepted on that day.
    CaseId acceptedCase(const QDate &day)
    {
        CaseDesk desk(m_fixture->room());
        const CaseId id = desk.openCase().value();
        CaseRecord record = m_fixture->room()->cases().load(id).value().record;
        record.kind = u"02"_s;
        record.registeredOn = record.appliedOn = day;
        if (!desk.saveRecord(id, record) || !desk.accept(id, day))
            qFatal("the case was not accepted");
        return id;
    }
    [[nodiscard]] CaseFile file(CaseId id) const
    {
        return m_fixture->room()->cases().load(id).value();
    }
    /// Everything that is written in a card.
    [[nodiscard]] QString textOf(const QString &card) const
    {
        QStringList texts;
        const QWidget *widget = m_fixture->find(card);
        if (widget == nullptr)
            return {};
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QDate m_today;
};

void TestClocks::theDayShowsWhatIsNearAndLeadsThere()
{
    Typist typist(m_fixture.get());
    const CaseId id = acceptedCase(m_today.addMonths(-2));
    m_fixture->window->openPage(MainWindow::Today);
    QTRY_VERIFY(m_fixture->find(u"deadlinesCard"_s) != nullptr);
    const QString text = textOf(u"deadlinesCard"_s);
    QVERIFY2(text.contains(u"over"), qPrintable(text));
    QVERIFY2(text.contains(u"第三十三条"), qPrintable(text));
    typist.lookInside(m_fixture->find(u"deadlinesCard"_s));
    QTest::keyClick(typist.at(u"openCaseButton"_s, 0), Qt::Key_Space); // the earliest day first
    QTRY_VERIFY(textOf(u"limitsCard"_s).contains(u"over"));
    const auto *page = m_fixture->window->findChild<CasePage *>();
    QVERIFY(page != nullptr);
    QCOMPARE(page->caseId(), id);
}

void TestClocks::theGuideSaysTheRule()
{
    const CaseId id = acceptedCase(m_today);
    m_fixture->window->openCase(id, Step::Mediate);
    const QString text = textOf(u"limitsCard"_s);
    QVERIFY2(text.contains(u"One month from acceptance"), qPrintable(text));
    QVERIFY2(text.contains(u"days left"), qPrintable(text));
}

void TestClocks::anAppraisalAndAnExtensionMoveTheLastDay()
{
    Typist typist(m_fixture.get());
    const CaseId id = acceptedCase(m_today.addDays(-20));
    m_fixture->window->openCase(id, Step::Accept);
    typist.lookInside(m_fixture->find(u"clockCard"_s));
    typist.press(u"suspendButton"_s);
    typist.fill(u"suspendedFromEdit"_s, m_today.addDays(-10));
    m_fixture->window->openCase(id, Step::Mediate);
    QCOMPARE(file(id).clock->suspensions.size(), 1);
    QCOMPARE(file(id).clock->suspensions.first().reason, u"appraisal"_s);
    QVERIFY(textOf(u"limitsCard"_s).contains(u"stands still"));
    m_fixture->window->openCase(id, Step::Accept);
    typist.lookInside(m_fixture->find(u"clockCard"_s));
    typist.fill(u"suspendedUntilEdit"_s, m_today.addDays(-5));
    typist.press(u"extendButton"_s);
    typist.fill(u"extendedUntilEdit"_s, m_today.addDays(60));
    m_fixture->window->openCase(id, Step::Mediate);
    const CaseClock clock = *file(id).clock;
    QCOMPARE(clock.suspensions.first().until, m_today.addDays(-5));
    QCOMPARE(clock.extensions.size(), 1);
    QCOMPARE(clock.extensions.first().consentedOn, m_today);
    // One step back takes the extension and the end of the standing still back.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!file(id).clock || file(id).clock->extensions.isEmpty());
}

void TestClocks::aCourtsLimitIsChosen()
{
    Typist typist(m_fixture.get());
    const CaseId id = acceptedCase(m_today);
    m_fixture->window->openCase(id, Step::Accept);
    typist.lookInside(m_fixture->find(u"clockCard"_s));
    typist.pick(u"limitEdit"_s, u"court_entrusted_summary"_s);
    typist.fill(u"received_onEdit"_s, m_today.addDays(-1));
    m_fixture->window->openCase(id, Step::Mediate);
    QCOMPARE(file(id).clock->limit, u"court_entrusted_summary"_s);
    QCOMPARE(file(id).clock->receivedOn, m_today.addDays(-1));
    QVERIFY(textOf(u"limitsCard"_s).contains(u"summary procedure"));
}

void TestClocks::confirmationIsAppliedForByBothSides()
{
    Typist typist(m_fixture.get());
    const CaseId id = m_fixture->room()->cases().findByNumber(u"5"_s)
                          ? m_fixture->room()->cases().findByNumber(u"5"_s).value()
                          : m_fixture->room()->cases().list({}).value().first().id;
    CaseFile before = file(id);
    QVERIFY(before.agreement.has_value());
    m_fixture->window->openCase(id, Step::Perform);
    typist.lookInside(m_fixture->find(u"confirmationCard"_s));
    typist.tick(u"confirmation_wantedEdit"_s, true);
    typist.fill(u"confirmation_applied_onEdit"_s, m_today);
    typist.choose(u"confirmation_applicantsEdit"_s, {before.parties.first().id.text()});
    m_fixture->window->openCase(id, Step::Mediate);
    QCOMPARE(file(id).confirmation->appliedOn, m_today);
    m_fixture->window->openCase(id, Step::Perform);
    QVERIFY(textOf(u"confirmationCard"_s).contains(u"Both sides have to apply together"));
}

void TestClocks::weekAndMonthLeadToTheCase()
{
    Typist typist(m_fixture.get());
    const CaseId id = acceptedCase(m_today.addDays(-10)); // its limit ends in a month's view
    m_fixture->window->openPage(MainWindow::Today);
    typist.choose(u"spanEdit"_s, {u"month"_s});
    auto *grid = m_fixture->find<QTableWidget>(u"monthGrid"_s);
    QVERIFY(grid != nullptr);
    QCOMPARE(grid->rowCount() * grid->columnCount(), 42);
    const QDate last = m_today.addDays(-10).addMonths(1);
    typist.press(u"laterButton"_s);
    const QDate first(last.year(), last.month(), 1);
    const int place = static_cast<int>(first.addDays(1 - first.dayOfWeek()).daysTo(last));
    const QTableWidgetItem *item = grid->item(place / 7, place % 7);
    QVERIFY2(item->toolTip().contains(u"Limit of mediation"), qPrintable(item->toolTip()));
    grid->setFocus();
    grid->setCurrentCell(place / 7, place % 7);
    QTest::keyClick(grid, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->find(u"openCaseButton"_s) != nullptr);
    typist.press(u"openCaseButton"_s);
    const auto *page = m_fixture->window->findChild<CasePage *>();
    QVERIFY(page != nullptr);
    QCOMPARE(page->caseId(), id);
}

void TestClocks::theDayIsPrintedAndTheCalendarSaved()
{
    Typist typist(m_fixture.get());
    acceptedCase(m_today.addMonths(-2));
    m_fixture->window->openPage(MainWindow::Today);
    typist.press(u"printDayButton"_s);
    QCOMPARE(m_fixture->printer.printed.size(), 1);
    const QString path = m_fixture->path(u"room.ics"_s);
    m_fixture->prompts.willChoose(path);
    typist.press(u"calendarFileButton"_s);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("BEGIN:VEVENT"));
}

void TestClocks::aYearOfHolidaysIsAddedAndTakenAway()
{
    Typist typist(m_fixture.get());
    m_fixture->window->openPage(MainWindow::Settings);
    QFile file(m_fixture->path(u"2031.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"maplebridge.holidays","version":1,"years":[{"year":2031,)"
               R"("source":"notice","rest":[]}]})");
    file.close();
    m_fixture->prompts.willChoose(file.fileName());
    typist.press(u"addHolidaysButton"_s);
    QVERIFY(m_fixture->room()->calendar().value().knows(2031));
    QTRY_VERIFY(m_fixture->find(u"removeHolidaysButton"_s) != nullptr);
    typist.press(u"removeHolidaysButton"_s);
    QVERIFY(!m_fixture->room()->calendar().value().knows(2031));
    QFile broken(m_fixture->path(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    m_fixture->prompts.willChoose(broken.fileName());
    typist.press(u"addHolidaysButton"_s);
    QVERIFY(!m_fixture->find<QLabel>(u"holidayOutcome"_s)->text().isEmpty());
}

void TestClocks::aClashIsSaidBesideTheHour()
{
    const CaseId first = acceptedCase(m_today);
    const CaseId second = acceptedCase(m_today);
    CaseDesk desk(m_fixture->room());
    Session session;
    session.day = m_today;
    session.from = QTime(10, 0);
    session.until = QTime(11, 0);
    session.presiding = m_fixture->room()->actor();
    for (const CaseId &id : {first, second}) {
        session.id = SessionId::fresh();
        VERIFY_RESULT(desk.save(id, session));
    }
    m_fixture->window->openCase(second, Step::Mediate);
    QWidget *from = m_fixture->find(u"fromEdit"_s);
    QVERIFY(from != nullptr);
    const auto *row = qobject_cast<FieldRow *>(from->parentWidget());
    QVERIFY(row != nullptr);
    QVERIFY2(row->problem().contains(u"another session"), qPrintable(row->problem()));
}

QTEST_MAIN(TestClocks)
#include "tst_clocks.moc"
