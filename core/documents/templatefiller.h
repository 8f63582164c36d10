// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papertemplate.h"

namespace maplebridge {

/// How a template is filled.
struct FillStyle
{
    bool blank = false;  ///< Lists are topped up with blank items to write on.
    double lineEms = 30; ///< Width of a rule to write on.
};

/// The blocks a checked template makes of the facts.
[[nodiscard]] QList<Block> filled(const PaperTemplate &paper, const Facts &facts,
                                  const FillStyle &style);

} // namespace maplebridge
