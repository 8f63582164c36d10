// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace maplebridge::bench {

/// Times many runs of one thing: CPU of the whole process, or wall.
class Stopwatch
{
public:
    /// Runs the work once and keeps how long it took.
    template<typename Work>
    void time(const Work &work)
    {
        const double cpu = cpuSeconds();
        const auto wall = std::chrono::steady_clock::now();
        work();
        m_wall.append(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall)
                .count());
        m_cpu.append((cpuSeconds() - cpu) * 1000);
    }

    /// Milliseconds: the first, the median, the 99th percentile, the longest and the mean.
    [[nodiscard]] QJsonObject figures() const
    {
        return {{QStringLiteral("runs"), m_cpu.size()},
                {QStringLiteral("cpu_ms"), figuresOf(m_cpu)},
                {QStringLiteral("wall_ms"), figuresOf(m_wall)}};
    }

private:
    static double cpuSeconds()
    {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    }

    static QJsonObject figuresOf(QList<double> values)
    {
        if (values.isEmpty())
            return {};
        const double first = values.first();
        double sum = 0;
        for (const double value : std::as_const(values))
            sum += value;
        std::ranges::sort(values);
        const auto at = [&values](double part) {
            const double rank = std::ceil(part * static_cast<double>(values.size())) - 1;
            return values[std::max<qsizetype>(0, static_cast<qsizetype>(rank))];
        };
        return {{QStringLiteral("first"), first},
                {QStringLiteral("median"), at(0.5)},
                {QStringLiteral("p99"), at(0.99)},
                {QStringLiteral("max"), values.last()},
                {QStringLiteral("mean"), sum / static_cast<double>(values.size())}};
    }

    QList<double> m_cpu;
    QList<double> m_wall;
};

} // namespace maplebridge::bench
