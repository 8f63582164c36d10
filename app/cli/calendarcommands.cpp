// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/clockcommands.h"
#include "app/cli/workplace.h"
#include "core/casework/roomdesk.h"
#include "core/models/daylist.h"
#include "core/models/icalendar.h"
#include "core/platform/files.h"
#include "core/words/deadlinewords.h"
#include "core/words/sentences.h"

#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(CalendarEntry::Kind kind)
{
    switch (kind) {
    case CalendarEntry::Kind::Session:
        return u"session"_s;
    case CalendarEntry::Kind::Appointment:
        return u"appointment"_s;
    case CalendarEntry::Kind::Deadline:
        return u"deadline"_s;
    case CalendarEntry::Kind::Payment:
        return u"payment"_s;
    case CalendarEntry::Kind::Act:
        return u"act"_s;
    }
    Q_UNREACHABLE();
}

/// The day that an option gives, or the one that is usual.
Result<QDate> dayOption(const Invocation &call, const QString &option, const QDate &usual)
{
    if (!call.has(option))
        return usual;
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::Invalid, u"wrong value"_s, u"--"_s + option,
                     u"a day as yyyy-mm-dd"_s};
    return day;
}

Result<QList<CalendarEntry>> entriesOf(const Room &room, const Invocation &call)
{
    ASSIGN_OR_RETURN(const QDate from, dayOption(call, u"from"_s, room.clock().today()));
    ASSIGN_OR_RETURN(const QDate until, dayOption(call, u"until"_s, from.addMonths(1)));
    if (until < from)
        return Error{ErrorCode::Invalid, u"wrong value"_s, u"--until"_s,
                     u"a day not before "_s + from.toString(Qt::ISODate)};
    return calendarOf(room, from, until);
}

Result<Answer> runCalendarList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const QList<CalendarEntry> entries, entriesOf(*room, call));
    Answer answer;
    QJsonArray list;
    for (const CalendarEntry &one : entries) {
        answer.lines += dayWithWeekday(one.day) + u"  "_s + calendarLine(one);
        QJsonObject json{{u"kind"_s, kindWord(one.kind)},
                         {u"day"_s, one.day.toString(Qt::ISODate)},
                         {u"case"_s, one.id.text()},
                         {u"number"_s, one.number},
                         {u"title"_s, one.title}};
        if (one.from.isValid())
            json.insert(u"from"_s, one.from.toString(u"HH:mm"_s));
        if (one.until.isValid())
            json.insert(u"until"_s, one.until.toString(u"HH:mm"_s));
        list.append(json);
    }
    if (entries.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Nothing stands in the calendar."));
    answer.json = list;
    return answer;
}

Result<Answer> runCalendarExport(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    const QString path = call.arguments.first();
    if (QFileInfo::exists(path) && !call.has(u"overwrite"_s))
        return Error{ErrorCode::Conflict, u"a file of that name is there"_s, path};
    ASSIGN_OR_RETURN(const QList<CalendarEntry> entries, entriesOf(*room, call));
    RETURN_IF_ERROR(
        writeFileDurably(path, iCalendarOf(entries, room->rules().codes, room->clock().now())));
    Answer answer;
    answer.json = QJsonObject{{u"file"_s, path}, {u"entries"_s, entries.size()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path)};
    return answer;
}

Result<Answer> runToday(Workplace &place, const Invocation & /*call*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const QList<DaySection> sections, dayOf(*room));
    Answer answer;
    QJsonObject json;
    for (const DaySection &section : sections) {
        answer.lines += section.title;
        QJsonArray rows;
        for (const DayRow &row : section.rows) {
            QStringList parts{row.text, row.when};
            parts += row.about.split(u'\n');
            parts.removeAll(QString());
            answer.lines += u"  "_s + parts.join(u" · "_s);
            rows.append(QJsonObject{{u"case"_s, row.id.text()},
                                    {u"text"_s, row.text},
                                    {u"when"_s, row.when},
                                    {u"about"_s, row.about}});
        }
        if (section.rows.isEmpty())
            answer.lines += u"  "_s + section.nothing;
        json.insert(section.name, rows);
    }
    answer.json = json;
    return answer;
}

Result<Answer> runHolidayList(Workplace &place, const Invocation & /*call*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const WorkCalendar calendar, room->calendar());
    Answer answer;
    QJsonArray list;
    for (const HolidayYear &year : calendar.years()) {
        list.append(bodyOf(year));
        const QString line
            = year.id.isNull() ? QStringLiteral("%1 – %2")
                               : cliText(QT_TRANSLATE_NOOP("Cli", "%1 – %2 (added to this room)"));
        answer.lines += line.arg(QString::number(year.year), year.source);
    }
    answer.json = list;
    return answer;
}

Result<Answer> runHolidayAdd(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const QByteArray bytes, readFileWhole(call.arguments.first()));
    ASSIGN_OR_RETURN(const QList<HolidayYear> years, holidayYearsFromJson(bytes));
    RETURN_IF_ERROR(RoomDesk(room).saveHolidayYears(years));
    Answer answer;
    QJsonArray list;
    for (const HolidayYear &year : years) {
        list.append(year.year);
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "The holidays of %1 are known now."))
                            .arg(year.year);
    }
    answer.json = list;
    return answer;
}

Result<Answer> runHolidayRemove(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const QList<HolidayYear> years, room->cases().holidayYears());
    for (const HolidayYear &year : years) {
        if (QString::number(year.year) != call.arguments.first())
            continue;
        RETURN_IF_ERROR(RoomDesk(room).removeHolidayYear(year.id));
        Answer answer;
        answer.json = year.year;
        answer.lines
            = {cliText(QT_TRANSLATE_NOOP("Cli", "Taken away: the table of %1.")).arg(year.year)};
        return answer;
    }
    return Error{ErrorCode::NotFound, u"no table of the room"_s, call.arguments.first()};
}

QList<OptionSpec> spanOptions()
{
    return {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "First day; else today")},
            {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day; else a month later")}};
}

} // namespace

QList<CommandSpec> calendarCommands()
{
    return {
        {{u"today"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "What this day holds"),
         {},
         {u"today"_s},
         runToday},
        {{u"calendar"_s, u"list"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "What stands in the calendar: sessions, limits, promises"),
         spanOptions(),
         {u"calendar list --from 2026-05-01 --until 2026-05-31"_s},
         runCalendarList},
        {{u"calendar"_s, u"export"_s},
         "FILE.ics",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Write a calendar file for telephones, without names"),
         spanOptions()
             + QList<OptionSpec>{{"overwrite", "",
                                  QT_TRANSLATE_NOOP("Cli", "Write over files of the same name")}},
         {u"calendar export room.ics"_s},
         runCalendarExport},
        {{u"holidays"_s, u"list"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Years whose holidays are known"),
         {},
         {u"holidays list"_s},
         runHolidayList},
        {{u"holidays"_s, u"add"_s},
         "FILE.json",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Add the holidays of a year, or put them right"),
         {},
         {u"holidays add 2027.json"_s},
         runHolidayAdd},
        {{u"holidays"_s, u"remove"_s},
         "YEAR",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Take a table away that was added to this room"),
         {},
         {u"holidays remove 2027"_s},
         runHolidayRemove},
    };
}

QList<GroupSpec> calendarGroups()
{
    return {
        {u"calendar"_s, QT_TRANSLATE_NOOP("Cli", "Sessions, limits and promises by day"),
         u"list"_s},
        {u"holidays"_s, QT_TRANSLATE_NOOP("Cli", "Holidays and make-up working days"), u"list"_s}};
}

} // namespace maplebridge
