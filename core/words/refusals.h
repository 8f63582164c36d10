// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/error.h"

namespace maplebridge {

/// The sentence for an error of code Refused: by the beginning of its detail; else the detail.
[[nodiscard]] QString refusalSentence(const Error &error);

} // namespace maplebridge
