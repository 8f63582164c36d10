// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace maplebridge {

/// What a person meant by a text in a day field.
struct DayReading
{
    enum class Fault {
        None,
        NotUnderstood,
        NoSuchMonth, ///< `month` is not 1 … 12.
        NoSuchDay,   ///< `month` has no day `dayOfMonth` in `year`.
    };

    QDate day; ///< Invalid with a fault, and for an empty text.
    Fault fault = Fault::None;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
};

/// Reads 2026-5-8, 2026.5.8, 26/5/8, 20260508, 2026年5月8日, 五月八日, 5.8 (this year),
/// 8日 (this month), 今天, 昨天, 前天, 明天, 后天 and the English words; also full-width. A month
/// and day without a year mean the first such day from `notBefore` on, where that is given.
[[nodiscard]] DayReading readDay(const QString &text, const QDate &today,
                                 const QDate &notBefore = {});

/// What a person meant by a text in a time field.
struct TimeReading
{
    QTime time; ///< Invalid when not understood, and for an empty text.
    bool understood = true;
};

/// Reads 9:30, 0930, 9点半, 下午3点, 晚上七点一刻, 3pm; 24 hours where no half of the day is said.
[[nodiscard]] TimeReading readTime(const QString &text);

} // namespace maplebridge
