// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/id.h"

namespace maplebridge {

using CommitteeId = Id<struct CommitteeTag>;
using MediatorId = Id<struct MediatorTag>;
using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;   ///< One human or organisation across cases.
using PartyId = Id<struct PartyTag>;     ///< Its role in one case.
using SectionId = Id<struct SectionTag>; ///< Any other entity of the log.
using SessionId = Id<struct SessionTag>;
using ObligationId = Id<struct ObligationTag>;
using PaperId = Id<struct PaperTag>;

} // namespace maplebridge
