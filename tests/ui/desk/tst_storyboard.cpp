// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/casework/enquirydesk.h"
#include "tests/support/verify.h"
#include "tests/ui/screens/camera.h"
#include "tests/ui/typist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// Moments of a mediator's day (the storyboard of the community mediator) with what a hand does
/// counted: every press of a button, every key that commands. Letters that are typed, and Tab
/// between fields while typing, are writing and not counted, as in the storyboard's own numbers.
class TestStoryboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clicks = 0;
        m_fixture = std::make_unique<WindowFixture>(u"en"_s);
        m_fixture->open();
        show();
    }

    void oneOpensAndSeesTheDay();
    void twoNotesWhoAndWhat();
    void threeKnowsWhoWasHereBefore();
    void fourAcceptsAndPrints();
    void sevenWritesThreeInstalments();
    void eightReadsBackAndPrints();
    void tenCallsADebtor();

private:
    void show()
    {
        m_fixture->window->resize(screenSize);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    void practise()
    {
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        m_fixture->window->workAs(m_fixture->room()->cases().mediators().value().first().id);
    }
    /// One press of a button in sight.
    void click(const QString &name)
    {
        auto *button = m_fixture->find<QPushButton>(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
        ++m_clicks;
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    /// One key that commands, where the cursor is.
    void command(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_clicks;
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? m_fixture->window.get() : at, key, with);
        QApplication::processEvents();
    }
    /// Writing: where the cursor is, then on to the next field.
    void write(const QString &text, int fieldsOn = 0)
    {
        Typist(m_fixture.get()).type(QApplication::focusWidget(), text);
        for (int i = 0; i < fieldsOn; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    [[nodiscard]] CaseId caseOf(const QString &number) const
    {
        const auto id = m_fixture->room()->cases().findByNumber(number);
        return id ? id.value() : CaseId();
    }
    [[nodiscard]] CaseFile file(CaseId id) const
    {
        return m_fixture->room()->cases().load(id).value();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_clicks = 0;
};

/// 1: the program opens the room of yesterday; one press says who works.
void TestStoryboard::oneOpensAndSeesTheDay()
{
    const QString path = m_fixture->path(u"room.mbroom"_s);
    {
        Committee committee;
        committee.name = u"红柳社区人民调解委员会"_s;
        Mediator first;
        first.name = u"张明德"_s;
        Mediator second;
        second.name = u"宋晓岚"_s;
        const auto rules = builtInRules();
        VERIFY_RESULT(rules);
        VERIFY_RESULT(
            Room::create(path, committee, {first, second}, &rules.value(), &m_fixture->clock));
    }
    m_fixture->preferences->setLastRoom(path);
    m_fixture->window->start();
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"actorButton"_s) != nullptr);
    click(u"actorButton"_s);
    QTRY_VERIFY(m_fixture->find(u"printDayButton"_s) != nullptr);
    QCOMPARE(m_clicks, 1);
}

/// 2: who and what, kept after the first words, without any further press.
void TestStoryboard::twoNotesWhoAndWhat()
{
    practise();
    command(Qt::Key_4, Qt::AltModifier);
    write(u"陈志远"_s, 1);
    QTRY_COMPARE(EnquiryDesk::list(*m_fixture->room()).value().first().name, u"陈志远"_s); // kept
    write(u"0990-0000301"_s, 2);
    write(u"楼上漏水，天花板掉皮"_s);
    QTRY_COMPARE(EnquiryDesk::list(*m_fixture->room()).value().first().matter,
                 u"楼上漏水，天花板掉皮"_s);
    QVERIFY2(m_clicks <= 2, qPrintable(QString::number(m_clicks)));
}

/// 3: who was here before is offered while the name is typed.
void TestStoryboard::threeKnowsWhoWasHereBefore()
{
    practise();
    command(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    const int before = m_clicks;
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    write(u"王秀"_s);
    auto *known = name->findChild<QCompleter *>();
    QVERIFY(known != nullptr);
    QTRY_VERIFY(known->popup()->isVisible());
    QCOMPARE(m_clicks, before);
    // Down and Enter take all that is known.
    QTest::keyClick(known->popup(), Qt::Key_Down);
    QTest::keyClick(known->popup(), Qt::Key_Return);
    QTRY_COMPARE(name->text(), u"王秀芹"_s);
}

/// 4: accepted, and three papers printed.
void TestStoryboard::fourAcceptsAndPrints()
{
    practise();
    CaseDesk desk(m_fixture->room());
    const CaseId id = desk.openCase().value();
    CaseRecord record = file(id).record;
    record.kind = u"02"_s;
    record.source = u"application"_s;
    record.presiding = m_fixture->room()->cases().mediators().value().first().id;
    VERIFY_RESULT(desk.saveRecord(id, record));
    CaseNarrative narrative;
    narrative.id = SectionId::fresh();
    narrative.summary = u"楼上漏水，天花板掉皮"_s;
    narrative.requests = {u"修好水管"_s};
    VERIFY_RESULT(desk.save(id, narrative));
    for (const Side side : {Side::Applicant, Side::Respondent}) {
        Party party;
        party.id = PartyId::fresh();
        party.person = PersonId::fresh();
        party.side = side;
        party.details.id = SectionId::fresh();
        party.details.name = side == Side::Applicant ? u"陈志远"_s : u"李四"_s;
        party.details.sex = Sex::Male;
        VERIFY_RESULT(desk.saveParty(id, party));
    }
    m_fixture->window->openCase(id, Step::Accept);
    click(u"acceptAndPrintButton"_s);
    QVERIFY(!file(id).record.number.isEmpty());
    auto *dialog = m_fixture->window->findChild<QDialog *>(u"printTogether"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    ++m_clicks; // Enter: the button has the focus
    auto *print = dialog->findChild<QPushButton *>(u"printTogetherButton"_s);
    QVERIFY(print->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->printer.jobs.size(), 3);
    QVERIFY2(m_clicks <= 2, qPrintable(QString::number(m_clicks)));
    for (const QString &document : {u"APPLY"_s, u"ACCEPT"_s, u"NOTICE"_s}) {
        const QList<Paper> papers = file(id).papers;
        QVERIFY2(std::any_of(papers.begin(), papers.end(),
                             [&](const Paper &paper) { return paper.document == document; }),
                 qPrintable(document));
    }
}

/// 7: an agreement over a sum in three parts that add up.
void TestStoryboard::sevenWritesThreeInstalments()
{
    practise();
    CaseDesk desk(m_fixture->room());
    const CaseId id = caseOf(u"12"_s);
    CaseFile before = file(id);
    // The same dispute before anything was agreed.
    const CaseId fresh = desk.openCase().value();
    CaseRecord record = file(fresh).record;
    record.kind = u"02"_s;
    VERIFY_RESULT(desk.saveRecord(fresh, record));
    for (Party party : before.parties) {
        party.id = PartyId::fresh();
        party.details.id = SectionId::fresh();
        party.details.representatives.clear();
        VERIFY_RESULT(desk.saveParty(fresh, party));
    }
    m_fixture->window->openCase(fresh, Step::Agree);
    click(u"writtenButton"_s);
    click(u"addPaymentButton"_s);
    Typist typist(m_fixture.get());
    typist.fill(u"totalEdit"_s, std::optional<Money>(Money{1'000'000})); // writing
    click(u"generateButton"_s);
    QTRY_COMPARE(file(fresh).obligations.size(), 1);
    const Obligation owed = file(fresh).obligations.first();
    QCOMPARE(owed.instalments.size(), 3);
    qint64 sum = 0;
    for (const Instalment &part : owed.instalments) {
        QVERIFY(part.dueOn.isValid());
        sum += part.amount.fen;
    }
    QCOMPARE(sum, owed.total.fen);
    QVERIFY2(m_clicks <= 6, qPrintable(QString::number(m_clicks)));
}

/// 8: read back in large letters, then printed in the number of copies that law wants.
void TestStoryboard::eightReadsBackAndPrints()
{
    practise();
    const CaseId id = caseOf(u"12"_s);
    QVERIFY(!id.isNull());
    m_fixture->window->openPaper(id, {u"AGREE"_s});
    click(u"readBackButton"_s);
    QVERIFY(m_fixture->find(u"readBackText"_s) != nullptr);
    command(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->printer.jobs.size(), 1);
    QVERIFY(m_fixture->printer.jobs.first().copies >= 3);
    QVERIFY2(m_clicks <= 2, qPrintable(QString::number(m_clicks)));
}

/// 10: a debtor is called; what came of it is one key, and the next day is proposed.
void TestStoryboard::tenCallsADebtor()
{
    practise();
    const CaseId id = caseOf(u"12"_s);
    Obligation owed = file(id).obligations.last();
    owed.instalments.last().paidOn = {};
    owed.instalments.last().dueOn = m_fixture->clock.today().addDays(-1);
    VERIFY_RESULT(CaseDesk(m_fixture->room()).save(id, owed));
    m_fixture->window->openPage(MainWindow::Today);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"callButton"_s) != nullptr);
    click(u"callButton"_s);
    auto *dialog = m_fixture->window->findChild<QDialog *>(u"callDialog"_s);
    QVERIFY(dialog);
    ++m_clicks;
    QTest::keyClick(dialog, Qt::Key_3);
    QTRY_COMPARE(file(id).performances.size(), 1);
    QVERIFY(file(id).performances.first().nextOn > m_fixture->clock.today());
    QVERIFY2(m_clicks <= 2, qPrintable(QString::number(m_clicks)));
}

QTEST_MAIN(TestStoryboard)
#include "tst_storyboard.moc"
