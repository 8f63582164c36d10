// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casejson.h"
#include "core/paperwork/paperdesk.h"

namespace maplebridge {

/// A file of an export, and what it is in words.
struct SheafFile
{
    QString path; ///< Inside the folder of the case.
    QByteArray bytes;
    QString about;
    qint64 size = 0; ///< Of the bytes, also after they were put away.
};

/// All that a case hands over.
struct CaseSheaf
{
    CaseDocument document; ///< Masked where that was asked for.
    QString title;
    QString folderName;
    QList<SheafFile> files;
    QStringList remarks; ///< What the reader has to know, e.g. a paper without PDF.
};

/// A document of a case that can be written: its code and whom or what it is about.
struct OfferedPaper
{
    QString document;
    SectionId subject = {};
    bool blank = false;

    friend bool operator==(const OfferedPaper &, const OfferedPaper &) = default;
};

/// The papers that fit a case, one for each session and inquiry, in the order of the work.
[[nodiscard]] QList<OfferedPaper> papersOf(const CaseFile &file);

/// Whether a document is for the office alone and never stands in a dossier: the report of a
/// danger.
[[nodiscard]] bool isInternal(const CodeTables &codes, const QString &document);

/// Gathers the papers of a case, without internal ones. Issued versions are the very bytes that
/// were kept; what was never issued is composed now and named a draft. Masked: every paper is
/// composed anew from masked facts, and no kept byte goes along.
Result<CaseSheaf> sheafOf(const Room &room, const PaperDesk &papers, CaseId id, bool masked);

} // namespace maplebridge
