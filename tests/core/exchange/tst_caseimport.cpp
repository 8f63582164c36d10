// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/caseimport.h"
#include "core/exchange/practiceroom.h"
#include "core/storage/revisionlog.h"
#include "tests/support/datafile.h"
#include "tests/support/roomfixture.h"

#include <QJsonDocument>

using namespace maplebridge;
using tests::RoomFixture;

namespace {

QString logOf(const Room &room)
{
    return RevisionLog(room.database()).fingerprint().value();
}

QStringList namesOf(const QList<Mediator> &people)
{
    QStringList names;
    for (const Mediator &one : people)
        names += one.name;
    return names;
}

Paper issuedPaper()
{
    Paper paper;
    paper.document = QStringLiteral("APPLY");
    paper.text = QStringLiteral("人民调解申请书");
    return paper;
}

} // namespace

class TestCaseImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseComesOutAsItWentIn_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3, 5, 7})
            QTest::addRow("case %d", number) << number;
    }

    void aCaseComesOutAsItWentIn()
    {
        QFETCH(int, number);
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseDocument given = tests::workedCase(number);
        const auto taken = importCase(fixture.room.get(), given);
        VERIFY_RESULT(taken);
        QVERIFY(taken.value().isNew && taken.value().isChanged);
        const auto out = caseDocumentOf(*fixture.room, taken.value().id);
        VERIFY_RESULT(out);
        // Two of the people are the fixture's own, who know less about themselves.
        CaseDocument sameWords = out.value();
        for (qsizetype i = 0; i < sameWords.mediators.size(); ++i) {
            for (const Mediator &one : given.mediators) {
                const MediatorId id = sameWords.mediators[i].id;
                if (one.name == sameWords.mediators[i].name) {
                    sameWords.mediators[i] = one;
                    sameWords.mediators[i].id = id;
                }
            }
        }
        QCOMPARE(comparableJson(sameWords), comparableJson(given));
        QVERIFY(fixture.room->check(false).value().isSound());
    }

    void thePracticeRoomHoldsAllWorkedCases()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const QString path = fixture.folder.filePath(QStringLiteral("practice.mbroom"));
        const auto room = createPracticeRoom(path, &fixture.rules, &fixture.clock);
        VERIFY_RESULT(room);
        const auto rows = room.value()->cases().list({});
        VERIFY_RESULT(rows);
        QCOMPARE(rows.value().size(), 5);
        QSet<QByteArray> expected;
        QSet<QByteArray> found;
        for (const int number : {1, 2, 3, 5, 7})
            expected.insert(comparableJson(tests::workedCase(number)));
        for (const CaseRow &row : rows.value())
            found.insert(comparableJson(caseDocumentOf(*room.value(), row.id).value()));
        QCOMPARE(found, expected);
        QVERIFY(room.value()->check(false).value().isSound());
        QCOMPARE(createPracticeRoom(path, &fixture.rules, &fixture.clock).error().code,
                 ErrorCode::Conflict);
    }

    void partiesWithoutAPersonAreNotOnePerson()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseDocument given = tests::workedCase(1);
        QVERIFY(given.file.parties.first().person.isNull());
        VERIFY_RESULT(importCase(fixture.room.get(), given));
        const auto persons = fixture.room->cases().persons({}, 100);
        VERIFY_RESULT(persons);
        QCOMPARE(persons.value().size(), given.file.parties.size());
        for (const PersonRow &row : persons.value())
            QCOMPARE(fixture.room->cases().casesOfPerson(row).value().size(), 1);
    }

    void peopleAreTheRoomsOwnByName()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto taken = importCase(fixture.room.get(), tests::workedCase(1));
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().newMediators, QStringList{QStringLiteral("杨春梅")});
        const auto people = fixture.room->cases().mediators();
        VERIFY_RESULT(people);
        QCOMPARE(namesOf(people.value()),
                 (QStringList{QStringLiteral("张明德"), QStringLiteral("宋晓岚"),
                              QStringLiteral("杨春梅")}));
        QCOMPARE(fixture.room->cases().load(taken.value().id).value().record.presiding,
                 people.value().first().id);
    }

    void twoPeopleOfOneNameAreNotGuessedAt()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        Mediator twin;
        twin.name = QStringLiteral("张明德");
        twin.phone = QStringLiteral("0990-0000999");
        VERIFY_RESULT(
            fixture.room->write({Change{QString(Mediator::type), newUuid(), {}, bodyOf(twin)}}));
        const QString before = logOf(*fixture.room);
        const auto taken = importCase(fixture.room.get(), tests::workedCase(1));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Ambiguous);
        QCOMPARE(taken.error().where, QStringLiteral("张明德"));
        QCOMPARE(logOf(*fixture.room), before);
    }

    void aTakenNumberIsAConflictAndChangesNothing()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(importCase(fixture.room.get(), tests::workedCase(1)));
        const QString before = logOf(*fixture.room);
        const auto again = importCase(fixture.room.get(), tests::workedCase(1));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().where, tests::workedCase(1).file.record.number);
        QCOMPARE(logOf(*fixture.room), before);
    }

    void theSeriesGoesOnAfterAnImportedNumber()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        VERIFY_RESULT(importCase(fixture.room.get(), tests::workedCase(1)));
        CaseDesk desk(fixture.room.get());
        const CaseId next = desk.openCase().value();
        QCOMPARE(desk.accept(next, QDate(2026, 5, 8)).value(),
                 QStringLiteral("（2026）红柳人调字第13号"));
    }

    void aFileWithItsOwnIdsTwiceChangesNothing()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto first = importCase(fixture.room.get(), tests::workedCase(2));
        VERIFY_RESULT(first);
        const QByteArray json
            = caseDocumentJson(caseDocumentOf(*fixture.room, first.value().id).value());
        const QString before = logOf(*fixture.room);
        const auto again = importCaseJson(fixture.room.get(), json);
        VERIFY_RESULT(again);
        QCOMPARE(again.value().id, first.value().id);
        QVERIFY(!again.value().isNew);
        QVERIFY(!again.value().isChanged);
        QCOMPARE(logOf(*fixture.room), before);
    }

    void aFileWithItsOwnIdsUpdatesAsOneCall()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = importCase(fixture.room.get(), tests::workedCase(2)).value().id;
        CaseDocument changed = caseDocumentOf(*fixture.room, id).value();
        changed.file.narrative.remark = QStringLiteral("补记");
        changed.file.closing.reset();
        VERIFY_RESULT(importCase(fixture.room.get(), changed));
        QCOMPARE(fixture.room->cases().load(id).value(), changed.file);
        VERIFY_RESULT(CaseDesk(fixture.room.get()).undo(id));
        QVERIFY(fixture.room->cases().load(id).value().closing.has_value());
    }

    void anIssuedPaperNeverGoesByAnUpdate()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = importCase(fixture.room.get(), tests::workedCase(2)).value().id;
        CaseDocument without = caseDocumentOf(*fixture.room, id).value();
        VERIFY_RESULT(
            CaseDesk(fixture.room.get()).issue(id, issuedPaper(), QByteArrayLiteral("%PDF-")));
        const QString before = logOf(*fixture.room);
        const auto update = importCase(fixture.room.get(), without);
        QVERIFY(!update);
        QCOMPARE(update.error().code, ErrorCode::Refused);
        QCOMPARE(logOf(*fixture.room), before);
    }

    void papersWhoseBytesStayedBehindAreCounted()
    {
        RoomFixture there;
        VERIFY_RESULT(there.create());
        const CaseId id = importCase(there.room.get(), tests::workedCase(2)).value().id;
        VERIFY_RESULT(
            CaseDesk(there.room.get()).issue(id, issuedPaper(), QByteArrayLiteral("%PDF-")));
        const CaseDocument document = caseDocumentOf(*there.room, id).value();
        RoomFixture here;
        VERIFY_RESULT(here.create());
        const auto taken = importCase(here.room.get(), document);
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().papersWithoutPdf, 1);
        QCOMPARE(comparableJson(caseDocumentOf(*here.room, taken.value().id).value()),
                 comparableJson(document));
    }

    void idsOfAnotherCaseAreNeverOverwritten()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = importCase(fixture.room.get(), tests::workedCase(2)).value().id;
        CaseDocument copy = caseDocumentOf(*fixture.room, id).value();
        const CaseFile original = copy.file;
        copy.file.record.number.clear();
        // The same sections under the id of another case.
        copy.file.id = CaseId::fresh();
        const QString before = logOf(*fixture.room);
        QCOMPARE(importCase(fixture.room.get(), copy).error().code, ErrorCode::Conflict);
        QCOMPARE(logOf(*fixture.room), before);
        // Without an id of its own it is a new case, and gets ids of its own.
        copy.hasOwnIds = false;
        const auto second = importCase(fixture.room.get(), copy);
        VERIFY_RESULT(second);
        QVERIFY(second.value().id != id);
        QCOMPARE(fixture.room->cases().load(id).value(), original);
        QCOMPARE(comparableJson(caseDocumentOf(*fixture.room, second.value().id).value()),
                 comparableJson(copy));
    }

    void aFaultyFileLeavesTheRoomAsItWas()
    {
        RoomFixture fixture;
        VERIFY_RESULT(fixture.create());
        const QString before = logOf(*fixture.room);
        QByteArray bytes = tests::sourceFile(QStringLiteral("resources/practice/case01.json"));
        bytes.replace("\"birth\": \"1975-03-12\"", "\"birth\": \"1975-02-30\"");
        const auto taken = importCaseJson(fixture.room.get(), bytes);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Invalid);
        QCOMPARE(taken.error().where, QStringLiteral("/sections/6/body/birth"));
        QVERIFY(!taken.error().expected.isEmpty());
        QCOMPARE(logOf(*fixture.room), before);
        QCOMPARE(fixture.room->cases().list({}).value().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseImport)
#include "tst_caseimport.moc"
