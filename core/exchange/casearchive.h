// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/exchange/caseimport.h"

namespace maplebridge {

/// What one file brought in. Each case is taken in whole or not at all; one that could not be
/// taken in does not keep out the others.
struct TakenIn
{
    QList<ImportedCase> cases;
    QList<Error> faults;
};

/// Takes in a case file (JSON) or a whole export (zip) with its papers and attachments.
/// Nothing is taken in from a file that is damaged, a masked copy (Refused), written by a later
/// version (TooNew) or not ours (Foreign), or in which any case is wrongly written (Invalid).
Result<TakenIn> takeIn(Room *room, const QByteArray &bytes, const QString &source);

} // namespace maplebridge
