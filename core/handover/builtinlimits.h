// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/packagelimits.h"

namespace maplebridge {

/// How large packages may be, as compiled in.
Result<PackageLimits> builtInPackageLimits();

} // namespace maplebridge
