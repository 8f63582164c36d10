// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/office.h"
#include "core/sealing/publickeys.h"

namespace maplebridge {

/// What an office hands another one so that they can trust each other's packages: who it is and its
/// public keys, signed with them. It is public; what makes it trustworthy is that both compare the
/// 24 digits over the telephone.
struct OfficeCard
{
    Office office;
    QString fingerprint; ///< 24 digits in groups of four.
};

/// The card as a file (.mboffice): one line of canonical JSON. The same line stands in the QR code
/// of the enrolment sheet.
[[nodiscard]] QByteArray cardOf(const Office &office, const DeviceKeys &keys);

/// Reads a card. Foreign when it is none; TooNew for a later version; Invalid when it is malformed
/// or its signature does not fit.
Result<OfficeCard> readCard(const QByteArray &bytes, const CodeTables &codes);

/// The ending of such files, with the dot.
[[nodiscard]] QString cardEnding();

} // namespace maplebridge
