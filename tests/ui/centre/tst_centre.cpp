// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/handover/conflicts.h"
#include "tests/support/officefixture.h"
#include "tests/ui/officewindow.h"
#include "ui/widgets/chipsedit.h"

#include <QPushButton>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// The window of a centre: what was brought, the wall of rooms, lists to look after, conflicts.
class TestCentre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_offices = std::make_unique<OfficeFixture>();
        VERIFY_RESULT(m_offices->begin());
        auto room = m_offices->create(u"红柳社区调委会"_s, Tier::Room, u"张明德"_s);
        VERIFY_RESULT(room);
        m_room = std::move(room).value();
        m_centre = std::make_unique<OfficeWindow>(u"胡杨街道调解中心"_s, Tier::Street);
        m_centre->fixture.clock.set(m_offices->clock.now());
        VERIFY_RESULT(m_centre->open());
        VERIFY_RESULT(m_offices->join(m_room.get(), m_centre->room()));
    }
    void cleanup()
    {
        m_other.reset();
        m_room.reset();
        m_centre.reset();
    }

    void aFirstStartCanBeACentre();
    void aRoomBecomesACentreInTheSettings();
    void theWallSaysWhoDelivered();
    void oneBadFileStopsNothing();
    void filesCanBeDropped();
    void anOfficeCanBeClosed();
    void aCaseInDefaultIsRemindedInTwoClicks();
    void aConflictIsDecidedByOneClick();
    void fieldsAreChosenOneByOne();
    void theEnrolmentSheetIsOnePage();

private:
    CaseId newCase(const QString &summary)
    {
        const auto id = CaseDesk(m_room.get()).openCase();
        m_narrative.id = SectionId::fresh();
        m_narrative.summary = summary;
        return id && CaseDesk(m_room.get()).save(id.value(), m_narrative) ? id.value() : CaseId();
    }
    void tick()
    {
        m_offices->clock.set(m_offices->clock.now().addSecs(60));
        m_centre->fixture.clock.set(m_offices->clock.now());
    }
    Result<WrittenPackage> packageFrom(Room *room)
    {
        tick();
        return m_offices->deskOf(room).send(m_centre->room()->roster().value().ownSite(),
                                            m_offices->stick());
    }
    void bring(const QStringList &files)
    {
        m_centre->go(MainWindow::Arrivals);
        m_centre->fixture.prompts.willChoose(files.join(u'\n'));
        m_centre->press(u"fromFilesButton"_s);
    }
    /// Two computers of the room wrote different things, and both came.
    CaseId quarrel()
    {
        const CaseId id = newCase(u"楼上漏水"_s);
        QStringList files{packageFrom(m_room.get()).value().path};
        m_room.reset();
        m_other = m_offices->copied(u"红柳社区调委会"_s, u"copy"_s).value();
        m_room = m_offices->opened(u"红柳社区调委会"_s).value();
        const auto write = [&](Room *room, const QString &summary, const QString &remark) {
            tick();
            CaseNarrative narrative = m_narrative;
            narrative.summary = summary;
            narrative.remark = remark;
            QVERIFY(CaseDesk(room).save(id, narrative));
            files += packageFrom(room).value().path;
        };
        write(m_room.get(), u"楼上漏水，天花板已坏"_s, QString());
        write(m_other.get(), u"楼上漏水，已停"_s, u"已通知物业"_s);
        bring(files);
        m_centre->press(u"takeInButton"_s);
        return id;
    }

    std::unique_ptr<OfficeFixture> m_offices;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<Room> m_other;
    std::unique_ptr<OfficeWindow> m_centre;
    CaseNarrative m_narrative;
};

void TestCentre::aFirstStartCanBeACentre()
{
    WindowFixture fixture(u"en"_s);
    fixture.open();
    fixture.window->resize(1366, 716);
    fixture.window->show();
    fixture.window->start();
    Typist typist(&fixture);
    fixture.prompts.willChoose(fixture.path(QString()));
    typist.press(u"elsewhereButton"_s);
    typist.press(u"centreButton"_s);
    typist.fill(u"committeeEdit"_s, u"金河区调解中心"_s);
    typist.fill(u"mediatorEdit"_s, u"阿依努尔"_s);
    typist.choose(u"startTierEdit"_s, {u"district"_s});
    typist.press(u"beginButton"_s);
    OfficeWindow::settle();
    QVERIFY(fixture.room());
    const Roster roster = fixture.room()->roster().value();
    QVERIFY(roster.self());
    QCOMPARE(roster.self()->tier, Tier::District);
    QCOMPARE(roster.self()->name, u"金河区调解中心"_s);
    fixture.window->openPage(MainWindow::Arrivals);
    QVERIFY(fixture.find(u"fromFolderButton"_s));
}

