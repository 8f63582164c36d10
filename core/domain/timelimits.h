// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"
#include "core/domain/workcalendar.h"

namespace maplebridge {

/// From which day a limit is counted.
enum class LimitStart {
    Accepted,
    Applied,
    Received, ///< Papers of the sender signed for; the acceptance where nobody said.
    Effective,
    RulingReceived,
    LastDue, ///< Last day on which the agreement has to be performed.
    Ended,
};
enum class LimitUnit { Day, WorkingDay, Month, Year };

constexpr EnumText<LimitStart, 7> storedWords(LimitStart * /*unused*/)
{
    return {{{LimitStart::Accepted, "accepted"_L1},
             {LimitStart::Applied, "applied"_L1},
             {LimitStart::Received, "received"_L1},
             {LimitStart::Effective, "effective"_L1},
             {LimitStart::RulingReceived, "ruling_received"_L1},
             {LimitStart::LastDue, "last_due"_L1},
             {LimitStart::Ended, "ended"_L1}}};
}
constexpr EnumText<LimitUnit, 4> storedWords(LimitUnit * /*unused*/)
{
    return {{{LimitUnit::Day, "day"_L1},
             {LimitUnit::WorkingDay, "working_day"_L1},
             {LimitUnit::Month, "month"_L1},
             {LimitUnit::Year, "year"_L1}}};
}

/// A limit that law or practice sets; a row of resources/rules/time-limits.json.
struct TimeLimit
{
    QString code;
    QString clock; ///< What runs: mediation, confirmation, objection …
    QString chinese;
    QString english;
    LimitStart start = LimitStart::Accepted;
    int count = 0;
    LimitUnit unit = LimitUnit::Day;
    bool extendable = false;
    bool isDefault = false; ///< Taken where no other of its clock fits.
    bool chosen = false;    ///< Never proposed; somebody has to choose it.
    QStringList kinds;      ///< Codes of dispute_kind it is for; empty: all.
    QStringList sources;    ///< Codes of case_source it is for; empty: all.
    QStringList outcomes;   ///< Codes of outcome after which it runs; empty: all.
    QString source;         ///< The article.
    QDate inForce;
    QDate until; ///< Last day in force; invalid: still.

    friend bool operator==(const TimeLimit &, const TimeLimit &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, TimeLimit>
void fieldsOf(V &visit, T &l)
{
    visit("code"_L1, l.code, {.required = true, .longest = 60});
    visit("clock"_L1, l.clock, {.required = true, .longest = 60});
    visit("zh"_L1, l.chinese, {.required = true, .longest = 200});
    visit("en"_L1, l.english, {.required = true, .longest = 200});
    visit("start"_L1, l.start, {.required = true});
    visit("count"_L1, l.count, {.required = true});
    visit("unit"_L1, l.unit, {.required = true});
    visit("extendable"_L1, l.extendable);
    visit("default"_L1, l.isDefault);
    visit("choice"_L1, l.chosen);
    visit("kinds"_L1, l.kinds, {.codes = "dispute_kind"_L1});
    visit("sources"_L1, l.sources, {.codes = "case_source"_L1});
    visit("outcomes"_L1, l.outcomes, {.codes = "outcome"_L1});
    visit("source"_L1, l.source, {.required = true, .longest = 400});
    visit("in_force"_L1, l.inForce, {.required = true});
    visit("until"_L1, l.until);
}

/// All limits, with how they are counted.
struct TimeLimits
{
    QList<TimeLimit> rows;
    int warnPercent = 70;   ///< Share of a limit after which it is near.
    QString countingSource; ///< The articles on counting.

    /// Reads time-limits.json strictly; a fault names the JSON pointer.
    static Result<TimeLimits> fromJson(const QByteArray &bytes, const CodeTables &codes);

    [[nodiscard]] const TimeLimit *find(QStringView code) const;
    /// The first limit of a clock that fits the case on the day it starts, else the default one;
    /// null when the clock does not run in such a case.
    [[nodiscard]] const TimeLimit *proposed(QStringView clock, const CaseFile &file) const;
};

/// A limit of one case, counted.
struct Deadline
{
    TimeLimit limit;
    QDate startedOn; ///< Not counted itself (民法典 art. 201).
    QDate countedTo; ///< Before a rest day moved it.
    QDate lastDay;   ///< The day itself is still in time.
    QDate nearFrom;  ///< From this day on it is near.
    int suspendedDays = 0;
    QDate suspendedSince;    ///< Valid while the clock stands still.
    int extensions = 0;      ///< How often both sides extended it.
    QDate metOn;             ///< What the limit is about was done on this day.
    QList<int> unknownYears; ///< Years without a holiday table that the count depends on.

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

enum class DeadlineState {
    Running,
    Near,      ///< 70 % of the time is over.
    Over,      ///< The last day is past.
    Suspended, ///< The clock stands still.
    Met,
    MetLate, ///< Done, but after the last day.
};

/// Where it is seen to.
[[nodiscard]] Step stepOf(const Deadline &deadline);

[[nodiscard]] DeadlineState stateOf(const Deadline &deadline, const QDate &today);

/// The last day of a period that begins on `start`: its first day is not counted, a month without
/// the same day ends on its last, and a period that ends on a rest day ends on the next worked day
/// (民事诉讼法 art. 85, 民法典 arts 201–203). Working days never need that. Days of `suspensions`
/// are not counted; one without an end goes on until `today`. Fills all days of a Deadline.
[[nodiscard]] Deadline counted(const TimeLimit &limit, const QDate &start,
                               const QList<Suspension> &suspensions, const WorkCalendar &calendar,
                               const QDate &today, int warnPercent = 70);

/// Every limit that runs, ran out or was met in a case, the mediation's first. Rights that have
/// lapsed or were not wanted do not stand in it; the limit for mediation and an owed reply do.
[[nodiscard]] QList<Deadline> deadlinesOf(const CaseFile &file, const TimeLimits &limits,
                                          const WorkCalendar &calendar, const QDate &today);

/// Broken rules of suspensions and extensions.
[[nodiscard]] QList<Issue> issuesOf(const CaseClock &clock, const CaseFile &file,
                                    const TimeLimits &limits);

} // namespace maplebridge
