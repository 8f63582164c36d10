// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace maplebridge {

/// A revision as the log holds it: what its header says, and its body where that is here.
struct Revision
{
    QByteArray rid; ///< SHA-256 over the header; empty: nothing was written.
    QByteArray replica;
    QString channel;
    qint64 seq = 0;
    QByteArray prev; ///< The revision before it in its feed; zeros for the first.
    QString site;    ///< The office that wrote it.
    int sectionVersion = 1;
    QUuid entity;
    QString type;
    QUuid caseId;
    bool deletes = false;
    QByteArray tenure;   ///< The transfer that gave its office the case; empty for the first owner.
    bool ruling = false; ///< A superior office decides a conflict of a case that is not its own.
    QUuid call;
    QUuid undoes;
    QUuid actor;
    QDateTime at; ///< UTC.
    qint64 hlc = 0;
    QString why;
    QString source;
    QList<QByteArray> parents;
    QByteArray payloadHash;
    bool hasBody = true; ///< False when it was withheld or deleted by law.
    QJsonObject body;
};

/// The version of sections this program writes and understands.
inline constexpr int sectionVersion = 1;

[[nodiscard]] QByteArray sha256Of(const QByteArray &bytes);

/// The id of a revision: SHA-256 over "maplebridge-rev-v1", a line end and the header.
[[nodiscard]] QByteArray ridOf(const QByteArray &header);

/// The canonical header: what is hashed, chained and handed over.
[[nodiscard]] QByteArray headerOf(const Revision &revision);

/// Reads a header of our own log, which has been checked; Corrupt when it is none.
Result<Revision> revisionOf(const QByteArray &header);

/// Reads a header that came from elsewhere: exactly the known members in canonical form, each of
/// its shape and within its limits. Invalid names the member.
Result<Revision> strictRevisionOf(const QByteArray &header);

} // namespace maplebridge
