// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "app/cli/workplace.h"

namespace maplebridge {

// The commands by what they are about; each fills a part of the command table.

Result<Answer> runInit(Workplace &place, const Invocation &call);
Result<Answer> runCommitteeShow(Workplace &place, const Invocation &call);
Result<Answer> runCommitteeSet(Workplace &place, const Invocation &call);
Result<Answer> runMediatorList(Workplace &place, const Invocation &call);
Result<Answer> runMediatorAdd(Workplace &place, const Invocation &call);
Result<Answer> runMediatorSet(Workplace &place, const Invocation &call);
Result<Answer> runMediatorLeft(Workplace &place, const Invocation &call);

Result<Answer> runCaseImport(Workplace &place, const Invocation &call);
Result<Answer> runCaseExport(Workplace &place, const Invocation &call);
Result<Answer> runCaseList(Workplace &place, const Invocation &call);
Result<Answer> runCaseShow(Workplace &place, const Invocation &call);
Result<Answer> runSearch(Workplace &place, const Invocation &call);
Result<Answer> runHistory(Workplace &place, const Invocation &call);

Result<Answer> runAttachmentList(Workplace &place, const Invocation &call);
Result<Answer> runAttachmentAdd(Workplace &place, const Invocation &call);
Result<Answer> runAttachmentSave(Workplace &place, const Invocation &call);
Result<Answer> runAttachmentRemove(Workplace &place, const Invocation &call);

Result<Answer> runDocumentList(Workplace &place, const Invocation &call);
Result<Answer> runDocumentWrite(Workplace &place, const Invocation &call);
Result<Answer> runDocumentBlank(Workplace &place, const Invocation &call);

Result<Answer> runTableCount(Workplace &place, const Invocation &call);
Result<Answer> runTableCases(Workplace &place, const Invocation &call);
Result<Answer> runTableCheck(Workplace &place, const Invocation &call);

Result<Answer> runDossier(Workplace &place, const Invocation &call);
Result<Answer> runCasefileExport(Workplace &place, const Invocation &call);
Result<Answer> runCasefileCheck(Workplace &place, const Invocation &call);
Result<Answer> runCheck(Workplace &place, const Invocation &call);
Result<Answer> runBackupList(Workplace &place, const Invocation &call);
Result<Answer> runBackupMake(Workplace &place, const Invocation &call);
Result<Answer> runBackupRestore(Workplace &place, const Invocation &call);

/// A line of the list of cases, for people and for programs.
[[nodiscard]] QString caseLine(const CaseRow &row, const CodeTables &codes);
[[nodiscard]] QJsonObject caseRowJson(const CaseRow &row);

} // namespace maplebridge
