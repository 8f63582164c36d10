// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/paperwork/paperpress.h"
#include "core/typesetting/fontbook.h"

#include <memory>

namespace maplebridge {

/// The press of both programs: our own typesetting. Refuses to print pages with a fault
/// (a character without a glyph, ink outside its place), so that nothing faulty is issued.
class TypesetPress : public PaperPress
{
public:
    /// Both outlive the press.
    TypesetPress(FontBook *fonts, const Clock *clock) : m_fonts(fonts), m_clock(clock) {}

    Result<PrintedPaper> print(const PaperText &paper, const PaperProfile &profile) override;
    Result<PrintedPaper> bind(const QList<BoundLeaf> &leaves, const QString &title) override;
    QStringList charactersWithoutFont(const PaperText &paper) override
    {
        return m_fonts->charactersWithoutFont(paper);
    }

private:
    FontBook *m_fonts;
    const Clock *m_clock;
};

/// A press with fonts of its own, for one thread. Call it only when the program's FontBook is
/// there, which has loaded the font files for all.
[[nodiscard]] std::shared_ptr<PaperPress> pressForJob(const Clock *clock);

/// Where the fonts that come with the program may lie: $MAPLEBRIDGE_FONT_FOLDER, beside the
/// installed program, in the build tree.
[[nodiscard]] QStringList fontFolders();

} // namespace maplebridge
