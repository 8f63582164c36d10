// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/timelimits.h"

#include "core/base/canonicaljson.h"

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;
/// A count of days that goes on for longer is a fault in the data, not a limit.
constexpr int mostDays = 40'000;

const QString mediationClock = QStringLiteral("mediation");
const QString confirmationClock = QStringLiteral("confirmation");
const QString reviewClock = QStringLiteral("arbitration_review");
const QString replyClock = QStringLiteral("reply");

Error fault(const QString &where, const QString &expected)
{
    return {ErrorCode::Invalid, u"time limits"_s, where, expected};
}

bool fits(const QStringList &wanted, const QString &code)
{
    return wanted.isEmpty() || wanted.contains(code);
}

/// Suspended days are those after the first one, like those of any period.
bool isSuspended(const QList<Suspension> &suspensions, const QDate &day, const QDate &today)
{
    return std::any_of(suspensions.begin(), suspensions.end(), [&](const Suspension &one) {
        const QDate until = one.until.isValid() ? one.until : today;
        return one.from.isValid() && one.from < day && day <= until;
    });
}

/// The day after `start` by `count` of the unit, as if every day counted.
QDate plainEnd(const TimeLimit &limit, const QDate &start)
{
    switch (limit.unit) {
    case LimitUnit::Day:
    case LimitUnit::WorkingDay:
        return start.addDays(limit.count);
    case LimitUnit::Month:
        return start.addMonths(limit.count);
    case LimitUnit::Year:
        return start.addYears(limit.count);
    }
    Q_UNREACHABLE();
}

void noteUnknown(Deadline &deadline, const WorkCalendar &calendar, int year)
{
    if (!calendar.knows(year) && !deadline.unknownYears.contains(year))
        deadline.unknownYears.append(year);
}

/// The last day that has to be kept: the latest promise that has one.
QDate lastDue(const CaseFile &file)
{
    QDate last;
    for (const Obligation &obligation : file.obligations) {
        last = std::max(last, obligation.dueOn);
        for (const Instalment &part : obligation.instalments)
            last = std::max(last, part.dueOn);
    }
    return last;
}

QDate startOf(const TimeLimit &limit, const CaseFile &file)
{
    const CaseRecord &record = file.record;
    switch (limit.start) {
    case LimitStart::Accepted:
        return record.acceptedOn;
    case LimitStart::Applied:
        return record.appliedOn.isValid() ? record.appliedOn : record.acceptedOn;
    case LimitStart::Received:
        if (file.clock && file.clock->receivedOn.isValid())
            return file.clock->receivedOn;
        return record.acceptedOn.isValid() ? record.acceptedOn : record.registeredOn;
    case LimitStart::Effective:
        return effectiveOn(file);
    case LimitStart::RulingReceived:
        return file.confirmation ? file.confirmation->receivedOn : QDate();
    case LimitStart::LastDue:
        return lastDue(file);
    case LimitStart::Ended:
        return file.closing ? file.closing->on : QDate();
    }
    Q_UNREACHABLE();
}

/// Extensions that both sides consented to put a new last day in place of the old one; days the
/// clock stands still afterwards move that one too.
void extend(Deadline &deadline, const CaseClock &clock, const WorkCalendar &calendar,
            const QDate &today)
{
    if (!deadline.limit.extendable)
        return;
    for (const Extension &one : clock.extensions) {
        if (!one.consentedOn.isValid() || one.until <= deadline.lastDay)
            continue;
        QDate day = one.consentedOn;
        QDate last = one.until;
        while (day < last) {
            day = day.addDays(1);
            if (isSuspended(clock.suspensions, day, today) && day.daysTo(last) < mostDays)
                last = last.addDays(1);
        }
        deadline.countedTo = last;
        noteUnknown(deadline, calendar, last.year());
        deadline.lastDay = calendar.workDayFrom(last);
        ++deadline.extensions;
    }
}

QDate nearDay(const Deadline &deadline, int warnPercent)
{
    const qint64 days = deadline.startedOn.daysTo(deadline.lastDay);
    return deadline.startedOn.addDays((days * warnPercent + 99) / 100);
}

bool isConfirmed(const CaseFile &file)
{
    return file.confirmation && file.confirmation->ruling == u"valid";
}

bool isKept(const CaseFile &file)
{
    return !file.obligations.isEmpty() && isPerformed(file);
}