void TestCentre::aRoomBecomesACentreInTheSettings()
{
    OfficeWindow office(u"白杨社区调委会"_s, Tier::Room);
    VERIFY_RESULT(office.open());
    const auto entries = [&office] {
        return office.fixture.window->findChild<QWidget *>(u"page6Button"_s) != nullptr;
    };
    QVERIFY(!entries());
    office.go(MainWindow::Settings);
    office.typist.choose(u"tierEdit"_s, {u"room"_s});
    office.fixture.prompts.willAnswer(1);
    auto *street = office.fixture.find<ChipsEdit>(u"tierEdit"_s)->chip(u"street"_s);
    QVERIFY(street);
    street->setFocus();
    QTest::keyClick(street, Qt::Key_Space);
    OfficeWindow::settle();
    QVERIFY(entries());
    QCOMPARE(office.room()->roster().value().self()->tier, Tier::Street);
}

void TestCentre::theWallSaysWhoDelivered()
{
    QVERIFY(!newCase(u"楼上漏水"_s).isNull());
    const auto first = packageFrom(m_room.get());
    VERIFY_RESULT(first);
    const auto second = packageFrom(m_room.get());
    VERIFY_RESULT(second);
    m_centre->go(MainWindow::Rooms);
    const auto *wall = m_centre->fixture.find<QTableWidget>(u"wallTable"_s);
    QVERIFY(wall);
    const auto words
        = [&wall] { return wall->item(0, 2)->data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(wall->item(0, 0)->text(), u"红柳社区调委会"_s);
    QCOMPARE(wall->item(0, 1)->text(), u"0990-0000001"_s);
    QVERIFY(words().contains(u"nothing came"_s));
    bring({second.value().path});
    m_centre->press(u"takeInButton"_s);
    m_centre->go(MainWindow::Rooms);
    QVERIFY(words().contains(u"package 2 came; package 1 before it never did"_s));
    m_centre->fixture.find<QTableWidget>(u"wallTable"_s)->setCurrentCell(0, 0);
    OfficeWindow::settle();
    QVERIFY(m_centre->textIn(u"officeBox"_s).contains(u"Package 2"_s));
    QVERIFY(m_centre->textIn(u"officeBox"_s).contains(u"Package 1 never came"_s));
}

void TestCentre::oneBadFileStopsNothing()
{
    const CaseId id = newCase(u"楼上漏水"_s);
    const auto sound = packageFrom(m_room.get());
    VERIFY_RESULT(sound);
    QFile whole(sound.value().path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile cut(m_offices->stick(u"other"_s) + u"/cut.age"_s);
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.readAll().chopped(100));
    cut.close();
    bring({cut.fileName(), sound.value().path});
    QVERIFY(m_centre->textIn(u"arrivalRows"_s).contains(u"damaged on the way"_s));
    m_centre->press(u"takeInButton"_s);
    QVERIFY(m_centre->said(u"arrivalOutcome"_s).contains(u"1 package taken in"_s));
    QVERIFY(m_centre->said(u"arrivalOutcome"_s).contains(u"1 stayed aside"_s));
    QVERIFY(m_centre->room()->cases().load(id));
    QVERIFY(m_centre->textIn(u"latestRows"_s).contains(u"Stayed aside"_s));
}

void TestCentre::filesCanBeDropped()
{
    QVERIFY(!newCase(u"楼上漏水"_s).isNull());
    VERIFY_RESULT(packageFrom(m_room.get()));
    m_centre->go(MainWindow::Arrivals);
    auto *rows = m_centre->fixture.find<QWidget>(u"arrivalRows"_s);
    QWidget *panel = rows;
    while (panel != nullptr && !panel->acceptDrops())
        panel = panel->parentWidget();
    QVERIFY(panel);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_offices->stick())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &drop);
    OfficeWindow::settle();
    QVERIFY(m_centre->textIn(u"arrivalRows"_s).contains(u"1 new case"_s));
}

