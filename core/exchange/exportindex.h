// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/codes.h"
#include "core/exchange/casesheaf.h"

namespace maplebridge {

/// What an export says about itself.
struct ExportFacts
{
    QString committee;
    QString madeBy;   ///< Empty when nobody was chosen.
    QDateTime madeAt; ///< UTC.
    QString program;  ///< Name and version.
    bool masked = false;
    bool sealed = false; ///< It travels in a sealed package.
};

/// One page that a browser shows without the program: what happened, who owes what, which files
/// lie beside it. No script, nothing from elsewhere; every text is escaped and keeps its own
/// direction; prints well.
[[nodiscard]] QByteArray exportIndex(const ExportFacts &facts, const QList<CaseSheaf> &sheaves,
                                     const CodeTables &codes);

/// "Not sealed: anyone who holds this file can read it.", in the language that is installed.
[[nodiscard]] QString unsealedSentence();
/// What a masked export hides and what it does not.
[[nodiscard]] QString maskedSentence();

} // namespace maplebridge
