// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/composer.h"

#include "core/base/text.h"
#include "core/typesetting/linebreaker.h"
#include "core/typesetting/shapedtext.h"

#include <algorithm>

namespace maplebridge {
namespace {

void append(GlyphRun &run, const GlyphRun &more, QPointF offset)
{
    run.glyphs += more.glyphs;
    run.sources += more.sources;
    for (const QPointF &position : more.positions)
        run.positions += position + offset;
}

bool sameLook(const GlyphRun &one, const GlyphRun &other)
{
    return one.font == other.font && qFuzzyCompare(one.strike + 1, other.strike + 1);
}

/// Adds the glyphs of a cluster that begins at `origin`, to the last run where that looks alike.
void draw(const Cluster &cluster, QPointF origin, QList<GlyphRun> &runs)
{
    QList<GlyphRun> glyphs = cluster.shaped;
    if (glyphs.isEmpty() && cluster.drawn) {
        GlyphRun one;
        one.font = cluster.font;
        one.glyphs = {cluster.glyph};
        one.positions = {QPointF(0, 0)};
        one.sources = {cluster.text};
        one.strike = cluster.strike;
        glyphs = {one};
    }
    for (const GlyphRun &more : glyphs) {
        if (runs.isEmpty() || !sameLook(runs.constLast(), more)) {
            GlyphRun fresh;
            fresh.font = more.font;
            fresh.strike = more.strike;
            runs += fresh;
        }
        append(runs.last(), more, origin);
    }
}

/// Draws the lines under filled-in places; one rule for neighbours.
QList<Rule> underlines(const QList<Cluster> &clusters, const LineSpan &line,
                       const QList<double> &places, double left, double depth)
{
    QList<Rule> rules;
    qsizetype end = line.end;
    while (end > line.first && !clusters[end - 1].filledIn)
        --end;
    bool open = false;
    for (qsizetype i = line.first; i < end; ++i) {
        const double from = left + places[i - line.first];
        const double to = left + places[i - line.first + 1];
        if (!clusters[i].filledIn) {
            open = false;
        } else if (open) {
            rules.last().line.setP2(QPointF(to, depth));
        } else {
            rules += Rule{QLineF(from, depth, to, depth), underlineWidth};
            open = true;
        }
    }
    return rules;
}

double leftOf(Alignment alignment, double missing)
{
    if (missing <= 0)
        return 0;
    switch (alignment) {
    case Alignment::Justified:
    case Alignment::Leading:
        return 0;
    case Alignment::Centred:
        return missing / 2;
    case Alignment::Trailing:
        return missing;
    }
    Q_UNREACHABLE();
    return 0;
}

/// Chinese or Latin text in a column that runs from the right.
Alignment mirrored(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Justified:
    case Alignment::Leading:
        return Alignment::Trailing;
    case Alignment::Centred:
        return Alignment::Centred;
    case Alignment::Trailing:
        return Alignment::Leading;
    }
    Q_UNREACHABLE();
    return alignment;
}

GlyphRun blankRun(const TextLook &look, QPointF origin, FontBook &fonts)
{
    GlyphRun run;
    run.font = fonts.fontFor(u" ", look.role, false, look.em).font;
    run.glyphs = {fonts.glyphOf(run.font, U' ')};
    run.positions = {origin};
    run.sources = {QString()};
    return run;
}

ComposedLine lineOf(const QList<Cluster> &clusters, const LineSpan &span, const TextLook &look,
                    Alignment alignment, double left, double width, FontBook &fonts)
{
    ComposedLine line;
    line.height = look.leading;
    const double baseline = baselineOf(look);
    const bool stretch = alignment == Alignment::Justified && !span.lastOfText;
    const QList<double> places = placesOf(clusters, span, width, stretch, look.em);
    left += leftOf(alignment, width - places.constLast());

    PlacedText text;
    for (qsizetype i = span.first; i < span.end; ++i) {
        const Cluster &cluster = clusters[i];
        if (cluster.kind == CharacterClass::Break)
            continue;
        text.text += cluster.text;
        if (i < span.visibleEnd)
            draw(cluster, QPointF(left + places[i - span.first], baseline), text.runs);
    }
    // A line of blanks and marks only: an empty glyph carries them into the PDF.
    if (text.runs.isEmpty() && !text.text.isEmpty())
        text.runs += blankRun(look, QPointF(left, baseline), fonts);
    if (!text.text.isEmpty())
        line.texts += text;
    line.rules = underlines(clusters, span, places, left, baseline + look.em * underlineDepth);
    return line;
}

/// Gives the blanks of the room at the end of the line what the line has left; a value in it
/// stays in the middle.
void widenRoom(QList<Cluster> &clusters, LineSpan &line, double width)
{
    QList<qsizetype> blanks;
    for (qsizetype i = line.visibleEnd - 1; i >= line.first && clusters[i].filledIn; --i) {
        if (clusters[i].text.isEmpty())
            blanks += i;
    }
    const double left = width - line.natural;
    if (left <= 0)
        return;
    for (const qsizetype i : blanks) {
        clusters[i].advance += left / static_cast<double>(blanks.size());
        line.natural += left / static_cast<double>(blanks.size());
    }
}

/// The lines of a paragraph without letters that run from the right.
QList<ComposedLine> composedClusters(const Paragraph &paragraph, const TextLook &look, double width,
                                     FontBook &fonts)
{
    QList<ComposedLine> lines;
    QList<Cluster> clusters = clustersOf(paragraph, look, width, fonts);
    // A column of one or two characters has no room for an indent.
    const double wanted = paragraph.indented ? 2 * look.pitch : 0;
    const double indent = width - wanted < 2 * look.em ? 0 : wanted;
    const Alignment alignment
        = paragraph.rightToLeft ? mirrored(paragraph.alignment) : paragraph.alignment;
    QList<LineSpan> spans = brokenLines(clusters, width - indent, width);
    if (endsWithRoom(paragraph) && !spans.isEmpty())
        widenRoom(clusters, spans.last(), spans.size() == 1 ? width - indent : width);
    for (const LineSpan &span : spans) {
        const double left = lines.isEmpty() ? indent : 0;
        lines += lineOf(clusters, span, look, alignment, paragraph.rightToLeft ? 0 : left,
                        width - left, fonts);
    }
    return lines;
}

} // namespace

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Span &span : paragraph.spans)
        text += span.text;
    return text;
}

