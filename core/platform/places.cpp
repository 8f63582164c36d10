// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace maplebridge {

QStringList pluggedInFolders()
{
    // Where Debian's desktops put what is plugged in.
    static const QStringList roots{QStringLiteral("/media/"), QStringLiteral("/run/media/"),
                                   QStringLiteral("/mnt/")};
    QStringList folders;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString folder = volume.rootPath();
        const bool isPluggedIn
            = std::any_of(roots.begin(), roots.end(),
                          [&folder](const QString &root) { return folder.startsWith(root); });
        if (isPluggedIn && volume.isReady() && !volume.isReadOnly())
            folders += folder;
    }
    folders.sort();
    return folders;
}

QString usualFolder()
{
    const QStringList sticks = pluggedInFolders();
    if (sticks.size() == 1)
        return sticks.first();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString placedPath(const QString &suggested)
{
    if (suggested.isEmpty())
        return usualFolder();
    const QFileInfo info(suggested);
    if (info.isAbsolute() && (info.isDir() || info.dir().exists()))
        return suggested;
    return info.isAbsolute() && info.suffix().isEmpty()
               ? usualFolder()
               : QDir(usualFolder()).filePath(info.fileName());
}

} // namespace maplebridge
