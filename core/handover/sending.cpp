// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/sending.h"

#include "core/handover/officekeys.h"
#include "core/platform/files.h"

#include <QDir>
#include <QFileInfo>

namespace maplebridge {

using namespace Qt::StringLiterals;

Result<QString> writeOwnCard(Room *room, HandoverDesk *desk, const QString &folder)
{
    ASSIGN_OR_RETURN(const QByteArray card, desk->ownCard());
    ASSIGN_OR_RETURN(const Roster roster, room->roster());
    const QString path = QDir(folder).filePath(siteCodeOf(roster.ownSite()) + cardEnding());
    RETURN_IF_ERROR(writeFileDurably(path, card));
    return path;
}

Result<HandedOver> handOverTo(Room *room, HandoverDesk *desk, const QString &site,
                              const QString &folder, ReadablePart *readable,
                              const Progress &progress)
{
    HandedOver handed;
    ASSIGN_OR_RETURN(const Waiting before, desk->waitingFor(site));
    ASSIGN_OR_RETURN(handed.package, desk->send(site, folder, readable, progress));
    if (before.acknowledged == 0) {
        ASSIGN_OR_RETURN(handed.card, writeOwnCard(room, desk, folder));
    }
    return handed;
}

SortedFiles sortedFiles(const QStringList &paths, const QString &ownSite)
{
    BroughtFiles brought;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            const BroughtFiles inside = filesIn(path);
            brought.packages += inside.packages;
            brought.cards += inside.cards;
        } else {
            (path.endsWith(cardEnding()) ? brought.cards : brought.packages) += path;
        }
    }
    brought.packages.removeDuplicates();
    brought.cards.removeDuplicates();
    SortedFiles sorted;
    sorted.cards = brought.cards;
    const QString own = siteCodeOf(ownSite);
    for (const QString &path : std::as_const(brought.packages)) {
        const QString name = QFileInfo(path).fileName();
        const bool named = isPackageFileName(name);
        if (named && name.section(u'-', 0, 0) == own)
            ++sorted.ours;
        else if (named && name.section(u'-', 1, 1) != own)
            ++sorted.others;
        else
            sorted.packages += path;
    }
    return sorted;
}

} // namespace maplebridge