double baselineOf(const TextLook &look)
{
    constexpr double aboveBaseline = 0.88;
    return (look.leading - look.em) / 2 + look.em * aboveBaseline;
}

QList<ComposedLine> composed(const Paragraph &paragraph, const TextLook &look, double width,
                             int unit, FontBook &fonts)
{
    QList<ComposedLine> lines = hasRightToLeft(textOf(paragraph))
                                    ? composedShaped(paragraph, look, width, fonts)
                                    : composedClusters(paragraph, look, width, fonts);
    if (lines.isEmpty())
        lines += ComposedLine{look.leading, {}, {}};
    for (ComposedLine &line : lines) {
        for (PlacedText &text : line.texts)
            text.unit = unit;
    }
    return lines;
}

ComposedLabel composedLabel(const QString &text, TextLook look, double widest, int unit,
                            FontBook &fonts)
{
    Paragraph paragraph;
    paragraph.spans = {Span{text}};
    paragraph.alignment = Alignment::Leading;
    constexpr double endless = 1e6;
    ComposedLabel label;
    const auto rightEdge = [](const ComposedLine &line) {
        double right = 0;
        for (const PlacedText &placed : line.texts) {
            for (const GlyphRun &run : placed.runs)
                right = std::max(right, run.box().right());
        }
        return right;
    };
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QList<ComposedLine> lines = composed(paragraph, look, endless, unit, fonts);
        label.line = lines.constFirst();
        label.width = rightEdge(label.line);
        if (label.width <= widest || look.em <= 1)
            break;
        // One unit less than computed: advances are not exactly proportional.
        look.em = std::max(1, static_cast<int>(look.em * widest / label.width) - 1);
        look.pitch = look.em;
    }
    return label;
}

void place(const ComposedLine &line, QPointF offset, const QRectF &room, TextPart part, Page &page)
{
    for (PlacedText text : line.texts) {
        for (GlyphRun &run : text.runs) {
            for (QPointF &position : run.positions)
                position += offset;
        }
        text.room = room;
        text.part = part;
        page.texts += text;
    }
    for (Rule rule : line.rules) {
        rule.line.translate(offset);
        page.rules += rule;
    }
}

void shift(ComposedLine &line, QPointF offset)
{
    for (PlacedText &text : line.texts) {
        for (GlyphRun &run : text.runs) {
            for (QPointF &position : run.positions)
                position += offset;
        }
    }
    for (Rule &rule : line.rules)
        rule.line.translate(offset);
}

void merge(ComposedLine &into, ComposedLine line, QPointF offset)
{
    shift(line, offset);
    into.texts += line.texts;
    into.rules += line.rules;
}

} // namespace maplebridge
