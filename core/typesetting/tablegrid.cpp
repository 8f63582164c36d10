// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/tablegrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maplebridge {
namespace {

using Taken = QList<QList<bool>>; ///< By row, then column.

bool isTaken(const Taken &taken, int row, int column)
{
    return column < taken[row].size() && taken[row][column];
}

void take(Taken &taken, const GridCell &cell)
{
    for (int row = cell.row; row < cell.rowEnd; ++row) {
        while (taken[row].size() < cell.columnEnd)
            taken[row] += false;
        for (int column = cell.column; column < cell.columnEnd; ++column)
            taken[row][column] = true;
    }
}

} // namespace

TableGrid gridOf(const Table &table)
{
    TableGrid grid;
    grid.columns = std::max(1, static_cast<int>(table.columnShares.size()));
    const auto rows = static_cast<int>(table.rows.size());
    Taken taken(rows);
    for (int row = 0; row < rows; ++row) {
        const auto count = static_cast<int>(table.rows[row].cells.size());
        for (int index = 0; index < count; ++index) {
            const Cell &source = table.rows[row].cells[index];
            GridCell cell;
            cell.row = row;
            cell.source = index;
            while (isTaken(taken, row, cell.column))
                ++cell.column;
            // A span reaches to the next taken place or the last column, but a cell beyond the
            // last column still gets a place of its own.
            const int widest = std::max(grid.columns, cell.column + 1);
            const int wanted
                = std::min(cell.column + std::clamp(source.columnSpan, 1, 1000), widest);
            cell.columnEnd = cell.column + 1;
            while (cell.columnEnd < wanted && !isTaken(taken, row, cell.columnEnd))
                ++cell.columnEnd;
            cell.rowEnd = std::min(rows, row + std::clamp(source.rowSpan, 1, rows));
            take(taken, cell);
            grid.columns = std::max(grid.columns, cell.columnEnd);
            grid.cells += cell;
        }
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (!isTaken(taken, row, column))
                grid.cells += GridCell{row, row + 1, column, column + 1, -1};
        }
    }
    return grid;
}

QList<double> columnEdges(const QList<double> &shares, int columns, double width, double least)
{
    QList<double> widths(columns, 0);
    double sum = 0;
    for (int i = 0; i < columns; ++i) {
        const double share = i < shares.size() ? shares[i] : 1;
        widths[i] = std::isfinite(share) && share > 0 ? share : 0;
        sum += widths[i];
    }
    const bool equal = sum <= 0 || least * columns >= width;
    for (double &one : widths)
        one = equal ? width / columns : one / sum * width;
    // Widen the narrow ones; the others give in proportion to what they have above the least.
    double lent = 0;
    double spare = 0;
    for (const double one : widths)
        (one < least ? lent : spare) += std::abs(one - least);
    if (!equal && lent > 0) {
        for (double &one : widths)
            one = one < least ? least : one - (one - least) * lent / spare;
    }
    QList<double> edges{0};
    for (const double one : widths)
        edges += edges.constLast() + one;
    return edges;
}

} // namespace maplebridge
