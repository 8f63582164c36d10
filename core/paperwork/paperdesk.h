// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/casedesk.h"
#include "core/documents/paperset.h"
#include "core/paperwork/paperpress.h"

namespace maplebridge {

/// A paper as it would be issued now.
struct PaperDraft
{
    PaperText text;
    PaperProfile profile;
    QString shortHash;
    int version = 1;
    QList<Issue> stopping;             ///< Broken rules for which it is not printed for signature.
    QStringList missingGlyphs;         ///< Characters that no installed font can draw.
    bool sameAsIssued = false;         ///< The newest issued version says the very same.
    bool signedVersionDiffers = false; ///< A signed version exists and says something else.
};

/// Composes, issues and reprints papers. What is issued is kept: text, blocks and PDF.
class PaperDesk
{
public:
    PaperDesk(Room *room, const PaperSet *papers, PaperPress *press)
        : m_room(room), m_papers(papers), m_press(press)
    {}

    Result<PaperDraft> draft(CaseId caseId, const PaperRequest &wanted) const;

    /// Issues the draft as a version, or gives the newest one again when it says the same. A blank
    /// is issued whatever is missing; for signature, Refused while a stopping rule is broken or a
    /// character cannot be drawn.
    Result<Paper> issue(CaseId caseId, const PaperRequest &wanted, int copies);

    /// The pages of an issued version again, to the letter; with `note` ("副本") at the head.
    Result<PaperText> reprint(const Paper &paper, const QString &note) const;

    [[nodiscard]] const PaperSet &papers() const { return *m_papers; }
    [[nodiscard]] PaperPress *press() const { return m_press; }

private:
    Result<PaperDraft> draftOf(const CaseFile &file, PaperRequest request) const;
    Result<PaperContext> contextOf(const CaseFile &file, Committee &committee) const;

    Room *m_room;
    const PaperSet *m_papers;
    PaperPress *m_press;
};

/// The papers that are compiled in.
Result<PaperSet> builtInPapers();

} // namespace maplebridge
