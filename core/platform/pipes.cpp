// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/pipes.h"

#include <csignal>

namespace maplebridge {

void ignoreBrokenPipes()
{
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
}

} // namespace maplebridge
