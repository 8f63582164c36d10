// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/typesetting/pagepainter.h"
#include "tests/support/officefixture.h"
#include "tests/ui/officewindow.h"
#include "tests/ui/screens/camera.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyOffices = 20;

Party partyOf(const QString &name, Side side)
{
    Party party;
    party.id = PartyId::fresh();
    party.person = PersonId::fresh();
    party.side = side;
    party.details.id = SectionId::fresh();
    party.details.party = party.id;
    party.details.name = name;
    return party;
}

/// A card of an office that has no file here.
OfficeCard cardOfOffice(int i)
{
    static const QStringList names{
        u"红柳社区人民调解委员会"_s,
        u"金河区胡杨街道塔里木河流域管理局家属院第三社区人民调解委员会"_s, u"白杨社区"_s,
        u"沙枣花社区人民调解委员会（企事业单位联合调解室）"_s};
    Office office;
    office.site = u"S%1"_s.arg(i, 8, 10, QChar(u'0'));
    office.name = names[i % names.size()] + (i < names.size() ? QString() : QString::number(i));
    office.phone = u"0990-00001%1"_s.arg(i, 2, 10, QChar(u'0'));
    const DeviceKeys keys = DeviceKeys::make();
    const auto rules = builtInRules();
    return readCard(cardOf(office, keys), rules.value().codes).value();
}

/// What came of an office in the last weeks: not from everybody, and not every number.
void deliver(Room *room, const QString &site, int i)
{
    auto transaction = Transaction::begin(room->database());
    QVERIFY(transaction);
    PeerBook book(room->database());
    qint64 number = 0;
    for (int week = 11; week >= 0; --week) {
        if ((week + i) % 5 == 0)
            continue;
        ++number;
        if ((week + 2 * i) % 7 == 0)
            continue;
        const QDateTime at = room->clock().now().addDays(-7 * week);
        QVERIFY(book.noteReceived({sha256Of(site.toUtf8() + QByteArray::number(number)), site,
                                   QByteArray(16, '1'), QByteArray(16, '2'), number, u"package"_s,
                                   1000, at, at, u"taken"_s,
                                   "{\"cases\":[{\"new\":true}],\"files\":3,\"notes\":0}"}));
    }
    QVERIFY(transaction.value()->commit());
}

} // namespace

/// Pictures of the pages for handing over, in a room and in a centre, for people to look at.
class TestOfficeScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFitTheScreen_data();
    void pagesFitTheScreen();

private:
    void takeRoom(OfficeWindow &room, OfficeWindow &centre);
    void takeCentre(OfficeWindow &centre);
    void takeQuarrel(OfficeWindow &centre);
    void scrollTo(OfficeWindow &office, const QString &name);

    QString m_mark;
    bool m_fits = true;
    std::unique_ptr<QTemporaryDir> m_stick;
};

void TestOfficeScreens::pagesFitTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    QTest::newRow("zh 15") << u"zh_CN"_s << 15;
    QTest::newRow("zh 12") << u"zh_CN"_s << 12;
    QTest::newRow("zh 18") << u"zh_CN"_s << 18;
    QTest::newRow("en 15") << u"en"_s << 15;
    QTest::newRow("en 18") << u"en"_s << 18;
}

void TestOfficeScreens::scrollTo(OfficeWindow &office, const QString &name)
{
    auto *widget = office.fixture.find<QWidget>(name);
    QVERIFY2(widget, qPrintable(name));
    for (QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            QTest::qWait(60);
            area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint(0, 0)).y());
            return;
        }
    }
}

void TestOfficeScreens::takeRoom(OfficeWindow &room, OfficeWindow &centre)
{
    Camera camera(room.fixture.window.get(), m_mark);
    room.go(MainWindow::HandOver);
    m_fits &= camera.take(u"50-handover-new"_s);
    room.fixture.prompts.willChoose(
        m_stick->filePath(centre.room()->roster().value().ownSite() + u".mboffice"_s));
    room.press(u"takeCardButton"_s);
    m_fits &= camera.take(u"51-handover-card"_s);
    room.press(u"digitsAgreeButton"_s);
    const auto id = CaseDesk(room.room()).openCase();
    VERIFY_RESULT(id);
    CaseNarrative narrative;
    narrative.id = SectionId::fresh();
    narrative.summary = u"楼上卫生间漏水，天花板损坏，多次协商未果。"_s;
    VERIFY_RESULT(CaseDesk(room.room()).save(id.value(), narrative));
    VERIFY_RESULT(
        CaseDesk(room.room()).saveParty(id.value(), partyOf(u"李建民"_s, Side::Applicant)));
    VERIFY_RESULT(CaseDesk(room.room())
                      .saveParty(id.value(), partyOf(u"阿依古丽·买买提"_s, Side::Respondent)));
    room.fixture.prompts.willChoose(m_stick->path());
    room.press(u"handOverButton"_s);
    m_fits &= camera.take(u"52-handover-sent"_s);
    OfficeNote reminder;
    reminder.kind = NoteKind::Reminder;
    reminder.to = room.room()->roster().value().ownSite();
    reminder.text = u"请于周五前报告本案进展和下一步安排。"_s;
    reminder.dueOn = room.fixture.clock.today().addDays(3);
    VERIFY_RESULT(room.desk().writeNote(reminder, id.value()));
    room.go(MainWindow::Today);
    m_fits &= camera.take(u"53-today-notes"_s);
    room.fixture.window->openCase(id.value(), Step::Register);
    m_fits &= camera.take(u"54-case-notes"_s);
    VERIFY_RESULT(
        room.desk().handOver(id.value(), centre.room()->roster().value().ownSite(), u"疑难"_s));
    OfficeWindow::settle();
    m_fits &= camera.take(u"55-case-read"_s);
    room.go(MainWindow::Settings);
    scrollTo(room, u"tierEdit"_s);
    m_fits &= camera.take(u"56-settings-tier"_s);
}

