// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/phrases.h"
#include "core/domain/casefile.h"

namespace maplebridge {

/// Which annexes an agreement has, and what they are called: 附表, or 附表一, 附表二 …
struct AnnexPlan
{
    QList<Side> listedSides;         ///< Sides of so many that they stand in a list.
    QList<ObligationId> allocations; ///< Obligations with a share for each creditor.

    [[nodiscard]] QString labelOf(Side side, const Phrases &phrases) const;
    [[nodiscard]] QString labelOf(ObligationId obligation, const Phrases &phrases) const;
};

/// `withAllocations` for AGREE and ORAL; other papers list persons only.
[[nodiscard]] AnnexPlan annexPlanOf(const CaseFile &file, const Phrases &phrases,
                                    bool withAllocations);

/// "李建民、王秀芹"; more than the phrases allow: "罗大山等20人".
[[nodiscard]] QString joinedNames(const QStringList &names, const Phrases &phrases);

/// The clause an obligation makes: who does or pays what to whom, how much in capitals
/// and digits, when, how and where. What is not known yet shows as a drawn blank.
[[nodiscard]] QString obligationSentence(const Obligation &obligation, const CaseFile &file,
                                         const Phrases &phrases);

} // namespace maplebridge
