// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/period.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace maplebridge {
namespace {

constexpr int monthsInYear = 12;

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::Year:
    case PeriodKind::Custom:
        return monthsInYear;
    }
    Q_UNREACHABLE();
}

/// The first day of a reporting year.
QDate beginningOf(int year, int firstMonth)
{
    return {firstMonth == 1 ? year : year - 1, firstMonth, 1};
}

Error notAPeriod(const QString &text)
{
    return {ErrorCode::Invalid, QStringLiteral("not a period"), text,
            QStringLiteral("2026, 2026-H1, 2026-Q3, 2026-07, 2026-01-01..2026-06-30")};
}

} // namespace

Period periodOf(PeriodKind kind, int year, int index, int firstMonth)
{
    if (kind == PeriodKind::Month) {
        const QDate from(year, std::clamp(index, 1, monthsInYear), 1);
        return {kind, from.year(), from.month(), from, from.addMonths(1).addDays(-1)};
    }
    const int months = monthsOf(kind);
    const int place = kind == PeriodKind::Year ? 0 : std::max(0, index - 1);
    const QDate from = beginningOf(year, firstMonth).addMonths(place * months);
    return {kind, year, kind == PeriodKind::Year ? 0 : index, from,
            from.addMonths(months).addDays(-1)};
}

Period customPeriod(const QDate &from, const QDate &to)
{
    return {PeriodKind::Custom, 0, 0, from, to};
}

Period periodAround(PeriodKind kind, const QDate &day, int firstMonth)
{
    if (kind == PeriodKind::Month)
        return periodOf(kind, day.year(), day.month());
    int year = day.year();
    if (firstMonth != 1 && day.month() >= firstMonth)
        ++year;
    const QDate begin = beginningOf(year, firstMonth);
    const int passed = (day.year() - begin.year()) * monthsInYear + day.month() - begin.month();
    return periodOf(kind, year, passed / monthsOf(kind) + 1, firstMonth);
}

Result<Period> periodFromText(const QString &text, int firstMonth)
{
    static const QRegularExpression part(
        QStringLiteral(R"(^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?$)"));
    const QString tidy = text.trimmed();
    const qsizetype dots = tidy.indexOf(u"..");
    if (dots > 0) {
        const QDate from = QDate::fromString(tidy.left(dots), Qt::ISODate);
        const QDate to = QDate::fromString(tidy.mid(dots + 2), Qt::ISODate);
        if (!from.isValid() || !to.isValid() || to < from)
            return notAPeriod(text);
        return customPeriod(from, to);
    }
    const auto match = part.match(tidy);
    if (!match.hasMatch())
        return notAPeriod(text);
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(2))
        return periodOf(PeriodKind::HalfYear, year, match.captured(2).toInt(), firstMonth);
    if (match.hasCaptured(3))
        return periodOf(PeriodKind::Quarter, year, match.captured(3).toInt(), firstMonth);
    if (!match.hasCaptured(4))
        return periodOf(PeriodKind::Year, year, 0, firstMonth);
    const int month = match.captured(4).toInt();
    if (month < 1 || month > monthsInYear)
        return notAPeriod(text);
    return periodOf(PeriodKind::Month, year, month, firstMonth);
}

QString textOf(const Period &period)
{
    const QString year = QString::number(period.year);
    switch (period.kind) {
    case PeriodKind::Year:
        return year;
    case PeriodKind::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg(period.index);
    case PeriodKind::Quarter:
        return QStringLiteral("%1-Q%2").arg(year).arg(period.index);
    case PeriodKind::Month:
        return QStringLiteral("%1-%2").arg(year).arg(period.index, 2, 10, QLatin1Char('0'));
    case PeriodKind::Custom:
        return period.from.toString(Qt::ISODate) + QStringLiteral("..")
               + period.to.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

QString officialName(const Period &period)
{
    static const std::array<QString, 4> numbers{QStringLiteral("一"), QStringLiteral("二"),
                                                QStringLiteral("三"), QStringLiteral("四")};
    const QString year = QString::number(period.year) + QStringLiteral("年");
    switch (period.kind) {
    case PeriodKind::Year:
        return year;
    case PeriodKind::HalfYear:
        return year + (period.index == 1 ? QStringLiteral("上半年") : QStringLiteral("下半年"));
    case PeriodKind::Quarter:
        return year
               + QStringLiteral("第%1季度").arg(numbers.at(static_cast<size_t>(period.index - 1)));
    case PeriodKind::Month:
        return year + QStringLiteral("%1月").arg(period.index);
    case PeriodKind::Custom:
        return officialDate(period.from) + QStringLiteral("至") + officialDate(period.to);
    }
    Q_UNREACHABLE();
}

} // namespace maplebridge
