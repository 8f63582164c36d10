// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace maplebridge {

/// What a package says of itself in package.json, which its signature covers. The meaning of each
/// member stands in resources/exchange/package-format.md.

/// A later minor version adds members that an older reader keeps and passes over; a later major
/// one is not read at all.
struct FormatVersion
{
    int major = 1;
    int minor = 0;

    friend bool operator==(const FormatVersion &, const FormatVersion &) = default;
};

/// The version this program writes, and the newest that it reads whole.
constexpr FormatVersion packageVersion{1, 0};

enum class PackageKind { Up, Down, Blob, Receipt, Enrol, Roster, Recovery, Stat };

inline const EnumText<PackageKind, 8> &storedWords(PackageKind *)
{
    static constexpr EnumText<PackageKind, 8> words{{
        {PackageKind::Up, QLatin1StringView("up")},
        {PackageKind::Down, QLatin1StringView("down")},
        {PackageKind::Blob, QLatin1StringView("blob")},
        {PackageKind::Receipt, QLatin1StringView("receipt")},
        {PackageKind::Enrol, QLatin1StringView("enrol")},
        {PackageKind::Roster, QLatin1StringView("roster")},
        {PackageKind::Recovery, QLatin1StringView("recovery")},
        {PackageKind::Stat, QLatin1StringView("stat")},
    }};
    return words;
}

/// How much of the cases is in it.
enum class PackageProfile { Full, Register, Stat };

inline const EnumText<PackageProfile, 3> &storedWords(PackageProfile *)
{
    static constexpr EnumText<PackageProfile, 3> words{{
        {PackageProfile::Full, QLatin1StringView("full")},
        {PackageProfile::Register, QLatin1StringView("register")},
        {PackageProfile::Stat, QLatin1StringView("stat")},
    }};
    return words;
}

/// How far a feed is held: so many entries, the last with this hash.
struct FeedMark
{
    QString feed; ///< "<32 hexadecimal digits>/<channel>".
    qint64 length = 0;
    QByteArray tip; ///< 32 bytes.

    friend bool operator==(const FeedMark &, const FeedMark &) = default;
};

/// A feed's mark signed by the device that writes the feed.
struct FeedCheckpoint
{
    FeedMark mark;
    qint64 roster = 0;    ///< Version of the roster that names the device.
    QString device;       ///< Key id of the device.
    QByteArray signature; ///< 64 bytes.

    friend bool operator==(const FeedCheckpoint &, const FeedCheckpoint &) = default;
};

/// Where the audit feed stands.
struct AuditAnchor
{
    qint64 length = 0;
    QByteArray tip = QByteArray(32, '\0');

    friend bool operator==(const AuditAnchor &, const AuditAnchor &) = default;
};

/// All that package.json holds. What writePackage finds out itself is marked so.
struct PackageHeader
{
    FormatVersion version = packageVersion;
    QUuid id; ///< UUIDv7.
    PackageKind kind = PackageKind::Up;
    QString from;                  ///< Site code, see isSiteCode().
    QString to;                    ///< Site code.
    QStringList recipients;        ///< Key ids it is sealed for; found out when writing.
    QString device;                ///< Key id of the signature; found out when writing.
    QByteArray replica;            ///< 16 bytes.
    QByteArray machine;            ///< 16 bytes, a hash of the machine's id.
    QByteArray epoch;              ///< 16 bytes.
    qint64 number = 1;             ///< Of the packages to this destination in this epoch.
    QMap<QByteArray, qint64> echo; ///< Epoch of the receiver → its newest package here.

    QList<FeedMark> have;
    QList<QByteArray> stray;       ///< Revisions held outside any feed, 32 bytes each.
    QList<QByteArray> heads;       ///< 32 bytes each.
    QList<QByteArray> blobsHeld;   ///< 32 bytes each.
    QList<QByteArray> blobsWanted; ///< 32 bytes each.
    QList<FeedCheckpoint> checkpoints;
    AuditAnchor audit;

    qint64 files = 0; ///< Under data/; found out when writing.
    qint64 bytes = 0; ///< Of those files; found out when writing.
    int part = 1;
    int parts = 1;
    PackageProfile profile = PackageProfile::Full;
    QMap<QString, int> schema; ///< Section type → version used.
    QDateTime wall;            ///< UTC, whole seconds.
    qint64 hlc = 0;
    QString app; ///< Version of the program that wrote it.
    qint64 roster = 0;
    /// Members of a later minor version, as they are.
    QJsonObject others;

    friend bool operator==(const PackageHeader &, const PackageHeader &) = default;
};

/// The canonical bytes of package.json. Lists that are sets are sorted.
[[nodiscard]] QByteArray packageJson(const PackageHeader &header);

/// Reads them strictly: every member, of the right kind, in the one canonical form; Invalid names
/// the JSON pointer. TooNew with the version in `where` for a later major version.
Result<PackageHeader> packageHeaderFromJson(const QByteArray &bytes);

/// A capital letter and up to 15 more capitals and digits, "R112".
[[nodiscard]] bool isSiteCode(QStringView text);
/// 32 small hexadecimal digits.
[[nodiscard]] bool isKeyId(QStringView text);

/// "R112-S03-000123-5f2c91ab.mbpkg.age": from, to, number, the last digits of the id.
[[nodiscard]] QString packageFileName(const PackageHeader &header);
/// Whether a name has that form.
[[nodiscard]] bool isPackageFileName(QStringView name);
/// "R112-000123", the one folder inside.
[[nodiscard]] QString packageFolder(const PackageHeader &header);

} // namespace maplebridge
