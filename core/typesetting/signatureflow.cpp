// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/signatureflow.h"

#include "core/typesetting/units.h"

#include <algorithm>
#include <array>

namespace maplebridge {
namespace {

constexpr double leastPenRoom = 25 * dotsPerMillimetre; ///< Width to write a name on.
constexpr double columnGap = 6 * dotsPerMillimetre;
constexpr double sealRoom = 16 * dotsPerMillimetre; ///< Above the words that name the seal.
constexpr double nameShare = 0.72;                  ///< Size of the printed name, of the text's.
/// How much of a column printed names may take, as they are tried.
constexpr std::array widestNames{0.5, 0.33, 0.25};

double rightEdge(const ComposedLine &line)
{
    double right = 0;
    for (const PlacedText &text : line.texts) {
        for (const GlyphRun &run : text.runs)
            right = std::max(right, run.box().right());
    }
    return right;
}

/// Label and name are read as one text, as the paper says them.
void joinNeighbours(ComposedLine &row)
{
    if (row.texts.size() != 2 || row.texts[0].standsAlone || row.texts[1].standsAlone)
        return;
    row.texts[0].text += row.texts[1].text;
    row.texts[0].runs += row.texts[1].runs;
    row.texts.removeLast();
}

double heightOf(const QList<ComposedLine> &lines)
{
    double height = 0;
    for (const ComposedLine &line : lines)
        height += line.height;
    return height;
}

class AreaSetter
{
public:
    /// Printed names take up to `widestName` of a column, then go on below.
    AreaSetter(const PaperProfile &profile, double width, double pageHeight, double widestName,
               FontBook &fonts)
        : m_width(width)
        , m_pageHeight(pageHeight)
        , m_widestName(widestName)
        , m_fonts(&fonts)
        , m_look(lookOf(profile, TextStyle::Body, width))
        , m_nameLook(m_look)
    {
        m_look.pitch = m_look.em;
        m_nameLook.em = std::max(1, static_cast<int>(m_look.em * nameShare));
        m_nameLook.pitch = m_nameLook.em;
        m_nameLook.leading = m_nameLook.em * 1.3;
    }

    /// Whether the label fits on one line of such a column.
    [[nodiscard]] bool fitsOneLine(const SignatureLine &line, double width) const
    {
        return lines(line.label, m_look, width, 0).size() == 1;
    }

    /// What the printed name takes from the line, with the gap before it.
    [[nodiscard]] double nameRoom(const SignatureLine &line, double width) const
    {
        double room = 0;
        for (const ComposedLine &one : nameOf(line, width, 0))
            room = std::max(room, rightEdge(one) + gap());
        return room;
    }

    /// Whether there is room for a hand behind the label, on the same line.
    [[nodiscard]] bool hasRoomBeside(const SignatureLine &line, double width,
                                     double nameTakes) const
    {
        const QList<ComposedLine> label = lines(line.label, m_look, width, 0);
        const double left = width - rightEdge(label.constLast()) - nameTakes;
        return label.size() == 1 && left >= leastPenRoom;
    }

    /// One signatory in a column `width` wide: label, a line to write on, printed name.
    [[nodiscard]] ComposedLine signatory(const SignatureLine &line, double width, double nameTakes,
                                         bool beside, int unit) const
    {
        const QList<ComposedLine> label = lines(line.label, m_look, width, unit);
        const QList<ComposedLine> name = nameOf(line, width, unit);
        const double labelHeight = heightOf(label);
        const double least
            = std::clamp(line.leastMillimetres * dotsPerMillimetre, 0.0, m_pageHeight / 3);
        const double room = std::max({least, heightOf(name), m_look.leading});

        ComposedLine row;
        row.height = beside ? std::max(room, labelHeight) : labelHeight + room;
        // Beside the room the label stands low in it, as a hand writes on the line.
        double y = beside ? row.height - labelHeight : 0;
        for (const ComposedLine &one : label) {
            merge(row, one, QPointF(0, y));
            y += one.height;
        }
        const double base = row.height - m_look.leading + baselineOf(m_look);
        const double penLine = base + m_look.em * underlineDepth;
        const double from = beside ? rightEdge(label.constLast()) + gap() : 0;
        const double to = width - nameTakes;
        row.rules += Rule{QLineF(from, penLine, to, penLine), underlineWidth};
        double nameY
            = std::max(0.0, base - baselineOf(m_nameLook) - heightOf(name) + m_nameLook.leading);
        for (const ComposedLine &one : name) {
            merge(row, one, QPointF(to + gap(), nameY));
            nameY += one.height;
        }
        joinNeighbours(row);
        return row;
    }