/// Whether the parties could still use the right.
bool isOpenTo(const QString &clock, const CaseFile &file)
{
    if (clock == confirmationClock || clock == reviewClock) {
        if (!file.agreement || !effectiveOn(file).isValid())
            return false;
        if (file.confirmation && file.confirmation->appliedOn.isValid())
            return clock == confirmationClock;
        if (file.confirmation
            && (file.confirmation->declined || !file.confirmation->obstacles.isEmpty()))
            return false;
        // An oral one has to be put in writing first; somebody has to say that they want that.
        if (file.agreement->form == AgreementForm::Oral)
            return file.confirmation && file.confirmation->wanted;
        return !isKept(file);
    }
    if (clock == replyClock)
        return true;
    if (clock == u"objection")
        return isConfirmed(file);
    if (clock == u"enforcement")
        return isConfirmed(file) && !isKept(file);
    return file.closing && file.closing->on.isValid();
}

QDate metOn(const QString &clock, const CaseFile &file)
{
    if (clock == mediationClock) {
        const QDate effective = effectiveOn(file);
        const QDate ended = file.closing ? file.closing->on : QDate();
        if (effective.isValid() && ended.isValid())
            return std::min(effective, ended);
        return effective.isValid() ? effective : ended;
    }
    if (clock == confirmationClock && file.confirmation)
        return file.confirmation->appliedOn;
    if (clock == replyClock && file.clock)
        return file.clock->repliedOn;
    return {};
}

/// What the sender of a case is owed: by the day that the letter names, else by the rules.
void nameDay(Deadline &deadline, const CaseFile &file, int warnPercent)
{
    const QDate named = file.clock ? file.clock->replyDueOn : QDate();
    if (!named.isValid())
        return;
    deadline.countedTo = named;
    deadline.lastDay = named;
    deadline.unknownYears.clear();
    deadline.nearFrom = nearDay(deadline, warnPercent);
}

std::optional<Deadline> mediationDeadline(const CaseFile &file, const TimeLimits &limits,
                                          const WorkCalendar &calendar, const QDate &today)
{
    const CaseClock clock = file.clock.value_or(CaseClock{});
    const TimeLimit *limit = clock.limit.isEmpty() ? nullptr : limits.find(clock.limit);
    if (limit == nullptr)
        limit = limits.proposed(mediationClock, file);
    if (limit == nullptr || !file.record.acceptedOn.isValid())
        return std::nullopt;
    const QDate start = startOf(*limit, file);
    Deadline deadline
        = counted(*limit, start, clock.suspensions, calendar, today, limits.warnPercent);
    extend(deadline, clock, calendar, today);
    deadline.nearFrom = nearDay(deadline, limits.warnPercent);
    deadline.metOn = metOn(mediationClock, file);
    return deadline;
}

} // namespace

Result<TimeLimits> TimeLimits::fromJson(const QByteArray &bytes, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    if (!read.isObject() || read[u"format"_s] != u"maplebridge.time-limits"_s)
        return fault(u"/format"_s, u"maplebridge.time-limits"_s);
    if (read[u"version"_s] != newestVersion)
        return fault(u"/version"_s, u"1"_s);
    TimeLimits limits;
    const QJsonValue counting = read[u"counting"_s];
    limits.warnPercent = counting[u"warn_percent"_s].toInt();
    limits.countingSource = counting[u"source"_s].toString();
    if (limits.warnPercent < 1 || limits.warnPercent > 100)
        return fault(u"/counting/warn_percent"_s, u"a number from 1 to 100"_s);
    if (limits.countingSource.isEmpty())
        return fault(u"/counting/source"_s, u"the articles"_s);
    const QJsonArray list = read[u"limits"_s].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = u"/limits/%1"_s.arg(i);
        ASSIGN_OR_RETURN(const auto row,
                         fromBody<TimeLimit>(list.at(i).toObject(), pointer, codes));
        if (row.count < 1 || row.count > mostDays)
            return fault(pointer + u"/count", u"a number from 1 on"_s);
        if (limits.find(row.code) != nullptr)
            return fault(pointer + u"/code", u"each code once"_s);
        limits.rows.append(row);
    }
    const bool hasDefault
        = std::any_of(limits.rows.begin(), limits.rows.end(), [](const TimeLimit &row) {
              return row.isDefault && row.clock == mediationClock;
          });
    if (!hasDefault)
        return fault(u"/limits"_s, u"a default limit of the clock mediation"_s);
    return limits;
}

