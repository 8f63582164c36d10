// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/fontbook.h"
#include "core/typesetting/pagemodel.h"
#include "core/typesetting/textlook.h"

namespace maplebridge {

/// A finished line: its texts and underlines stand relative to its upper left corner.
struct ComposedLine
{
    double height = 0;
    QList<PlacedText> texts;
    QList<Rule> rules;
};

/// The lines of a paragraph in a column `width` wide. An empty paragraph is one empty
/// line. `unit` is written into every text.
[[nodiscard]] QList<ComposedLine> composed(const Paragraph &paragraph, const TextLook &look,
                                           double width, int unit, FontBook &fonts);

/// A single line of plain text that begins at x = 0, and its width; text that is wider than
/// `widest` is made smaller until it fits.
struct ComposedLabel
{
    ComposedLine line;
    double width = 0;
};
[[nodiscard]] ComposedLabel composedLabel(const QString &text, TextLook look, double widest,
                                          int unit, FontBook &fonts);

/// The text of a paragraph as one string.
[[nodiscard]] QString textOf(const Paragraph &paragraph);

/// Moves everything of the line by `offset` and puts it onto `page`; `room` is the space its
/// texts must keep to.
void place(const ComposedLine &line, QPointF offset, const QRectF &room, TextPart part, Page &page);

/// Moves everything of the line.
void shift(ComposedLine &line, QPointF offset);
/// Adds a line to another one, moved by `offset`; the height stays.
void merge(ComposedLine &into, ComposedLine line, QPointF offset);

/// From the top of a line to its baseline.
[[nodiscard]] double baselineOf(const TextLook &look);

constexpr double underlineDepth = 0.2; ///< Below the baseline, in em.
constexpr double underlineWidth = 10;  ///< Half a point.

} // namespace maplebridge
