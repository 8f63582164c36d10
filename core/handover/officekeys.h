// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/parcel.h"
#include "core/sealing/publickeys.h"

#include <optional>

namespace maplebridge {

/// The keys of this office, the newest first; none while it never had to do with others. They stay
/// in its file.
Result<QList<DeviceKeys>> ownKeys(const Database &database);
/// The newest pair; made now if there is none.
Result<DeviceKeys> ownKeysMade(Database *database, const QDateTime &at);

/// The site as package names and addresses write it: a capital letter, then capitals and digits.
[[nodiscard]] QString siteCodeOf(const QString &site);
/// The office of the roster with that code; null for none.
[[nodiscard]] const Office *officeWithCode(const Roster &roster, const QString &code);

/// Vouches with the keys of this office, and checks with those of the roster.
class KeyVouching : public Vouching
{
public:
    /// Without a key of its own it can only check.
    explicit KeyVouching(std::optional<SigningKey> key) : m_key(std::move(key)) {}

    Result<Mark> sign(const QByteArray &rid) const override;
    /// Refused when the office is unknown, the key is none of its keys, the key was revoked before
    /// that entry, or the signature is wrong.
    Done verify(const RevisionLine &line, const Revision &revision,
                const Roster &roster) const override;

private:
    std::optional<SigningKey> m_key;
};

} // namespace maplebridge
