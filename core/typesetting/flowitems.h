// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/tableflow.h"

#include <memory>

namespace maplebridge {

/// How much a page would rather not end behind an item; the least one of a page wins.
enum class Hold {
    Free,
    LoneLine,  ///< Would leave a single line of a paragraph on either side.
    Joined,    ///< Inside rows that a cell joins, or inside a signature area.
    Next,      ///< Belongs to what follows: headings, heads of tables.
    Signature, ///< The text that must stand on the page with the signatures.
};

/// What a page is filled with, from top to bottom.
struct FlowItem
{
    enum class Kind { Line, Row, Space, PageBreak };

    Kind kind = Kind::Line;
    double height = 0; ///< Of lines and spaces; rows are asked for theirs.
    Hold after = Hold::Free;
    ComposedLine line;
    std::shared_ptr<TableFlow> table;
    int row = 0;

    [[nodiscard]] double taken() const { return kind == Kind::Row ? table->height(row) : height; }
};

/// The paper as one list of items for a page of this size.
[[nodiscard]] QList<FlowItem> flowItems(const PaperText &paper, const PaperProfile &profile,
                                        double width, double pageHeight, FontBook &fonts);

} // namespace maplebridge
