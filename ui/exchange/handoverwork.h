// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/handoverdesk.h"
#include "ui/mainwindow/workbench.h"

namespace maplebridge {

/// The desk for handing over, in this room, with the limits that are compiled in.
[[nodiscard]] HandoverDesk handoverDesk(const Workbench &bench);

/// The offices this one knows; none when they cannot be read.
[[nodiscard]] Roster rosterOf(const Workbench &bench);

/// Whether this file is a centre's: others hand over to it.
[[nodiscard]] bool isCentre(const Workbench &bench);

} // namespace maplebridge
