// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/clusters.h"

#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace maplebridge {
namespace {

constexpr double strikeShare = 0.028;  ///< Shift of the second stroke of an imitated bold, in em.
constexpr double wordGapShare = 0.125; ///< Between Han and Latin letters or digits, in em.
constexpr double mostSlack = 0.5;      ///< Of a full-width mark that may be taken, in em.
constexpr double inkRoom = 0.06;       ///< White that stays beside a squeezed mark, in em.
constexpr qsizetype longestWord = 40;  ///< Joined words beyond this are torn like any other.
constexpr double edgeShare = 0.75;     ///< Least of a room that reaches the edge, of what it asks.

/// What counts stand before: "5月" or "45岁" is not torn apart at the end of a line.
constexpr QStringView countedUnits = u"年月日时分岁元角份期人次号万亿";

/// Whether a line must not end between the two: a number and what it counts, or 第 and its
/// number, also where the number is still to be written.
bool belongTogether(const Cluster &left, const Cluster &right)
{
    const auto counts = [](const Cluster &one) {
        return one.filledIn || (one.text.size() == 1 && one.text[0].isDigit());
    };
    return (counts(left) && !right.filledIn && right.text.size() == 1
            && countedUnits.contains(right.text[0]))
           || (left.text == u"第" && counts(right));
}

/// Where lines may end by Unicode's rules, by index into the text.
QList<bool> lineEnds(const QString &text)
{
    QList<bool> ends(text.size() + 1, false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
        ends[at] = true;
    return ends;
}

/// Builds the clusters of one paragraph.
class ClusterMaker
{
public:
    ClusterMaker(const Paragraph &paragraph, const TextLook &look, double widest, FontBook &fonts)
        : m_paragraph(&paragraph), m_look(&look), m_widest(widest), m_fonts(&fonts)
    {
        for (const Span &span : paragraph.spans)
            m_text += span.text;
        m_ends = lineEnds(m_text);
    }

    QList<Cluster> made()
    {
        qsizetype from = 0;
        for (const Span &span : m_paragraph->spans) {
            const qsizetype first = m_clusters.size();
            addSpan(span, from);
            if (span.filledIn && span.leastEms > 0) {
                const bool last = &span == &m_paragraph->spans.constLast();
                const double share = last && endsWithRoom(*m_paragraph) ? edgeShare : 1;
                addBlank(first, roomOf(span) * share);
            }
            if (span.filledIn)
                holdShortValue(first);
            from += span.text.size();
        }
        fitAll();
        return std::move(m_clusters);
    }

private:
    void fitAll()
    {
        for (qsizetype i = 1; i < m_clusters.size(); ++i) {
            fitTogether(m_clusters[i - 1], m_clusters[i]);
            // "12,000 元" with a blank between
            if (i > 1 && m_clusters[i - 1].text == u" "
                && belongTogether(m_clusters[i - 2], m_clusters[i]))
                m_clusters[i].breaksBefore = false;
        }
    }

    [[nodiscard]] double widthFrom(qsizetype first) const
    {
        double width = 0;
        for (qsizetype i = first; i < m_clusters.size(); ++i)
            width += m_clusters[i].advance + (i > first ? m_clusters[i].gapBefore : 0);
        return width;
    }

    [[nodiscard]] double roomOf(const Span &span) const
    {
        return std::min(span.leastEms, 200.0) * m_look->pitch;
    }

    /// A filled-in value that has room on any line is not torn.
    void holdShortValue(qsizetype first)
    {
        if (widthFrom(first) > m_widest / 2)
            return;
        for (qsizetype i = first + 1; i < m_clusters.size(); ++i)
            m_clusters[i].breaksBefore = false;
    }

    void addSpan(const Span &span, qsizetype spanBegins)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, span.text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            if (to <= from)
                break;
            if (needsShaping(QStringView(span.text).mid(from, to - from))) {
                const qsizetype end = joinedUntil(span, spanBegins, from);
                if (end > to && addShaped(span, spanBegins, from, end - from)) {
                    finder.setPosition(end);
                    from = end;
                    continue;
                }
            }
            addGrapheme(span, spanBegins, from, to - from);
            from = to;
        }
    }

