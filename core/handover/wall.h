// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// What an office did in one week, by the day it wrote its packages.
struct WallWeek
{
    enum class State {
        Before,    ///< It was not enrolled yet.
        Silent,    ///< Nothing came.
        Delivered, ///< At least one package came.
        Nothing,   ///< It said that nothing arose.
    };

    QDate monday;
    State state = State::Silent;
    qint64 number = 0;     ///< The highest package number of the week; 0 for none.
    QList<qint64> missing; ///< Numbers that never came, just before those of this week.
};

/// One office right below, and its weeks, the newest last.
struct WallRow
{
    Office office;
    QList<WallWeek> weeks;
    QDateTime lastAt; ///< When its newest package was taken in; invalid for never.
    int openReminders = 0;
};

/// The offices right below by name over so many weeks, the present one included.
Result<QList<WallRow>> wallOfOffices(const Room &room, int weeks);

/// The Monday of the week of a day.
[[nodiscard]] QDate mondayOf(const QDate &day);

} // namespace maplebridge
