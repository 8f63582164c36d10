// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/chartflow.h"

#include "core/typesetting/units.h"

#include <algorithm>

namespace maplebridge {
namespace {

constexpr double labelShare = 0.3;   ///< Of the width, for the names of bars.
constexpr double numberShare = 0.14; ///< Of the width, for the number behind the longest bar.
constexpr double barShare = 0.55;    ///< Of the height of a line.
constexpr double thinLine = 12;
constexpr double boldLine = 30;
constexpr double dotSize = 90;

qint64 largestOf(const Chart &chart)
{
    qint64 largest = 0;
    for (const ChartPoint &point : chart.points)
        largest = std::max(largest, point.value);
    return largest;
}

/// The next round number: 1, 2 or 5 with zeros behind.
qint64 roundTop(qint64 largest)
{
    for (qint64 decade = 1;; decade *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            if (step * decade >= largest)
                return step * decade;
        }
    }
}

class ChartSetter
{
public:
    ChartSetter(const Chart &chart, const PaperProfile &profile, double width, int firstUnit,
                FontBook &fonts)
        : m_chart(&chart)
        , m_look(lookOf(profile, TextStyle::TableText, width))
        , m_width(width)
        , m_unit(firstUnit)
        , m_fonts(&fonts)
    {}

    [[nodiscard]] int nextUnit() const { return m_unit; }

    [[nodiscard]] QList<ComposedLine> bars()
    {
        const double height = m_look.leading * 1.25;
        const double from = m_width * labelShare;
        const double longest = m_width * (1 - labelShare - numberShare);
        const auto largest = static_cast<double>(std::max<qint64>(1, largestOf(*m_chart)));
        QList<ComposedLine> rows;
        for (const ChartPoint &point : m_chart->points) {
            ComposedLine row;
            row.height = height;
            const double top = (height - m_look.leading) / 2;
            const ComposedLabel name = label(point.label, from - m_look.em);
            merge(row, name.line, QPointF(from - m_look.em / 2 - name.width, top));
            const double length = longest * static_cast<double>(point.value) / largest;
            const double thick = height * barShare;
            // A thick line ends in a square cap that reaches half its width beyond either end.
            if (length > thick)
                row.rules
                    += {QLineF(from + thick / 2, height / 2, from + length - thick / 2, height / 2),
                        thick};
            else if (length > 0)
                row.rules += {QLineF(from + length / 2, height / 2 - thick / 2 + length / 2,
                                     from + length / 2, height / 2 + thick / 2 - length / 2),
                              length};
            row.rules += {QLineF(from, 0, from, height), thinLine};
            const ComposedLabel number = label(point.shown, m_width * numberShare - m_look.em);
            merge(row, number.line, QPointF(from + length + m_look.em / 2, top));
            rows += row;
        }
        return rows;
    }

    [[nodiscard]] ComposedLine curve(double height)
    {
        ComposedLine row;
        row.height = height;
        const auto top = static_cast<double>(roundTop(std::max<qint64>(1, largestOf(*m_chart))));
        const double left = m_look.em;
        const double right = m_width - m_look.em;
        const double floor = height - m_look.leading * 1.4;
        const double ceiling = m_look.leading * 1.4;
        const auto count = static_cast<double>(m_chart->points.size());
        const double step = (right - left) / count;
        row.rules += {QLineF(left, floor, right, floor), thinLine};
        row.rules += {QLineF(left, ceiling, left, floor), thinLine};
        QPointF before;
        for (qsizetype i = 0; i < m_chart->points.size(); ++i) {
            const ChartPoint &point = m_chart->points[i];
            const double x = left + step * (static_cast<double>(i) + 0.5);
            const double y = floor - (floor - ceiling) * static_cast<double>(point.value) / top;
            if (i > 0)
                row.rules += {QLineF(before, QPointF(x, y)), boldLine};
            row.rules += {QLineF(x, y, x + 1, y), dotSize};
            row.rules += {QLineF(x, floor, x, floor + m_look.em / 4), thinLine};
            const ComposedLabel name = label(point.label, step * 0.94);
            merge(row, name.line, QPointF(x - name.width / 2, floor + m_look.leading * 0.3));
            const ComposedLabel number = label(point.shown, step * 0.94);
            merge(row, number.line,
                  QPointF(x - number.width / 2, y - m_look.leading * 1.05 - dotSize / 2));
            before = QPointF(x, y);
        }
        return row;
    }

private:
    [[nodiscard]] ComposedLabel label(const QString &text, double widest)
    {
        return composedLabel(text, m_look, widest, m_unit++, *m_fonts);
    }

    const Chart *m_chart;
    TextLook m_look;
    double m_width;
    int m_unit;
    FontBook *m_fonts;
};

} // namespace

ChartRows chartRows(const Chart &chart, const PaperProfile &profile, double width,
                    double pageHeight, int firstUnit, FontBook &fonts)
{
    if (chart.points.isEmpty())
        return {{}, firstUnit};
    ChartSetter setter(chart, profile, width, firstUnit, fonts);
    ChartRows set;
    if (chart.kind == Chart::Kind::Bars) {
        set.rows = setter.bars();
    } else {
        const double asked = chart.millimetres * dotsPerMillimetre;
        set.rows = {setter.curve(std::clamp(asked, pageHeight / 10, pageHeight))};
    }
    set.nextUnit = setter.nextUnit();
    return set;
}

} // namespace maplebridge
