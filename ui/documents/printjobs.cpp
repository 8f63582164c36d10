// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/printjobs.h"

#include "core/paperwork/paperdesk.h"
#include "core/settings/preferences.h"
#include "core/typesetting/pagelayout.h"
#include "ui/documents/paperprinter.h"
#include "ui/mainwindow/workbench.h"

namespace maplebridge {

int usualCopies(const CaseFile &file, const QString &document)
{
    return document == u"AGREE" ? copiesOf(file) : 1;
}

Result<Paper> issueAndPrint(const Workbench &bench, CaseId caseId, const PaperRequest &request,
                            int copies)
{
    PaperDesk desk(bench.room, bench.papers, bench.press);
    ASSIGN_OR_RETURN(const Paper paper, desk.issue(caseId, request, copies));
    ASSIGN_OR_RETURN(const PaperText text, desk.reprint(paper, {}));
    const PageModel pages = layOut(text, bench.papers->profileOf(paper.document), *bench.fonts);
    RETURN_IF_ERROR(bench.printer->print(
        pages, {paper.document + u' ' + paper.shortHash, copies, bench.preferences->duplex()}));
    RETURN_IF_ERROR(bench.room->note(
        QStringLiteral("print"),
        {{QStringLiteral("paper"), paper.id.text()}, {QStringLiteral("copies"), copies}}, caseId));
    return paper;
}

Done printSheet(const Workbench &bench, const PaperText &sheet, const QString &profile,
                const QString &title)
{
    return bench.printer->print(layOut(sheet, bench.papers->profile(profile), *bench.fonts),
                                {title, 1, false});
}

} // namespace maplebridge
