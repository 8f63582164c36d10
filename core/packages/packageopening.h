// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/openedpackage.h"
#include "core/packages/packagewriter.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace maplebridge {

/// What came of opening a package.
enum class PackageVerdict {
    Accepted,
    NotAPackage,    ///< Not a sealed file at all.
    NotForUs,       ///< No key of ours opens it.
    Damaged,        ///< Bytes were changed or lost on the way: ask for it again.
    UnknownSender,  ///< It opens, but nobody we know signed it.
    Malformed,      ///< Signed or not, no program of ours writes this.
    TooNew,         ///< Of a later major version: keep it until the program is renewed.
    WrongAddressee, ///< Signed for somebody else, or passed on under another seal.
    OverLimit,      ///< Larger than any package may be.
    Unreadable,     ///< The medium or the memory failed.
    Stopped,        ///< By whoever asked for it.
};

/// The key that a site's device signs with, if it is known.
using SenderKeys
    = std::function<std::optional<VerifyKey>(const QString &site, const QString &keyId)>;

/// Who opens it and what is known.
struct OpeningTerms
{
    QList<SealingKey> keys; ///< Ours; each is tried.
    QStringList sites;      ///< The site codes that we answer for.
    SenderKeys senders;
    PackageLimits limits;
    Progress progress = {};
};

/// What a package says of its sender before anything is proven.
struct PackageClaim
{
    QString from;
    QString keyId;
    qint64 number = 0;

    friend bool operator==(const PackageClaim &, const PackageClaim &) = default;
};

struct PackageOpening
{
    PackageVerdict verdict = PackageVerdict::Unreadable;
    /// Why it was not accepted, for the log and for core/words.
    Error error = {};
    /// For every verdict after the seal was opened; proven only from Malformed on, once `isSigned`.
    std::optional<PackageClaim> claim = {};
    bool isSigned = false; ///< The signature of a known device was found right.
    /// There when accepted, and only then.
    std::shared_ptr<OpenedPackage> package = {};
};

/// Opens a package in the order that gives a stranger the least to play with: seal, signature over
/// the tag manifest by a known device, tag files, package.json, then every file of data/ against
/// the manifest and the zip to its last byte. Nothing is written anywhere, and nothing of data/ is
/// even unpacked before the signature was found right.
[[nodiscard]] PackageOpening openPackage(const QString &path, const OpeningTerms &terms);
/// The same for a device with random access that is open and stands at its beginning.
[[nodiscard]] PackageOpening openPackage(std::unique_ptr<QIODevice> sealed,
                                         const OpeningTerms &terms);

} // namespace maplebridge
