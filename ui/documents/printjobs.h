// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"
#include "core/documents/papercontext.h"

namespace maplebridge {

struct Workbench;

/// Copies that a paper is usually printed in: an agreement for every party and the committee, else
/// one.
[[nodiscard]] int usualCopies(const CaseFile &file, const QString &document);

/// Issues a paper as it stands, sends it to the printer and notes that. The issued version.
Result<Paper> issueAndPrint(const Workbench &bench, CaseId caseId, const PaperRequest &request,
                            int copies);

/// Prints a sheet that belongs to no case, once.
Done printSheet(const Workbench &bench, const PaperText &sheet, const QString &profile,
                const QString &title);

} // namespace maplebridge