    /// The end of the word of joining letters that begins at `from`.
    [[nodiscard]] qsizetype joinedUntil(const Span &span, qsizetype spanBegins,
                                        qsizetype from) const
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, span.text);
        finder.setPosition(from);
        qsizetype end = from;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            if (!needsShaping(QStringView(span.text).mid(end, to - end))
                || (end > from && m_ends[spanBegins + end]) || to - from > longestWord)
                break;
            end = to;
        }
        return end;
    }

    void begin(Cluster &cluster, const Span &span, qsizetype at)
    {
        cluster.kind = classOf(cluster.text);
        cluster.square = isSquare(cluster.text);
        cluster.filledIn = span.filledIn;
        cluster.breaksBefore = m_ends[at];
    }

    bool addShaped(const Span &span, qsizetype spanBegins, qsizetype from, qsizetype size)
    {
        Cluster cluster;
        cluster.text = span.text.mid(from, size);
        begin(cluster, span, spanBegins + from);
        shape(cluster, span);
        if (cluster.advance > m_widest && size > 1)
            return false;
        m_clusters += cluster;
        return true;
    }

    void shape(Cluster &cluster, const Span &span)
    {
        const bool bold = span.bold || m_look->bold;
        const QFont font = m_fonts->shapingFontFor(cluster.text, m_look->role, bold, m_look->em);
        const FontChoice choice = m_fonts->fontFor(cluster.text, m_look->role, bold, m_look->em);
        QTextLayout layout(cluster.text, font);
        QTextOption option;
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e7);
        line.setPosition(QPointF(0, -line.ascent()));
        layout.endLayout();
        cluster.advance = line.naturalTextWidth();
        const QList<QGlyphRun> runs = line.glyphRuns();
        for (const QGlyphRun &run : runs) {
            GlyphRun glyphs;
            glyphs.font = run.rawFont();
            glyphs.glyphs = run.glyphIndexes();
            glyphs.positions = run.positions();
            glyphs.sources.resize(glyphs.glyphs.size());
            glyphs.strike = choice.thickened ? m_look->em * strikeShare : 0;
            cluster.shaped += glyphs;
        }
    }

    void addGrapheme(const Span &span, qsizetype spanBegins, qsizetype from, qsizetype size)
    {
        Cluster cluster;
        cluster.text = span.text.mid(from, size);
        begin(cluster, span, spanBegins + from);
        if (cluster.kind == CharacterClass::Break || cluster.kind == CharacterClass::Hidden) {
            m_clusters += cluster;
            return;
        }
        // One code point if the letters compose to it: most fonts know é, not e + accent.
        const QString composed = cluster.text.normalized(QString::NormalizationForm_C);
        const bool bold = span.bold || m_look->bold;
        const bool simple = !needsShaping(composed);
        const FontChoice choice
            = m_fonts->fontFor(simple ? composed : cluster.text, m_look->role, bold, m_look->em);
        if (!simple && choice.found) {
            shape(cluster, span);
        } else {
            cluster.font = choice.font;
            cluster.glyph = choice.found ? firstGlyph(choice.font, composed) : 0;
            cluster.drawn = choice.font.isValid();
            cluster.strike = choice.thickened ? m_look->em * strikeShare : 0;
            measure(cluster);
        }
        m_clusters += cluster;
    }

    [[nodiscard]] quint32 firstGlyph(const QRawFont &font, const QString &text) const
    {
        const QList<uint> characters = text.toUcs4();
        const auto visible = std::ranges::find_if_not(
            characters, [](uint character) { return isInvisible(character); });
        return visible == characters.end() ? 0 : m_fonts->glyphOf(font, *visible);
    }

    void measure(Cluster &cluster)
    {
        const double em = m_look->em;
        if (cluster.kind == CharacterClass::Space && cluster.glyph == 0) {
            cluster.glyph = m_fonts->glyphOf(cluster.font, U' ');
            cluster.advance = cluster.text == u"\u2003" || cluster.text == u"\t" ? em : em / 2;
            return;
        }
        const QList<QPointF> advances = cluster.font.advancesForGlyphIndexes({cluster.glyph});
        const double advance = advances.isEmpty() ? em : advances[0].x();
        cluster.advance = advance;
        const bool fullWidth = std::abs(advance - em) < em * 0.02;
        if (!cluster.square)
            return;
        if (fullWidth)
            cluster.advance = m_look->pitch;
        const bool opening = cluster.kind == CharacterClass::Opening;
        if (!fullWidth || !(opening || cluster.kind == CharacterClass::Closing))
            return;
        const QRectF ink = cluster.font.pathForGlyph(cluster.glyph).boundingRect();
        const double most = em * mostSlack;
        if (opening)
            cluster.slackLeft = std::clamp(ink.left() - em * inkRoom, 0.0, most);
        else
            cluster.slackRight = std::clamp(advance - ink.right() - em * inkRoom, 0.0, most);
    }

    /// Gives a filled-in place its least width: half of the blank before the text, half behind.
    void addBlank(qsizetype first, double least)
    {
        const double missing = least - widthFrom(first);
        if (missing <= 0)
            return;
        const bool breaks = least > m_widest / 2;
        const bool empty = first == m_clusters.size();
        const QList<Cluster> before = blank(empty ? missing : missing / 2, breaks);
        const QList<Cluster> after = empty ? QList<Cluster>() : blank(missing / 2, breaks);
        m_clusters = m_clusters.first(first) + before + m_clusters.mid(first) + after;
        // The line end that Unicode allowed before the text is now before its blank.
        if (!before.isEmpty() && first > 0)
            m_clusters[first].breaksBefore = m_clusters[first - 1].kind != CharacterClass::Opening;
        if (!empty && !before.isEmpty())
            m_clusters[first + before.size()].breaksBefore = false;
    }

    [[nodiscard]] QList<Cluster> blank(double width, bool breaks) const
    {
        QList<Cluster> pieces;
        const auto count = static_cast<qsizetype>(std::ceil(width / m_look->pitch));
        for (qsizetype i = 0; i < count; ++i) {
            Cluster piece;
            piece.kind = CharacterClass::Han;
            piece.advance = width / static_cast<double>(count);
            piece.filledIn = true;
            piece.breaksBefore = breaks;
            pieces += piece;
        }
        return pieces;
    }

    /// Kinsoku, squeezing of neighbouring marks, and the gap between Han and letters.
    void fitTogether(Cluster &left, Cluster &right) const
    {
        using enum CharacterClass;
        if (isChineseQuote(right.text) && right.kind == Opening && left.square)
            right.breaksBefore = true;
        if (isChineseQuote(left.text) && left.kind == Closing && right.square)
            right.breaksBefore = true;
        // Qt's rules hold groups of digits together over a space; a long account number could not
        // be broken at all.
        if (left.kind == Space && !left.text.startsWith(QChar(0xA0)) && left.text != u"\u202F")
            right.breaksBefore = true;
        if (left.kind == Opening || right.kind == Closing || right.kind == Mark
            || right.kind == Space || right.kind == Hidden || belongTogether(left, right))
            right.breaksBefore = false;

        const bool leftMark = left.square && (left.kind == Opening || left.kind == Closing);
        const bool rightMark = right.square && (right.kind == Opening || right.kind == Closing);
        if (leftMark && rightMark) {
            right.gapBefore = -(left.slackRight > 0 ? left.slackRight : right.slackLeft);
        }
        const bool opensWord = right.kind == Word || (right.kind == Opening && !right.square);
        const bool closesWord = left.kind == Word || (left.kind == Closing && !left.square);
        const bool words = (left.kind == Han && left.square && opensWord)
                           || (closesWord && right.kind == Han && right.square);
        if (words && left.filledIn == right.filledIn)
            right.gapBefore = m_look->em * wordGapShare;
    }

    const Paragraph *m_paragraph;
    const TextLook *m_look;
    double m_widest;
    FontBook *m_fonts;
    QString m_text;
    QList<bool> m_ends;
    QList<Cluster> m_clusters;
};

} // namespace

bool endsWithRoom(const Paragraph &paragraph)
{
    constexpr double leastEms = 8; // shorter ones are for a word or a number
    return !paragraph.spans.isEmpty() && paragraph.spans.constLast().filledIn
           && paragraph.spans.constLast().leastEms >= leastEms
           && (paragraph.alignment == Alignment::Justified
               || paragraph.alignment == Alignment::Leading);
}

QList<Cluster> clustersOf(const Paragraph &paragraph, const TextLook &look, double widest,
                          FontBook &fonts)
{
    return ClusterMaker(paragraph, look, widest, fonts).made();
}

} // namespace maplebridge
