// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/characterclass.h"
#include "core/typesetting/fontbook.h"
#include "core/typesetting/pagemodel.h"
#include "core/typesetting/textlook.h"

namespace maplebridge {

/// The least that a line is broken into: what a reader takes for one character, or one
/// word of a script whose letters join.
struct Cluster
{
    QString text; ///< Empty for the blank of a filled-in place.
    CharacterClass kind = CharacterClass::Han;
    QRawFont font;
    quint32 glyph = 0;
    bool drawn = false;     ///< Whether `glyph` is to be drawn.
    QList<GlyphRun> shaped; ///< Instead of `glyph`, from an origin of (0, 0).
    double strike = 0;      ///< See GlyphRun.
    double advance = 0;     ///< Room it takes.
    double gapBefore = 0;   ///< Moved away from its left neighbour by so much; less than 0: closer.
    double slackLeft = 0;   ///< White before the ink that a full line may take.
    double slackRight = 0;  ///< White behind the ink that a full line may take.
    bool breaksBefore = true; ///< A line may end before it.
    bool square = false;
    bool filledIn = false;
};

/// Whether a paragraph ends with a long room to write: it reaches to the end of its line, so that
/// rooms below each other end below each other.
[[nodiscard]] bool endsWithRoom(const Paragraph &paragraph);

/// The characters of a paragraph without right-to-left letters, in order. Joined words wider than
/// `widest` are torn into their letters, so that no cluster is wider than a line.
[[nodiscard]] QList<Cluster> clustersOf(const Paragraph &paragraph, const TextLook &look,
                                        double widest, FontBook &fonts);

} // namespace maplebridge
