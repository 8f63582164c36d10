// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace maplebridge {

/// Tells the time; passed in, so that tests and replays can say what time it is.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC.

    /// The calendar day in the room: Beijing time, also in Xinjiang.
    [[nodiscard]] QDate today() const { return now().toOffsetFromUtc(8 * 3600).date(); }
    /// The wall time in the room.
    [[nodiscard]] QDateTime wallTime() const
    {
        const QDateTime beijing = now().toOffsetFromUtc(8 * 3600);
        return {beijing.date(), beijing.time()};
    }
};

/// The clock of the machine.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands where it is put.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime at) : m_at(std::move(at)) {}
    [[nodiscard]] QDateTime now() const override { return m_at; }
    void set(const QDateTime &at) { m_at = at; }

private:
    QDateTime m_at;
};

} // namespace maplebridge
