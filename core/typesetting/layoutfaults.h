// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pagemodel.h"

namespace maplebridge {

/// Something on a page that must not leave the printer.
struct LayoutFault
{
    enum class Kind {
        NoGlyph,     ///< A character is drawn as the empty box of its font.
        OutsideRoom, ///< Ink beyond the cell or column it belongs to.
        OutsidePage, ///< Ink beyond the paper.
        Overlap,     ///< Two texts print over each other.
    };

    Kind kind = Kind::NoGlyph;
    int page = 0; ///< From 0.
    QString text; ///< What stands there.
    QRectF where;
    QRectF room; ///< Where it should have stayed.
};

/// Every fault of the pages; empty for what may be printed.
[[nodiscard]] QList<LayoutFault> faultsOf(const PageModel &model);

} // namespace maplebridge
