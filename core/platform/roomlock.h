// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace maplebridge {

/// Holds a room file for one process. The lock lies on the file itself and goes with the
/// process, so that a crash leaves nothing behind that could frighten anybody.
class RoomLock
{
public:
    /// Locked when another process holds the file; NotFound when there is none.
    static Result<std::unique_ptr<RoomLock>> take(const QString &path);

    RoomLock(const RoomLock &) = delete;
    RoomLock &operator=(const RoomLock &) = delete;
    ~RoomLock();

private:
    explicit RoomLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace maplebridge
