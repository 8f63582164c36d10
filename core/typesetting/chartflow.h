// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/composer.h"

namespace maplebridge {

/// A chart as lines of a page, and the number of the next text.
struct ChartRows
{
    QList<ComposedLine> rows;
    int nextUnit = 0;
};

/// A line of its own for each bar, which may go on over the page; a line chart is one line as high
/// as it asks for. Every number stands in words beside its bar or point.
[[nodiscard]] ChartRows chartRows(const Chart &chart, const PaperProfile &profile, double width,
                                  double pageHeight, int firstUnit, FontBook &fonts);

} // namespace maplebridge
