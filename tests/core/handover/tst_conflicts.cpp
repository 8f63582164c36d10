// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/handover/conflicts.h"
#include "core/handover/conflictwords.h"
#include "tests/support/officefixture.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// Two computers of one room change the same case; the centre above sees both.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_offices = std::make_unique<OfficeFixture>();
        VERIFY_RESULT(m_offices->begin());
        auto centre = m_offices->create(u"胡杨街道调解中心"_s, Tier::Street, u"古丽娜"_s);
        VERIFY_RESULT(centre);
        m_centre = std::move(centre).value();
        auto room = m_offices->create(u"红柳社区调委会"_s, Tier::Room, u"张明德"_s);
        VERIFY_RESULT(room);
        m_room = std::move(room).value();
        VERIFY_RESULT(m_offices->join(m_room.get(), m_centre.get()));
        const auto id = CaseDesk(m_room.get()).openCase();
        VERIFY_RESULT(id);
        m_case = id.value();
        m_narrative.id = SectionId::fresh();
        write(m_room.get(), u"楼上漏水"_s, u"先不通知物业"_s);
        VERIFY_RESULT(m_offices->carry(m_room.get(), m_centre.get()));
        m_room.reset();
        auto other = m_offices->copied(u"红柳社区调委会"_s, u"copy"_s);
        VERIFY_RESULT(other);
        m_other = std::move(other).value();
        auto again = m_offices->opened(u"红柳社区调委会"_s);
        VERIFY_RESULT(again);
        m_room = std::move(again).value();
    }
    void cleanup()
    {
        m_other.reset();
        m_room.reset();
        m_centre.reset();
    }

    void bothVersionsAreReadWithWhatTheyBuildOn();
    void whatOneAloneChangedIsToldApart();
    void theOwnersDecisionHoldsEverywhere();
    void fieldsCanBeChosenFromEitherSide();
    void theOwnersDecisionCanBeTakenBack();
    void theCentreAboveRules();
    void aConflictThatIsNoMoreIsNotDecided();

private:
    void write(Room *room, const QString &summary, const QString &remark)
    {
        m_offices->clock.set(m_offices->clock.now().addSecs(60));
        CaseNarrative narrative = m_narrative;
        narrative.summary = summary;
        narrative.remark = remark;
        QVERIFY(CaseDesk(room).save(m_case, narrative));
    }
    /// One summary here, another one there, and a remark there alone.
    void quarrel()
    {
        write(m_room.get(), u"楼上漏水，天花板已坏"_s, u"先不通知物业"_s);
        write(m_other.get(), u"楼上漏水，已停"_s, u"已通知物业"_s);
    }
    [[nodiscard]] CaseNarrative in(Room *room) const
    {
        return room->cases().load(m_case).value().narrative;
    }
    [[nodiscard]] static QList<Conflict> open(const Room &room)
    {
        const auto conflicts = openConflicts(room);
        return conflicts ? conflicts.value() : QList<Conflict>();
    }
    /// What the other computer wrote comes to the first one by the centre.
    void meet()
    {
        VERIFY_RESULT(m_offices->carry(m_other.get(), m_centre.get()));
        VERIFY_RESULT(m_offices->carry(m_centre.get(), m_room.get()));
    }

    std::unique_ptr<OfficeFixture> m_offices;
    std::unique_ptr<Room> m_centre;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<Room> m_other;
    CaseId m_case;
    CaseNarrative m_narrative;
};

void TestConflicts::bothVersionsAreReadWithWhatTheyBuildOn()
{
    quarrel();
    QVERIFY(open(*m_room).isEmpty());
    meet();
    const QList<Conflict> conflicts = open(*m_room);
    QCOMPARE(conflicts.size(), 1);
    const Conflict &conflict = conflicts.first();
    QCOMPARE(conflict.type, QString(CaseNarrative::type));
    QCOMPARE(conflict.caseId, m_case);
    QVERIFY(conflict.mayDecide);
    QVERIFY(!conflict.needsRuling);
    QVERIFY(conflict.before);
    QCOMPARE(conflict.before->value(u"summary"_s).toString(), u"楼上漏水"_s);
    QCOMPARE(conflict.sides.size(), 2);
    QCOMPARE(conflict.sides[0].body.value(u"summary"_s).toString(), u"楼上漏水，天花板已坏"_s);
    QCOMPARE(conflict.sides[1].body.value(u"summary"_s).toString(), u"楼上漏水，已停"_s);
    QCOMPARE(conflict.sides[0].who, u"张明德"_s);
    QVERIFY(sideSentence(conflict.sides[0]).contains(u"张明德"_s));
    QVERIFY(conflict.sides[0].at < conflict.sides[1].at);
    QVERIFY(openConflicts(*m_room, CaseId::fresh()).value().isEmpty());
}

