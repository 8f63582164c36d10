// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace maplebridge {

/// What the work of a job tells while it runs, and whether it is still wanted.
class JobContext
{
public:
    JobContext(std::function<void(int, int)> tell, std::function<bool()> isCancelled);

    /// Says how far the work has come. False when somebody has stopped it: the work then takes
    /// away what it has begun and ends with Cancelled.
    [[nodiscard]] bool goesOn(int step, int steps) const;

private:
    std::function<void(int, int)> m_tell;
    std::function<bool()> m_isCancelled;
};

/// Runs `work` off the calling thread. It opens its own reader of the room; the future carries
/// the result, the progress and the wish to stop. A stopped job has no result: ask isCanceled()
/// first.
template<typename T, typename Work>
[[nodiscard]] QFuture<Result<T>> startJob(Work work,
                                          QThreadPool *pool = QThreadPool::globalInstance())
{
    // QThreadPool wants a copyable task and QPromise cannot be copied.
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    pool->start([promise, work = std::move(work)]() mutable {
        const JobContext context(
            [&promise](int step, int steps) {
                promise->setProgressRange(0, steps);
                promise->setProgressValue(step);
            },
            [&promise] { return promise->isCanceled(); });
        promise->addResult(work(context));
        promise->finish();
    });
    return future;
}

} // namespace maplebridge
