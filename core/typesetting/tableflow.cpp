// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/tableflow.h"

#include "core/typesetting/tablegrid.h"
#include "core/typesetting/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace maplebridge {
namespace {

constexpr double verticalPadding = 3 * dotsPerPoint;
constexpr double ruleWidth = 0.6 * dotsPerPoint;
constexpr double tolerance = 0.5;

double heightOf(const QList<ComposedLine> &lines, qsizetype from, qsizetype to)
{
    double height = 0;
    for (qsizetype i = from; i < to; ++i)
        height += lines[i].height;
    return height;
}

/// The lines of a cell's paragraphs; characters wider than the cell become smaller.
QList<ComposedLine> linesOf(const Cell &cell, const PaperProfile &profile, double width, int &unit,
                            FontBook &fonts)
{
    QList<ComposedLine> lines;
    for (const Paragraph &paragraph : cell.paragraphs) {
        TextLook look = lookOf(profile, paragraph.style, width);
        look.em = std::max(1, std::min(look.em, static_cast<int>(width)));
        look.pitch = look.em;
        lines += composed(paragraph, look, width, unit++, fonts);
    }
    return lines;
}

} // namespace

TableFlow::TableFlow(const Table &table, const PaperProfile &profile, double width,
                     double pageHeight, int firstUnit, FontBook &fonts)
    : m_pageHeight(pageHeight), m_nextUnit(firstUnit)
{
    const TextLook look = lookOf(profile, TextStyle::TableText, width);
    m_sidePadding = look.em * 0.35;
    m_lineHeight = look.leading;
    const TableGrid grid = gridOf(table);
    m_columns = grid.columns;
    for (const GridCell &place : grid.cells) {
        FlowCell cell;
        cell.row = place.row;
        cell.rowEnd = place.rowEnd;
        cell.column = place.column;
        cell.columnEnd = place.columnEnd;
        m_cells += cell;
        m_sources += Source{place.row, place.source};
    }
    m_edges = columnEdges(table.columnShares, m_columns, width, look.em + 2 * m_sidePadding);
    m_sidePadding = std::min(m_sidePadding, width / m_columns * 0.15);
    compose(table, profile, fonts);

    m_headRows = std::clamp(table.headRows, 0, static_cast<int>(table.rows.size()));
    for (const Row &row : table.rows) {
        m_least += std::min(row.leastMillimetres * dotsPerMillimetre, pageHeight / 2);
        m_splittable += row.splittable;
    }
    m_heights.resize(table.rows.size());
    measureRows(0);
    m_headHeight = std::accumulate(m_heights.begin(), m_heights.begin() + m_headRows, 0.0);
    // A head that takes a third of each page is no head; nor is one that would end a joined cell.
    const bool joined = std::ranges::any_of(m_cells, [this](const FlowCell &cell) {
        return cell.row < m_headRows && cell.rowEnd > m_headRows;
    });
    if (joined || m_headHeight > pageHeight / 3) {
        m_headRows = 0;
        m_headHeight = 0;
    }
}

void TableFlow::compose(const Table &table, const PaperProfile &profile, FontBook &fonts)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        FlowCell &cell = m_cells[i];
        const int index = m_sources[i].index;
        if (index < 0)
            continue;
        const Cell &source = table.rows[m_sources[i].row].cells[index];
        const double width = m_edges[cell.columnEnd] - m_edges[cell.column] - 2 * m_sidePadding;
        cell.lines = linesOf(source, profile, width, m_nextUnit, fonts);
        cell.centred = source.verticallyCentred;
    }
}

double TableFlow::restOf(const FlowCell &cell) const
{
    return std::max(heightOf(cell.lines, cell.next, cell.lines.size()),
                    cell.lines.isEmpty() ? m_lineHeight : 0.0)
           + 2 * verticalPadding;
}

void TableFlow::measureRows(int from)
{
    const auto rows = static_cast<int>(m_heights.size());
    for (int row = from; row < rows; ++row)
        m_heights[row] = m_least[row];
    // Cells of one row say what it needs; joined cells then ask for what is still missing.
    for (const bool joined : {false, true}) {
        for (const FlowCell &cell : m_cells) {
            const int first = std::max(cell.row, from);
            if (cell.rowEnd <= from || (cell.rowEnd - first > 1) != joined)
                continue;
            const double has
                = std::accumulate(m_heights.begin() + first, m_heights.begin() + cell.rowEnd, 0.0);
            const double missing = restOf(cell) - has;
            if (missing > 0)
                m_heights[cell.rowEnd - 1] += missing;
        }
    }
}

double TableFlow::headHeight(int row) const
{
    return row >= m_headRows ? m_headHeight : 0;
}

bool TableFlow::holdsAfter(int row) const
{
    if (row < m_headRows)
        return true;
    if (!isJoined(row))
        return false;
    // Rows that are joined stay together only where a page can hold them.
    int first = row;
    while (first > 0 && isJoined(first - 1))
        --first;
    int end = row + 1;
    while (end < rowCount() && isJoined(end - 1))
        ++end;
    const double height = std::accumulate(m_heights.begin() + first, m_heights.begin() + end, 0.0);
    return height + m_headHeight <= m_pageHeight;
}