void TestCentre::anOfficeCanBeClosed()
{
    VERIFY_RESULT(packageFrom(m_room.get()));
    m_centre->go(MainWindow::Rooms);
    m_centre->fixture.find<QTableWidget>(u"wallTable"_s)->setCurrentCell(0, 0);
    OfficeWindow::settle();
    m_centre->fixture.prompts.willAnswer(1);
    m_centre->press(u"closeOfficeButton"_s);
    QVERIFY(m_centre->room()->roster().value().children().first()->closed);
    bring({m_offices->stick()});
    QVERIFY(!m_centre->fixture.find(u"takeInButton"_s));
    QVERIFY(m_centre->textIn(u"arrivalRows"_s).contains(u"enrol it again"_s));
}

void TestCentre::aCaseInDefaultIsRemindedInTwoClicks()
{
    const CaseId id = newCase(u"拖欠工资"_s);
    Obligation obligation;
    obligation.id = ObligationId::fresh();
    obligation.what = u"工资"_s;
    obligation.total = Money{500000};
    obligation.dueOn = QDate(2026, 5, 1);
    VERIFY_RESULT(CaseDesk(m_room.get()).save(id, obligation));
    bring({packageFrom(m_room.get()).value().path});
    m_centre->press(u"takeInButton"_s);
    m_centre->go(MainWindow::Rooms);
    m_centre->typist.choose(u"watchEdit"_s, {u"2"_s});
    OfficeWindow::settle();
    QVERIFY(m_centre->textIn(u"watchBox"_s).contains(u"due since"_s));
    QVERIFY(m_centre->textIn(u"watchBox"_s).contains(u"红柳社区调委会"_s));
    m_centre->press(u"remindButton"_s);
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    m_centre->typist.lookInside(dialog);
    m_centre->typist.press(u"writeNoteButton"_s);
    m_centre->typist.lookInside(nullptr);
    OfficeWindow::settle();
    QVERIFY(m_centre->textIn(u"watchBox"_s).contains(u"reminded"_s));
    const Roster roster = m_room->roster().value();
    VERIFY_RESULT(m_centre->desk().send(roster.ownSite(), m_offices->stick(u"back"_s)));
}

void TestCentre::aConflictIsDecidedByOneClick()
{
    const CaseId id = quarrel();
    QCOMPARE(openConflicts(*m_centre->room()).value().size(), 1);
    m_centre->go(MainWindow::Conflicts);
    const QString page = m_centre->textIn(u"conflictBox"_s);
    QVERIFY(page.contains(u"楼上漏水"_s));
    QVERIFY(page.contains(u"张明德"_s));
    QVERIFY(page.contains(u"your decision is a ruling"_s));
    m_centre->press(u"keepSideButton1"_s);
    QVERIFY(openConflicts(*m_centre->room()).value().isEmpty());
    QCOMPARE(m_centre->room()->cases().load(id).value().narrative.summary, u"楼上漏水，已停"_s);
    QVERIFY(m_centre->said(u"conflictOutcome"_s).contains(u"Decided"_s));
}

void TestCentre::fieldsAreChosenOneByOne()
{
    const CaseId id = quarrel();
    m_centre->go(MainWindow::Conflicts);
    m_centre->press(u"keepChosenButton"_s);
    QVERIFY(m_centre->said(u"conflictProblem"_s).contains(u"Please choose"_s));
    QWidget *first = m_centre->typist.at(u"keepFieldButton"_s, 0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    m_centre->press(u"keepChosenButton"_s);
    QVERIFY(openConflicts(*m_centre->room()).value().isEmpty());
    const CaseNarrative decided = m_centre->room()->cases().load(id).value().narrative;
    QCOMPARE(decided.summary, u"楼上漏水，天花板已坏"_s);
    QCOMPARE(decided.remark, u"已通知物业"_s);
}

void TestCentre::theEnrolmentSheetIsOnePage()
{
    m_centre->go(MainWindow::Rooms);
    m_centre->press(u"printSheetButton"_s);
    QCOMPARE(m_centre->fixture.printer.printed.size(), 1);
    const PageModel pages = m_centre->fixture.printer.printed.first();
    QCOMPARE(pages.pages.size(), 1);
    QString text = sourceTextOf(pages);
    QVERIFY(text.contains(u"胡杨街道调解中心"_s));
    QString digits = m_centre->said(u"centreDigits"_s);
    QVERIFY(text.remove(u' ').contains(digits.remove(u' ')));
    QVERIFY(pages.pages.first().rules.size() > 500);
}

QTEST_MAIN(TestCentre)
#include "tst_centre.moc"
