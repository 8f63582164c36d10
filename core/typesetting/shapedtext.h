// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/composer.h"

namespace maplebridge {

/// The lines of a paragraph with right-to-left letters: Qt orders and shapes it whole, with
/// the font of each character taken from the book. Lines are never stretched.
[[nodiscard]] QList<ComposedLine> composedShaped(const Paragraph &paragraph, const TextLook &look,
                                                 double width, FontBook &fonts);

} // namespace maplebridge
