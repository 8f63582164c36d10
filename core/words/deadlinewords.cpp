// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/deadlinewords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace maplebridge {
namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

QString daysLeft(const QDate &today, const QDate &last)
{
    const int days = static_cast<int>(today.daysTo(last));
    if (days == 0)
        return said(QT_TRANSLATE_NOOP("Words", "today is the last day"));
    return said(QT_TRANSLATE_N_NOOP("Words", "%n day(s) left"), days);
}

} // namespace

QString clockName(const QString &clock)
{
    struct Name
    {
        const char *clock;
        const char *text;
    };
    static constexpr std::array names{
        Name{"mediation", QT_TRANSLATE_NOOP("Words", "Limit of mediation")},
        Name{"confirmation", QT_TRANSLATE_NOOP("Words", "Judicial confirmation")},
        Name{"arbitration_review", QT_TRANSLATE_NOOP("Words", "Review by arbitrators")},
        Name{"objection", QT_TRANSLATE_NOOP("Words", "Objection to the ruling")},
        Name{"enforcement", QT_TRANSLATE_NOOP("Words", "Enforcement")},
        Name{"reply", QT_TRANSLATE_NOOP("Words", "Reply to the sender")},
        Name{"police_return", QT_TRANSLATE_NOOP("Words", "Back to the traffic police")},
    };
    for (const Name &name : names) {
        if (clock == QLatin1StringView(name.clock))
            return said(name.text);
    }
    return clock;
}

QString dayWithWeekday(const QDate &day)
{
    if (!day.isValid())
        return {};
    const QLocale locale(isEnglish() ? QLocale::English : QLocale::Chinese);
    return said(QT_TRANSLATE_NOOP("Words", "%1 (%2)"))
        .arg(dayText(day), locale.dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString deadlineText(const Deadline &deadline, const QDate &today)
{
    const QString last = dayWithWeekday(deadline.lastDay);
    switch (stateOf(deadline, today)) {
    case DeadlineState::Running:
    case DeadlineState::Near:
        return said(QT_TRANSLATE_NOOP("Words", "until %1, %2"))
            .arg(last, daysLeft(today, deadline.lastDay));
    case DeadlineState::Over:
        return said(QT_TRANSLATE_N_NOOP("Words", "ended on %1, %n day(s) over"),
                    static_cast<int>(deadline.lastDay.daysTo(today)))
            .arg(last);
    case DeadlineState::Suspended:
        return said(QT_TRANSLATE_NOOP("Words", "stands still since %1"))
            .arg(dayText(deadline.suspendedSince));
    case DeadlineState::Met:
        return said(QT_TRANSLATE_NOOP("Words", "kept on %1 (last day %2)"))
            .arg(dayText(deadline.metOn), dayText(deadline.lastDay));
    case DeadlineState::MetLate:
        return said(QT_TRANSLATE_NOOP("Words", "done on %1, after the last day %2"))
            .arg(dayText(deadline.metOn), dayText(deadline.lastDay));
    }
    Q_UNREACHABLE();
}

QString deadlineRule(const Deadline &deadline)
{
    const TimeLimit &limit = deadline.limit;
    return said(QT_TRANSLATE_NOOP("Words", "%1 – %2"))
        .arg(isEnglish() ? limit.english : limit.chinese, limit.source);
}

QStringList deadlineCount(const Deadline &deadline)
{
    QStringList sentences;
    sentences += said(QT_TRANSLATE_NOOP("Words", "Counted from the day after %1."))
                     .arg(dayText(deadline.startedOn));
    if (deadline.suspendedDays > 0)
        sentences
            += said(QT_TRANSLATE_N_NOOP("Words", "%n day(s) stood still and are not counted."),
                    deadline.suspendedDays);
    if (deadline.extensions > 0)
        sentences += said(QT_TRANSLATE_N_NOOP("Words", "Extended %n time(s) by both sides."),
                          deadline.extensions);
    if (deadline.lastDay != deadline.countedTo)
        sentences
            += said(QT_TRANSLATE_NOOP("Words", "%1 is a rest day; the next worked day counts."))
                   .arg(dayWithWeekday(deadline.countedTo));
    for (const int year : deadline.unknownYears)
        sentences += said(QT_TRANSLATE_NOOP(
                              "Words", "The holidays of %1 are not known yet: only Saturdays and "
                                       "Sundays are counted as rest days. Please check the day."))
                         .arg(year);
    return sentences;
}

} // namespace maplebridge