bool TableFlow::isJoined(int row) const
{
    return std::ranges::any_of(
        m_cells, [row](const FlowCell &cell) { return cell.row <= row && cell.rowEnd > row + 1; });
}

bool TableFlow::mayCut(int row, double room, bool forced) const
{
    if (!forced && (!m_splittable[row] || isHead(row)))
        return false;
    // Without need a row is cut only where a good piece of it stays on either side.
    const qsizetype leastLines = forced ? 1 : 2;
    bool someLines = false;
    for (const FlowCell &cell : m_cells) {
        if (cell.row > row || cell.rowEnd <= row || cell.rowEnd > row + 1)
            continue;
        double used = 2 * verticalPadding;
        qsizetype fitting = 0;
        for (qsizetype i = cell.next; i < cell.lines.size(); ++i) {
            used += cell.lines[i].height;
            if (used > room + tolerance)
                break;
            ++fitting;
        }
        const qsizetype rest = cell.lines.size() - cell.next;
        if (fitting == rest)
            continue; // the whole text of this cell stays before the cut
        if (fitting < leastLines || rest - fitting < leastLines) {
            if (!forced)
                return false;
            if (fitting < leastLines)
                continue;
        }
        someLines = true;
    }
    return someLines;
}

QRectF TableFlow::frameOf(const FlowCell &cell, int first, const QList<double> &tops,
                          QPointF corner) const
{
    const auto count = static_cast<int>(tops.size()) - 1;
    const double top = tops[std::max(cell.row - first, 0)];
    const double bottom = tops[std::min(cell.rowEnd - first, count)];
    return {QPointF(corner.x() + m_edges[cell.column], top),
            QPointF(corner.x() + m_edges[cell.columnEnd], bottom)};
}

void TableFlow::put(int first, int last, double cutAt, QPointF corner, Page &page)
{
    if (headHeight(first) > 0) {
        putHead(corner, page);
        corner.ry() += m_headHeight;
    }
    QList<double> tops{corner.y()};
    for (int row = first; row <= last; ++row)
        tops += tops.constLast() + (row == last && cutAt > 0 ? cutAt : m_heights[row]);
    QList<QRectF> frames;
    for (FlowCell &cell : m_cells) {
        if (cell.rowEnd <= first || cell.row > last)
            continue;
        const QRectF frame = frameOf(cell, first, tops, corner);
        const bool ends = cell.rowEnd <= last + 1 && !(cutAt > 0 && cell.rowEnd == last + 1);
        const bool whole = ends && cell.row >= first && cell.next == 0;
        frames += frame;
        putCell(cell, frame, whole, ends, TextPart::Body, page);
    }
    rule(frames, page);
    if (cutAt > 0)
        m_least[last] = 0;
    measureRows(cutAt > 0 ? last : last + 1);
}

void TableFlow::putHead(QPointF corner, Page &page) const
{
    QList<double> tops{corner.y()};
    for (int row = 0; row < m_headRows; ++row)
        tops += tops.constLast() + m_heights[row];
    QList<QRectF> frames;
    for (const FlowCell &cell : m_cells) {
        if (cell.row >= m_headRows)
            continue;
        FlowCell again = cell;
        again.next = 0;
        const QRectF frame = frameOf(again, 0, tops, corner);
        frames += frame;
        putCell(again, frame, true, true, TextPart::RepeatedHead, page);
    }
    rule(frames, page);
}

void TableFlow::putCell(FlowCell &cell, const QRectF &frame, bool whole, bool ends, TextPart part,
                        Page &page) const
{
    const double room = frame.height() - 2 * verticalPadding;
    qsizetype end = cell.next;
    double used = 0;
    while (end < cell.lines.size() && (ends || used + cell.lines[end].height <= room + tolerance)) {
        used += cell.lines[end].height;
        ++end;
    }
    double y = frame.top() + verticalPadding;
    if (whole && cell.centred)
        y += std::max(0.0, (room - used) / 2);
    for (; cell.next < end; ++cell.next) {
        const ComposedLine &line = cell.lines[cell.next];
        place(line, QPointF(frame.left() + m_sidePadding, y), frame, part, page);
        y += line.height;
    }
}

void TableFlow::rule(const QList<QRectF> &frames, Page &page) const
{
    // Neighbours share their edges; each is drawn once.
    std::set<std::tuple<long, long, long, long>> drawn;
    const auto edge = [&](QPointF from, QPointF to) {
        const auto key = std::make_tuple(std::lround(from.x()), std::lround(from.y()),
                                         std::lround(to.x()), std::lround(to.y()));
        if (drawn.insert(key).second)
            page.rules += Rule{QLineF(from, to), ruleWidth};
    };
    for (const QRectF &frame : frames) {
        edge(frame.topLeft(), frame.topRight());
        edge(frame.bottomLeft(), frame.bottomRight());
        edge(frame.topLeft(), frame.bottomLeft());
        edge(frame.topRight(), frame.bottomRight());
    }
}

} // namespace maplebridge
