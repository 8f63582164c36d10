// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace maplebridge {

/// Puts everything inside `scope` that Tab can reach into the order of the layouts. Fields that
/// came later stand at the end of Qt's chain, far from where they are seen; call before a
/// step is made.
void followLayouts(QWidget *scope);

} // namespace maplebridge
