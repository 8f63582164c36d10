// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/revisionlog.h"

namespace maplebridge {

/// The change that hands a case over to another office. It names what each section says at that
/// moment, so that what a former owner writes later without knowing is told apart. Refused while
/// the case has an open conflict.
Result<Change> transferOf(const Database &database, const QUuid &caseId, const QString &to);

} // namespace maplebridge
