// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/riskrules.h"

#include <algorithm>

/// Danger that has to be reported, and disputes that may not be taken up.

namespace maplebridge {
namespace {

bool haveAny(const QStringList &wanted, const QStringList &known)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&known](const QString &one) { return known.contains(one); });
}

bool isReported(const CompulsoryReport &rule, const RiskCheck &check)
{
    return std::any_of(check.reports.begin(), check.reports.end(), [&rule](const auto &report) {
        return report.on.isValid() && rule.organs.contains(report.organ);
    });
}

} // namespace

QList<CompulsoryReport> owedReports(const CaseFile &file, const Limits &limits)
{
    const RiskCheck check = file.risk.value_or(RiskCheck{});
    QList<CompulsoryReport> owed;
    for (const CompulsoryReport &rule : limits.reports) {
        const bool applies
            = haveAny(rule.found, check.found) || haveAny(rule.kinds, file.record.riskKinds);
        if (applies && !isReported(rule, check))
            owed.append(rule);
    }
    return owed;
}

QList<Issue> riskIssuesOf(const CaseFile &file, const QDate &today, const Limits &limits)
{
    QList<Issue> issues;
    const RiskCheck check = file.risk.value_or(RiskCheck{});
    const auto add = [&](const QString &field, Problem problem) {
        issues.append({QString(RiskCheck::type), check.id.uuid(), field, problem});
    };
    if (limits.reasonedColours.contains(file.record.risk)
        && file.narrative.riskReason.trimmed().isEmpty())
        issues.append({QString(CaseNarrative::type), file.narrative.id.uuid(), u"risk_reason"_s,
                       Problem::Missing});
    if (!owedReports(file, limits).isEmpty())
        add(u"reports"_s, Problem::ReportMissing);
    if (check.on > today)
        add(u"on"_s, Problem::DateInFuture);
    for (qsizetype i = 0; i < check.reports.size(); ++i) {
        if (check.reports[i].on > today)
            add(u"reports/%1"_s.arg(i), Problem::DateInFuture);
    }
    return issues;
}

QList<Issue> issuesOf(const Admission &admission, const CaseFile &file)
{
    QList<Issue> issues;
    const auto add = [&](QLatin1StringView field, Problem problem) {
        issues.append({QString(Admission::type), admission.id.uuid(), QString(field), problem});
    };
    const bool isRefused = file.closing && file.closing->outcome == u"not_accepted";
    if (isRefused && admission.reasons.isEmpty())
        add("reasons"_L1, Problem::Missing);
    if (isRefused && admission.goTo.trimmed().isEmpty())
        add("go_to"_L1, Problem::Missing);
    return issues;
}

QString proposedColour(const RiskCheck &check, const CodeTables &codes)
{
    const QList<CodeRow> &colours = codes.table(u"risk_colour").rows; // from the mildest on
    const auto rank = [&colours](const QString &code) {
        return std::find_if(colours.begin(), colours.end(),
                            [&code](const CodeRow &row) { return row.code == code; })
               - colours.begin();
    };
    QString highest;
    for (const QString &code : check.found) {
        const CodeRow *question = codes.table(u"risk_question").find(code);
        const QString colour
            = question == nullptr ? QString() : question->more[u"colour"_s].toString();
        if (!colour.isEmpty() && (highest.isEmpty() || rank(colour) > rank(highest)))
            highest = colour;
    }
    return highest;
}

} // namespace maplebridge
