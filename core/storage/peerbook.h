// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace maplebridge {

/// What a replica of another office said last.
struct PeerWord
{
    QString site;
    QByteArray replica;
    QString machine;
    QByteArray epoch;
    qint64 pno = -1;  ///< Of the package it said it in.
    qint64 echo = -1; ///< Our highest package number it had then, of our present epoch.
    QByteArray holds; ///< Canonical JSON.
    QDateTime at;     ///< When we read it, UTC.
};

/// A package that was written.
struct SentPackage
{
    QString site;
    qint64 pno = 0;
    QString path;
    QByteArray sha256;
    qint64 size = 0;
    int revisions = 0;
    int cases = 0;
    QDateTime at;
};

/// A package that came.
struct ReceivedPackage
{
    QByteArray sha256;
    QString site;
    QByteArray replica;
    QByteArray epoch;
    qint64 pno = 0;
    QString name;
    qint64 size = 0;
    QDateTime writtenAt;
    QDateTime receivedAt;
    QString state;     ///< taken, kept or refused.
    QByteArray report; ///< Canonical JSON.
};

/// What is remembered about the packages that went and came.
class PeerBook
{
public:
    explicit PeerBook(const Database *database) : m_database(database) {}

    Result<QList<PeerWord>> words(const QString &site) const;
    /// Keeps a word unless an older one of the same replica is fresher: the one with the higher
    /// echo counts, then the one with the higher number. A replayed word never wins.
    Done hear(const PeerWord &word);

    /// Highest number per epoch of that office that was taken in.
    Result<QHash<QByteArray, qint64>> seen(const QString &site) const;
    Done see(const QString &site, const QByteArray &epoch, qint64 pno);

    /// The highest number written for that office in the epoch; 0 for none.
    Result<qint64> lastSent(const QString &site, const QByteArray &epoch) const;
    Done noteSent(const SentPackage &sent, const QByteArray &epoch, const QByteArray &id);
    /// Newest first.
    Result<QList<SentPackage>> sent(const QString &site, int limit) const;

    /// The package of that hash; nothing when it never came.
    Result<std::optional<ReceivedPackage>> received(const QByteArray &sha256) const;
    /// Keeps what became of a package; a taken one stays taken.
    Done noteReceived(const ReceivedPackage &package);
    /// Newest first; of one office, or of all with an empty site.
    Result<QList<ReceivedPackage>> received(const QString &site, int limit) const;

private:
    const Database *m_database;
};

} // namespace maplebridge
