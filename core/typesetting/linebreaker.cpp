// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/linebreaker.h"

#include <algorithm>

namespace maplebridge {
namespace {

constexpr double tolerance = 0.5;    ///< Units; a thirtieth of a point nobody sees.
constexpr double mostStretch = 0.18; ///< Of a gap, in em; a line that wants more stays short.
/// A gap between fields nearer to the beginning of a line than this share of it is no place to end.
constexpr double leastFilled = 0.3;

bool hasInk(const Cluster &cluster)
{
    return cluster.kind != CharacterClass::Space && cluster.kind != CharacterClass::Hidden
           && cluster.kind != CharacterClass::Break;
}

/// What a full line may take from the cluster at `i`, which stands inside the line.
double innerSlack(const QList<Cluster> &clusters, qsizetype i, qsizetype first)
{
    const Cluster &cluster = clusters[i];
    if (cluster.slackRight > 0) {
        const bool taken = i + 1 < clusters.size() && clusters[i + 1].gapBefore < 0;
        return taken ? 0 : cluster.slackRight;
    }
    if (cluster.slackLeft > 0 && i > first) {
        const bool taken = cluster.gapBefore < 0 && clusters[i - 1].slackRight <= 0;
        return taken ? 0 : cluster.slackLeft;
    }
    return 0;
}

/// Measures the line from `first` to `end`.
LineSpan measured(const QList<Cluster> &clusters, qsizetype first, qsizetype end)
{
    LineSpan line;
    line.first = first;
    line.end = end;
    line.visibleEnd = end;
    while (line.visibleEnd > first && !hasInk(clusters[line.visibleEnd - 1]))
        --line.visibleEnd;
    for (qsizetype i = first; i < line.visibleEnd; ++i) {
        line.natural += clusters[i].advance + (i > first ? clusters[i].gapBefore : 0);
        if (i + 1 < line.visibleEnd)
            line.slack += innerSlack(clusters, i, first);
        else
            line.endSlack = clusters[i].slackRight;
    }
    return line;
}

bool stretchesBetween(const Cluster &left, const Cluster &right)
{
    if (left.kind == CharacterClass::Mark && right.kind == CharacterClass::Mark)
        return false; // an ellipsis is one sign
    if (left.text == u"—" && right.text == u"—")
        return false;
    return left.square || right.square || left.kind == CharacterClass::Space
           || right.kind == CharacterClass::Space;
}

/// The ends a line could have; those not found have an end of 0.
struct Choice
{
    LineSpan fits;     ///< The longest legal line that fits as it is.
    LineSpan squeezed; ///< The longest legal one that fits when its marks give way.
    LineSpan torn;     ///< The longest one that fits, legal or not.

    void consider(const LineSpan &line, bool legal, double width)
    {
        const double least = line.natural - line.endSlack;
        if (least <= width + tolerance) {
            torn = line;
            if (legal)
                fits = line;
        }
        if (legal && least - line.slack <= width + tolerance)
            squeezed = line;
    }

