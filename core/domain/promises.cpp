// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/promises.h"

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

Promise promiseOf(const Obligation &obligation, int part)
{
    Promise promise;
    promise.obligation = &obligation;
    promise.part = part;
    promise.parts = static_cast<int>(obligation.instalments.size());
    if (part > 0) {
        const Instalment &one = obligation.instalments[part - 1];
        promise.dueOn = one.dueOn;
        promise.amount = one.amount;
        promise.keptOn = one.paidOn;
    } else {
        promise.dueOn = obligation.dueOn;
        promise.amount = obligation.kind == DutyKind::Money ? obligation.total : Money{};
        promise.keptOn = obligation.doneOn;
    }
    if (promise.isKept())
        promise.received = promise.amount;
    return promise;
}

/// The promises of one obligation, and what was paid on them.
class Account
{
public:
    Account(const Obligation &obligation, const CaseFile &file)
    {
        for (int part = 1; part <= obligation.instalments.size(); ++part)
            m_promises.append(promiseOf(obligation, part));
        if (m_promises.isEmpty())
            m_promises.append(promiseOf(obligation, 0));
        for (const Performance &entry : file.performances) {
            if (entry.obligation == obligation.id)
                book(entry);
        }
    }

    [[nodiscard]] QList<Promise> promises() const { return m_promises; }

private:
    void book(const Performance &entry)
    {
        const bool isListed = entry.part > 0 && entry.part <= m_promises.first().parts;
        const auto firstOpen = std::find_if(m_promises.begin(), m_promises.end(),
                                            [](const Promise &one) { return !one.isKept(); });
        Promise &own = isListed                        ? m_promises[entry.part - 1]
                       : firstOpen != m_promises.end() ? *firstOpen
                                                       : m_promises.last();
        own.entries.append(&entry);
        if (entry.result != PromiseResult::Kept || !entry.on.isValid())
            return;
        if (own.obligation->kind == DutyKind::Act) {
            if (!entry.partial && !own.isKept())
                own.keptOn = entry.on;
            return;
        }
        Money rest = paid(own, entry, entry.amount);
        for (Promise &other : m_promises)
            rest = paid(other, entry, rest);
    }

    /// Books what the promise still takes; gives back the rest.
    static Money paid(Promise &promise, const Performance &entry, Money amount)
    {
        if (promise.isKept() || amount.fen <= 0)
            return amount;
        const Money taken = std::min(promise.open(), amount);
        promise.received = promise.received + taken;
        if (promise.open().fen <= 0)
            promise.keptOn = entry.on;
        return amount - taken;
    }

    QList<Promise> m_promises;
};

bool isFailed(const CaseFile &file, const CodeTables &codes)
{
    const CodeRow *row
        = file.closing ? codes.table(u"outcome").find(file.closing->outcome) : nullptr;
    return row != nullptr && row->more.value(u"class"_s).toString() == u"failure";
}

/// Whether somebody spoke with the parties from that day on.
bool isVisited(const CaseFile &file, const QDate &from)
{
    return std::any_of(file.visits.begin(), file.visits.end(),
                       [&from](const Visit &one) { return one.on >= from; });
}

bool isCalled(const Promise &promise, const QDate &from)
{
    return std::any_of(promise.entries.begin(), promise.entries.end(),
                       [&from](const Performance *one) { return one->on >= from; });
}

bool areKept(const QList<Promise> &promises)
{
    return std::all_of(promises.begin(), promises.end(),
                       [](const Promise &one) { return one.isKept(); });
}

Issue issueOf(const Performance &entry, const QString &field, Problem problem)
{
    return {QString(Performance::type), entry.id.uuid(), field, problem};
}

} // namespace

QDate Promise::listedOn() const
{
    if (dueOn.isValid() || entries.isEmpty())
        return dueOn;
    return entries.last()->nextOn;
}

QList<Promise> promisesOf(const CaseFile &file)
{
    QList<Promise> promises;
    for (const Obligation &obligation : file.obligations)
        promises += Account(obligation, file).promises();
    return promises;
}

bool isPerformed(const CaseFile &file)
{
    return areKept(promisesOf(file));
}

QDate callOn(const Promise &promise, const FollowUpRules &rules)
{
    if (promise.isKept())
        return {};
    if (promise.entries.isEmpty())
        return promise.dueOn.isValid() ? promise.dueOn.addDays(-rules.daysBefore) : QDate();
    const Performance &last = *promise.entries.last();
    if (last.nextOn.isValid())
        return last.nextOn;
    const int again = rules.again[static_cast<size_t>(last.result)];
    if (again == 0)
        return {};
    return std::max(last.on.addDays(again), promise.dueOn);
}

QDate proposedNextOn(PromiseResult result, const Promise &promise, const FollowUpRules &rules,
                     const WorkCalendar &calendar, const QDate &today)
{
    const int again = rules.again[static_cast<size_t>(result)];
    if (again == 0)
        return {};
    QDate day = today.addDays(again);
    if (result != PromiseResult::NotReached && promise.dueOn.isValid())
        day = std::max(day, promise.dueOn);
    return calendar.workDayFrom(day);
}

