// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"

#include <QByteArray>

/// What stands in the dossier of a case, in which order, on which pages.

namespace maplebridge {

/// One paper of a dossier, or one thing that was handed in.
struct DossierLeaf
{
    const Paper *paper = nullptr;           ///< Lent by the case; null: something handed in.
    const Attachment *attachment = nullptr; ///< Lent by the case; null: a paper.
    bool isSigned = false;
    int pages = 0;     ///< 0: nobody counted them, or it has none, such as a recording.
    int firstPage = 0; ///< 0: without a number.

    /// What it is called in Chinese.
    [[nodiscard]] QString title(const CodeTables &codes) const;
};

/// The leaves that the contents list names in one line, e.g. 人民调解记录 on pages 16 to 19.
struct DossierPart
{
    QString code; ///< Of dossier_part.
    QString title;
    bool numbered = true; ///< Cover, contents, note and back bear no number.
    bool listed = true;   ///< Named in the contents list.
    QList<DossierLeaf> leaves = {};

    [[nodiscard]] int firstPage() const; ///< 0: none of it bears a number.
    [[nodiscard]] int lastPage() const;
};

/// A paper that the dossier must have and the room never issued.
struct MissingPaper
{
    QString document;
    SectionId subject = {};
    bool madeWithIt = false; ///< Cover, contents, note or back: made when the dossier is bound.

    friend bool operator==(const MissingPaper &, const MissingPaper &) = default;
};

/// The parts of a dossier that have something, in the order of the code table dossier_part; those
/// without a number also when their paper is not issued yet. Of a document issued several times
/// the signed version stands there, else the newest; never a blank that nobody signed. Leaves
/// of one part follow each other by day, and the numbers run through all of them.
[[nodiscard]] QList<DossierPart> dossierPartsOf(const CaseFile &file, const CodeTables &codes);

/// The last number of a dossier.
[[nodiscard]] int lastPageOf(const QList<DossierPart> &parts);

/// "16-19" with the dash that the place wants; "6" for a single page.
[[nodiscard]] QString pageRange(int first, int last, QChar dash);

/// Papers that fit the case, that its dossier must have, and that were never issued.
[[nodiscard]] QList<MissingPaper> missingFromDossier(const CaseFile &file, const CodeTables &codes);

/// What was handed in and stands in no part, such as the scan of a paper that is there itself.
[[nodiscard]] QList<const Attachment *> leftOutOf(const CaseFile &file, const CodeTables &codes);

/// Something to bind: a PDF, or a picture that becomes a page.
struct BoundLeaf
{
    QString title; ///< In the outline.
    QByteArray bytes;
    bool isPicture = false;
    int pages = 0;     ///< How many it must have.
    int firstPage = 0; ///< Printed at its upper right, and counted on; 0: none.
};

} // namespace maplebridge