    /// Marks give way only to take in one that must not begin a line, or where nothing else
    /// is legal.
    [[nodiscard]] LineSpan best(const QList<Cluster> &clusters) const
    {
        if (squeezed.end > fits.end
            && (fits.end == 0 || clusters[squeezed.visibleEnd - 1].kind == CharacterClass::Closing))
            return squeezed;
        return fits.end > 0 ? fits : torn;
    }
};

/// Whether the cluster is the one full-width blank that stands between two fields of a form.
bool isFieldGap(const QList<Cluster> &clusters, qsizetype i)
{
    const auto isSpace = [&](qsizetype at) {
        return at < 0 || at >= clusters.size() || clusters[at].kind == CharacterClass::Space;
    };
    return clusters[i].text == u"　" && !isSpace(i - 1) && !isSpace(i + 1);
}

/// Ends the line before a field that would go on over its end, name and room together, when
/// that field has room on the next line. Such a line is not stretched.
LineSpan endedAtField(const QList<Cluster> &clusters, const LineSpan &line, double width,
                      double wholeWidth)
{
    qsizetype gap = line.end - 1;
    while (gap > line.first && !isFieldGap(clusters, gap))
        --gap;
    if (gap == line.first)
        return line;
    qsizetype end = gap + 1;
    while (end < clusters.size() && clusters[end].kind != CharacterClass::Break
           && !isFieldGap(clusters, end))
        ++end;
    LineSpan shorter = measured(clusters, line.first, gap + 1);
    if (shorter.natural < width * leastFilled
        || measured(clusters, gap + 1, end).natural > wholeWidth + tolerance)
        return line;
    shorter.lastOfText = true;
    return shorter;
}

/// Chooses the end of the line that begins at `first`; the lines after it are `wholeWidth` wide.
LineSpan filledLine(const QList<Cluster> &clusters, qsizetype first, double width,
                    double wholeWidth)
{
    Choice choice;
    double taken = 0;
    for (qsizetype i = first; i < clusters.size(); ++i) {
        taken += clusters[i].advance + (i > first ? clusters[i].gapBefore : 0);
        const qsizetype end = i + 1;
        const bool last = clusters[i].kind == CharacterClass::Break || end == clusters.size();
        const bool legal = last || clusters[end].breaksBefore;
        LineSpan line = measured(clusters, first, end);
        line.lastOfText = last;
        choice.consider(line, legal, width);
        // However its marks give way, no longer line can fit.
        const bool over = taken - line.slack - line.endSlack > width + tolerance;
        if (last || (over && hasInk(clusters[i])))
            break;
    }
    const LineSpan best = choice.best(clusters);
    if (best.end > 0)
        return best.lastOfText ? best : endedAtField(clusters, best, width, wholeWidth);
    // Wider than the line by itself; it has to stand somewhere.
    LineSpan single = measured(clusters, first, first + 1);
    single.lastOfText = first + 1 == clusters.size();
    return single;
}

} // namespace

QList<LineSpan> brokenLines(const QList<Cluster> &clusters, double firstWidth, double width)
{
    QList<LineSpan> lines;
    for (qsizetype first = 0; first < clusters.size();) {
        lines += filledLine(clusters, first, lines.isEmpty() ? firstWidth : width, width);
        first = lines.constLast().end;
    }
    if (!clusters.isEmpty() && clusters.constLast().kind == CharacterClass::Break)
        lines += LineSpan{clusters.size(), clusters.size(), clusters.size(), 0, 0, 0, true};
    return lines;
}

QList<double> placesOf(const QList<Cluster> &clusters, const LineSpan &line, double width,
                       bool stretch, double em)
{
    qsizetype gaps = 0;
    for (qsizetype i = line.first + 1; i < line.visibleEnd; ++i)
        gaps += stretchesBetween(clusters[i - 1], clusters[i]) ? 1 : 0;

    const double missing = width - line.natural;
    const double shrink = missing < 0 && line.slack > 0
                              ? std::clamp((-missing - line.endSlack) / line.slack, 0.0, 1.0)
                              : 0;
    double widen = 0;
    if (stretch && missing > 0 && gaps > 0) {
        widen = missing / static_cast<double>(gaps);
        if (widen > em * mostStretch)
            widen = 0;
    }
    QList<double> places;
    double x = 0;
    for (qsizetype i = line.first; i < line.end; ++i) {
        if (i > line.first)
            x += clusters[i].gapBefore;
        if (i > line.first && i < line.visibleEnd && stretchesBetween(clusters[i - 1], clusters[i]))
            x += widen;
        const double given
            = i + 1 < line.visibleEnd ? shrink * innerSlack(clusters, i, line.first) : 0;
        // A mark that opens gives the white before its ink, one that closes the white behind.
        if (clusters[i].slackLeft > 0)
            x -= given;
        places += x;
        x += clusters[i].advance - (clusters[i].slackRight > 0 ? given : 0);
        if (i >= line.visibleEnd)
            x = places.constLast(); // hanging spaces take no room
    }
    places += x;
    return places;
}

} // namespace maplebridge
