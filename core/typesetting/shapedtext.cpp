// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/shapedtext.h"

#include "core/typesetting/characterclass.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace maplebridge {
namespace {

constexpr double strikeShare = 0.028; ///< As in imitated bold Han.
constexpr double overhang = 0.1;      ///< Letters lean out of their advance by less, in em.

/// The paragraph's text with the blanks of filled-in places as no-break spaces, and what
/// belongs to each index.
struct ShapingText
{
    QString text;
    QList<bool> blank;    ///< Put in by us, no character of the paper.
    QList<bool> filledIn; ///< Underlined.
    QList<bool> bold;
    QList<bool> thickened;
};

void append(ShapingText &whole, const QString &text, bool blank, bool filledIn, bool bold)
{
    whole.text += text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        whole.blank += blank;
        whole.filledIn += filledIn;
        whole.bold += bold;
        whole.thickened += false;
    }
}

ShapingText shapingTextOf(const Paragraph &paragraph, bool boldLook)
{
    // A no-break space is about a third of an em wide; letters of Uyghur about half.
    constexpr double blanksPerEm = 3;
    constexpr double lettersPerEm = 2;
    ShapingText whole;
    for (const Span &span : paragraph.spans) {
        const bool bold = span.bold || boldLook;
        QString text = span.text;
        text.replace(u'\n', QChar::LineSeparator);
        append(whole, text, false, span.filledIn, bold);
        const double missing
            = std::min(span.leastEms, 200.0) - static_cast<double>(span.text.size()) / lettersPerEm;
        if (span.filledIn && missing > 0) {
            const auto count = static_cast<qsizetype>(std::ceil(missing * blanksPerEm));
            append(whole, QString(count, QChar(0xA0)), true, true, bold);
        }
    }
    return whole;
}

/// One format for each stretch of neighbours that the same face draws.
QList<QTextLayout::FormatRange> formatsOf(ShapingText &whole, const TextLook &look, FontBook &fonts)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole.text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QStringView grapheme = QStringView(whole.text).mid(from, to - from);
        const bool bold = whole.bold[from];
        const QFont font = fonts.shapingFontFor(grapheme, look.role, bold, look.em);
        if (fonts.fontFor(grapheme, look.role, bold, look.em).thickened)
            std::fill(whole.thickened.begin() + from, whole.thickened.begin() + to, true);
        const bool joins = !ranges.isEmpty()
                           && (ranges.constLast().format.font() == font
                               || classOf(grapheme) == CharacterClass::Hidden);
        if (joins) {
            ranges.last().length += static_cast<int>(to - from);
        } else {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(from);
            range.length = static_cast<int>(to - from);
            range.format.setFont(font);
            ranges += range;
        }
        from = to;
    }
    return ranges;
}

