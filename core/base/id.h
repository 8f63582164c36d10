// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace maplebridge {

/// A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds of `at`, then 74 random
/// bits of the system's generator. Sorting rests on the clock, uniqueness does not.
[[nodiscard]] QUuid newUuid(const QDateTime &at = QDateTime::currentDateTimeUtc());

/// The small letters and hyphens of RFC 9562; empty for a null id.
[[nodiscard]] QString uuidText(const QUuid &uuid);

/// The UUID that `text` writes in exactly that form, or a null one.
[[nodiscard]] QUuid uuidFromText(QStringView text);

/// An identifier that cannot be mistaken for one of another kind.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id fresh() { return Id(newUuid()); }
    [[nodiscard]] static Id fromText(QStringView text) { return Id(uuidFromText(text)); }

    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] QString text() const { return uuidText(m_uuid); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.text() < b.text(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace maplebridge
