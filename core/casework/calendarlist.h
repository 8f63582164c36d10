// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Something that stands in the calendar of the room.
struct CalendarEntry
{
    enum class Kind {
        Session,     ///< Held or to be held; with its hours, where they are known.
        Appointment, ///< A next session was agreed on, nothing else is known.
        Deadline,    ///< Last day of a limit.
        Payment,
        Act,
    };

    Kind kind = Kind::Session;
    CaseId id;
    QString mark; ///< The same for the same thing whenever it is asked for.
    QString number;
    QString title;       ///< 李建民与王秀芹邻里纠纷.
    QString disputeKind; ///< Code of dispute_kind.
    QDate day;
    QTime from;
    QTime until;
    QString zone; ///< IANA name of the hours; empty: Asia/Shanghai.
    QString place;
    QStringList mediators;
    QString what; ///< Of a payment or act.
    Money amount;
    Deadline deadline; ///< Of a limit.
};

/// What falls on the days from one to another in the room's own cases: by day, within a day by
/// hour, then limits, then promises.
Result<QList<CalendarEntry>> calendarOf(const Room &room, const QDate &from, const QDate &until);

/// Two sessions that cannot both be held.
struct Clash
{
    QString who;   ///< The mediator, clerk or place that is wanted twice.
    QString title; ///< The other case.
    QTime from;
    QTime until;

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// Other sessions of the same day at the same hours that need the same person or place. A session
/// without an end takes an hour; one without a beginning clashes with nothing.
Result<QList<Clash>> clashesWith(const Room &room, const Session &session);

} // namespace maplebridge
