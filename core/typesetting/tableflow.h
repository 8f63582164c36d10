// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/composer.h"

namespace maplebridge {

/// A table on its way over the pages: knows what of each cell is still to be set. Heights
/// are those of the rest, so that a row that was cut is asked for again with what remains.
class TableFlow
{
public:
    /// `firstUnit` numbers the first paragraph. `pageHeight` is the most a row may demand.
    TableFlow(const Table &table, const PaperProfile &profile, double width, double pageHeight,
              int firstUnit, FontBook &fonts);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] double height(int row) const { return m_heights[row]; }
    /// One past the number of the last paragraph.
    [[nodiscard]] int nextUnit() const { return m_nextUnit; }

    /// Room that the repeated head takes on a page that begins with `row`; 0 when none is due.
    [[nodiscard]] double headHeight(int row) const;
    /// Whether a page should not end behind `row`: head rows, and rows that a cell joins.
    [[nodiscard]] bool holdsAfter(int row) const;
    [[nodiscard]] bool isHead(int row) const { return row < m_headRows; }
    /// Whether `row` may be cut so that no more than `room` of it stands on this page, with
    /// enough text on both sides. `forced`: the row is taller than a page; any cut that sets
    /// a line will do.
    [[nodiscard]] bool mayCut(int row, double room, bool forced) const;

    /// Sets the rows from `first` to `last` with their upper left corner at `corner`. With
    /// `cutAt` above 0 only so much of the last row; the rest is measured anew.
    void put(int first, int last, double cutAt, QPointF corner, Page &page);

private:
    struct FlowCell
    {
        int row = 0;
        int rowEnd = 1;
        int column = 0;
        int columnEnd = 1;
        QList<ComposedLine> lines;
        qsizetype next = 0; ///< The first line not yet on a page.
        bool centred = false;
    };

    [[nodiscard]] bool isJoined(int row) const;
    void compose(const Table &table, const PaperProfile &profile, FontBook &fonts);
    void measureRows(int from);
    void putHead(QPointF corner, Page &page) const;
    void putCell(FlowCell &cell, const QRectF &frame, bool whole, bool ends, TextPart part,
                 Page &page) const;
    void rule(const QList<QRectF> &frames, Page &page) const;
    [[nodiscard]] double restOf(const FlowCell &cell) const;
    [[nodiscard]] QRectF frameOf(const FlowCell &cell, int first, const QList<double> &tops,
                                 QPointF corner) const;

    struct Source
    {
        int row = 0;
        int index = 0;
    };

    QList<FlowCell> m_cells;
    QList<Source> m_sources; ///< Where in the paper each cell stands; index -1 for filled places.
    QList<double> m_edges;   ///< Left edge of each column and the right edge of the last.
    QList<double> m_least;
    QList<double> m_heights;
    QList<bool> m_splittable;
    int m_columns = 1;
    int m_headRows = 0;
    double m_headHeight = 0;
    double m_pageHeight = 0;
    double m_sidePadding = 0;
    double m_lineHeight = 0;
    int m_nextUnit = 0;
};

} // namespace maplebridge
