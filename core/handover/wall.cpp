// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/wall.h"

#include "core/handover/correspondence.h"
#include "core/handover/gaps.h"
#include "core/storage/statement.h"

namespace maplebridge {
namespace {

const QString takenSql = QStringLiteral(R"(
    SELECT pno, written_at, received_at FROM inbox
     WHERE site = :site AND state = 'taken' ORDER BY received_at, pno)");

QDate beijingDay(const QString &instant)
{
    return QDateTime::fromString(instant, Qt::ISODateWithMs).toOffsetFromUtc(8 * 3600).date();
}

WallWeek *weekOf(WallRow *row, const QDate &day)
{
    for (WallWeek &week : row->weeks) {
        if (week.monday == mondayOf(day))
            return &week;
    }
    return nullptr;
}

/// A number that never came stands in the week of the one that came after it.
void placeMissing(WallRow *row, const QList<qint64> &missing)
{
    for (const qint64 number : missing) {
        for (WallWeek &week : row->weeks) {
            if (week.number > number) {
                week.missing.append(number);
                break;
            }
        }
    }
}

Done readPackages(const Room &room, WallRow *row)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), takenSql));
    read.bind(QStringLiteral(":site"), row->office.site);
    RETURN_IF_ERROR(read.exec());
    while (read.next()) {
        row->lastAt = QDateTime::fromString(read.text(2), Qt::ISODateWithMs);
        WallWeek *week = weekOf(row, beijingDay(read.text(1)));
        if (week == nullptr)
            continue;
        week->state = WallWeek::State::Delivered;
        week->number = qMax(week->number, read.number(0));
    }
    ASSIGN_OR_RETURN(const QList<qint64> missing, missingNumbers(room, row->office.site));
    placeMissing(row, missing);
    return Success{};
}

} // namespace

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Result<QList<WallRow>> wallOfOffices(const Room &room, int weeks)
{
    ASSIGN_OR_RETURN(const Roster roster, room.roster());
    ASSIGN_OR_RETURN(const QList<NoteEntry> notes, notesIn(room, {}));
    const QDate monday = mondayOf(room.clock().today());
    QList<WallRow> rows;
    for (const Office *office : roster.children()) {
        WallRow row;
        row.office = *office;
        for (int back = weeks - 1; back >= 0; --back) {
            WallWeek week;
            week.monday = monday.addDays(-7 * back);
            if (office->enrolledOn.isValid() && week.monday.addDays(6) < office->enrolledOn)
                week.state = WallWeek::State::Before;
            row.weeks.append(week);
        }
        RETURN_IF_ERROR(readPackages(room, &row));
        for (const NoteEntry &entry : notes) {
            if (entry.note.kind == NoteKind::Reminder && entry.note.to == office->site
                && entry.isOpen())
                ++row.openReminders;
            if (entry.note.kind != NoteKind::NothingArose || entry.from != office->site)
                continue;
            if (WallWeek *week = weekOf(&row, entry.note.dueOn))
                week->state = WallWeek::State::Nothing;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace maplebridge
