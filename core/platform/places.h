// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace maplebridge {

/// Folders of the sticks and cards that are plugged in and can be written, in the order of their
/// names.
[[nodiscard]] QStringList pluggedInFolders();

/// Where people look for files first: a stick if exactly one is plugged in, else their
/// documents, else their home.
[[nodiscard]] QString usualFolder();

/// `suggested` as a path in a folder that exists: a bare name, or a path whose folder is gone
/// (a stick that was pulled out), goes into usualFolder(). Empty gives usualFolder().
[[nodiscard]] QString placedPath(const QString &suggested);

} // namespace maplebridge
