// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// Commands about limits, judicial confirmation and holidays.
[[nodiscard]] QList<CommandSpec> clockCommands();
[[nodiscard]] QList<GroupSpec> clockGroups();

} // namespace maplebridge
