// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/roster.h"
#include "core/storage/receiver.h"

namespace maplebridge {

/// How far somebody has a feed.
struct FeedReach
{
    qint64 length = 0;
    QByteArray tip;

    friend bool operator==(const FeedReach &, const FeedReach &) = default;
};

/// What an office says it holds: the receipt.
struct Holdings
{
    QHash<QByteArray, FeedReach> feeds; ///< By replica (16 bytes) and channel.
    QSet<QByteArray> strays;            ///< Entries that lie in no chain there.
    QSet<QByteArray> missingFiles;      ///< Files that its cases name and that have not come.
};

/// Bytes that cases refer to: papers, scans.
struct ParcelFile
{
    QByteArray sha256;
    QString mediaType;
    QByteArray bytes;
};

/// What one office hands to another, before it is sealed or after it was opened. Everything the
/// other is not known to have is in it, each time anew, so that a lost one needs no asking after.
struct Parcel
{
    QString from; ///< Site.
    QString to;   ///< Site.
    QByteArray replica;
    QString machine;
    QByteArray epoch;
    qint64 pno = 0;                 ///< Counts from 1 in each epoch, for each receiver.
    QHash<QByteArray, qint64> echo; ///< Per epoch of the receiver, its highest number taken in.
    QDateTime writtenAt;            ///< UTC.
    Holdings holds;
    QSet<QByteArray> forks; ///< Replicas whose feeds are known to have two branches.
    QList<RevisionLine> lines;
    QList<ParcelFile> files;
};

/// The signature of an office under what it wrote, so that whoever carries it on cannot change it.
class Vouching
{
public:
    Vouching() = default;
    Vouching(const Vouching &) = delete;
    Vouching &operator=(const Vouching &) = delete;
    virtual ~Vouching() = default;

    struct Mark
    {
        QString keyId;
        QByteArray signature;
    };
    /// Signs an entry of our own; Refused when this office has no key yet.
    virtual Result<Mark> sign(const QByteArray &rid) const = 0;
    /// Success when the office of the revision vouches for it. `roster` is as it will be with the
    /// parcel.
    virtual Done verify(const RevisionLine &line, const Revision &revision,
                        const Roster &roster) const = 0;
};

/// Where a log lies, and what time it is.
struct LogPlace
{
    Database *database = nullptr;
    const CodeTables *codes = nullptr;
    QDateTime at; ///< UTC.
};

[[nodiscard]] QByteArray feedKey(const QByteArray &replica, const QString &channel);

/// What this office holds of everything.
Result<Holdings> holdingsOf(const Database &database);

/// How much an office is not known to hold.
struct Lacking
{
    int entries = 0;
    QList<QUuid> cases; ///< They belong to, each once, by id.
};
/// The same as what makeParcel would put in, only counted. Refused as there.
Result<Lacking> lackingAt(const LogPlace &place, const QString &to);

/// Everything in its scope that some replica of the office `to` is not known to hold. Refused when
/// it is neither the centre above nor an office right below. Signs what was never signed, in a
/// transaction of its own.
Result<Parcel> makeParcel(const LogPlace &place, const QString &to, const Vouching &vouching);
/// Notes that the parcel was written; its number is used up then.
Done noteSent(const LogPlace &place, const Parcel &parcel, const QString &path,
              const QByteArray &sha256, qint64 size);

/// What a parcel did to one case.
struct TakenCase
{
    QUuid id;
    QString number;  ///< As it is then; empty while it has none.
    QString parties; ///< "applicants / respondents".
    bool isNew = false;
    QStringList types;   ///< Of the sections that came, each once.
    QString ownerBefore; ///< Site; empty for a new case.
    QString owner;
    QString trouble; ///< conflict, standing, number, broken, or empty.
    bool troubleIsNew = false;
};

/// What a parcel brought.
struct Taken
{
    int revisions = 0; ///< That were new here.
    int known = 0;     ///< That were here before.
    int files = 0;
    QList<TakenCase> cases;
    bool renewed = false; ///< This file turned out to be an older copy and goes on as a new one.
    int forks = 0;        ///< Feeds with two branches that became known.
    int notes = 0;        ///< Notes, orders, reminders that came.
};

/// The package a parcel came in.
struct ParcelSource
{
    QByteArray sha256;
    QString name;
    qint64 size = 0;
};

enum class TakeMode { Keep, Preview };

/// Takes a parcel in: whole or not at all. With Preview all is done and taken back. The same
/// parcel again changes nothing. Refused when it is for another office, comes from one that is not
/// right above or below, or holds what nobody vouches for; Invalid when an entry is malformed.
Result<Taken> takeParcel(const LogPlace &place, const Parcel &parcel, const Vouching &vouching,
                         const ParcelSource &source, TakeMode mode = TakeMode::Keep);

} // namespace maplebridge
