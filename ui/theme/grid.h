// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace maplebridge {

/// How big the letters are, in points.
enum class LetterSize { Standard = 12, Large = 15, Largest = 18 };

/// The steps of the one spacing scale: 4, 8, 16 and 24 px at the standard letter size.
enum class Space { Hair = 1, Small = 2, Medium = 4, Large = 6 };

/// Pixels of a step, at the letter size the application has now.
[[nodiscard]] int spaceOf(Space space);

/// The least height of anything one clicks: 40, 48 or 60 px.
[[nodiscard]] int controlHeight();

/// The edge of an icon that stands beside text: 20 px and growing with it.
[[nodiscard]] int iconEdge();

} // namespace maplebridge
