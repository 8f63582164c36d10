// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/jobs/job.h"

namespace maplebridge {

JobContext::JobContext(std::function<void(int, int)> tell, std::function<bool()> isCancelled)
    : m_tell(std::move(tell)), m_isCancelled(std::move(isCancelled))
{}

bool JobContext::goesOn(int step, int steps) const
{
    m_tell(step, steps);
    return !m_isCancelled();
}

} // namespace maplebridge
