// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace maplebridge {

/// The looks a paper may ask for; which font file answers is typesetting's business.
enum class FontRole { FangSong, Song, Kai, Hei, Title };

/// A run of text that looks the same.
struct Span
{
    QString text;
    bool bold = false;
    /// A filled-in place: underlined, wraps and grows with its text.
    bool filledIn = false;
    /// Least width of a filled-in place in em, so that an empty one can be written on.
    double leastEms = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

enum class Alignment { Justified, Leading, Centred, Trailing };

/// What a paragraph is; the profile says size, leading and font of each.
enum class TextStyle { Title, Subtitle, Heading, Body, Small, TableText, TableHead };

struct Paragraph
{
    QList<Span> spans;
    TextStyle style = TextStyle::Body;
    Alignment alignment = Alignment::Justified;
    bool indented = false;     ///< First line begins two characters in.
    bool keepWithNext = false; ///< Never the last thing on a page.
    bool rightToLeft = false;  ///< Base direction of the paragraph, for Uyghur.

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A place in a table.
struct Cell
{
    QList<Paragraph> paragraphs;
    int columnSpan = 1;
    int rowSpan = 1;
    bool verticallyCentred = false;

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Row
{
    QList<Cell> cells; ///< Cells that begin in this row; places taken by a row span from above are
                       ///< left out.
    double leastMillimetres = 0;
    bool splittable = true; ///< Whether its text may go on over the page.

    friend bool operator==(const Row &, const Row &) = default;
};

/// A ruled table over the whole width of the text.
struct Table
{
    QList<double> columnShares; ///< Relative widths.
    QList<Row> rows;
    int headRows = 0; ///< So many first rows are repeated on each page.

    friend bool operator==(const Table &, const Table &) = default;
};

/// One line of a signature area: who signs, and room to do so.
struct SignatureLine
{
    QString label; ///< E.g. "当事人（签名、盖章或按指印）：".
    QString
        printedName; ///< Printed small behind the room, so that a scrawl can be read; may be empty.
    double leastMillimetres = 14; ///< Height for pen, fingerprint or seal.

    friend bool operator==(const SignatureLine &, const SignatureLine &) = default;
};

/// Where people sign. Kept together as far as a page allows and never without
/// at least two lines of text above it; many signatories go on over pages by whole lines.
struct SignatureArea
{
    QList<SignatureLine> lines;
    int columns = 1;
    QString sealLabel; ///< "（人民调解委员会印章）"; empty where no seal belongs.
    QString dateLabel; ///< "　　年　　月　　日" or a day; empty for none.

    friend bool operator==(const SignatureArea &, const SignatureArea &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Gap
{
    double millimetres = 4;
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// A number in a chart and what stands beside it.
struct ChartPoint
{
    QString label;
    qint64 value = 0; ///< Not below 0.
    QString shown;    ///< As people read it, e.g. "12件".

    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// Numbers drawn in black on white: bars one below the other, or a line over steps of time.
struct Chart
{
    enum class Kind { Bars, Line };

    Kind kind = Kind::Bars;
    QList<ChartPoint> points;
    double millimetres = 60; ///< Height of a line chart; bars take what they need.

    friend bool operator==(const Chart &, const Chart &) = default;
};

using Block = std::variant<Paragraph, Table, SignatureArea, PageBreak, Gap, Chart>;

/// Sizes of one kind of paper. Millimetres and points; read from resources/papers/profiles.json.
struct PaperProfile
{
    QString name;
    double topMargin = 25;
    double bottomMargin = 25;
    double bindingMargin = 30; ///< Left on odd pages; on even pages right when mirrored.
    double outerMargin = 25;
    double bodyPoints = 14;
    double leadingPoints = 26;
    double tablePoints = 12;
    double tableLeadingPoints = 18;
    double titlePoints = 22;
    int charactersPerLine = 0; ///< 0: no grid; 28 for letters.
    bool half = false;         ///< A5 instead of A4.
    bool landscape = false;    ///< The long side of the sheet lies below.

    friend bool operator==(const PaperProfile &, const PaperProfile &) = default;
};

/// A paper's whole content: what it says, in order, before any page is cut.
struct PaperText
{
    QString title;
    QString language = QStringLiteral("zh-CN");
    QList<Block> blocks;
    QString pageCode; ///< Printed small at the foot of each page; "%p" stands for the page number.
    QString marginNote; ///< "副本" or a version note at the head of each page; empty for none.
    bool mirrored = false;

    friend bool operator==(const PaperText &, const PaperText &) = default;
};

/// What a person reads, line by line: paragraphs, cells separated by tabs, signature
/// labels; no page furniture. Also what the short hash of a paper is taken over.
[[nodiscard]] QString plainText(const PaperText &paper);

} // namespace maplebridge
