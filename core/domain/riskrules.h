// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"

/// Danger that has to be reported, and disputes that may not be taken up.

namespace maplebridge {

/// A colour without its reason, and what law wants reported and nobody reported.
[[nodiscard]] QList<Issue> riskIssuesOf(const CaseFile &file, const QDate &today,
                                        const Limits &limits);

/// Of a case that is not taken up: why, and where to go instead (Order 75 art. 24).
[[nodiscard]] QList<Issue> issuesOf(const Admission &admission, const CaseFile &file);

/// The highest colour that the answers suggest; empty when nothing was found. A proposal: the
/// mediator chooses.
[[nodiscard]] QString proposedColour(const RiskCheck &check, const CodeTables &codes);

} // namespace maplebridge
