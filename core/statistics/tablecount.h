// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/committee.h"
#include "core/domain/counting.h"
#include "core/statistics/period.h"
#include "core/statistics/tabledefinition.h"

namespace maplebridge {

/// Which day puts a case into a period: 办结口径 or 受理口径.
enum class CountBasis { Ended, Accepted };

constexpr EnumText<CountBasis, 2> storedWords(CountBasis * /*unused*/)
{
    return {{{CountBasis::Ended, "ended"_L1}, {CountBasis::Accepted, "accepted"_L1}}};
}

/// Which cases a table is about.
struct CountScope
{
    Period period;
    CountBasis basis = CountBasis::Ended;
    QStringList sites = {}; ///< Only of these rooms, an empty code for the own one; none: of all.

    /// Whether the day and the room of the case are asked for.
    [[nodiscard]] bool takes(const CountedCase &one) const
    {
        return period.contains(basis == CountBasis::Ended ? one.endedOn : one.acceptedOn)
               && (sites.isEmpty() || sites.contains(one.site));
    }
    friend bool operator==(const CountScope &, const CountScope &) = default;
};

/// A room that has a row of its own in a table: one committee and who mediates there today.
struct CountedSite
{
    QString code; ///< Empty for the own room.
    QString name;
    QString committeeKind;
    QList<Mediator> mediators = {}; ///< Without those who left; clerks are not counted.

    friend bool operator==(const CountedSite &, const CountedSite &) = default;
};

struct TableCell
{
    const TableColumn *column = nullptr;
    qint64 value = 0;    ///< Cases, people or fen.
    bool known = true;   ///< False for what cases do not know and nobody has written in.
    QList<CaseId> cases; ///< Those behind the number, in the order of the list.
};

/// Columns that do not add up, and the cases that make the difference.
struct BrokenIdentity
{
    const TableIdentity *identity = nullptr;
    qint64 parts = 0;
    qint64 whole = 0;
    QList<CaseId> missing; ///< In the whole and in none of the parts.
    QList<CaseId> twice;   ///< In several of the parts, or in a part and not in the whole.
};

/// A row of numbers, counted. Points into its definition, which must outlive it.
struct TableCount
{
    const TableDefinition *definition = nullptr;
    CountScope scope;
    QList<TableCell> cells; ///< In the order of the columns.
    QList<BrokenIdentity> broken;
    QList<CaseId> leftOut;   ///< Ended in the period in a way that the table does not count.
    QList<CaseId> stillOpen; ///< Accepted in the period and not ended; for Accepted only.

    [[nodiscard]] const TableCell *cell(const QString &id) const; ///< Null for no such column.
    [[nodiscard]] TableCell *cell(const QString &id);
};

/// The row of one room.
struct SiteRow
{
    CountedSite site;
    TableCount count;
};

/// A whole table: what all cases give and, where it was asked for, a row for each room.
struct CountedTable
{
    TableCount total;
    QList<SiteRow> rows; ///< Empty for a table of one row.
};

/// Counts the cases that the scope takes, and the committees of `sites`, as one row.
[[nodiscard]] TableCount countTable(const TableDefinition &definition,
                                    const QList<CountedCase> &cases, const CodeTables &codes,
                                    const CountScope &scope, const QList<CountedSite> &sites);
/// Counts them room by room. A room of `sites` without cases has a row of zeros; one that `sites`
/// does not name comes after the others, so that the rows always add up to the total.
[[nodiscard]] CountedTable countBySite(const TableDefinition &definition,
                                       const QList<CountedCase> &cases, const CodeTables &codes,
                                       const CountScope &scope, const QList<CountedSite> &sites);

/// The number as the form shows it: 12; 12,34 is never a decimal; sums in 万元 with two decimals,
/// half a unit rounded up; nothing for what nobody has written in.
[[nodiscard]] QString shownValue(const TableCell &cell);
/// A rate in per cent with one decimal, e.g. 98.9%; "—" where there is nothing to divide by.
[[nodiscard]] QString shownRatio(const TableRatio &ratio, const TableCount &count);

} // namespace maplebridge
