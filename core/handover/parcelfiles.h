// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/parcel.h"
#include "core/packages/openedpackage.h"
#include "core/packages/packagewriter.h"

namespace maplebridge {

/// How a parcel lies in a package; resources/exchange/package-format.md describes it for others.

/// package.json of a parcel, but for what is found out when writing.
Result<PackageHeader> headerOfParcel(const Parcel &parcel, bool up, const QString &app);

/// The files under data/, without the readable part.
[[nodiscard]] QList<PackageFile> filesOfParcel(const Parcel &parcel, const PackageLimits &limits);

/// The parcel in a package that was proven whole. Invalid, naming file and line, when what is in it
/// is malformed; Refused when it comes from an office that the roster does not know.
Result<Parcel> parcelOf(OpenedPackage *package, const Roster &roster, const PackageLimits &limits);

} // namespace maplebridge
