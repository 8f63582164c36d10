// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace maplebridge {

/// How a character behaves at the ends of lines and when a line is stretched.
enum class CharacterClass {
    Han,     ///< Stands in its own square; a line may end before and after it.
    Opening, ///< Never the last of a line.
    Closing, ///< Never the first of a line.
    Mark,    ///< Stands between, never the first of a line: dots, dashes, ellipses.
    Space,   ///< May hang over the end of a line.
    Word,    ///< Letters and digits that stay together.
    Break,   ///< Ends the line here.
    Hidden,  ///< No ink, no room: joiners and marks of direction.
};

[[nodiscard]] CharacterClass classOf(QStringView grapheme);

/// Whether the sign is a Chinese quotation mark, which Unicode glues to both neighbours.
[[nodiscard]] bool isChineseQuote(QStringView grapheme);

/// Whether `text` needs Qt's shaping letter by letter: scripts whose letters join or stack.
[[nodiscard]] bool needsShaping(QStringView grapheme);

/// Whether the sign stands in a square of its own, as Han characters and their
/// punctuation do: only beside such a sign a line is stretched.
[[nodiscard]] bool isSquare(QStringView grapheme);

} // namespace maplebridge
