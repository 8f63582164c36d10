// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/roomdesk.h"
#include "tests/support/roomfixture.h"

#include <QSignalSpy>

using namespace maplebridge;
using tests::RoomFixture;

class TestCaseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RoomFixture>();
        VERIFY_RESULT(m_fixture->create());
    }

    void whoWorksAloneAlsoRecords()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId two = desk.openCase().value();
        CaseRecord record = m_fixture->room->cases().load(two).value().record;
        QCOMPARE(record.presiding, m_fixture->room->actor());
        QVERIFY2(record.recorder.isNull(), "with a clerk there is a choice");

        Mediator clerk = m_fixture->room->cases().mediators().value().last();
        clerk.left = true;
        VERIFY_RESULT(RoomDesk(m_fixture->room.get()).saveMediator(clerk));
        const CaseId alone = desk.openCase().value();
        record = m_fixture->room->cases().load(alone).value().record;
        QCOMPARE(record.presiding, m_fixture->room->actor());
        QCOMPARE(record.recorder, m_fixture->room->actor());
    }

    void oneCallIsOneNotice()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        QSignalSpy told(m_fixture->room->notifier(), &ChangeNotifier::changed);
        VERIFY_RESULT(
            desk.saveParty(id, RoomFixture::party(Side::Applicant, QStringLiteral("李建民"))));
        QCOMPARE(told.count(), 1);
        QVERIFY(told.first().first().value<ChangeNotice>().cases.contains(id));
    }

    void savingTheSameWritesNothing()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        const Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(id, party));
        const auto before = desk.history(id).value().size();
        VERIFY_RESULT(desk.saveParty(id, party));
        QCOMPARE(desk.history(id).value().size(), before);
    }

    void numbersAreNeverReused()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId first = desk.openCase().value();
        QCOMPARE(desk.accept(first, QDate(2026, 5, 8)).value(),
                 QStringLiteral("（2026）红柳人调字第1号"));
        QCOMPARE(desk.accept(first, QDate(2026, 5, 9)).value(),
                 QStringLiteral("（2026）红柳人调字第1号"));
        VERIFY_RESULT(desk.discard(first, QStringLiteral("登记重复")));
        const CaseId second = desk.openCase().value();
        QCOMPARE(desk.accept(second, QDate(2026, 5, 8)).value(),
                 QStringLiteral("（2026）红柳人调字第2号"));
        QCOMPARE(m_fixture->room->cases().unusedNumbers(2026).value(),
                 QList<QString>{QStringLiteral("（2026）红柳人调字第1号")});
        const CaseId third = desk.openCase().value();
        QCOMPARE(desk.accept(third, QDate(2026, 5, 8), QStringLiteral("（2026）红柳人调字第2号"))
                     .error()
                     .code,
                 ErrorCode::Conflict);
        QCOMPARE(desk.accept(third, QDate(2026, 5, 8), QStringLiteral("（2026）红柳人调字第3号"))
                     .value(),
                 QStringLiteral("（2026）红柳人调字第3号"));
        const CaseId fourth = desk.openCase().value();
        QCOMPARE(desk.accept(fourth, QDate(2026, 5, 8)).value(),
                 QStringLiteral("（2026）红柳人调字第4号"));
        const CaseId next = desk.openCase().value();
        QCOMPARE(desk.accept(next, QDate(2027, 1, 2)).value(),
                 QStringLiteral("（2027）红柳人调字第1号"));
    }

    void findsByPartOfNameNumberAndPhone()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        Party party = RoomFixture::party(Side::Applicant, QStringLiteral("古丽娜尔·买买提"));
        party.details.phone = QStringLiteral("0990-0000107");
        VERIFY_RESULT(desk.saveParty(id, party));
        VERIFY_RESULT(desk.accept(id, QDate(2026, 5, 8)));
        for (const auto &words :
             {u"丽娜", u"尔买买", u"0000107", u"红柳人调字第1号", u"娜尔 0107", u"尔•买"})
            QCOMPARE(m_fixture->room->cases().list({QString::fromUtf16(words)}).value().size(), 1);
        QCOMPARE(m_fixture->room->cases().list({QStringLiteral("张三")}).value().size(), 0);
        QCOMPARE(m_fixture->room->cases().findByNumber(QStringLiteral("1")).value(), id);
        QCOMPARE(m_fixture->room->cases().persons(QStringLiteral("买买"), 5).value().size(), 1);
    }

    void undoTakesBackCallByCall()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(id, party));
        party.details.name = QStringLiteral("李建明");
        VERIFY_RESULT(desk.saveParty(id, party));
        VERIFY_RESULT(desk.undo(id));
        QCOMPARE(m_fixture->room->cases().load(id).value().parties.first().details.name,
                 QStringLiteral("李建民"));
        VERIFY_RESULT(desk.undo(id));
        QVERIFY(m_fixture->room->cases().load(id).value().parties.isEmpty());
        QCOMPARE(desk.undo(id).error().code, ErrorCode::NotFound);
        QVERIFY(m_fixture->room->check(false).value().isSound());
    }

    void redoBringsBackCallByCall()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        const auto nameNow = [&] {
            const auto parties = m_fixture->room->cases().load(id).value().parties;
            return parties.isEmpty() ? QString() : parties.first().details.name;
        };
        Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(id, party));
        party.details.name = QStringLiteral("李建明");
        VERIFY_RESULT(desk.saveParty(id, party));
        QCOMPARE(desk.redo(id).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(desk.undo(id));
        VERIFY_RESULT(desk.undo(id));
        QCOMPARE(nameNow(), QString());
        VERIFY_RESULT(desk.redo(id));
        QCOMPARE(nameNow(), QStringLiteral("李建民"));
        VERIFY_RESULT(desk.redo(id));
        QCOMPARE(nameNow(), QStringLiteral("李建明"));
        QCOMPARE(desk.redo(id).error().code, ErrorCode::NotFound);
        // What was brought back can be taken back again.
        VERIFY_RESULT(desk.undo(id));
        QCOMPARE(nameNow(), QStringLiteral("李建民"));
        VERIFY_RESULT(desk.redo(id));
        QCOMPARE(nameNow(), QStringLiteral("李建明"));
        // Something new ends it.
        VERIFY_RESULT(desk.undo(id));
        party.details.name = QStringLiteral("李剑民");
        VERIFY_RESULT(desk.saveParty(id, party));
        QCOMPARE(desk.redo(id).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(desk.undo(id));
        QCOMPARE(nameNow(), QStringLiteral("李建民"));
        QVERIFY(m_fixture->room->check(false).value().isSound());
    }

    void aSignedPaperStopsUndo()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        const Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(id, party));
        Paper paper;
        paper.document = QStringLiteral("AGREE");
        const auto issued = desk.issue(id, paper, "%PDF-");
        VERIFY_RESULT(issued);
        QCOMPARE(issued.value().version, 1);
        Signing signing;
        signing.id = SectionId::fresh();
        signing.paper = issued.value().id;
        signing.document = QStringLiteral("AGREE");
        signing.party = party.id;
        signing.on = QDate(2026, 5, 8);
        VERIFY_RESULT(desk.recordSignings(id, {signing}));
        QCOMPARE(desk.undo(id).error().code, ErrorCode::Refused);
        QCOMPARE(desk.issue(id, paper, "%PDF-2").value().version, 2);
        QCOMPARE(m_fixture->room->cases().attachment(issued.value().pdf).value(),
                 QByteArray("%PDF-"));
        QCOMPARE(desk.remove(id, QStringLiteral("paper"), issued.value().id.uuid()).error().code,
                 ErrorCode::Refused);
    }

    void whatWasRecordedByMistakeCanBeTakenBack()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        const Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(id, party));
        Paper paper;
        paper.document = QStringLiteral("AGREE");
        const auto issued = desk.issue(id, paper, "%PDF-");
        VERIFY_RESULT(issued);
        Signing signing;
        signing.id = SectionId::fresh();
        signing.paper = issued.value().id;
        signing.document = QStringLiteral("AGREE");
        signing.party = party.id;
        signing.on = QDate(2026, 5, 8);
        VERIFY_RESULT(desk.recordSignings(id, {signing}));
        VERIFY_RESULT(desk.withdrawSignings(id, {signing.id}, QStringLiteral("日期记错")));
        QVERIFY(m_fixture->room->cases().load(id).value().signings.isEmpty());
        QCOMPARE(desk.history(id).value().first().why, QStringLiteral("日期记错"));
        signing.id = SectionId::fresh();
        signing.on = QDate(2026, 5, 9);
        VERIFY_RESULT(desk.recordSignings(id, {signing}));
        CaseRecord record = m_fixture->room->cases().load(id).value().record;
        record.archivedOn = QDate(2026, 5, 20);
        VERIFY_RESULT(desk.saveRecord(id, record));
        QCOMPARE(desk.withdrawSignings(id, {signing.id}, QString()).error().code,
                 ErrorCode::Refused);
        QCOMPARE(m_fixture->room->cases().load(id).value().signings.size(), 1);
    }

    void historyNamesEveryField()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        CaseRecord record = m_fixture->room->cases().load(id).value().record;
        record.place = QStringLiteral("5栋");
        VERIFY_RESULT(desk.saveRecord(id, record, QStringLiteral("补记")));
        const auto history = desk.history(id).value();
        QCOMPARE(history.first().field, QStringLiteral("place"));
        QCOMPARE(history.first().after.toString(), QStringLiteral("5栋"));
        QCOMPARE(history.first().why, QStringLiteral("补记"));
        QCOMPARE(history.first().actor, m_fixture->room->actor());
    }

    void theBinGivesBack()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        VERIFY_RESULT(desk.accept(id, QDate(2026, 5, 8)));
        VERIFY_RESULT(desk.discard(id, QStringLiteral("误登记")));
        QCOMPARE(m_fixture->room->cases().list({}).value().size(), 0);
        QCOMPARE(m_fixture->room->cases().list({{}, false, true}).value().size(), 1);
        VERIFY_RESULT(desk.restore(id));
        QCOMPARE(m_fixture->room->cases().list({}).value().first().number,
                 QStringLiteral("（2026）红柳人调字第1号"));
        QVERIFY(m_fixture->room->check(false).value().isSound());
    }

    void whatIsReferredToStays()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        const Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(id, party));
        Session session;
        session.id = SessionId::fresh();
        session.present = {party.id};
        VERIFY_RESULT(desk.save(id, session));
        MinuteLine line;
        line.id = SectionId::fresh();
        line.session = session.id;
        line.text = QStringLiteral("漏水我认");
        VERIFY_RESULT(desk.save(id, line));
        QCOMPARE(desk.remove(id, QStringLiteral("party"), party.id.uuid()).error().code,
                 ErrorCode::Refused);
        VERIFY_RESULT(desk.remove(id, QStringLiteral("session"), session.id.uuid()));
        VERIFY_RESULT(desk.remove(id, QStringLiteral("party"), party.id.uuid()));
        QVERIFY(m_fixture->room->cases().load(id).value().minutes.isEmpty());
    }

    void aLineOfMinutesLeavesTheRoomSound()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        Session session;
        session.id = SessionId::fresh();
        VERIFY_RESULT(desk.save(id, session));
        MinuteLine line;
        line.id = SectionId::fresh();
        line.session = session.id;
        for (const char16_t *text : {u"漏水我认", u"漏水我认，赔多少再谈"}) {
            line.text = QString::fromUtf16(text);
            m_fixture->clock.set(m_fixture->clock.now().addSecs(60));
            VERIFY_RESULT(desk.save(id, line));
            const auto report = m_fixture->room->check(false);
            QVERIFY2(report.value().isSound(), qPrintable(report.value().firstFault));
        }
        m_fixture->clock.set(m_fixture->clock.now().addSecs(60));
        VERIFY_RESULT(desk.remove(id, QString(MinuteLine::type), line.id.uuid()));
        QVERIFY(m_fixture->room->check(false).value().isSound());
    }

    void aRoomWithADueItemIsSound()
    {
        CaseDesk desk(m_fixture->room.get());
        const CaseId id = desk.openCase().value();
        Session session;
        session.id = SessionId::fresh();
        session.result = QStringLiteral("next");
        session.nextOn = m_fixture->clock.today().addDays(14);
        VERIFY_RESULT(desk.save(id, session));
        QCOMPARE(m_fixture->room->cases().dueUntil(session.nextOn).value().size(), 1);
        const auto report = m_fixture->room->check(false);
        QVERIFY2(report.value().isSound(), qPrintable(report.value().firstFault));
        VERIFY_RESULT(m_fixture->room->backUp());
    }

private:
    std::unique_ptr<RoomFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCaseDesk)
#include "tst_casedesk.moc"
