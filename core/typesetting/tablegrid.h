// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"

namespace maplebridge {

/// The places of a grid that one cell takes; ends are one past the last.
struct GridCell
{
    int row = 0;
    int rowEnd = 1;
    int column = 0;
    int columnEnd = 1;
    int source = -1; ///< Which cell of the row it is; -1 for a place that no cell took.
};

/// Every place of a table, covered exactly once.
struct TableGrid
{
    int columns = 1;
    QList<GridCell> cells; ///< In reading order.
};

/// Seats the cells. Spans that reach beyond the table or into a taken place are cut; a row with
/// more cells than columns makes the table wider: no cell is lost.
[[nodiscard]] TableGrid gridOf(const Table &table);

/// Left edges of `columns` columns and the right edge of the last; none is narrower than
/// `least`, as long as all fit into `width`.
[[nodiscard]] QList<double> columnEdges(const QList<double> &shares, int columns, double width,
                                        double least);

} // namespace maplebridge
