// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/look.h"

#include <QString>

namespace maplebridge {

/// The few rules that are shorter as a style sheet than as painting code: surfaces, tones
/// and levels of text, chosen by dynamic properties.
[[nodiscard]] QString styleSheetFor(const Look &look);

} // namespace maplebridge
