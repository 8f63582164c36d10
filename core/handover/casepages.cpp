// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/casepages.h"

#include "core/exchange/readablepages.h"

namespace maplebridge {

Result<QList<PackageFile>> CasePages::filesFor(const QList<CaseId> &cases)
{
    ASSIGN_OR_RETURN(const QList<ZipEntry> pages, readablePages(*m_room, cases));
    QList<PackageFile> files;
    for (const ZipEntry &page : pages)
        files.append({QString(QStringLiteral("data/readable/") + page.path), page.bytes});
    return files;
}

} // namespace maplebridge
