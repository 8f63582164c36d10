// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"
#include "core/typesetting/fontbook.h"
#include "core/typesetting/pagemodel.h"

namespace maplebridge {

/// Lays a paper out on A4. Every character of the paper stands on some page, nothing is
/// clipped and nothing overlaps; the same paper, profile and fonts give the same pages.
[[nodiscard]] PageModel layOut(const PaperText &paper, const PaperProfile &profile,
                               FontBook &fonts);

} // namespace maplebridge
