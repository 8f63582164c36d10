// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/grid.h"

namespace maplebridge {

/// Everything the painting code needs to know about the chosen look.
struct Look
{
    Scheme scheme = Scheme::Light;
    LetterSize letters = LetterSize::Standard;

    [[nodiscard]] const Colours &colours() const { return coloursOf(scheme); }
    [[nodiscard]] int points() const { return static_cast<int>(letters); }
    [[nodiscard]] bool bold() const { return scheme == Scheme::HighContrast; }
    /// Pixels of a resting border; high contrast draws its own thick ones.
    [[nodiscard]] int border() const { return bold() ? 2 : 1; }
    [[nodiscard]] int ring() const { return bold() ? 3 : 2; }

    friend bool operator==(const Look &, const Look &) = default;
};

} // namespace maplebridge
