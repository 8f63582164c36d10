// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/models/daylist.h"
#include "core/models/icalendar.h"
#include "tests/support/casefixture.h"
#include "tests/support/roomfixture.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::RoomFixture;

/// The calendar of a room, sessions that cannot both be held, and the lists of the day.
class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RoomFixture>();
        VERIFY_RESULT(m_fixture->create());
    }

    void sessionsStandByDayAndHour()
    {
        addCase(
            {session({2026, 5, 9}, {14, 0}, {15, 0}), session({2026, 5, 8}, {10, 0}, {11, 30})});
        addCase({session({2026, 5, 8}, {9, 0}, {}), session({2026, 5, 20}, {9, 0}, {})});
        const auto entries = calendarOf(*room(), {2026, 5, 8}, {2026, 5, 9});
        VERIFY_RESULT(entries);
        QStringList found;
        for (const CalendarEntry &one : entries.value()) {
            if (one.kind == CalendarEntry::Kind::Session)
                found += one.day.toString(u"d "_s) + one.from.toString(u"HH:mm"_s);
        }
        QCOMPARE(found, (QStringList{u"8 09:00"_s, u"8 10:00"_s, u"9 14:00"_s}));
    }

    void theNextDayAgreedOnIsAnAppointment()
    {
        Session first = session({2026, 5, 8}, {10, 0}, {11, 0});
        first.result = u"next"_s;
        first.nextOn = QDate(2026, 5, 15);
        const CaseId id = addCase({first});
        const auto entries = calendarOf(*room(), {2026, 5, 15}, {2026, 5, 15});
        VERIFY_RESULT(entries);
        QCOMPARE(entries.value().size(), 1);
        QCOMPARE(entries.value().first().kind, CalendarEntry::Kind::Appointment);
        // Once the session is opened, it stands there itself, once.
        VERIFY_RESULT(CaseDesk(room()).save(id, session({2026, 5, 15}, {9, 0}, {})));
        const auto later = calendarOf(*room(), {2026, 5, 15}, {2026, 5, 15});
        QCOMPARE(later.value().size(), 1);
        QCOMPARE(later.value().first().kind, CalendarEntry::Kind::Session);
    }

    void twoSessionsAtOneHourClash_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<bool>("clash");
        QTest::newRow("before") << QTime(9, 0) << QTime(10, 0) << false;
        QTest::newRow("into it") << QTime(9, 0) << QTime(10, 1) << true;
        QTest::newRow("inside") << QTime(10, 30) << QTime(10, 45) << true;
        QTest::newRow("around") << QTime(8, 0) << QTime(18, 0) << true;
        QTest::newRow("after") << QTime(11, 30) << QTime(12, 0) << false;
        QTest::newRow("an hour without an end") << QTime(9, 30) << QTime() << true;
        QTest::newRow("over midnight") << QTime(23, 0) << QTime(1, 0) << false;
    }
    void twoSessionsAtOneHourClash()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(bool, clash);
        addCase({session({2026, 5, 8}, {10, 0}, {11, 30})});
        Session other = session({2026, 5, 8}, from, until);
        other.place = u"另一处"_s;
        const auto clashes = clashesWith(*room(), other);
        VERIFY_RESULT(clashes);
        QCOMPARE(!clashes.value().isEmpty(), clash);
    }

    void aPlaceIsWantedOnceToo()
    {
        addCase({session({2026, 5, 8}, {10, 0}, {11, 30})});
        Session other = session({2026, 5, 8}, {10, 0}, {11, 0});
        other.presiding = {};
        other.place = u" 调解室 "_s;
        const auto clashes = clashesWith(*room(), other);
        VERIFY_RESULT(clashes);
        QCOMPARE(clashes.value().size(), 1);
        QCOMPARE(clashes.value().first().who, u"调解室"_s);
        other.place = u"家中"_s;
        QVERIFY(clashesWith(*room(), other).value().isEmpty());
    }

    void aSessionDoesNotClashWithItself()
    {
        const Session one = session({2026, 5, 8}, {10, 0}, {11, 30});
        addCase({one});
        QVERIFY(clashesWith(*room(), one).value().isEmpty());
    }

    void theCalendarFileHasNoNamesAndShortLines()
    {
        Session held = session({2026, 5, 8}, {10, 0}, {11, 30});
        held.place = u"红柳社区党群服务中心三楼调解室；左转第二间，门口有枫叶标志，请带身份证"_s;
        addCase({held}, u"阿卜杜拉·买买提"_s);
        const auto entries = calendarOf(*room(), {2026, 5, 8}, {2026, 5, 8});
        VERIFY_RESULT(entries);
        const QByteArray text = iCalendarOf(entries.value(), room()->rules().codes,
                                            QDateTime({2026, 5, 1}, {0, 0}, Qt::UTC));
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(text.contains("DTSTART:20260508T020000Z\r\n")); // 10:00 in Beijing
        QVERIFY(text.contains("DTEND:20260508T033000Z\r\n"));
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains(u"红柳社区党群服务中心三楼调解室；左转第二间"_s.toUtf8()));
        QVERIFY(!unfolded.contains(u"买买提"_s.toUtf8()));
        QVERIFY(QString::fromUtf8(text).indexOf(QChar::ReplacementCharacter) < 0);
    }

    void theDayCountsEachOpenCaseOnce()
    {
        const CaseId id = addCase({});
        const auto sections = dayOf(*room());
        VERIFY_RESULT(sections);
        int rows = 0;
        for (const DaySection &one : sections.value()) {
            if (one.name == u"deadlines" || one.name == u"due")
                continue;
            for (const DayRow &row : one.rows)
                rows += row.id == id ? 1 : 0;
        }
        QCOMPARE(rows, 1);
    }

private:
    [[nodiscard]] Room *room() const { return m_fixture->room.get(); }

    Session session(const QDate &day, const QTime &from, const QTime &until) const
    {
        Session one;
        one.id = SessionId::fresh();
        one.day = day;
        one.from = from;
        one.until = until;
        one.place = u"调解室"_s;
        one.presiding = room()->cases().mediators().value().first().id;
        return one;
    }

    CaseId addCase(const QList<Session> &sessions, const QString &name = u"李建民"_s)
    {
        CaseDesk desk(room());
        const CaseId id = desk.openCase().value();
        bool ok
            = static_cast<bool>(desk.saveParty(id, tests::soundPerson(name, {}, Side::Applicant)));
        for (const Session &one : sessions)
            ok = ok && desk.save(id, one);
        if (!ok)
            qFatal("the case was not saved");
        return id;
    }

    std::unique_ptr<RoomFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
