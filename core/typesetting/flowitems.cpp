// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/flowitems.h"

#include "core/typesetting/chartflow.h"
#include "core/typesetting/signatureflow.h"
#include "core/typesetting/units.h"

#include <algorithm>

namespace maplebridge {
namespace {

/// Above and below a table, of a line of it.
constexpr double tableGapShare = 0.35;
/// A signature line as high as this has room for an organisation's seal.
constexpr double sealMillimetres = 25;

class Collector
{
public:
    Collector(const PaperProfile &profile, double width, double pageHeight, FontBook &fonts)
        : m_profile(&profile), m_width(width), m_pageHeight(pageHeight), m_fonts(&fonts)
    {}

    void operator()(const Paragraph &paragraph)
    {
        const TextLook look = lookOf(*m_profile, paragraph.style, m_width);
        if (!m_items.isEmpty())
            addSpace(look.before, m_items.constLast().after);
        const QList<ComposedLine> lines = composed(paragraph, look, m_width, m_unit++, *m_fonts);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool alone = i == 0 || i + 2 == lines.size();
            addLine(lines[i], alone ? Hold::LoneLine : Hold::Free);
        }
        const bool leads = paragraph.keepWithNext || paragraph.style == TextStyle::Title
                           || paragraph.style == TextStyle::Subtitle
                           || paragraph.style == TextStyle::Heading;
        m_items.last().after = leads ? Hold::Next : Hold::Free;
        addSpace(look.after, m_items.constLast().after);
    }

    void operator()(const Table &table)
    {
        if (table.rows.isEmpty())
            return;
        const double gap = m_profile->tableLeadingPoints * dotsPerPoint * tableGapShare;
        if (!m_items.isEmpty() && m_items.constLast().kind == FlowItem::Kind::Line)
            addSpace(gap, m_items.constLast().after);
        const auto flow = std::make_shared<TableFlow>(table, *m_profile, m_width, m_pageHeight,
                                                      m_unit, *m_fonts);
        m_unit = flow->nextUnit();
        for (int row = 0; row < flow->rowCount(); ++row) {
            FlowItem item;
            item.kind = FlowItem::Kind::Row;
            item.table = flow;
            item.row = row;
            if (row + 1 < flow->rowCount() && flow->holdsAfter(row))
                item.after = flow->isHead(row) ? Hold::Next : Hold::Joined;
            else if (row + 2 == flow->rowCount())
                item.after = Hold::LoneLine; // a sum does not go on a page by itself
            m_items += item;
        }
        addSpace(gap, Hold::Free);
    }

    void operator()(const SignatureArea &area)
    {
        const SignatureRows set
            = signatureRows(area, *m_profile, m_width, m_pageHeight, m_unit, *m_fonts);
        m_unit = set.nextUnit;
        if (set.rows.isEmpty())
            return;
        if (!m_items.isEmpty())
            addSpace(m_profile->leadingPoints * dotsPerPoint / 2, Hold::Signature);
        double height = 0;
        for (const ComposedLine &row : set.rows)
            height += row.height;
        const double lead = holdLead();
        const bool onOnePage = height + lead <= m_pageHeight;
        for (qsizetype i = 0; i < set.rows.size(); ++i) {
            // The seal never goes on a page without a signature, nor an organisation's without
            // that of the person who acts for it.
            const bool beforeLast = i + 2 == set.rows.size();
            const bool sealed = area.columns == 1 && i + 1 < area.lines.size()
                                && area.lines[i].leastMillimetres >= sealMillimetres;
            addLine(set.rows[i], onOnePage || beforeLast || sealed ? Hold::Joined : Hold::Free);
        }
        m_items.last().after = Hold::Free;
    }

    void operator()(const Chart &chart)
    {
        const ChartRows set = chartRows(chart, *m_profile, m_width, m_pageHeight, m_unit, *m_fonts);
        m_unit = set.nextUnit;
        for (qsizetype i = 0; i < set.rows.size(); ++i) {
            const bool alone = i == 0 || i + 2 == set.rows.size();
            addLine(set.rows[i], alone ? Hold::LoneLine : Hold::Free);
        }
        if (!set.rows.isEmpty())
            m_items.last().after = Hold::Free;
    }

    void operator()(const PageBreak & /*unused*/)
    {
        FlowItem item;
        item.kind = FlowItem::Kind::PageBreak;
        m_items += item;
    }

    void operator()(const Gap &gap)
    {
        const Hold hold = m_items.isEmpty() ? Hold::Free : m_items.constLast().after;
        addSpace(std::clamp(gap.millimetres, 0.0, 250.0) * dotsPerMillimetre, hold);
    }

    [[nodiscard]] QList<FlowItem> taken() { return std::move(m_items); }

private:
    void addLine(const ComposedLine &line, Hold after)
    {
        FlowItem item;
        item.height = line.height;
        item.line = line;
        item.after = after;
        m_items += item;
    }

    void addSpace(double height, Hold after)
    {
        if (height <= 0)
            return;
        FlowItem item;
        item.kind = FlowItem::Kind::Space;
        item.height = std::min(height, m_pageHeight);
        item.after = after;
        m_items += item;
    }

    /// Ties the last two lines of text to what follows; gives their height.
    double holdLead()
    {
        constexpr int leastLines = 2;
        int lines = 0;
        double height = 0;
        for (qsizetype i = m_items.size() - 1; i >= 0 && lines < leastLines; --i) {
            FlowItem &item = m_items[i];
            if (item.kind == FlowItem::Kind::PageBreak)
                break;
            item.after = Hold::Signature;
            height += item.taken();
            if (item.kind == FlowItem::Kind::Row
                || (item.kind == FlowItem::Kind::Line
                    && !(item.line.texts.isEmpty() && item.line.rules.isEmpty())))
                ++lines;
        }
        return height;
    }

    const PaperProfile *m_profile;
    double m_width;
    double m_pageHeight;
    FontBook *m_fonts;
    QList<FlowItem> m_items;
    int m_unit = 0;
};

} // namespace

QList<FlowItem> flowItems(const PaperText &paper, const PaperProfile &profile, double width,
                          double pageHeight, FontBook &fonts)
{
    Collector collector(profile, width, pageHeight, fonts);
    for (const Block &block : paper.blocks)
        std::visit([&collector](const auto &kind) { collector(kind); }, block);
    return collector.taken();
}

} // namespace maplebridge
