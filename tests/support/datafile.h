// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casejson.h"
#include "core/domain/promises.h"
#include "core/domain/rules.h"
#include "core/domain/timelimits.h"
#include "tests/support/sourcefile.h"

namespace maplebridge::tests {

/// The code tables as they are shipped.
inline const CodeTables &shippedCodes()
{
    static const CodeTables codes = [] {
        auto read = CodeTables::fromJson(sourceFile(QStringLiteral("resources/rules/codes.json")));
        if (!read)
            qFatal("codes.json: %s", qPrintable(read.error().detail));
        return std::move(read).value();
    }();
    return codes;
}

/// The limits as they are shipped.
inline const Limits &shippedLimits()
{
    static const Limits limits = [] {
        auto read = Limits::fromJson(sourceFile(QStringLiteral("resources/rules/limits.json")));
        if (!read)
            qFatal("limits.json: %s", qPrintable(read.error().detail));
        return std::move(read).value();
    }();
    return limits;
}

/// The time limits as they are shipped.
inline const TimeLimits &shippedTimeLimits()
{
    static const TimeLimits limits = [] {
        auto read = TimeLimits::fromJson(
            sourceFile(QStringLiteral("resources/rules/time-limits.json")), shippedCodes());
        if (!read)
            qFatal("time-limits.json: %s, expected %s", qPrintable(read.error().where),
                   qPrintable(read.error().expected));
        return std::move(read).value();
    }();
    return limits;
}

/// How calls and visits are made, as it is shipped.
inline const FollowUpRules &shippedFollowUps()
{
    static const FollowUpRules rules = [] {
        auto read = FollowUpRules::fromJson(
            sourceFile(QStringLiteral("resources/rules/follow-ups.json")), shippedCodes());
        if (!read)
            qFatal("follow-ups.json: %s, expected %s", qPrintable(read.error().where),
                   qPrintable(read.error().expected));
        return std::move(read).value();
    }();
    return rules;
}

/// The holidays as they are shipped.
inline const WorkCalendar &shippedCalendar()
{
    static const WorkCalendar calendar = [] {
        const auto years
            = holidayYearsFromJson(sourceFile(QStringLiteral("resources/rules/holidays.json")));
        if (!years)
            qFatal("holidays.json: %s", qPrintable(years.error().where));
        WorkCalendar made;
        for (const HolidayYear &year : years.value())
            made.add(year);
        return made;
    }();
    return calendar;
}

/// A worked case, e.g. 1 for case01.json.
inline CaseDocument workedCase(int number)
{
    const QString path
        = QStringLiteral("resources/practice/case%1.json").arg(number, 2, 10, QChar(u'0'));
    auto read = caseDocumentFromJson(sourceFile(path), shippedCodes());
    if (!read)
        qFatal("%s: %s at %s, expected %s", qPrintable(path), qPrintable(read.error().detail),
               qPrintable(read.error().where), qPrintable(read.error().expected));
    return std::move(read).value();
}

} // namespace maplebridge::tests
