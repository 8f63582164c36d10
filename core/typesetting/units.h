// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace maplebridge {

/// Pages are laid out at 1440 dots per inch: every half point is a whole dot there, so
/// nothing is rounded on the way to screen, printer or PDF.
constexpr double dotsPerInch = 1440;
constexpr double dotsPerPoint = dotsPerInch / 72;
constexpr double dotsPerMillimetre = dotsPerInch / 25.4;

} // namespace maplebridge
