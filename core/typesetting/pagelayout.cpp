// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagelayout.h"

#include "core/typesetting/flowitems.h"
#include "core/typesetting/pagefurniture.h"
#include "core/typesetting/units.h"

#include <algorithm>

namespace maplebridge {
namespace {

using Kind = FlowItem::Kind;

// 22 lines of 29 points are a fifth of a point higher than the page of GB/T 9704.
constexpr double tolerance = 0.6 * dotsPerPoint;
/// A row that is lower than this share of a page goes to the next page whole.
constexpr double leastCutShare = 0.2;

/// Where a page ends.
struct PageEnd
{
    qsizetype last = -1; ///< The last item that stands on it, whole or in part.
    double cutAt = 0;    ///< More than 0: so much of the last item, a row.
};

class PageFiller
{
public:
    PageFiller(QList<FlowItem> items, const PaperProfile &profile, bool mirrored)
        : m_items(std::move(items)), m_profile(&profile), m_mirrored(mirrored)
    {}

    QList<Page> filled()
    {
        QList<Page> pages;
        qsizetype first = 0;
        bool flowsOn = false; // the page begins where the one before was full
        while (first < m_items.size() || pages.isEmpty()) {
            while (flowsOn && first < m_items.size() && m_items[first].kind == Kind::Space)
                ++first;
            // A page break that falls on the end of a full page has come true already.
            if (flowsOn && first < m_items.size() && m_items[first].kind == Kind::PageBreak)
                ++first;
            if (first >= m_items.size() && !pages.isEmpty())
                break;
            const TextFrame frame
                = frameOf(*m_profile, m_mirrored, static_cast<int>(pages.size()) + 1);
            const PageEnd end = endOf(first, frame.height);
            pages += set(first, end, frame);
            flowsOn = end.last < 0 || m_items[end.last].kind != Kind::PageBreak;
            first = end.cutAt > 0 ? end.last : end.last + 1;
        }
        return pages;
    }

private:
    [[nodiscard]] double headBefore(qsizetype first) const
    {
        const FlowItem &item = m_items[first];
        return item.kind == Kind::Row ? item.table->headHeight(item.row) : 0;
    }

    [[nodiscard]] PageEnd endOf(qsizetype first, double height) const
    {
        if (first >= m_items.size())
            return {m_items.size() - 1, 0};
        double used = headBefore(first);
        for (qsizetype i = first; i < m_items.size(); ++i) {
            if (m_items[i].kind == Kind::PageBreak)
                return {i, 0};
            const double taken = m_items[i].taken();
            if (used + taken > height + tolerance && m_items[i].kind != Kind::Space)
                return overflowing(first, i, used, height);
            used += taken;
        }
        return {m_items.size() - 1, 0};
    }

    /// The page is full before item `over`: cut it, or end at the best place above.
    [[nodiscard]] PageEnd overflowing(qsizetype first, qsizetype over, double used,
                                      double height) const
    {
        const FlowItem &item = m_items[over];
        if (item.kind == Kind::Row) {
            const double room = height - used;
            const bool forced
                = item.taken() > height - item.table->headHeight(item.row) + tolerance;
            const bool worth = forced || item.taken() > height * leastCutShare;
            if (worth && item.table->mayCut(item.row, room, forced))
                return {over, room};
        }
        if (over == first)
            return {over, 0}; // nothing to spare above: it has the page for itself
        qsizetype best = over - 1;
        for (qsizetype i = over - 1; i >= first; --i) {
            if (m_items[i].after < m_items[best].after)
                best = i;
        }
        return {best, 0};
    }

    [[nodiscard]] Page set(qsizetype first, const PageEnd &end, const TextFrame &frame)
    {
        Page page;
        double y = frame.top;
        const QRectF column(frame.left, frame.top, frame.width, frame.height);
        for (qsizetype i = first; i <= end.last;) {
            const FlowItem &item = m_items[i];
            if (item.kind == Kind::Row) {
                i = setRows(i, end, frame.left, y, page);
                continue;
            }
            if (item.kind == Kind::Line)
                place(item.line, QPointF(frame.left, y), column, TextPart::Body, page);
            y += item.taken();
            ++i;
        }
        return page;
    }

    /// Sets the neighbouring rows of one table from item `first` on; gives the item behind.
    qsizetype setRows(qsizetype first, const PageEnd &end, double left, double &y, Page &page)
    {
        const std::shared_ptr<TableFlow> table = m_items[first].table;
        qsizetype last = first;
        while (last < end.last && m_items[last + 1].table == table)
            ++last;
        const double cutAt = last == end.last ? end.cutAt : 0;
        double height = table->headHeight(m_items[first].row);
        for (qsizetype i = first; i <= last; ++i)
            height += i == last && cutAt > 0 ? cutAt : m_items[i].taken();
        table->put(m_items[first].row, m_items[last].row, cutAt, QPointF(left, y), page);
        y += height;
        return last + 1;
    }

    QList<FlowItem> m_items;
    const PaperProfile *m_profile;
    bool m_mirrored;
};

} // namespace

PageModel layOut(const PaperText &paper, const PaperProfile &profile, FontBook &fonts)
{
    const TextFrame frame = frameOf(profile, paper.mirrored, 1);
    PageFiller filler(flowItems(paper, profile, frame.width, frame.height, fonts), profile,
                      paper.mirrored);
    PageModel model;
    model.pageSize = sheetMillimetres(profile) * dotsPerMillimetre;
    model.pages = filler.filled();
    addFurniture(paper, profile, model, fonts);
    return model;
}

} // namespace maplebridge
