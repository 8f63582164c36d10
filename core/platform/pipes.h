// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace maplebridge {

/// Lets a write to a pipe that nobody reads any more fail like any other write, instead of
/// ending the program in the middle of its work.
void ignoreBrokenPipes();

} // namespace maplebridge
