// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/calendarlist.h"

#include "core/casework/deadlinelist.h"

#include <algorithm>
#include <tuple>

namespace maplebridge {
namespace {

constexpr int secondsOfHour = 3600;
constexpr int secondsOfDay = 24 * secondsOfHour;

/// Collects entries; each case is read once.
class Collector
{
public:
    Collector(const Room *room, QDate from, QDate until)
        : m_room(room), m_from(from), m_until(until)
    {}

    Result<QList<CalendarEntry>> collect()
    {
        ASSIGN_OR_RETURN(const QList<Mediator> people, m_room->cases().mediators());
        for (const Mediator &one : people)
            m_names.insert(one.id, one.name);
        RETURN_IF_ERROR(addSessions());
        RETURN_IF_ERROR(addDeadlines());
        RETURN_IF_ERROR(addDue());
        std::stable_sort(
            m_entries.begin(), m_entries.end(),
            [](const CalendarEntry &a, const CalendarEntry &b) { return order(a) < order(b); });
        return m_entries;
    }

private:
    /// Without an hour after those with one.
    static std::tuple<QDate, bool, QTime, int> order(const CalendarEntry &entry)
    {
        return {entry.day, !entry.from.isValid(), entry.from, static_cast<int>(entry.kind)};
    }

    Result<CalendarEntry> entryOf(CaseId id, CalendarEntry::Kind kind, const QDate &day)
    {
        if (!m_cases.contains(id)) {
            ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(id));
            m_cases.insert(id, file);
        }
        const CaseFile &file = m_cases[id];
        CalendarEntry entry;
        entry.kind = kind;
        entry.id = id;
        entry.number = file.record.number;
        entry.title = titleOf(file, m_room->rules().codes);
        entry.disputeKind = file.record.kind;
        entry.day = day;
        return entry;
    }

    Done addSessions()
    {
        ASSIGN_OR_RETURN(const QList<DatedSession> sessions,
                         m_room->cases().sessionsBetween(m_from, m_until));
        for (const auto &[id, session] : sessions) {
            ASSIGN_OR_RETURN(CalendarEntry entry,
                             entryOf(id, CalendarEntry::Kind::Session, session.day));
            entry.mark = session.id.text();
            entry.from = session.from;
            entry.until = session.until;
            entry.zone = session.zone;
            entry.place = session.place;
            for (const MediatorId &one : QList{session.presiding} + session.mediators) {
                if (m_names.contains(one))
                    entry.mediators.append(m_names.value(one));
            }
            m_entries.append(entry);
        }
        ASSIGN_OR_RETURN(const QList<Appointment> appointments,
                         m_room->cases().appointmentsBetween(m_from, m_until));
        for (const Appointment &one : appointments) {
            const bool isOpened
                = std::any_of(sessions.begin(), sessions.end(), [&one](const DatedSession &other) {
                      return other.id == one.id && other.session.day == one.on;
                  });
            if (isOpened)
                continue;
            ASSIGN_OR_RETURN(CalendarEntry entry,
                             entryOf(one.id, CalendarEntry::Kind::Appointment, one.on));
            entry.mark = one.id.text() + QStringLiteral("-next");
            m_entries.append(entry);
        }
        return Success{};
    }

    Done addDeadlines()
    {
        ASSIGN_OR_RETURN(const QList<CaseDeadline> deadlines, deadlinesOfRoom(*m_room));
        for (const CaseDeadline &one : deadlines) {
            const QDate day = one.deadline.lastDay;
            if (day < m_from || day > m_until || one.deadline.suspendedSince.isValid())
                continue;
            ASSIGN_OR_RETURN(CalendarEntry entry,
                             entryOf(one.id, CalendarEntry::Kind::Deadline, day));
            entry.mark = one.id.text() + u'-' + one.deadline.limit.code;
            entry.deadline = one.deadline;
            m_entries.append(entry);
        }
        return Success{};
    }

    Done addDue()
    {
        ASSIGN_OR_RETURN(const QList<DueRow> due, m_room->cases().dueUntil(m_until));
        int place = 0;
        for (const DueRow &row : due) {
            ++place;
            if (row.on < m_from || row.sort == u"session")
                continue;
            ASSIGN_OR_RETURN(CalendarEntry entry,
                             entryOf(row.id,
                                     row.sort == u"payment" ? CalendarEntry::Kind::Payment
                                                            : CalendarEntry::Kind::Act,
                                     row.on));
            entry.mark = row.id.text() + u'-' + row.on.toString(Qt::ISODate) + u'-'
                         + QString::number(place);
            entry.what = row.what;
            entry.amount = row.amount;
            m_entries.append(entry);
        }
        return Success{};
    }

    const Room *m_room;
    QDate m_from;
    QDate m_until;
    QHash<MediatorId, QString> m_names;
    QHash<CaseId, CaseFile> m_cases;
    QList<CalendarEntry> m_entries;
};

/// Seconds from midnight of the session's day; an end before the beginning lies on the next day.
std::pair<int, int> hoursOf(const Session &session)
{
    const int from = session.from.msecsSinceStartOfDay() / 1000;
    if (!session.until.isValid())
        return {from, from + secondsOfHour};
    const int until = session.until.msecsSinceStartOfDay() / 1000;
    return {from, until < from ? until + secondsOfDay : until};
}

QList<MediatorId> peopleOf(const Session &session)
{
    QList<MediatorId> people = QList{session.presiding} + session.mediators;
    people.append(session.recorder);
    people.removeAll(MediatorId());
    return people;
}

} // namespace

Result<QList<CalendarEntry>> calendarOf(const Room &room, const QDate &from, const QDate &until)
{
    return Collector(&room, from, until).collect();
}

Result<QList<Clash>> clashesWith(const Room &room, const Session &session)
{
    QList<Clash> clashes;
    if (!session.day.isValid() || !session.from.isValid())
        return clashes;
    ASSIGN_OR_RETURN(const QList<DatedSession> others,
                     room.cases().sessionsBetween(session.day, session.day));
    ASSIGN_OR_RETURN(const QList<Mediator> mediators, room.cases().mediators());
    const auto [from, until] = hoursOf(session);
    for (const auto &[id, other] : others) {
        if (other.id == session.id || !other.from.isValid())
            continue;
        const auto [otherFrom, otherUntil] = hoursOf(other);
        if (otherFrom >= until || from >= otherUntil)
            continue;
        QStringList twice;
        for (const Mediator &one : mediators) {
            if (peopleOf(session).contains(one.id) && peopleOf(other).contains(one.id))
                twice.append(one.name);
        }
        const QString place = session.place.trimmed();
        if (!place.isEmpty() && place == other.place.trimmed())
            twice.append(place);
        if (twice.isEmpty())
            continue;
        ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
        for (const QString &who : std::as_const(twice))
            clashes.append({who, titleOf(file, room.rules().codes), other.from, other.until});
    }
    return clashes;
}

} // namespace maplebridge
