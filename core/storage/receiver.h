// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/codes.h"
#include "core/storage/revisionlog.h"
#include "core/storage/statement.h"

#include <QSet>

namespace maplebridge {

/// A revision on its way from one office to another.
struct RevisionLine
{
    QByteArray header; ///< Exact canonical bytes.
    bool hasBody = true;
    QByteArray salt;
    QByteArray body;
    QString keyId;        ///< Who vouches for it; empty for nobody.
    QByteArray signature; ///< Ed25519 over "maplebridge-sig-v1", a line end and the rid.
};

/// What the entries that came touched.
struct ReceivedWork
{
    int revisions = 0; ///< That were not here before.
    QSet<QUuid> cases;
    QSet<QUuid> entities;     ///< Not of a case, or of cases above.
    QSet<QUuid> offices;      ///< Entities that belong to an office as a whole.
    QList<QByteArray> events; ///< What was done without changing an entity.
    bool roster = false;      ///< An entry about an office came.
};

/// Files revisions of others, in any order, once or many times: the union of what is there and
/// what comes. Inside the open transaction; nothing is drawn yet.
class Receiver
{
public:
    Receiver(Database *database, QDateTime at) : m_database(database), m_at(std::move(at)) {}

    /// Files one. Invalid when it is malformed or its body does not fit its hash; Refused when its
    /// replica belongs to another office.
    Done take(const RevisionLine &line, const Revision &revision);

    [[nodiscard]] const ReceivedWork &work() const { return m_work; }

private:
    struct Filed
    {
        qint64 fid = 0;
        qint64 length = 0;
        QByteArray tip;
        QString site;
    };

    Result<Filed *> feedOf(const Revision &revision);
    Result<bool> keepBody(const RevisionLine &line, const Revision &revision);
    Done keepSignature(const RevisionLine &line, const Revision &revision);
    Done insert(const RevisionLine &line, const Revision &revision, qint64 fid);
    Done file(Filed *feed, const Revision &revision);
    Done noteFork(qint64 fid, qint64 seq);
    void touch(const Revision &revision);

    Database *m_database;
    QDateTime m_at;
    QHash<QByteArray, Filed> m_feeds; ///< By replica and channel.
    ReceivedWork m_work;
};

/// Draws what was received.
Done drawReceived(Database *database, const CodeTables &codes, const ReceivedWork &work);

} // namespace maplebridge
