// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/documents/papercases.h"
#include "tests/core/papers/fieldfiller.h"

namespace maplebridge::tests {

/// How full a case is made.
struct FullStyle
{
    bool mixed = false;  ///< Uyghur letters in every text, else Han and Latin ones.
    int longestFree = 0; ///< Length of texts that have no limit of their own.
    int longestOfParty = FieldNote{}.longest; ///< Of any text about a party.
    int minuteLines = 200;
    bool halfOnly = false; ///< Only what is known before anybody met.
};

/// The day its papers bear.
inline const QDate fullCaseDay(2031, 6, 1);

/// A case in which every field of every section holds its longest legal content: 20 workers with
/// an agent each, a firm, a child with guardians, a third party; a session of all of them and one
/// of three; an agreement with a clause of each sort.
struct FullCase
{
    PaperCase paperCase;
    PutInAll put;
};

[[nodiscard]] FullCase fullCase(const FullStyle &style);

/// Why a field does not stand on a paper.
struct NotPrinted
{
    QString pattern; ///< Of paths; "*" stands for anything, "!" before it makes an exception.
    QString why;
};

/// What a document by design does not print of the full case; `record` is the number of the
/// session for RECORD.
[[nodiscard]] QList<NotPrinted> notPrintedOn(const QString &document, int record);
/// What no document prints, whichever it is.
[[nodiscard]] QList<NotPrinted> neverPrinted();
[[nodiscard]] bool matches(const QList<NotPrinted> &list, const QString &path);

} // namespace maplebridge::tests
