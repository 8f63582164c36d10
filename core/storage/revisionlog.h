// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"
#include "core/storage/revision.h"

namespace maplebridge {

/// One change of one entity section, before it is written.
struct Change
{
    QString type;
    QUuid entity;
    QUuid caseId;     ///< Null for what belongs to the room as a whole.
    QJsonObject body; ///< The whole section as it shall be; ignored when deleting.
    bool deletes = false;
    bool ruling = false; ///< Decides a conflict of a case that an office below owns.
};

/// Who changes what for which reason; the same for all revisions of one desk call.
struct WriteContext
{
    QUuid actor;      ///< The mediator or clerk chosen at the start of work; null for the program.
    QUuid call;       ///< One desk call.
    QDateTime at;     ///< UTC.
    QString why = {}; ///< Reason, where one was asked for.
    QString source = {}; ///< The paper or file it comes from.
    QUuid undoes = {};   ///< The desk call this one takes back.
    bool audit = false;  ///< For things done that change no entity.
    QString to = {};     ///< The office below that it is meant for; empty for all it concerns.
    bool settles
        = false; ///< Decides an open conflict: it builds on all heads, not on the shown one.
};

/// Who this file writes as.
struct LogIdentity
{
    QString site;       ///< The office: permanent.
    QByteArray replica; ///< This copy of its file; new after a restore or a clone.
    QByteArray epoch;   ///< Numbers of packages begin anew with it.
    QString machine;    ///< Where the replica was made; empty when never noted.
};

/// One feed as it is filed here.
struct FeedState
{
    qint64 fid = 0;
    QByteArray replica;
    QString site;
    QString channel;
    qint64 length = 0;
    QByteArray tip;
};

/// The append-only truth: revisions in hash-chained feeds. A revision's id is the SHA-256 of its
/// canonical header; the header commits to a salted hash of the body, so that a body can be
/// withheld or deleted by law without breaking any chain.
class RevisionLog
{
public:
    explicit RevisionLog(Database *database) : m_database(database) {}

    /// Makes the office's replica and its feeds; once, in a new file. An empty `site` takes a
    /// random one.
    Done begin(const QString &site, const QString &machine, const QDateTime &at);

    /// Takes a new replica id and new feeds: after a restore or a clone.
    Done renewReplica(const QString &machine, const QDateTime &at);
    /// Notes the machine of a replica that has none noted.
    Done bindToMachine(const QString &machine);
    Result<LogIdentity> identity() const;
    /// All feeds, those of others too.
    Result<QList<FeedState>> feeds() const;

    /// Appends inside the open transaction. A put that changes nothing gives a revision
    /// without rid, and writes nothing.
    Result<Revision> append(const Change &change, const WriteContext &context);

    /// Revisions of an entity, of a case, or all; by their clocks.
    Result<QList<Revision>> ofEntity(const QUuid &entity) const;
    Result<QList<Revision>> ofCase(const QUuid &caseId) const;
    Result<QList<Revision>> all() const;
    /// NotFound when it is not here.
    Result<Revision> find(const QByteArray &rid) const;
    /// What was done without changing an entity, by clock.
    Result<QList<Revision>> events() const;
    /// Entities of a case with their type, or with a null id those of the offices as a whole.
    Result<QList<QUuid>> entitiesOf(const QUuid &caseId) const;
    /// Every case that anything is known of.
    Result<QList<QUuid>> caseIds() const;

    /// The newest tip over all feeds as hex, for comparing backups; empty in an empty log.
    Result<QString> fingerprint() const;

    /// Recomputes every hash, chain and parent; the first thing that does not fit is Corrupt. A
    /// body that was withheld is no fault.
    Done verify() const;

private:
    Database *m_database;
};

/// A fresh random name for an office: an S and eight capital letters and digits.
[[nodiscard]] QString freshSite();

} // namespace maplebridge