    /// The committee's seal and the day, at the right.
    [[nodiscard]] ComposedLine closing(const SignatureArea &area, int &unit) const
    {
        ComposedLine row;
        double y = area.sealLabel.isEmpty() ? m_look.leading / 2 : sealRoom;
        y = std::min(y, m_pageHeight / 3);
        const double width = m_width - 2 * m_look.em; // two characters from the edge, as letters do
        double block = 0;
        QList<QList<ComposedLine>> parts;
        for (const QString &text : {area.sealLabel, area.dateLabel}) {
            if (text.isEmpty())
                continue;
            parts += lines(text, m_look, width, unit++);
            for (const ComposedLine &one : parts.constLast())
                block = std::max(block, rightEdge(one));
        }
        for (const QList<ComposedLine> &part : parts) {
            for (const ComposedLine &one : part) {
                const double left = width - block + (block - rightEdge(one)) / 2;
                merge(row, one, QPointF(std::max(0.0, left), y));
                y += one.height;
            }
        }
        row.height = y;
        return row;
    }

private:
    [[nodiscard]] QList<ComposedLine> lines(const QString &text, const TextLook &look, double width,
                                            int unit) const
    {
        Paragraph paragraph;
        paragraph.spans = {Span{text}};
        paragraph.alignment = Alignment::Leading;
        return composed(paragraph, look, width, unit, *m_fonts);
    }

    [[nodiscard]] double gap() const { return m_look.em * 0.4; }

    /// The printed name, in no more than its share of the column.
    [[nodiscard]] QList<ComposedLine> nameOf(const SignatureLine &line, double width,
                                             int unit) const
    {
        if (line.printedName.isEmpty())
            return {};
        return lines(line.printedName, m_nameLook, width * m_widestName, unit);
    }

    double m_width;
    double m_pageHeight;
    double m_widestName;
    FontBook *m_fonts;
    TextLook m_look;
    TextLook m_nameLook;
};

double columnWidth(double width, int columns)
{
    return (width - (columns - 1) * columnGap) / columns;
}

/// As many columns as asked for, as long as labels do not break in them.
int columnsOf(const SignatureArea &area, const AreaSetter &setter, double width)
{
    const auto most = static_cast<int>(width / (2 * leastPenRoom));
    const int asked = std::clamp(area.columns, 1, std::max(1, most));
    for (int columns = asked; columns > 0; --columns) {
        const double column = columnWidth(width, columns);
        if (std::ranges::all_of(area.lines, [&](const SignatureLine &line) {
                return setter.fitsOneLine(line, column);
            }))
            return columns;
    }
    return 1;
}

/// How the lines of an area share their columns.
struct AreaPlan
{
    AreaSetter setter;
    int columns = 1;
    double column = 0;
    double nameTakes = 0; ///< All lines to write on end above each other.
    bool beside = false;  ///< Labels stand beside the lines to write on, not above them.
};

AreaPlan planned(const SignatureArea &area, const AreaSetter &setter, double width)
{
    AreaPlan plan{setter};
    plan.columns = columnsOf(area, setter, width);
    plan.column = columnWidth(width, plan.columns);
    for (const SignatureLine &line : area.lines)
        plan.nameTakes = std::max(plan.nameTakes, setter.nameRoom(line, plan.column));
    plan.beside = std::ranges::all_of(area.lines, [&plan](const SignatureLine &line) {
        return plan.setter.hasRoomBeside(line, plan.column, plan.nameTakes);
    });
    return plan;
}

} // namespace

SignatureRows signatureRows(const SignatureArea &area, const PaperProfile &profile, double width,
                            double pageHeight, int firstUnit, FontBook &fonts)
{
    AreaPlan plan = planned(area, {profile, width, pageHeight, widestNames.front(), fonts}, width);
    // Rather a long name on two lines than all labels above their lines.
    for (const double share : widestNames) {
        if (plan.beside)
            break;
        const AreaPlan other = planned(area, {profile, width, pageHeight, share, fonts}, width);
        if (other.beside)
            plan = other;
    }
    SignatureRows all;
    all.nextUnit = firstUnit;
    for (qsizetype i = 0; i < area.lines.size(); ++i) {
        ComposedLine one = plan.setter.signatory(area.lines[i], plan.column, plan.nameTakes,
                                                 plan.beside, all.nextUnit++);
        const auto place = static_cast<int>(i % plan.columns);
        if (place == 0) {
            all.rows += one;
            continue;
        }
        // Neighbours share the height of the taller one and stand on one line.
        ComposedLine &row = all.rows.last();
        const double height = std::max(row.height, one.height);
        shift(row, QPointF(0, height - row.height));
        row.height = height;
        merge(row, one, QPointF(place * (plan.column + columnGap), height - one.height));
    }
    if (!area.sealLabel.isEmpty() || !area.dateLabel.isEmpty())
        all.rows += plan.setter.closing(area, all.nextUnit);
    return all;
}

} // namespace maplebridge