void TestOfficeScreens::takeCentre(OfficeWindow &centre)
{
    Camera camera(centre.fixture.window.get(), m_mark);
    centre.go(MainWindow::Arrivals);
    centre.fixture.prompts.willChoose(m_stick->path());
    centre.press(u"fromFolderButton"_s);
    m_fits &= camera.take(u"61-arrivals-unknown"_s);
    centre.press(u"compareButton"_s);
    m_fits &= camera.take(u"62-arrivals-digits"_s);
    centre.press(u"digitsAgreeButton"_s);
    m_fits &= camera.take(u"63-arrivals-preview"_s);
    centre.press(u"takeInButton"_s);
    m_fits &= camera.take(u"64-arrivals-taken"_s);
    for (int i = 0; i < manyOffices; ++i) {
        const OfficeCard card = cardOfOffice(i);
        VERIFY_RESULT(centre.desk().enrol(card));
        deliver(centre.room(), card.office.site, i);
    }
    centre.go(MainWindow::Rooms);
    m_fits &= camera.take(u"65-rooms-many"_s);
    centre.fixture.find<QTableWidget>(u"wallTable"_s)->setCurrentCell(1, 0);
    scrollTo(centre, u"officeBox"_s);
    m_fits &= camera.take(u"66-rooms-one"_s);
    scrollTo(centre, u"ownCardBox"_s);
    m_fits &= camera.take(u"67-rooms-card"_s);
    centre.press(u"printSheetButton"_s);
    QCOMPARE(centre.fixture.printer.printed.size(), 1);
    pageImage(centre.fixture.printer.printed.first(), 0, 90)
        .save(Camera::folder() + u"/68-sheet-"_s + m_mark + u".png"_s);
}

void TestOfficeScreens::takeQuarrel(OfficeWindow &centre)
{
    OfficeFixture offices;
    VERIFY_RESULT(offices.begin());
    offices.clock.set(centre.fixture.clock.now());
    auto made = offices.create(u"沙枣社区调委会"_s, Tier::Room, u"张明德"_s);
    VERIFY_RESULT(made);
    std::unique_ptr<Room> room = std::move(made).value();
    VERIFY_RESULT(offices.join(room.get(), centre.room()));
    const auto id = CaseDesk(room.get()).openCase();
    VERIFY_RESULT(id);
    Party party = partyOf(u"李建民"_s, Side::Applicant);
    party.details.phone = u"0990-0000001"_s;
    party.details.address = u"金河区胡杨街道红柳小区3号楼2单元501室"_s;
    VERIFY_RESULT(CaseDesk(room.get()).saveParty(id.value(), party));
    VERIFY_RESULT(
        CaseDesk(room.get()).saveParty(id.value(), partyOf(u"王秀芹"_s, Side::Respondent)));
    const auto carry = [&](Room *from) {
        centre.fixture.clock.set(offices.clock.now());
        QVERIFY(offices.carry(from, centre.room()));
    };
    offices.clock.set(offices.clock.now().addSecs(3600));
    carry(room.get());
    room.reset();
    const auto change = [&](Room *at, const QString &phone, const QString &address,
                            const QString &why) {
        offices.clock.set(offices.clock.now().addSecs(3600));
        Party changed = party;
        changed.details.phone = phone;
        changed.details.address = address;
        QVERIFY(CaseDesk(at).saveAll(id.value(),
                                     {Change{QString(PartyDetails::type), changed.details.id.uuid(),
                                             id.value().uuid(), bodyOf(changed.details)}},
                                     why));
        carry(at);
    };
    auto other = offices.copied(u"沙枣社区调委会"_s, u"copy"_s);
    VERIFY_RESULT(other);
    change(other.value().get(), u"0990-0000027"_s, party.details.address, u"当事人来电更正"_s);
    auto again = offices.opened(u"沙枣社区调委会"_s);
    VERIFY_RESULT(again);
    change(again.value().get(), u"0990-0000031"_s, u"金河区胡杨街道红柳小区5号楼2单元501室"_s,
           QString());
    Camera camera(centre.fixture.window.get(), m_mark);
    centre.go(MainWindow::Conflicts);
    m_fits &= camera.take(u"70-conflict"_s);
}

void TestOfficeScreens::pagesFitTheScreen()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    m_mark = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    m_stick = std::make_unique<QTemporaryDir>();
    m_fits = true;
    OfficeWindow centre(u"金河区胡杨街道社会矛盾纠纷调处化解中心"_s, Tier::Street, language,
                        points);
    VERIFY_RESULT(centre.open());
    {
        Camera camera(centre.fixture.window.get(), m_mark);
        centre.go(MainWindow::Rooms);
        m_fits &= camera.take(u"60-rooms-empty"_s);
        centre.fixture.prompts.willChoose(m_stick->path());
        centre.press(u"saveCardButton"_s);
    }
    {
        OfficeWindow room(u"金河区胡杨街道红柳社区人民调解委员会"_s, Tier::Room, language, points);
        VERIFY_RESULT(room.open());
        takeRoom(room, centre);
    }
    takeCentre(centre);
    takeQuarrel(centre);
    QVERIFY(m_fits);
}

QTEST_MAIN(TestOfficeScreens)
#include "tst_officescreens.moc"
