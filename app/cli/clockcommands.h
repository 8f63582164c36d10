// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// Commands about limits and judicial confirmation.
[[nodiscard]] QList<CommandSpec> clockCommands();
[[nodiscard]] QList<GroupSpec> clockGroups();

/// Commands about the day, the calendar and the holidays it rests on.
[[nodiscard]] QList<CommandSpec> calendarCommands();
[[nodiscard]] QList<GroupSpec> calendarGroups();

} // namespace maplebridge
