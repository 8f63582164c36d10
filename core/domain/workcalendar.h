// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/fields.h"
#include "core/domain/ids.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

/// Days in a row on which nobody works, both included.
struct RestSpan
{
    QString name; ///< E.g. 春节.
    QDate from;
    QDate until;

    friend bool operator==(const RestSpan &, const RestSpan &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, RestSpan>
void fieldsOf(V &visit, T &r)
{
    visit("name"_L1, r.name, {.about = "Name of the holiday", .required = true, .longest = 100});
    visit("from"_L1, r.from, {.about = "First day", .required = true});
    visit("until"_L1, r.until, {.about = "Last day", .required = true});
}

/// The holidays and make-up working days of one year, as the State Council's notice of each
/// autumn sets them for the next year. A room may hold newer years than the program came with.
struct HolidayYear
{
    static constexpr QLatin1StringView type = "holiday_year"_L1;

    SectionId id; ///< Null in what is compiled in.
    int year = 0;
    QString source; ///< The notice with its number.
    QList<RestSpan> rest;
    QList<QDate> work; ///< Saturdays and Sundays that are worked.

    friend bool operator==(const HolidayYear &, const HolidayYear &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, HolidayYear>
void fieldsOf(V &visit, T &y)
{
    visit("year"_L1, y.year, {.about = "The year", .required = true});
    visit("source"_L1, y.source,
          {.about = "The notice that sets it", .required = true, .longest = 200});
    visit("rest"_L1, y.rest, {.about = "Holidays"});
    visit("work"_L1, y.work, {.about = "Saturdays and Sundays that are worked"});
}

/// Which days are worked. A year without a table has its Saturdays and Sundays alone, and
/// `knows` says so: whoever counts with it has to tell.
class WorkCalendar
{
public:
    /// Adds a year; an earlier table of it is replaced.
    void add(const HolidayYear &year);

    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    /// Years with a table, the earliest first.
    [[nodiscard]] QList<HolidayYear> years() const { return m_years.values(); }
    [[nodiscard]] bool isRestDay(const QDate &day) const;
    /// The day itself when it is worked, else the first one after it that is.
    [[nodiscard]] QDate workDayFrom(QDate day) const;

private:
    QMap<int, HolidayYear> m_years;
    QSet<QDate> m_rest;
    QSet<QDate> m_work;
};

/// Reads `{"format":"maplebridge.holidays","version":1,"years":[…]}` strictly. A day outside its
/// year, a span that ends before it begins, a make-up day that is no Saturday or Sunday or lies
/// in a holiday, or a year twice is Invalid with the JSON pointer in `where`.
Result<QList<HolidayYear>> holidayYearsFromJson(const QByteArray &bytes);

/// The file that `holidayYearsFromJson` reads.
[[nodiscard]] QByteArray holidayYearsJson(const QList<HolidayYear> &years);

} // namespace maplebridge