QDate proposedNextOn(const Performance &entry, const Promise &promise, const FollowUpRules &rules,
                     const WorkCalendar &calendar, const QDate &today)
{
    const bool isMoney = promise.obligation->kind == DutyKind::Money;
    const bool keepsAll = entry.result == PromiseResult::Kept
                          && (isMoney ? entry.amount >= promise.open() : !entry.partial);
    return keepsAll ? QDate() : proposedNextOn(entry.result, promise, rules, calendar, today);
}

QList<DueVisit> dueVisits(const CaseFile &file, const FollowUpRules &rules, const CodeTables &codes)
{
    QList<DueVisit> visits;
    if (file.record.archivedOn.isValid())
        return visits;
    const auto add = [&](const FollowUpRules::VisitRule &rule, const QDate &start) {
        if (start.isValid() && !isVisited(file, start.addDays(rule.fromDays)))
            visits.append({rule, start.addDays(rule.fromDays), start.addDays(rule.days)});
    };
    const QDate effective = effectiveOn(file);
    const QList<Promise> promises = promisesOf(file);
    for (const FollowUpRules::VisitRule &rule : rules.visits) {
        if (!rule.risks.isEmpty() && !rule.risks.contains(file.record.risk))
            continue;
        switch (rule.after) {
        case FollowUpRules::After::Performed:
            if (effective.isValid() && areKept(promises)) {
                QDate last = effective;
                for (const Promise &one : promises)
                    last = std::max(last, one.keptOn);
                add(rule, last);
            }
            break;
        case FollowUpRules::After::Due:
            for (const Promise &one : promises) {
                const bool isOpen = effective.isValid() && !one.isKept() && one.dueOn.isValid();
                if (isOpen && !isCalled(one, one.dueOn.addDays(rule.fromDays)))
                    add(rule, one.dueOn);
            }
            break;
        case FollowUpRules::After::Failed:
            if (isFailed(file, codes))
                add(rule, file.closing->on);
            break;
        }
    }
    std::stable_sort(visits.begin(), visits.end(),
                     [](const DueVisit &a, const DueVisit &b) { return a.from < b.from; });
    return visits;
}

QList<FollowUpRules::Route> routesOf(const CaseFile &file, const FollowUpRules &rules)
{
    const bool isConfirmed = file.confirmation && file.confirmation->ruling == u"valid";
    QList<FollowUpRules::Route> routes;
    for (const FollowUpRules::Route &route : rules.routes) {
        const bool fits = route.kinds.isEmpty() || route.kinds.contains(file.record.kind);
        if (fits && (route.always || route.confirmed == isConfirmed))
            routes.append(route);
    }
    return routes;
}

QList<Issue> issuesOf(const Performance &entry, const CaseFile &file, const QDate &today)
{
    QList<Issue> issues;
    if (!entry.on.isValid())
        issues.append(issueOf(entry, u"on"_s, Problem::Missing));
    if (entry.on > today)
        issues.append(issueOf(entry, u"on"_s, Problem::DateInFuture));
    if (entry.nextOn.isValid() && entry.nextOn < entry.on)
        issues.append(issueOf(entry, u"next_on"_s, Problem::DatesOutOfOrder));
    const Obligation *obligation = file.obligation(entry.obligation);
    if (obligation == nullptr || obligation->kind != DutyKind::Money
        || entry.result != PromiseResult::Kept)
        return issues;
    if (entry.amount.fen <= 0)
        issues.append(issueOf(entry, u"amount"_s, Problem::Missing));
    Money paid;
    for (const Performance &one : file.performances) {
        if (one.obligation == entry.obligation && one.result == PromiseResult::Kept)
            paid = paid + one.amount;
    }
    const QList<Promise> byDays = Account(*obligation, {}).promises(); // what plain days say
    for (const Promise &one : byDays)
        paid = paid + one.received;
    const bool isLast = std::none_of(
        file.performances.begin(), file.performances.end(), [&](const Performance &one) {
            return one.obligation == entry.obligation && one.on > entry.on;
        });
    if (isLast && paid > obligation->total) {
        Issue issue = issueOf(entry, u"amount"_s, Problem::PaidTooMuch);
        issue.amount = paid - obligation->total;
        issues.append(issue);
    }
    return issues;
}

QList<Issue> issuesOf(const Visit &visit, const CaseFile & /*file*/, const QDate &today)
{
    QList<Issue> issues;
    const auto add = [&](const QString &field, Problem problem) {
        issues.append({QString(Visit::type), visit.id.uuid(), field, problem});
    };
    if (!visit.on.isValid())
        add(u"on"_s, Problem::Missing);
    if (visit.on > today)
        add(u"on"_s, Problem::DateInFuture);
    if (visit.findings.trimmed().isEmpty())
        add(u"findings"_s, Problem::Missing);
    if (visit.visitors.isEmpty())
        add(u"visitors"_s, Problem::Missing);
    if (visit.trouble && visit.measures.trimmed().isEmpty())
        add(u"measures"_s, Problem::Missing);
    return issues;
}

} // namespace maplebridge
