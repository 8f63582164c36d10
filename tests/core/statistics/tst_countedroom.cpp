// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/roomdesk.h"
#include "core/exchange/practiceroom.h"
#include "core/statistics/statisticsrepository.h"
#include "core/statistics/tablemaker.h"
#include "core/storage/statement.h"
#include "tests/core/statistics/tablefixture.h"
#include "tests/support/roomfixture.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// Tables over a room file: what is drawn for them, and what is counted from it.
class TestCountedRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RoomFixture>();
        VERIFY_RESULT(m_fixture->create());
        m_fixture->room.reset();
        const QString path = m_fixture->folder.filePath(u"practice.mbroom"_s);
        auto made = createPracticeRoom(path, &m_fixture->rules, &m_fixture->clock);
        VERIFY_RESULT(made);
        m_fixture->room = std::move(made).value();
    }

    void whatIsDrawnIsWhatTheCasesSay()
    {
        const auto drawn = repository().cases(scopeOf(u"2026"_s));
        VERIFY_RESULT(drawn);
        QCOMPARE(drawn.value().size(), 5);
        for (const CountedCase &one : drawn.value()) {
            CountedCase expected = countedCase(room().cases().load(one.id).value());
            expected.committeeKind = u"residents"_s;
            QCOMPARE(one, expected);
        }
    }

    void onlyCasesOfThePeriodAreRead()
    {
        QCOMPARE(repository().cases(scopeOf(u"2026-Q2"_s)).value().size(), 2);
        QCOMPARE(repository().cases(scopeOf(u"2026-Q2"_s, CountBasis::Accepted)).value().size(), 3);
        QCOMPARE(repository().cases(scopeOf(u"2025"_s)).value().size(), 0);
        CountScope elsewhere = scopeOf(u"2026"_s);
        elsewhere.sites = {u"room-1"_s};
        QCOMPARE(repository().cases(elsewhere).value().size(), 0);
        elsewhere.sites = {u"room-1"_s, u""_s};
        QCOMPARE(repository().cases(elsewhere).value().size(), 5);
        const Period range = repository().range().value();
        QCOMPARE(range.from, QDate(2026, 4, 20));
        QCOMPARE(range.to, QDate(2026, 8, 11));
    }

    void theBinIsNotCounted()
    {
        const CaseId first = room().cases().findByNumber(u"24"_s).value();
        VERIFY_RESULT(CaseDesk(&room()).discard(first, u"疑似重复"_s));
        QCOMPARE(repository().cases(scopeOf(u"2026"_s)).value().size(), 4);
        VERIFY_RESULT(CaseDesk(&room()).restore(first));
        QCOMPARE(repository().cases(scopeOf(u"2026"_s)).value().size(), 5);
    }

    void aCommitteeThatChangesItsKindIsCountedAnew()
    {
        Committee committee = room().cases().committee().value();
        committee.kind = u"street"_s;
        VERIFY_RESULT(RoomDesk(&room()).saveCommittee(committee));
        const auto made = makeTable(room(), order());
        VERIFY_RESULT(made);
        QCOMPARE(made.value().counted.total.cell(u"by.street"_s)->value, 5);
        QCOMPARE(made.value().counted.total.cell(u"by.residents"_s)->value, 0);
    }

    void caseOfManyRoomsAreCountedByRoom()
    {
        const QList<CountedCase> cases = repository().cases(scopeOf(u"2026"_s)).value();
        {
            auto transaction = Transaction::begin(room().database());
            VERIFY_RESULT(transaction);
            auto give = Statement::prepare(*room().database(), u"UPDATE case_count SET site = "
                                                               u":site, committee_kind = 'street' "
                                                               u"WHERE case_id = :id"_s);
            VERIFY_RESULT(give);
            give.value()
                .bind(u":site"_s, u"huyang"_s)
                .bind(u":id"_s, cases[0].id.uuid().toRfc4122());
            VERIFY_RESULT(give.value().exec());
            VERIFY_RESULT(transaction.value()->commit());
        }
        TableOrder byRoom = order();
        byRoom.byRoom = true;
        const auto made = makeTable(room(), byRoom);
        VERIFY_RESULT(made);
        const CountedTable &table = made.value().counted;
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0].site.name, room().cases().committee().value().name);
        QCOMPARE(table.rows[0].count.cells.first().value, 4);
        QCOMPARE(table.rows[1].site.code, u"huyang"_s);
        QCOMPARE(table.rows[1].count.cell(u"by.street"_s)->value, 1);
        QCOMPARE(table.total.cells.first().value, 5);
        QCOMPARE(table.total.cell(u"by.residents"_s)->value, 4);
        QVERIFY(table.total.broken.isEmpty());
    }

    void theHeadingNamesWhoFillsItIn()
    {
        const Mediator mediator = room().cases().mediators().value().first();
        room().actAs(mediator.id);
        const TableHeading heading = makeTable(room(), order()).value().heading;
        QCOMPARE(heading.filledInBy, mediator.name);
        QCOMPARE(heading.phone, u"0990-0000100"_s);
        QCOMPARE(heading.on, m_fixture->clock.today());
    }

    void nothingButTheProgramWritesWhatIsCounted()
    {
        const QString path = room().path();
        m_fixture->room.reset();
        const auto database = Database::open(path, Database::Mode::Writer);
        VERIFY_RESULT(database);
        for (const QString &sql :
             {u"UPDATE case_count SET parties = 9"_s, u"DELETE FROM case_count"_s,
              u"INSERT INTO case_count SELECT zeroblob(16), '', '', '', '', '', 0, 0"_s})
            QVERIFY2(!Statement::run(*database.value(), sql), qPrintable(sql));
    }

private:
    [[nodiscard]] Room &room() const { return *m_fixture->room; }
    [[nodiscard]] StatisticsRepository repository() const
    {
        return {room().database(), &room().rules().codes};
    }
    static TableOrder order()
    {
        return {std::make_shared<const TableDefinition>(caseTable()), scopeOf(u"2026"_s)};
    }

    std::unique_ptr<RoomFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCountedRoom)
#include "tst_countedroom.moc"