bool isRightToLeft(const QString &text, qsizetype at)
{
    char32_t character = text[at].unicode();
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        character = QChar::surrogateToUcs4(text[at], text[at + 1]);
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

class LineReader
{
public:
    LineReader(const ShapingText &whole, const QTextLine &line, const TextLook &look)
        : m_whole(&whole), m_line(line), m_look(&look)
    {}

    /// The line as texts in logical order, each either right-to-left letters only or free of
    /// them: programs that read a PDF turn the former around themselves.
    [[nodiscard]] QList<PlacedText> texts() const
    {
        QList<PlacedText> all;
        const qsizetype end = m_line.textStart() + m_line.textLength();
        qsizetype from = m_line.textStart();
        while (from < end) {
            const bool turned = isRightToLeft(m_whole->text, from);
            qsizetype to = from + 1;
            while (to < end
                   && (m_whole->text[to].isLowSurrogate()
                       || isRightToLeft(m_whole->text, to) == turned))
                ++to;
            add(turned ? lettersOf(from, to) : pieceOf(from, to), all);
            from = to;
        }
        return all;
    }

private:
    static void add(PlacedText text, QList<PlacedText> &all)
    {
        if (text.text.isEmpty())
            return;
        // What has no glyph of its own, as the blank at the end of a line, is carried by an
        // empty one beside its neighbour; nothing is dropped.
        if (text.runs.isEmpty() && !all.isEmpty())
            text.runs = {blankBeside(all.constLast())};
        text.letterByLetter = text.letterByLetter && !text.runs.isEmpty();
        all += text;
    }

    [[nodiscard]] static GlyphRun blankBeside(const PlacedText &neighbour)
    {
        GlyphRun blank = neighbour.runs.constFirst();
        blank.glyphs = blank.font.glyphIndexesForString(QStringLiteral(" "));
        blank.glyphs.resize(1);
        blank.positions.resize(1);
        blank.sources = {QString()};
        blank.strike = 0;
        return blank;
    }

    [[nodiscard]] PlacedText pieceOf(qsizetype from, qsizetype to) const
    {
        PlacedText placed;
        placed.standsAlone = true;
        placed.text = sourceOf(from, to);
        placed.runs = runsOf(from, to);
        for (qsizetype at = from; at < to;) {
            const qsizetype next = at + (m_whole->text[at].isHighSurrogate() ? 2 : 1);
            const QList<GlyphRun> letter = runsOf(at, next);
            if (!letter.isEmpty())
                attribute(sourceOf(at, next), letter[0].positions[0], placed.runs);
            at = next;
        }
        return placed;
    }

    /// Says of the glyph at `position` what it stands for.
    static void attribute(const QString &source, QPointF position, QList<GlyphRun> &runs)
    {
        for (GlyphRun &run : runs) {
            const qsizetype index = run.positions.indexOf(position);
            if (index >= 0) {
                run.sources[index] += source;
                return;
            }
        }
    }

    /// One run for each letter, from left to right. Letters that share a glyph share a run.
    [[nodiscard]] PlacedText lettersOf(qsizetype from, qsizetype to) const
    {
        PlacedText placed;
        placed.standsAlone = true;
        placed.letterByLetter = true;
        placed.text = sourceOf(from, to);
        QList<GlyphRun> letters;
        for (qsizetype at = from; at < to;) {
            const qsizetype next = at + (m_whole->text[at].isHighSurrogate() ? 2 : 1);
            const QString source = sourceOf(at, next);
            const QList<GlyphRun> runs = runsOf(at, next);
            at = next;
            const bool shared
                = runs.isEmpty()
                  || (!letters.isEmpty() && letters.constLast().positions == runs[0].positions);
            if (shared && !letters.isEmpty()) {
                letters.last().sources.first() += source;
            } else if (!runs.isEmpty()) {
                GlyphRun letter = runs[0];
                letter.sources = QList<QString>(letter.glyphs.size());
                letter.sources.first() = source;
                letters += letter;
            }
        }
        std::ranges::stable_sort(
            letters, {}, [](const GlyphRun &one) { return one.positions.constFirst().x(); });
        placed.runs = letters;
        return placed;
    }

    [[nodiscard]] QString sourceOf(qsizetype from, qsizetype to) const
    {
        QString source;
        for (qsizetype i = from; i < to; ++i) {
            if (!m_whole->blank[i] && m_whole->text[i] != QChar::LineSeparator)
                source += m_whole->text[i];
        }
        return source;
    }

    [[nodiscard]] QList<GlyphRun> runsOf(qsizetype from, qsizetype to) const
    {
        QList<GlyphRun> all;
        const QList<QGlyphRun> runs
            = m_line.glyphRuns(static_cast<int>(from), static_cast<int>(to - from));
        for (const QGlyphRun &run : runs) {
            if (run.glyphIndexes().isEmpty())
                continue;
            GlyphRun glyphs;
            glyphs.font = run.rawFont();
            glyphs.glyphs = run.glyphIndexes();
            glyphs.positions = run.positions();
            glyphs.sources = QList<QString>(glyphs.glyphs.size());
            glyphs.strike = m_whole->thickened[from] ? m_look->em * strikeShare : 0;
            all += glyphs;
        }
        return all;
    }

    const ShapingText *m_whole;
    QTextLine m_line;
    const TextLook *m_look;
};

QList<Rule> underlinesOf(const ShapingText &whole, const QTextLine &line, double depth)
{
    QList<Rule> rules;
    const int end = line.textStart() + line.textLength();
    for (int from = line.textStart(); from < end;) {
        int to = from + 1;
        if (!whole.filledIn[from]) {
            from = to;
            continue;
        }
        while (to < end && whole.filledIn[to])
            ++to;
        const double one = line.cursorToX(from);
        const double other = line.cursorToX(to);
        rules += Rule{QLineF(std::min(one, other), depth, std::max(one, other), depth),
                      underlineWidth};
        from = to;
    }
    return rules;
}

/// Left and right end of what a line shows.
QRectF extentOf(const ComposedLine &line)
{
    QRectF extent;
    for (const PlacedText &text : line.texts) {
        for (const GlyphRun &run : text.runs)
            extent |= run.inkBox();
    }
    for (const Rule &rule : line.rules)
        extent |= QRectF(rule.line.p1(), QSizeF(rule.line.dx(), 1));
    return extent;
}

/// Moves the line to where its alignment wants it. Qt counts blanks at the ends of lines in ways
/// that push letters over the edge; here only what is seen counts.
void align(ComposedLine &line, const Paragraph &paragraph, double indent, double width)
{
    const QRectF extent = extentOf(line);
    const bool turned = paragraph.rightToLeft;
    const double left = turned ? 0 : indent;
    const double right = turned ? width - indent : width;
    double begin = 0;
    switch (paragraph.alignment) {
    case Alignment::Justified:
    case Alignment::Leading:
        begin = turned ? right - extent.width() : left;
        break;
    case Alignment::Centred:
        begin = left + (right - left - extent.width()) / 2;
        break;
    case Alignment::Trailing:
        begin = turned ? left : right - extent.width();
        break;
    }
    const double offset = begin - extent.left();
    for (PlacedText &text : line.texts) {
        for (GlyphRun &run : text.runs) {
            for (QPointF &position : run.positions)
                position.rx() += offset;
        }
    }
    for (Rule &rule : line.rules)
        rule.line.translate(offset, 0);
}

struct Attempt
{
    QList<ComposedLine> lines;
    bool fits = true;
};

Attempt attempt(const Paragraph &paragraph, const TextLook &look, double width,
                QTextOption::WrapMode wrapping, FontBook &fonts)
{
    ShapingText whole = shapingTextOf(paragraph, look.bold);
    const QList<QTextLayout::FormatRange> formats = formatsOf(whole, look, fonts);
    QTextLayout layout(whole.text, formats.constFirst().format.font());
    layout.setFormats(formats);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(wrapping);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);

    const double baseline = baselineOf(look);
    const double wanted = paragraph.indented ? 2 * look.pitch : 0;
    const double indent = width - wanted < 2 * look.em ? 0 : wanted;
    Attempt made;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - (made.lines.isEmpty() ? indent : 0));
        line.setPosition(QPointF(0, baseline - line.ascent()));
        made.lines += ComposedLine{look.leading, {}, {}};
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        ComposedLine &composed = made.lines[i];
        const double taken = i == 0 ? indent : 0;
        composed.texts = LineReader(whole, line, look).texts();
        composed.rules = underlinesOf(whole, line, baseline + look.em * underlineDepth);
        if (extentOf(composed).width() > width - taken + look.em * overhang)
            made.fits = false;
        align(composed, paragraph, taken, width);
    }
    return made;
}

} // namespace

QList<ComposedLine> composedShaped(const Paragraph &paragraph, const TextLook &look, double width,
                                   FontBook &fonts)
{
    Attempt made
        = attempt(paragraph, look, width, QTextOption::WrapAtWordBoundaryOrAnywhere, fonts);
    if (!made.fits)
        made = attempt(paragraph, look, width, QTextOption::WrapAnywhere, fonts);
    // A column narrower than a letter: letters become smaller, never cut.
    TextLook smaller = look;
    constexpr double step = 0.8;
    while (!made.fits && smaller.em > 20) {
        smaller.em = static_cast<int>(smaller.em * step);
        smaller.pitch = smaller.em;
        made = attempt(paragraph, smaller, width, QTextOption::WrapAnywhere, fonts);
    }
    return made.lines;
}

} // namespace maplebridge
