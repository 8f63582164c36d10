// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/enquirydesk.h"
#include "core/documents/block.h"

namespace maplebridge {

/// An entry of the register as lists say it, in the language of the program.
struct EnquiryRow
{
    Enquiry enquiry;
    QString day;
    QString manner;
    QString who;    ///< Who came and the other side; says so when nobody was named.
    QString matter; ///< On one line.
    QString kind;
    QString cameOf;      ///< What came of it, e.g. 已答复 or the number of the case.
    bool isCase = false; ///< A case came of it that is not in the bin.
    QString caseNumber;  ///< Of that case; empty before it is accepted.
    bool open = false;   ///< Somebody still has to see to it.
};

Result<QList<EnquiryRow>> enquiryRowsOf(const Room &room, const QList<Enquiry> &entries);

/// The days from the first entry to the last, as a paper says them; empty for none.
[[nodiscard]] QString spanOf(const QList<EnquiryRow> &rows);

/// The register on paper (来访、排查登记簿), landscape, for filing; in Chinese always.
[[nodiscard]] PaperText enquirySheet(const QList<EnquiryRow> &rows, const CodeTables &codes,
                                     const QString &committee, const QString &span);

/// The register as a table for office programs: UTF-8 with a byte order mark, one line each. A cell
/// that such a program would take for a formula is made text.
[[nodiscard]] QByteArray enquiryCsv(const QList<EnquiryRow> &rows, const CodeTables &codes);

} // namespace maplebridge
