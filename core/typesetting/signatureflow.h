// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/composer.h"

namespace maplebridge {

/// The rows of a signature area, top to bottom, none of which may be torn; the place for seal
/// and date is the last one. Texts are numbered from `firstUnit` on, one number for a label
/// together with its printed name.
struct SignatureRows
{
    QList<ComposedLine> rows;
    int nextUnit = 0;
};
[[nodiscard]] SignatureRows signatureRows(const SignatureArea &area, const PaperProfile &profile,
                                          double width, double pageHeight, int firstUnit,
                                          FontBook &fonts);

} // namespace maplebridge
