// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// Commands about the register of enquiries.
[[nodiscard]] QList<CommandSpec> enquiryCommands();
/// Commands about danger, taking up or not, ending and taking up again.
[[nodiscard]] QList<CommandSpec> intakeCommands();
[[nodiscard]] QList<GroupSpec> intakeGroups();

} // namespace maplebridge
