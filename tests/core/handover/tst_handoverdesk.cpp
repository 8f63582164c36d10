// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"
#include "tests/core/handover/offices.h"

using namespace maplebridge;
using tests::OfficeFile;
using tests::Offices;

using namespace Qt::StringLiterals;

class TestHandoverDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomHandsOverAndSeesItConfirmed()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳社区人民调解委员会"_s);
        auto centre = city.make(u"胡杨街道矛调中心"_s, Tier::Street);
        VERIFY_RESULT(room);
        VERIFY_RESULT(centre);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        const auto id = Offices::openCase(room.value(), u"楼上漏水"_s);
        VERIFY_RESULT(id);
        const QString up = centre.value().site();
        QVERIFY(room.value().desk->waitingFor(up).value().cases.contains(id.value()));

        const auto taken = city.carry(room.value(), centre.value());
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().taken.cases.size(), 1);
        QVERIFY(taken.value().taken.cases.first().isNew);
        const auto there = centre.value().room->cases().load(id.value());
        VERIFY_RESULT(there);
        QCOMPARE(there.value().narrative.summary, u"楼上漏水"_s);

        QCOMPARE(room.value().desk->waitingFor(up).value().acknowledged, 0);
        VERIFY_RESULT(city.carry(centre.value(), room.value()));
        const auto waiting = room.value().desk->waitingFor(up);
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting.value().acknowledged, 1);
        QVERIFY(waiting.value().cases.isEmpty());
        for (OfficeFile *office : {&room.value(), &centre.value()})
            QVERIFY2(office->room->check(false).value().isSound(),
                     qPrintable(office->room->check(false).value().firstFault));
    }

    void theSamePackageTwiceChangesNothing()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        VERIFY_RESULT(Offices::openCase(room.value(), u"漏水"_s));
        const auto package = city.send(room.value(), centre.value());
        VERIFY_RESULT(package);
        const auto first = centre.value().desk->look(package.value().path);
        VERIFY_RESULT(centre.value().desk->take({first}));
        const QString before
            = Projection(centre.value().room->database(), &city.rules.codes).fingerprint().value();
        const auto again = centre.value().desk->look(package.value().path);
        QVERIFY(again.wasTaken);
        QCOMPARE(again.taken.revisions, 0);
        VERIFY_RESULT(centre.value().desk->take({again}));
        QCOMPARE(
            Projection(centre.value().room->database(), &city.rules.codes).fingerprint().value(),
            before);
    }

    void looksWithoutChangingAnything()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        VERIFY_RESULT(Offices::openCase(room.value(), u"漏水"_s));
        const auto package = city.send(room.value(), centre.value());
        const QString before = RevisionLog(centre.value().room->database()).fingerprint().value();
        const auto arrival = centre.value().desk->look(package.value().path);
        QVERIFY(arrival.canBeTaken());
        QCOMPARE(arrival.fromName, u"红柳"_s);
        QCOMPARE(arrival.taken.cases.size(), 1);
        QCOMPARE(RevisionLog(centre.value().room->database()).fingerprint().value(), before);
    }

    void strangersAndDamageAreKeptAsideAndStopNobody()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto stranger = city.make(u"生人"_s);
        auto other = city.make(u"别的中心"_s, Tier::Street);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        // The stranger knows the centre's card, the centre does not know the stranger.
        VERIFY_RESULT(stranger.value().desk->joinCentre(city.cardOf(centre.value()).value()));
        VERIFY_RESULT(Offices::openCase(room.value(), u"漏水"_s));
        const auto sound = city.send(room.value(), centre.value());
        const auto strange = city.send(stranger.value(), centre.value());
        VERIFY_RESULT(city.introduce(stranger.value(), other.value()));
        const auto elsewhere = city.send(stranger.value(), other.value());
        VERIFY_RESULT(elsewhere);
        const auto broken = city.send(room.value(), centre.value());
        QFile file(broken.value().path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("x");
        file.close();
        HandoverDesk &desk = *centre.value().desk;
        QList<Arrival> brought;
        for (const auto *one : {&sound, &strange, &elsewhere, &broken})
            brought.append(desk.look(one->value().path));
        QCOMPARE(brought[0].verdict, PackageVerdict::Accepted);
        QCOMPARE(brought[1].verdict, PackageVerdict::UnknownSender);
        QCOMPARE(brought[2].verdict, PackageVerdict::NotForUs);
        QCOMPARE(brought[3].verdict, PackageVerdict::Damaged);
        const auto batch = desk.take(brought);
        VERIFY_RESULT(batch);
        QCOMPARE(batch.value().taken.size(), 1);
        QCOMPARE(batch.value().aside.size(), 3);
        QVERIFY(QFile::exists(batch.value().backup));
        QCOMPARE(PeerBook(centre.value().room->database()).received({}, 10).value().size(), 4);
    }

    void aStreetCarriesOnWhatItsRoomsWrote()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto street = city.make(u"胡杨"_s, Tier::Street);
        auto district = city.make(u"金河区"_s, Tier::District);
        VERIFY_RESULT(city.introduce(street.value(), district.value()));
        VERIFY_RESULT(city.introduce(room.value(), street.value()));
        const auto id = Offices::openCase(room.value(), u"漏水"_s);
        VERIFY_RESULT(city.carry(room.value(), street.value()));
        const auto taken = city.carry(street.value(), district.value());
        VERIFY_RESULT(taken);
        const Roster roster = district.value().room->roster().value();
        QCOMPARE(roster.nameOf(room.value().site()), u"红柳"_s);
        QVERIFY(roster.isAbove(district.value().site(), room.value().site()));
        VERIFY_RESULT(district.value().room->cases().load(id.value()));
    }

    void aStreetCannotPutWordsIntoItsRoomsMouth()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto street = city.make(u"胡杨"_s, Tier::Street);
        auto district = city.make(u"金河区"_s, Tier::District);
        VERIFY_RESULT(city.introduce(street.value(), district.value()));
        VERIFY_RESULT(city.introduce(room.value(), street.value()));
        VERIFY_RESULT(Offices::openCase(room.value(), u"漏水"_s));
        VERIFY_RESULT(city.carry(room.value(), street.value()));
        // The street lays hands on its own file and forges the room's signature.
        const Database &database = *street.value().room->database();
        VERIFY_RESULT(Statement::run(database, u"UPDATE signature SET sig = zeroblob(64) "
                                               "WHERE rid IN (SELECT rid FROM revision "
                                               "JOIN feed USING (fid) WHERE type = 'case')"_s));
        const auto taken = city.carry(street.value(), district.value());
        QVERIFY(!taken);
        QCOMPARE(taken.error().detail, u"the office does not vouch for it"_s);
        QVERIFY(district.value().room->cases().list({}).value().isEmpty());
    }

    void aCaseHasOneOwner()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        const CaseId id = Offices::openCase(room.value(), u"漏水"_s).value();
        VERIFY_RESULT(city.carry(room.value(), centre.value()));
        const auto edit = [&id](OfficeFile &office) {
            CaseFile file = office.room->cases().load(id).value();
            file.record.place += u"处"_s;
            return CaseDesk(office.room.get()).saveRecord(id, file.record);
        };
        QCOMPARE(edit(centre.value()).error().code, ErrorCode::Refused);
        VERIFY_RESULT(room.value().desk->handOver(id, centre.value().site(), u"超出能力"_s));
        QCOMPARE(edit(room.value()).error().code, ErrorCode::Refused);
        VERIFY_RESULT(city.carry(room.value(), centre.value()));
        VERIFY_RESULT(edit(centre.value()));
        VERIFY_RESULT(city.carry(centre.value(), room.value()));
        QCOMPARE(room.value().room->cases().load(id).value().record.place, u"处"_s);
        VERIFY_RESULT(centre.value().desk->handOver(id, room.value().site(), u"退回"_s));
        VERIFY_RESULT(city.carry(centre.value(), room.value()));
        VERIFY_RESULT(edit(room.value()));
    }

    void whatTheFormerOwnerWroteUnawaresIsAConflict()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        const CaseId id = Offices::openCase(room.value(), u"漏水"_s).value();
        // The disk is copied; the copy hands the case over, the old computer goes on.
        const QString copy = city.folder.filePath(u"copy.mbroom"_s);
        VERIFY_RESULT(room.value().room->backUp());
        const QString path = room.value().room->path();
        room.value().desk.reset();
        room.value().room.reset();
        QVERIFY(QFile::copy(path, copy));
        auto old = Room::open(path, &city.rules, &city.clock);
        auto twin = Room::open(copy, &city.rules, &city.clock, u"another machine"_s);
        VERIFY_RESULT(old);
        VERIFY_RESULT(twin);
        HandoverDesk oldDesk(old.value().get(), &city.limits, u"test"_s);
        HandoverDesk twinDesk(twin.value().get(), &city.limits, u"test"_s);
        VERIFY_RESULT(twinDesk.handOver(id, centre.value().site(), {}));
        CaseFile file = old.value()->cases().load(id).value();
        file.record.place = u"旧电脑写的"_s;
        VERIFY_RESULT(CaseDesk(old.value().get()).saveRecord(id, file.record));
        for (HandoverDesk *desk : {&twinDesk, &oldDesk}) {
            city.clock.set(city.clock.now().addSecs(60));
            const auto package = desk->send(centre.value().site(), room.value().stick);
            VERIFY_RESULT(package);
            VERIFY_RESULT(
                centre.value().desk->take({centre.value().desk->look(package.value().path)}));
        }
        const auto there = centre.value().room->cases().load(id);
        QCOMPARE(there.value().record.place, QString());
        auto trouble = Statement::prepare(*centre.value().room->database(),
                                          u"SELECT trouble, owner FROM mediation_case"_s);
        VERIFY_RESULT(trouble.value().exec());
        QVERIFY(trouble.value().next());
        QCOMPARE(trouble.value().text(0), u"conflict"_s);
        QCOMPARE(trouble.value().text(1), centre.value().site());
        QVERIFY(centre.value().room->check(false).value().isSound());
    }

    void aReminderReachesItsRoomOnly()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto neighbour = city.make(u"白杨"_s);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        VERIFY_RESULT(city.introduce(neighbour.value(), centre.value()));
        const CaseId id = Offices::openCase(room.value(), u"漏水"_s).value();
        VERIFY_RESULT(city.carry(room.value(), centre.value()));
        OfficeNote note;
        note.kind = NoteKind::Reminder;
        note.to = room.value().site();
        note.text = u"请于周五前回访"_s;
        VERIFY_RESULT(centre.value().desk->writeNote(note, id));
        const auto taken = city.carry(centre.value(), room.value());
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().taken.notes, 1);
        const auto other = city.carry(centre.value(), neighbour.value());
        VERIFY_RESULT(other);
        QCOMPARE(other.value().taken.notes, 0);
        QVERIFY(neighbour.value().room->cases().list({}).value().isEmpty());
    }

    void anOfficeThatClosedOrLostItsKeyIsNotHeard()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        VERIFY_RESULT(Offices::openCase(room.value(), u"漏水"_s));
        VERIFY_RESULT(city.carry(room.value(), centre.value()));
        VERIFY_RESULT(centre.value().desk->setClosed(room.value().site(), true));
        QVERIFY(!city.carry(room.value(), centre.value()));
        VERIFY_RESULT(centre.value().desk->setClosed(room.value().site(), false));
        VERIFY_RESULT(city.carry(room.value(), centre.value()));
        const Roster roster = centre.value().room->roster().value();
        const Office *office = roster.find(room.value().site());
        const auto key = VerifyKey::fromText(office->signingKeys.last().toLatin1());
        VERIFY_RESULT(centre.value().desk->revokeKey(office->site, key.value().keyId()));
        VERIFY_RESULT(Offices::openCase(room.value(), u"又漏水"_s));
        const auto later = city.carry(room.value(), centre.value());
        QVERIFY(!later);
        QCOMPARE(later.error().detail, u"the key was revoked"_s);
        QCOMPARE(centre.value().room->cases().list({}).value().size(), 1);
    }

    void aCardCannotBeChanged()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        const QByteArray card = centre.value().desk->ownCard().value();
        const auto sound = readCard(card, city.rules.codes);
        VERIFY_RESULT(sound);
        QCOMPARE(sound.value().fingerprint, centre.value().desk->ownFingerprint().value());
        QCOMPARE(sound.value().fingerprint.size(), 29);
        for (qsizetype i = 0; i < card.size() - 1; ++i) {
            QByteArray changed = card;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto read = readCard(changed, city.rules.codes);
            QVERIFY2(!read, qPrintable(QString::number(i)));
        }
        QCOMPARE(readCard("{}", city.rules.codes).error().code, ErrorCode::Foreign);
    }

    void nobodyJoinsItselfOrARing()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto street = city.make(u"胡杨"_s, Tier::Street);
        auto district = city.make(u"金河区"_s, Tier::District);
        VERIFY_RESULT(city.introduce(street.value(), district.value()));
        const auto own = city.cardOf(street.value());
        QCOMPARE(street.value().desk->joinCentre(own.value()).error().code, ErrorCode::Refused);
        QCOMPARE(district.value().desk->joinCentre(own.value()).error().code, ErrorCode::Refused);
        QCOMPARE(street.value().desk->enrol(city.cardOf(district.value()).value()).error().code,
                 ErrorCode::Refused);
    }

    void aWeekWithoutDisputesIsSaid()
    {
        Offices city;
        VERIFY_RESULT(city.prepare());
        auto room = city.make(u"红柳"_s);
        QCOMPARE(room.value().desk->reportNothing({2026, 5, 8}).error().code, ErrorCode::Refused);
        auto centre = city.make(u"胡杨"_s, Tier::Street);
        VERIFY_RESULT(city.introduce(room.value(), centre.value()));
        VERIFY_RESULT(room.value().desk->reportNothing({2026, 5, 8}));
        const auto taken = city.carry(room.value(), centre.value());
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().taken.notes, 1);
    }
};

QTEST_GUILESS_MAIN(TestHandoverDesk)
#include "tst_handoverdesk.moc"
