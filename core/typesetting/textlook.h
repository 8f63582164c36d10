// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"

#include <QSizeF>

namespace maplebridge {

/// How a paragraph of one style looks on one kind of paper; lengths in units of 1/1440 inch.
struct TextLook
{
    FontRole role = FontRole::FangSong;
    bool bold = false;
    int em = 0;         ///< Size of a Han character.
    double leading = 0; ///< From baseline to baseline.
    double pitch = 0;   ///< Advance of a Han character on a grid; equals `em` without one.
    double before = 0;  ///< Space above the first line, except at the top of a page.
    double after = 0;   ///< Space below the last line.
};

/// The width of the text and where it begins, on one kind of page.
struct TextFrame
{
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// The look of `style`. `textWidth` is what a grid divides.
[[nodiscard]] TextLook lookOf(const PaperProfile &profile, TextStyle style, double textWidth);

/// The sheet of a profile in millimetres: A4 or A5, upright or with its long side below.
[[nodiscard]] QSizeF sheetMillimetres(const PaperProfile &profile);

/// The text area of page `number` (from 1) on its sheet.
[[nodiscard]] TextFrame frameOf(const PaperProfile &profile, bool mirrored, int number);

/// A4; half of it is A5.
constexpr double paperMillimetresWide = 210;
constexpr double paperMillimetresHigh = 297;
constexpr double halfMillimetresWide = 148;

} // namespace maplebridge
