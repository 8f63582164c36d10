// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace maplebridge::tests {

/// While one of these lives, regular files take only so many more bytes from this process; then
/// the system says that the disk is full. It stands in the place of the system's own calls, so
/// Qt and SQLite hear it as they would on a real disk.
class FullDisk
{
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
    explicit FullDisk(qint64 bytesLeft);
    ~FullDisk();

    /// Whether anything was refused.
    [[nodiscard]] bool hasRefused() const;
};

} // namespace maplebridge::tests
