// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// Promises, calls and visits.
[[nodiscard]] QList<CommandSpec> followUpCommands();
[[nodiscard]] QList<GroupSpec> followUpGroups();

} // namespace maplebridge
