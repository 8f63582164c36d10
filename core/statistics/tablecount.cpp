// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/tablecount.h"

#include "core/statistics/casesorter.h"

#include <QHash>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

void add(TableCell *cell, const CountedCase &one)
{
    switch (cell->column->measure) {
    case Measure::Cases:
        ++cell->value;
        break;
    case Measure::Parties:
        cell->value += one.parties;
        break;
    case Measure::Amount:
        if (one.amount.fen == 0)
            return; // a case without money is not behind a sum of money
        cell->value += one.amount.fen;
        break;
    case Measure::Committees:
    case Measure::Mediators:
    case Measure::ByHand:
        return;
    }
    cell->cases.append(one.id);
}

std::optional<BrokenIdentity> faultOf(const TableIdentity &identity, const TableCount &count)
{
    BrokenIdentity broken;
    broken.identity = &identity;
    const TableCell *whole = count.cell(identity.whole);
    broken.whole = whole->value;
    QHash<CaseId, int> times;
    for (const QString &id : identity.parts) {
        const TableCell *part = count.cell(id);
        broken.parts += part->value;
        for (const CaseId &one : part->cases)
            ++times[one];
    }
    const bool holds
        = identity.atMost ? broken.parts <= broken.whole : broken.parts == broken.whole;
    for (const CaseId &one : whole->cases) {
        const int found = times.take(one);
        if (found == 0 && !identity.atMost)
            broken.missing.append(one);
        else if (found > 1)
            broken.twice.append(one);
    }
    for (auto it = times.constBegin(); it != times.constEnd(); ++it)
        broken.twice.append(it.key());
    // Sums can agree by chance while a case is missing and another stands twice.
    if (holds && broken.missing.isEmpty() && broken.twice.isEmpty())
        return std::nullopt;
    return broken;
}

TableCount emptyCount(const TableDefinition &definition, const CountScope &scope)
{
    TableCount count;
    count.definition = &definition;
    count.scope = scope;
    for (const TableColumn *column : definition.columns())
        count.cells.append({column, 0, column->measure != Measure::ByHand, {}});
    return count;
}

void addCase(TableCount *count, const CountedCase &one, CaseSorter &sorter)
{
    if (!one.endedOn.isValid()) {
        count->stillOpen.append(one.id);
        return;
    }
    if (!sorter.isCounted(one)) {
        count->leftOut.append(one.id);
        return;
    }
    for (const qsizetype place : sorter.columnsOf(one))
        add(&count->cells[place], one);
}

/// Committees and mediators are counted as they are today, whatever the period.
void addSite(TableCount *count, const CountedSite &site)
{
    for (TableCell &cell : count->cells) {
        if (cell.column->measure == Measure::Committees && fits(site, *cell.column)) {
            ++cell.value;
        } else if (cell.column->measure == Measure::Mediators) {
            for (const Mediator &one : site.mediators)
                cell.value += fits(one, site, *cell.column) ? 1 : 0;
        }
    }
}

void checkIdentities(TableCount *count)
{
    for (const TableIdentity &identity : count->definition->identities) {
        if (const auto broken = faultOf(identity, *count))
            count->broken.append(*broken);
    }
}

} // namespace

const TableCell *TableCount::cell(const QString &id) const
{
    const auto found
        = std::ranges::find_if(cells, [&](const TableCell &one) { return one.column->id == id; });
    return found == cells.end() ? nullptr : &*found;
}

TableCell *TableCount::cell(const QString &id)
{
    const auto found
        = std::ranges::find_if(cells, [&](const TableCell &one) { return one.column->id == id; });
    return found == cells.end() ? nullptr : &*found;
}

TableCount countTable(const TableDefinition &definition, const QList<CountedCase> &cases,
                      const CodeTables &codes, const CountScope &scope,
                      const QList<CountedSite> &sites)
{
    CaseSorter sorter(&definition, &codes);
    TableCount count = emptyCount(definition, scope);
    for (const CountedSite &site : sites) {
        if (scope.sites.isEmpty() || scope.sites.contains(site.code))
            addSite(&count, site);
    }
    for (const CountedCase &one : cases) {
        if (scope.takes(one))
            addCase(&count, one, sorter);
    }
    checkIdentities(&count);
    return count;
}

CountedTable countBySite(const TableDefinition &definition, const QList<CountedCase> &cases,
                         const CodeTables &codes, const CountScope &scope,
                         const QList<CountedSite> &sites)
{
    CaseSorter sorter(&definition, &codes);
    CountedTable table{emptyCount(definition, scope), {}};
    QHash<QString, qsizetype> rowOf;
    const auto rowFor = [&](const CountedSite &site) {
        const auto found = rowOf.constFind(site.code);
        if (found != rowOf.constEnd())
            return *found;
        CountScope own = scope;
        own.sites = {site.code};
        table.rows.append({site, emptyCount(definition, own)});
        addSite(&table.rows.last().count, site);
        addSite(&table.total, site);
        rowOf.insert(site.code, table.rows.size() - 1);
        return table.rows.size() - 1;
    };
    for (const CountedSite &site : sites) {
        if (scope.sites.isEmpty() || scope.sites.contains(site.code))
            rowFor(site);
    }
    for (const CountedCase &one : cases) {
        if (!scope.takes(one))
            continue;
        addCase(&table.total, one, sorter);
        const qsizetype row = rowFor({one.site, one.site, one.committeeKind});
        addCase(&table.rows[row].count, one, sorter);
    }
    checkIdentities(&table.total);
    for (SiteRow &row : table.rows)
        checkIdentities(&row.count);
    return table;
}

QString shownValue(const TableCell &cell)
{
    if (!cell.known)
        return {};
    if (!cell.column->isMoney())
        return QString::number(cell.value);
    // 1 万元 are 1,000,000 fen; two decimals are steps of 10,000 fen.
    const qint64 steps = (cell.value + 5000) / 10'000;
    return u"%1.%2"_s.arg(steps / 100).arg(steps % 100, 2, 10, QLatin1Char('0'));
}

QString shownRatio(const TableRatio &ratio, const TableCount &count)
{
    const TableCell *part = count.cell(ratio.part);
    const TableCell *whole = count.cell(ratio.whole);
    if (!part->known || !whole->known || whole->value == 0)
        return u"—"_s;
    const qint64 tenths = (part->value * 2000 + whole->value) / (2 * whole->value);
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace maplebridge
