// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace maplebridge {

/// One change of one entity section, before it is written.
struct Change
{
    QString type;
    QUuid entity;
    QUuid caseId;     ///< Null for what belongs to the room as a whole.
    QJsonObject body; ///< The whole section as it shall be; ignored when deleting.
    bool deletes = false;
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
};

/// A revision as the log holds it.
struct Revision
{
    QByteArray rid;
    QUuid entity;
    QString type;
    QUuid caseId;
    bool deletes = false;
    QUuid call;
    QUuid undoes;
    QUuid actor;
    QDateTime at; ///< UTC.
    qint64 hlc = 0;
    QString why;
    QString source;
    QList<QByteArray> parents;
    QJsonObject body;
};

/// The append-only truth: revisions in hash-chained feeds. A revision's id is the SHA-256 of its
/// canonical header; the header commits to a salted hash of the body, so that a body can be
/// withheld or deleted by law without breaking any chain.
class RevisionLog
{
public:
    explicit RevisionLog(Database *database) : m_database(database) {}

    /// Makes the room's replica and its feeds; once, in a new file.
    Done begin(const QString &site, const QDateTime &at);

    /// Takes a new replica id and new feeds: after a restore or a clone.
    Done renewReplica(const QDateTime &at);

    /// Appends inside the open transaction. A put that changes nothing gives a revision
    /// without rid, and writes nothing.
    Result<Revision> append(const Change &change, const WriteContext &context);

    /// Revisions of an entity, of a case, or all; oldest first.
    Result<QList<Revision>> ofEntity(const QUuid &entity) const;
    Result<QList<Revision>> ofCase(const QUuid &caseId) const;
    Result<QList<Revision>> all() const;

    /// The newest tip over all feeds as hex, for comparing backups; empty in an empty log.
    Result<QString> fingerprint() const;

    /// Recomputes every hash, chain and parent; the first thing that does not fit is Corrupt.
    Done verify() const;

private:
    Database *m_database;
};

} // namespace maplebridge
