// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineF>
#include <QList>
#include <QRawFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace maplebridge {

/// Glyphs of one font that are drawn by one call.
struct GlyphRun
{
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions; ///< Of each glyph's origin on the page.
    QList<QString> sources;   ///< The characters each glyph stands for; may be empty.
    double strike = 0;        ///< More than 0: drawn once more so far to the right, as bold.

    /// From the first origin to the last advance, as high as a Han character.
    [[nodiscard]] QRectF box() const;
    /// The same, but no wider than what is black; empty without ink.
    [[nodiscard]] QRectF inkBox() const;
};

/// What a piece of text is on its page.
enum class TextPart {
    Body,         ///< Said by the paper, once.
    RepeatedHead, ///< The head of a table again on a further page.
    Furniture,    ///< Page number, code, margin note.
};

/// Characters that stand together on one line, with all glyphs that show them. Copying
/// from the PDF gives `text`, letter by letter.
struct PlacedText
{
    QString text; ///< Logical order.
    QList<GlyphRun> runs;
    QRectF room;   ///< The column, cell or margin it belongs to; no ink outside.
    int unit = -1; ///< Which paragraph or label of the paper, in reading order.
    TextPart part = TextPart::Body;
    /// In a line with right-to-left letters: programs that read a PDF must not join the text to
    /// its neighbours, or they turn both around.
    bool standsAlone = false;
    /// Right-to-left letters: each run is one letter, from left to right, with its own source.
    bool letterByLetter = false;
};

/// A drawn line.
struct Rule
{
    QLineF line;
    double width = 0;
};

struct Page
{
    QList<PlacedText> texts;
    QList<Rule> rules;
};

/// Finished pages, in units of 1/1440 inch from the upper left corner of the paper. The one
/// model for preview, printer and PDF; stays in the thread that laid it out.
struct PageModel
{
    QSizeF pageSize;
    QList<Page> pages;
};

/// The characters of the pages in reading order: body texts only, without page furniture
/// and repeated heads.
[[nodiscard]] QString sourceTextOf(const PageModel &model);
/// The same for one paragraph or label.
[[nodiscard]] QString sourceTextOf(const PageModel &model, int unit);

} // namespace maplebridge