const TimeLimit *TimeLimits::find(QStringView code) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [code](const TimeLimit &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

const TimeLimit *TimeLimits::proposed(QStringView clock, const CaseFile &file) const
{
    const TimeLimit *fallback = nullptr;
    for (const TimeLimit &row : rows) {
        const QDate start = startOf(row, file);
        if (row.clock != clock || row.chosen
            || (start.isValid()
                && (start < row.inForce || (row.until.isValid() && start > row.until))))
            continue;
        if (row.isDefault) {
            if (clock != replyClock || (file.clock && file.clock->replyDueOn.isValid()))
                fallback = &row;
            continue;
        }
        const QString outcome = file.closing ? file.closing->outcome : QString();
        if (fits(row.kinds, file.record.kind) && fits(row.sources, file.record.source)
            && fits(row.outcomes, outcome))
            return &row;
    }
    return fallback;
}

Deadline counted(const TimeLimit &limit, const QDate &start, const QList<Suspension> &suspensions,
                 const WorkCalendar &calendar, const QDate &today, int warnPercent)
{
    Deadline deadline;
    deadline.limit = limit;
    deadline.startedOn = start;
    if (!start.isValid())
        return deadline;
    const bool working = limit.unit == LimitUnit::WorkingDay;
    const qint64 wanted = start.daysTo(plainEnd(limit, start));
    QDate day = start;
    for (qint64 kept = 0, seen = 0; kept < wanted && seen < mostDays; ++seen) {
        day = day.addDays(1);
        if (working)
            noteUnknown(deadline, calendar, day.year());
        if (isSuspended(suspensions, day, today))
            ++deadline.suspendedDays;
        else if (!working || !calendar.isRestDay(day))
            ++kept;
    }
    deadline.countedTo = day;
    noteUnknown(deadline, calendar, day.year());
    deadline.lastDay = working ? day : calendar.workDayFrom(day);
    deadline.nearFrom = nearDay(deadline, warnPercent);
    for (const Suspension &one : suspensions) {
        if (one.from.isValid() && !one.until.isValid() && one.from <= today)
            deadline.suspendedSince = one.from;
    }
    return deadline;
}

Step stepOf(const Deadline &deadline)
{
    if (deadline.limit.clock == replyClock)
        return Step::Archive;
    return deadline.limit.clock == mediationClock ? Step::Mediate : Step::Perform;
}

DeadlineState stateOf(const Deadline &deadline, const QDate &today)
{
    if (deadline.metOn.isValid())
        return deadline.metOn > deadline.lastDay ? DeadlineState::MetLate : DeadlineState::Met;
    if (deadline.suspendedSince.isValid())
        return DeadlineState::Suspended;
    if (today > deadline.lastDay)
        return DeadlineState::Over;
    return today >= deadline.nearFrom ? DeadlineState::Near : DeadlineState::Running;
}

QList<Deadline> deadlinesOf(const CaseFile &file, const TimeLimits &limits,
                            const WorkCalendar &calendar, const QDate &today)
{
    QList<Deadline> deadlines;
    if (const auto mediation = mediationDeadline(file, limits, calendar, today))
        deadlines.append(*mediation);
    QStringList clocks;
    for (const TimeLimit &row : limits.rows) {
        if (row.clock != mediationClock && !clocks.contains(row.clock))
            clocks.append(row.clock);
    }
    for (const QString &clock : std::as_const(clocks)) {
        const TimeLimit *limit = limits.proposed(clock, file);
        if (limit == nullptr || !isOpenTo(clock, file))
            continue;
        const QDate start = startOf(*limit, file);
        if (!start.isValid())
            continue;
        Deadline deadline = counted(*limit, start, {}, calendar, today, limits.warnPercent);
        deadline.metOn = metOn(clock, file);
        if (clock == replyClock)
            nameDay(deadline, file, limits.warnPercent);
        // A right lapses with its last day; a reply stays owed.
        if (deadline.metOn.isValid() || today <= deadline.lastDay || clock == replyClock)
            deadlines.append(deadline);
    }
    return deadlines;
}

QList<Issue> issuesOf(const CaseClock &clock, const CaseFile &file, const TimeLimits &limits)
{
    QList<Issue> issues;
    const auto add = [&](const QString &field, Problem problem) {
        issues.append({QString(CaseClock::type), clock.id.uuid(), field, problem});
    };
    for (qsizetype i = 0; i < clock.suspensions.size(); ++i) {
        const Suspension &one = clock.suspensions[i];
        if (one.until.isValid() && one.until < one.from)
            add(u"suspensions/%1/until"_s.arg(i), Problem::DatesOutOfOrder);
    }
    const TimeLimit *limit
        = clock.limit.isEmpty() ? limits.proposed(mediationClock, file) : limits.find(clock.limit);
    QDate last;
    for (qsizetype i = 0; i < clock.extensions.size(); ++i) {
        const Extension &one = clock.extensions[i];
        const QString field = u"extensions/%1/"_s.arg(i);
        if (limit != nullptr && !limit->extendable)
            add(field + u"until", Problem::NotExtendable);
        else if (last.isValid() && one.until <= last)
            add(field + u"until", Problem::DatesOutOfOrder);
        if (!one.consentedOn.isValid())
            add(field + u"consented_on", Problem::ConsentMissing);
        last = one.until;
    }
    return issues;
}

} // namespace maplebridge
