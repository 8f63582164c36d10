// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace maplebridge {

enum class PeriodKind { Month, Quarter, HalfYear, Year, Custom };

/// The days a table is about, both ends included.
struct Period
{
    PeriodKind kind = PeriodKind::Year;
    int year = 0;  ///< The reporting year; 0 for custom days.
    int index = 0; ///< Month of the calendar; quarter or half of the reporting year; else 0.
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(const QDate &day) const
    {
        return day.isValid() && day >= from && day <= to;
    }
    friend bool operator==(const Period &, const Period &) = default;
};

/// A part of a reporting year. Some places let it begin in another month than January: with
/// `firstMonth` 12 the year 2026 runs from 2025-12-01 to 2026-11-30 (统计年度: 上年12月至本年11月).
/// A month is a month of the calendar in any case.
[[nodiscard]] Period periodOf(PeriodKind kind, int year, int index, int firstMonth = 1);
[[nodiscard]] Period customPeriod(const QDate &from, const QDate &to);
/// The part of the reporting year in which the day lies.
[[nodiscard]] Period periodAround(PeriodKind kind, const QDate &day, int firstMonth = 1);

/// Reads 2026, 2026-H1, 2026-Q3, 2026-07 and 2026-01-01..2026-06-30; Invalid with what was
/// expected for anything else.
Result<Period> periodFromText(const QString &text, int firstMonth = 1);
/// The same way of writing, for files and programs.
[[nodiscard]] QString textOf(const Period &period);

/// As an official table heads it, e.g. 2026年第三季度; custom days with both days.
[[nodiscard]] QString officialName(const Period &period);

} // namespace maplebridge