void TestConflicts::whatOneAloneChangedIsToldApart()
{
    quarrel();
    meet();
    const QList<Conflict> conflicts = open(*m_room);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().fields.size(), 2);
    QCOMPARE(conflicts.first().fields[0].field, u"summary"_s);
    QCOMPARE(conflicts.first().fields[0].changedBy, -1);
    QCOMPARE(conflicts.first().fields[1].field, u"remark"_s);
    QCOMPARE(conflicts.first().fields[1].changedBy, 1);
}

void TestConflicts::theOwnersDecisionHoldsEverywhere()
{
    quarrel();
    meet();
    const QList<Conflict> conflicts = open(*m_room);
    QCOMPARE(conflicts.size(), 1);
    VERIFY_RESULT(decideConflict(m_room.get(), conflicts.first(), {1, {}}));
    QVERIFY(open(*m_room).isEmpty());
    QCOMPARE(in(m_room.get()).summary, u"楼上漏水，已停"_s);
    VERIFY_RESULT(m_offices->carry(m_room.get(), m_centre.get()));
    QVERIFY(open(*m_centre).isEmpty());
    QCOMPARE(in(m_centre.get()).summary, u"楼上漏水，已停"_s);
}

void TestConflicts::fieldsCanBeChosenFromEitherSide()
{
    quarrel();
    meet();
    const QList<Conflict> conflicts = open(*m_room);
    QCOMPARE(conflicts.size(), 1);
    const ConflictChoice choice{0, {{u"summary"_s, 0}, {u"remark"_s, 1}}};
    VERIFY_RESULT(decideConflict(m_room.get(), conflicts.first(), choice));
    QCOMPARE(in(m_room.get()).summary, u"楼上漏水，天花板已坏"_s);
    QCOMPARE(in(m_room.get()).remark, u"已通知物业"_s);
}

void TestConflicts::theOwnersDecisionCanBeTakenBack()
{
    quarrel();
    meet();
    const QString shown = in(m_room.get()).summary;
    const QList<Conflict> conflicts = open(*m_room);
    QCOMPARE(conflicts.size(), 1);
    const qsizetype hidden = shown == u"楼上漏水，已停"_s ? 0 : 1;
    VERIFY_RESULT(decideConflict(m_room.get(), conflicts.first(), {hidden, {}}));
    QVERIFY(in(m_room.get()).summary != shown);
    VERIFY_RESULT(CaseDesk(m_room.get()).undo(m_case));
    QVERIFY(open(*m_room).isEmpty());
    QCOMPARE(in(m_room.get()).summary, shown);
}

void TestConflicts::theCentreAboveRules()
{
    quarrel();
    VERIFY_RESULT(m_offices->carry(m_room.get(), m_centre.get()));
    VERIFY_RESULT(m_offices->carry(m_other.get(), m_centre.get()));
    const QList<Conflict> conflicts = open(*m_centre);
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().needsRuling);
    QVERIFY(conflicts.first().mayDecide);
    QCOMPARE(conflicts.first().owner, u"红柳社区调委会"_s);
    VERIFY_RESULT(decideConflict(m_centre.get(), conflicts.first(), {0, {}}, u"电话问过双方"_s));
    QVERIFY(open(*m_centre).isEmpty());
    VERIFY_RESULT(m_offices->carry(m_centre.get(), m_room.get()));
    QVERIFY(open(*m_room).isEmpty());
    QCOMPARE(in(m_room.get()), in(m_centre.get()));
}

void TestConflicts::aConflictThatIsNoMoreIsNotDecided()
{
    quarrel();
    meet();
    const QList<Conflict> conflicts = open(*m_room);
    QCOMPARE(conflicts.size(), 1);
    VERIFY_RESULT(decideConflict(m_room.get(), conflicts.first(), {0, {}}));
    const auto again = decideConflict(m_room.get(), conflicts.first(), {1, {}});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(in(m_room.get()).summary, u"楼上漏水，天花板已坏"_s);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
