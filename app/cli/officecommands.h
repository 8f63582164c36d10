// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// Commands about other offices: who they are, and handing over to and taking in from them.
[[nodiscard]] QList<CommandSpec> officeCommands();
[[nodiscard]] QList<CommandSpec> packageCommands();

} // namespace maplebridge
