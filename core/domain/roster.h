// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/office.h"

#include <optional>

namespace maplebridge {

/// An entry of the roster, and who wrote it.
struct RosterEntry
{
    QString author; ///< Site.
    Office office;
};

/// The offices this one trusts: itself, the centres above it, the offices below it, and what those
/// say about the offices right below them. Nobody speaks for anybody else.
class Roster
{
public:
    Roster() = default;
    Roster(QString ownSite, const QList<RosterEntry> &entries);

    [[nodiscard]] QString ownSite() const { return m_own; }
    [[nodiscard]] const QList<Office> &offices() const { return m_offices; }
    [[nodiscard]] const Office *find(const QString &site) const; ///< Null for an unknown one.
    [[nodiscard]] const Office *self() const { return find(m_own); }
    /// The centre above; null when this office hands over to nobody.
    [[nodiscard]] const Office *parent() const;
    /// The offices right below, by name.
    [[nodiscard]] QList<const Office *> children() const;
    /// The office itself and all below it.
    [[nodiscard]] QStringList withBelow(const QString &site) const;
    [[nodiscard]] bool isAbove(const QString &above, const QString &below) const;
    /// The child on the way down to an office below; empty when it is not below.
    [[nodiscard]] QString childTowards(const QString &site) const;
    /// Name of an office; the site itself when it is not known.
    [[nodiscard]] QString nameOf(const QString &site) const;

private:
    void take(const QList<RosterEntry> &entries, const QString &author);

    QString m_own;
    QList<Office> m_offices;
};

} // namespace maplebridge
