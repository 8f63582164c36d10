// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/conflicts.h"

namespace maplebridge {

/// Sentences about conflicts, shared by window and command line.

/// Which case it is about.
[[nodiscard]] QString conflictCase(const Conflict &conflict);
/// Which part of it says two things, e.g. "Party’s facts 李建民: Telephone".
[[nodiscard]] QString conflictTitle(const Conflict &conflict);
/// Why there are two, and who may decide.
[[nodiscard]] QString conflictSentence(const Conflict &conflict);
/// Who wrote a side, when, why and from which paper.
[[nodiscard]] QString sideSentence(const ConflictSide &side);

} // namespace maplebridge
