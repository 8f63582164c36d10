// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace maplebridge {

/// A mark of this computer: a hash of what the operating system calls it, so that a file that was
/// copied to another one is noticed. Empty where the system has no such name.
[[nodiscard]] QString machineMark();

} // namespace maplebridge
