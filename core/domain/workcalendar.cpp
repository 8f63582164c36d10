// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/workcalendar.h"

#include "core/base/canonicaljson.h"

#include <QJsonDocument>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;

bool isWeekend(const QDate &day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

Error fault(const QString &where, const QString &expected)
{
    return {ErrorCode::Invalid, u"holidays"_s, where, expected};
}

/// What the types of the fields cannot say.
Done checkDays(const HolidayYear &year, const QString &pointer)
{
    for (qsizetype i = 0; i < year.rest.size(); ++i) {
        const RestSpan &span = year.rest[i];
        const QString at = pointer + u"/rest/%1"_s.arg(i);
        if (span.from.year() != year.year)
            return fault(at + u"/from", u"a day of %1"_s.arg(year.year));
        if (span.until < span.from || span.until.year() != year.year)
            return fault(at + u"/until", u"a day of %1, not before the first"_s.arg(year.year));
    }
    for (qsizetype i = 0; i < year.work.size(); ++i) {
        const QDate day = year.work[i];
        const bool rests = std::any_of(year.rest.begin(), year.rest.end(), [day](const auto &span) {
            return span.from <= day && day <= span.until;
        });
        if (day.year() != year.year || !isWeekend(day) || rests)
            return fault(pointer + u"/work/%1"_s.arg(i),
                         u"a Saturday or Sunday of %1 outside its holidays"_s.arg(year.year));
    }
    return Success{};
}

} // namespace

void WorkCalendar::add(const HolidayYear &year)
{
    const auto ofYear = [&year](const QDate &day) { return day.year() == year.year; };
    m_rest.removeIf([&](const QDate &day) { return ofYear(day); });
    m_work.removeIf([&](const QDate &day) { return ofYear(day); });
    m_years.insert(year.year, year);
    for (const RestSpan &span : year.rest) {
        for (QDate day = span.from; day <= span.until; day = day.addDays(1))
            m_rest.insert(day);
    }
    for (const QDate &day : year.work)
        m_work.insert(day);
}

bool WorkCalendar::isRestDay(const QDate &day) const
{
    if (m_rest.contains(day))
        return true;
    return isWeekend(day) && !m_work.contains(day);
}

QDate WorkCalendar::workDayFrom(QDate day) const
{
    while (isRestDay(day))
        day = day.addDays(1);
    return day;
}

Result<QList<HolidayYear>> holidayYearsFromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    if (!read.isObject())
        return fault(u"/"_s, u"an object"_s);
    const QJsonObject root = read.toObject();
    for (const QString &key : root.keys()) {
        if (key != u"format" && key != u"version" && key != u"years")
            return fault(u'/' + pointerToken(key), u"format | version | years"_s);
    }
    if (root[u"format"_s] != u"maplebridge.holidays"_s)
        return fault(u"/format"_s, u"maplebridge.holidays"_s);
    if (root[u"version"_s].toInt() > newestVersion)
        return Error{ErrorCode::TooNew, u"holidays"_s, u"/version"_s, u"1"_s};
    if (root[u"version"_s] != newestVersion)
        return fault(u"/version"_s, u"1"_s);
    const QJsonArray list = root[u"years"_s].toArray();
    if (list.isEmpty())
        return fault(u"/years"_s, u"a list"_s);
    QList<HolidayYear> years;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = u"/years/%1"_s.arg(i);
        if (!list.at(i).isObject())
            return fault(pointer, u"an object"_s);
        ASSIGN_OR_RETURN(const auto year,
                         fromBody<HolidayYear>(list.at(i).toObject(), pointer, CodeTables()));
        RETURN_IF_ERROR(checkDays(year, pointer));
        if (std::any_of(years.begin(), years.end(),
                        [&year](const HolidayYear &other) { return other.year == year.year; }))
            return fault(pointer + u"/year", u"each year once"_s);
        years.append(year);
    }
    return years;
}

QByteArray holidayYearsJson(const QList<HolidayYear> &years)
{
    QJsonArray list;
    for (const HolidayYear &year : years)
        list.append(bodyOf(year));
    return QJsonDocument(QJsonObject{{u"format"_s, u"maplebridge.holidays"_s},
                                     {u"version"_s, newestVersion},
                                     {u"years"_s, list}})
        .toJson();
}

} // namespace maplebridge
