// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>

namespace maplebridge {

/// The face that draws a character.
struct FontChoice
{
    QRawFont font;          ///< At the size asked for; 1 pixel is 1/1440 inch.
    bool thickened = false; ///< Bold is wanted and has to be imitated by a second stroke.
    bool found = false;     ///< False: no face has the character; `font` draws its empty box.
};

/// Knows which font file draws which character, by explicit chains only: what the
/// system would substitute on its own never reaches a paper. Belongs to one thread.
class FontBook
{
public:
    /// Loads every font file of `privateFolders` before the chains are looked up; folders
    /// that are missing are passed over.
    explicit FontBook(const QStringList &privateFolders = {});

    /// Whether a 仿宋 face was found; without one letters are set in 宋.
    [[nodiscard]] bool hasFangSong() const;

    /// The first face of the chain that has a visible glyph for all of `grapheme`.
    [[nodiscard]] FontChoice fontFor(QStringView grapheme, FontRole role, bool bold, int pixels);
    /// The same face for Qt's own shaping. `pixels` is its size in 1/1440 inch.
    [[nodiscard]] QFont shapingFontFor(QStringView grapheme, FontRole role, bool bold, int pixels);
    /// The glyph of one code point in `font`; 0 when it has none.
    [[nodiscard]] quint32 glyphOf(const QRawFont &font, char32_t character) const;

    /// Every character of the paper that no font of its chain has, once each, in reading order.
    [[nodiscard]] QStringList charactersWithoutFont(const PaperText &paper);
    /// "family style" of each face that was asked to draw so far, for the record of an issue.
    [[nodiscard]] QStringList usedFaces() const;

private:
    struct Face
    {
        QString family;
        bool bold = false;
        bool thickened = false;
        QRawFont probe; ///< Opened at the first question.
        bool opened = false;
        bool used = false;
        QHash<char32_t, bool> draws;
        QHash<int, QRawFont> sizes;
    };
    using Chain = QList<qsizetype>;
    struct Chosen
    {
        qsizetype face = -1; ///< -1: no font at all is installed.
        bool found = false;
    };

    [[nodiscard]] const Chain &chainOf(FontRole role, bool bold);
    [[nodiscard]] qsizetype faceIndex(const QString &family, bool bold);
    [[nodiscard]] Chosen choose(QStringView grapheme, FontRole role, bool bold);
    [[nodiscard]] bool draws(Face &face, char32_t character) const;
    [[nodiscard]] static QFont fontOf(const Face &face, int pixels);

    QList<Face> m_faces;
    QHash<int, Chain> m_chains;
    QHash<QString, Chosen> m_chosen;
    QStringList m_families;
};

/// Whether a character takes no ink of its own and needs no glyph: joiners, variation
/// selectors, bidi marks, line ends.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace maplebridge
