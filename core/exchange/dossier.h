// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/paperwork/paperdesk.h"

namespace maplebridge {

/// The whole dossier of a case as one file.
struct BoundDossier
{
    QByteArray pdf;
    int pages = 0;            ///< All of them, with cover and contents.
    int lastNumber = 0;       ///< As the back cover says it.
    QString fileName;         ///< A name for the file.
    QStringList missing;      ///< Papers that it must have and has not, in words.
    QStringList unsignedOnes; ///< Papers of which no signed version is noted, in words.
    QStringList byHand;       ///< What has to be put in by hand, in words.
};

/// Issues cover, contents list, note and back where they are not issued or say something else by
/// now, and binds everything in the order of the contents list. What is kept on paper alone, or
/// as a file that is no PDF and no picture, keeps its page numbers and is named in byHand. Refused
/// when the case has not ended, or when something that was handed in has other pages than noted.
Result<BoundDossier> bindDossier(Room &room, PaperDesk &papers, CaseId id);

/// What a paper of a case is called, with its day where there are several.
[[nodiscard]] QString nameOfPaper(const CaseFile &file, const CodeTables &codes,
                                  const QString &document, SectionId subject);

} // namespace maplebridge
