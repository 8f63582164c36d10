// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sealing/sealingkey.h"
#include "core/sealing/signingkey.h"

#include <QString>

namespace maplebridge {

/// What others have to know of a device: whose signature to trust and whom to seal for.
struct PublicKeys
{
    VerifyKey sign;
    RecipientKey seal;

    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
};

/// A device's own keys.
struct DeviceKeys
{
    SigningKey sign;
    SealingKey seal;

    [[nodiscard]] static DeviceKeys make() { return {SigningKey::make(), SealingKey::make()}; }
    [[nodiscard]] PublicKeys publicKeys() const { return {sign.publicKey(), seal.publicKey()}; }
};

/// Both keys as 24 digits in groups of four, to be read out over the telephone:
/// "1234 5678 9012 3456 7890 1234".
[[nodiscard]] QString fingerprintOf(const PublicKeys &keys);

/// Whether what somebody typed is that fingerprint; blanks, hyphens and full-width digits are
/// taken as meant. Takes the same time for every 24 digits.
[[nodiscard]] bool fingerprintFits(const PublicKeys &keys, const QString &typed);

} // namespace maplebridge
