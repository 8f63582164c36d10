// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"
#include "core/domain/workcalendar.h"

#include <array>

/// What was promised in an agreement, how much of it was kept, and when to look again.

namespace maplebridge {

/// One thing to be kept: an act, a payment, or one instalment of a schedule.
struct Promise
{
    const Obligation *obligation = nullptr; ///< Lent from the case.
    int part = 0;                           ///< Number of the instalment, from 1; 0: no schedule.
    int parts = 0;                          ///< How many instalments; 0: no schedule.
    QDate dueOn;
    Money amount;                       ///< Zero for an act.
    Money received;                     ///< Never more than the amount.
    QDate keptOn;                       ///< Day on which all of it was kept; invalid: not yet.
    QList<const Performance *> entries; ///< About this part, by day.

    [[nodiscard]] bool isKept() const { return keptOn.isValid(); }
    [[nodiscard]] bool isLate(const QDate &today) const
    {
        return !isKept() && dueOn.isValid() && dueOn < today;
    }
    /// The day it stands under in lists: its due day, else the day somebody meant to look again.
    [[nodiscard]] QDate listedOn() const;
    [[nodiscard]] Money open() const { return amount - received; }
};

/// Every promise of the agreement, in its order. What was paid on one instalment beyond its amount,
/// and what was paid on none in particular, counts for the earliest that are open.
[[nodiscard]] QList<Promise> promisesOf(const CaseFile &file);

/// How calls and visits are made: resources/rules/follow-ups.json.
struct FollowUpRules
{
    /// From when on a visit is due.
    enum class After { Performed, Due, Failed };

    struct VisitRule
    {
        QString code;
        After after = After::Performed;
        int fromDays = 0;  ///< Earliest day after the start that counts as this visit.
        int days = 0;      ///< Last day after the start.
        QStringList risks; ///< Only for cases of these risk_colour; empty: all.
        QString chinese;
        QString english;
        QString source;
    };

    /// Where somebody can go when a promise is not kept.
    struct Route
    {
        QString code;
        QStringList kinds; ///< Codes of dispute_kind; empty: all.
        bool confirmed
            = false;         ///< Only where a court confirmed the agreement; else only where not.
        bool always = false; ///< Confirmed or not.
        QString chinese;
        QString english;
        QString source;
    };

    int daysBefore = 0;         ///< A debtor is reminded so many days before the due day.
    std::array<int, 5> again{}; ///< Days until the next look, by PromiseResult; 0: none.
    QString callSource;
    QHash<QString, QString> scripts; ///< By name: before, late, act_before, act_late.
    QList<VisitRule> visits;
    QList<Route> routes;

    /// Reads follow-ups.json strictly; a fault names the JSON pointer.
    static Result<FollowUpRules> fromJson(const QByteArray &bytes, const CodeTables &codes);
};

/// The day on which somebody should call about a promise; invalid: nobody need (it is kept, or it
/// was refused and the way to court was named, or it has no day).
[[nodiscard]] QDate callOn(const Promise &promise, const FollowUpRules &rules);

/// The next day to look again, proposed on `today`: a working day, and for a promise not yet due
/// its due day at the earliest. Invalid where no look is needed.
[[nodiscard]] QDate proposedNextOn(PromiseResult result, const Promise &promise,
                                   const FollowUpRules &rules, const WorkCalendar &calendar,
                                   const QDate &today);

/// The same for an entry; invalid when it keeps all that was open.
[[nodiscard]] QDate proposedNextOn(const Performance &entry, const Promise &promise,
                                   const FollowUpRules &rules, const WorkCalendar &calendar,
                                   const QDate &today);

/// A visit that should be made and has not been.
struct DueVisit
{
    FollowUpRules::VisitRule rule;
    QDate from;    ///< A visit from this day on counts.
    QDate lastDay; ///< The last day that keeps the rule.
};

/// Visits the rules ask for and nobody made, the earliest first; none in a filed case.
[[nodiscard]] QList<DueVisit> dueVisits(const CaseFile &file, const FollowUpRules &rules,
                                        const CodeTables &codes);

/// Where the parties can go with this case when a promise is not kept.
[[nodiscard]] QList<FollowUpRules::Route> routesOf(const CaseFile &file,
                                                   const FollowUpRules &rules);

/// Broken rules of one entry.
[[nodiscard]] QList<Issue> issuesOf(const Performance &entry, const CaseFile &file,
                                    const QDate &today);
[[nodiscard]] QList<Issue> issuesOf(const Visit &visit, const CaseFile &file, const QDate &today);

} // namespace maplebridge
