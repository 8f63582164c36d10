// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/casework/followuplist.h"
#include "core/domain/casejson.h"
#include "core/models/daylist.h"
#include "tests/support/casefixture.h"
#include "tests/support/roomfixture.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::RoomFixture;

/// Calls and visits of a room, and what is noted about them.
class TestFollowUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RoomFixture>();
        VERIFY_RESULT(m_fixture->create());
        m_today = room()->clock().today();
    }

    void aDueInstalmentIsCalledAboutOnce()
    {
        const CaseId id = addAgreed(m_today.addDays(2));
        auto calls = callsOf(*room());
        VERIFY_RESULT(calls);
        QCOMPARE(calls.value().size(), 1); // the first part was paid on the spot
        QCOMPARE(calls.value().first().promise.part, 2);
        QCOMPARE(sectionRows(u"calls"_s, id), 1);
        QCOMPARE(sectionRows(u"due"_s, id), 0); // it stands in one place only
        VERIFY_RESULT(recordEntry(room(), id, entry(id, PromiseResult::Promised, 0)));
        calls = callsOf(*room());
        VERIFY_RESULT(calls);
        QVERIFY(calls.value().isEmpty());
        QCOMPARE(sectionRows(u"due"_s, id), 1);
    }

    void anotherPromiseOfACalledCaseStaysDue()
    {
        const CaseId id = addAgreed(m_today.addDays(2));
        const auto file = room()->cases().load(id);
        VERIFY_RESULT(file);
        Obligation later = file.value().obligations.first();
        later.id = ObligationId::fresh();
        later.position = 1;
        later.kind = DutyKind::Act;
        later.what = u"修好门锁"_s;
        later.instalments.clear();
        later.dueOn = m_today.addDays(6); // nobody calls about it yet
        VERIFY_RESULT(CaseDesk(room()).save(id, later));
        QCOMPARE(sectionRows(u"calls"_s, id), 1);
        QCOMPARE(sectionRows(u"due"_s, id), 1);
    }

    void aPartPaidLeavesTheRestDue()
    {
        const CaseId id = addAgreed(m_today.addDays(-2));
        VERIFY_RESULT(recordEntry(room(), id, entry(id, PromiseResult::Kept, 250'000)));
        const auto due = room()->cases().dueUntil(m_today);
        VERIFY_RESULT(due);
        QCOMPARE(due.value().size(), 1);
        QCOMPARE(due.value().first().amount.fen, 350'000);
        VERIFY_RESULT(recordEntry(room(), id, entry(id, PromiseResult::Kept, 350'000)));
        const auto nothing = room()->cases().dueUntil(m_today);
        VERIFY_RESULT(nothing);
        QVERIFY(nothing.value().isEmpty());
        const auto report = room()->check(false);
        VERIFY_RESULT(report);
        QVERIFY(report.value().isSound());
    }

    void anUnsignedAgreementIsNotCalledAbout()
    {
        const CaseId id = addAgreed(m_today, false);
        const auto calls = callsOf(*room());
        VERIFY_RESULT(calls);
        QVERIFY(calls.value().isEmpty());
        QCOMPARE(sectionRows(u"due"_s, id), 1);
    }

    void wrongEntriesAreRefusedAndNothingIsWritten()
    {
        const CaseId id = addAgreed(m_today);
        Performance wrong = entry(id, PromiseResult::Kept, 100);
        wrong.obligation = ObligationId::fresh();
        QCOMPARE(recordEntry(room(), id, wrong).error().code, ErrorCode::NotFound);
        wrong = entry(id, PromiseResult::Kept, 100);
        wrong.on = {};
        QCOMPARE(recordEntry(room(), id, wrong).error().code, ErrorCode::Invalid);
        const auto file = room()->cases().load(id);
        VERIFY_RESULT(file);
        QVERIFY(file.value().performances.isEmpty());
    }

    void aPromiseWithEntriesIsNotTakenAway()
    {
        const CaseId id = addAgreed(m_today);
        const Performance noted = entry(id, PromiseResult::Kept, 100);
        VERIFY_RESULT(recordEntry(room(), id, noted));
        CaseDesk desk(room());
        const Done refused = desk.remove(id, QString(Obligation::type), noted.obligation.uuid());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        VERIFY_RESULT(desk.undo(id)); // the entry goes, the promise stays
        const auto file = room()->cases().load(id);
        VERIFY_RESULT(file);
        QVERIFY(file.value().performances.isEmpty());
        QCOMPARE(file.value().obligations.size(), 1);
    }

    void aVisitIsDueUntilItIsMade()
    {
        const CaseId id = addAgreed(m_today.addDays(-1));
        VERIFY_RESULT(recordEntry(room(), id, entry(id, PromiseResult::Kept, 600'000)));
        auto visits = visitsOf(*room());
        VERIFY_RESULT(visits);
        QCOMPARE(visits.value().size(), 1);
        QCOMPARE(visits.value().first().visit.rule.code, u"performed"_s);
        QCOMPARE(sectionRows(u"visits"_s, id), 1);
        Visit visit;
        visit.id = SectionId::fresh();
        visit.on = m_today;
        visit.findings = u"均已履行"_s;
        VERIFY_RESULT(CaseDesk(room()).save(id, visit));
        visits = visitsOf(*room());
        VERIFY_RESULT(visits);
        QVERIFY(visits.value().isEmpty());
    }

private:
    [[nodiscard]] Room *room() const { return m_fixture->room.get(); }

    /// A case agreed on yesterday, its first part paid, its second due on `due`.
    CaseId addAgreed(const QDate &due, bool isSigned = true)
    {
        CaseFile file = isSigned ? tests::effectiveCase(m_today.addDays(-1)) : tests::soundCase();
        file.record.presiding = {};
        file.record.recorder = {};
        file.sessions.clear();
        file.obligations.first().instalments[0].paidOn = m_today.addDays(-1);
        file.obligations.first().instalments[1].dueOn = due;
        file.agreement->agreedOn = m_today.addDays(-1);
        CaseDesk desk(room());
        QList<Change> changes;
        for (const Section &section : sectionsOf(file))
            changes.append({section.type, section.id, file.id.uuid(), section.body});
        if (!desk.saveAll(file.id, changes))
            qFatal("the case was not saved");
        return file.id;
    }

    Performance entry(CaseId id, PromiseResult result, qint64 fen) const
    {
        Performance one;
        one.obligation = room()->cases().load(id).value().obligations.first().id;
        one.part = 2;
        one.result = result;
        one.on = m_today;
        one.amount = Money{fen};
        if (result != PromiseResult::Kept)
            one.nextOn = m_today.addDays(3);
        return one;
    }

    int sectionRows(const QString &name, CaseId id) const
    {
        const auto sections = dayOf(*room());
        int rows = 0;
        for (const DaySection &one : sections ? sections.value() : QList<DaySection>()) {
            for (const DayRow &row : one.rows)
                rows += one.name == name && row.id == id ? 1 : 0;
        }
        return rows;
    }

    std::unique_ptr<RoomFixture> m_fixture;
    QDate m_today;
};

QTEST_GUILESS_MAIN(TestFollowUps)
#include "tst_followups.moc"
