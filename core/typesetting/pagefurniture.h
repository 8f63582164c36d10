// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/fontbook.h"
#include "core/typesetting/pagemodel.h"

namespace maplebridge {

/// Puts number, code and margin note onto each page, before its other texts.
void addFurniture(const PaperText &paper, const PaperProfile &profile, PageModel &model,
                  FontBook &fonts);

} // namespace maplebridge
