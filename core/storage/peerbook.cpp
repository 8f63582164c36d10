// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/peerbook.h"

#include "core/storage/statement.h"

#include <optional>

namespace maplebridge {
namespace {

const QString receivedColumns = QStringLiteral(R"(
    SELECT sha256, site, replica, epoch, pno, name, size, written_at, received_at, state, report
      FROM inbox)");

QString iso(const QDateTime &at)
{
    return at.isValid() ? at.toString(Qt::ISODateWithMs) : QStringLiteral("");
}

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString shown(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray filled(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

ReceivedPackage readReceived(const Statement &row)
{
    return {row.bytes(0),         row.text(1), row.bytes(2),  row.bytes(3),
            row.number(4),        row.text(5), row.number(6), instant(row.text(7)),
            instant(row.text(8)), row.text(9), row.bytes(10)};
}

} // namespace

Result<QList<PeerWord>> PeerBook::words(const QString &site) const
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT site, replica, machine, epoch, pno, echo, holds, said_at FROM peer
         WHERE site = :site ORDER BY said_at DESC, replica)")));
    read.bind(QStringLiteral(":site"), site);
    RETURN_IF_ERROR(read.exec());
    QList<PeerWord> words;
    while (read.next())
        words.append({read.text(0), read.bytes(1), read.text(2), read.bytes(3), read.number(4),
                      read.number(5), read.bytes(6), instant(read.text(7))});
    return words;
}

Done PeerBook::hear(const PeerWord &word)
{
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO peer (site, replica, machine, epoch, pno, echo, holds, said_at)
        VALUES (:site, :replica, :machine, :epoch, :pno, :echo, :holds, :at)
        ON CONFLICT (site, replica, machine) DO UPDATE
           SET epoch = excluded.epoch, pno = excluded.pno, echo = excluded.echo,
               holds = excluded.holds, said_at = excluded.said_at
         WHERE (excluded.echo, excluded.pno) > (peer.echo, peer.pno))")));
    keep.bind(QStringLiteral(":site"), word.site)
        .bind(QStringLiteral(":replica"), word.replica)
        .bind(QStringLiteral(":machine"), shown(word.machine))
        .bind(QStringLiteral(":epoch"), word.epoch)
        .bind(QStringLiteral(":pno"), word.pno)
        .bind(QStringLiteral(":echo"), word.echo)
        .bind(QStringLiteral(":holds"), word.holds)
        .bind(QStringLiteral(":at"), iso(word.at));
    return keep.exec();
}

Result<QHash<QByteArray, qint64>> PeerBook::seen(const QString &site) const
{
    ASSIGN_OR_RETURN(
        Statement read,
        Statement::prepare(*m_database,
                           QStringLiteral("SELECT epoch, pno FROM seen_package WHERE site = :s")));
    read.bind(QStringLiteral(":s"), site);
    RETURN_IF_ERROR(read.exec());
    QHash<QByteArray, qint64> seen;
    while (read.next())
        seen.insert(read.bytes(0), read.number(1));
    return seen;
}

Done PeerBook::see(const QString &site, const QByteArray &epoch, qint64 pno)
{
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO seen_package (site, epoch, pno) VALUES (:site, :epoch, :pno)
        ON CONFLICT (site, epoch) DO UPDATE SET pno = max(pno, excluded.pno))")));
    keep.bind(QStringLiteral(":site"), site)
        .bind(QStringLiteral(":epoch"), epoch)
        .bind(QStringLiteral(":pno"), pno);
    return keep.exec();
}

Result<qint64> PeerBook::lastSent(const QString &site, const QByteArray &epoch) const
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT coalesce(max(pno), 0) FROM outbox WHERE site = :site AND epoch = :epoch)")));
    read.bind(QStringLiteral(":site"), site).bind(QStringLiteral(":epoch"), epoch);
    RETURN_IF_ERROR(read.exec());
    return read.next() ? read.number(0) : 0;
}

Done PeerBook::noteSent(const SentPackage &sent, const QByteArray &epoch, const QByteArray &id)
{
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO outbox (id, site, epoch, pno, path, sha256, size, revisions, cases, written_at)
        VALUES (:id, :site, :epoch, :pno, :path, :sha256, :size, :revisions, :cases, :at))")));
    keep.bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":site"), sent.site)
        .bind(QStringLiteral(":epoch"), epoch)
        .bind(QStringLiteral(":pno"), sent.pno)
        .bind(QStringLiteral(":path"), shown(sent.path))
        .bind(QStringLiteral(":sha256"), filled(sent.sha256))
        .bind(QStringLiteral(":size"), sent.size)
        .bind(QStringLiteral(":revisions"), sent.revisions)
        .bind(QStringLiteral(":cases"), sent.cases)
        .bind(QStringLiteral(":at"), iso(sent.at));
    return keep.exec();
}

Result<QList<SentPackage>> PeerBook::sent(const QString &site, int limit) const
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT site, pno, path, sha256, size, revisions, cases, written_at FROM outbox
         WHERE site = :site ORDER BY written_at DESC, pno DESC LIMIT :limit)")));
    read.bind(QStringLiteral(":site"), site).bind(QStringLiteral(":limit"), limit);
    RETURN_IF_ERROR(read.exec());
    QList<SentPackage> sent;
    while (read.next())
        sent.append({read.text(0), read.number(1), read.text(2), read.bytes(3), read.number(4),
                     static_cast<int>(read.number(5)), static_cast<int>(read.number(6)),
                     instant(read.text(7))});
    return sent;
}

Result<std::optional<ReceivedPackage>> PeerBook::received(const QByteArray &sha256) const
{
    ASSIGN_OR_RETURN(
        Statement read,
        Statement::prepare(*m_database, receivedColumns + QStringLiteral(" WHERE sha256 = :s")));
    read.bind(QStringLiteral(":s"), sha256);
    RETURN_IF_ERROR(read.exec());
    return read.next() ? std::optional(readReceived(read)) : std::optional<ReceivedPackage>();
}

Done PeerBook::noteReceived(const ReceivedPackage &package)
{
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO inbox (sha256, site, replica, epoch, pno, name, size, written_at, received_at,
                           state, report)
        VALUES (:sha256, :site, :replica, :epoch, :pno, :name, :size, :written, :received,
                :state, :report)
        ON CONFLICT (sha256) DO UPDATE
           SET site = excluded.site, replica = excluded.replica, epoch = excluded.epoch,
               pno = excluded.pno, state = excluded.state, report = excluded.report,
               received_at = excluded.received_at
         WHERE inbox.state <> 'taken')")));
    keep.bind(QStringLiteral(":sha256"), package.sha256)
        .bind(QStringLiteral(":site"), shown(package.site))
        .bind(QStringLiteral(":replica"), filled(package.replica))
        .bind(QStringLiteral(":epoch"), filled(package.epoch))
        .bind(QStringLiteral(":pno"), package.pno)
        .bind(QStringLiteral(":name"), shown(package.name))
        .bind(QStringLiteral(":size"), package.size)
        .bind(QStringLiteral(":written"), iso(package.writtenAt))
        .bind(QStringLiteral(":received"), iso(package.receivedAt))
        .bind(QStringLiteral(":state"), package.state)
        .bind(QStringLiteral(":report"), filled(package.report));
    return keep.exec();
}

Result<QList<ReceivedPackage>> PeerBook::received(const QString &site, int limit) const
{
    ASSIGN_OR_RETURN(Statement read,
                     Statement::prepare(*m_database, receivedColumns + QStringLiteral(R"(
         WHERE :site = '' OR site = :site ORDER BY received_at DESC, pno DESC LIMIT :limit)")));
    read.bind(QStringLiteral(":site"), shown(site)).bind(QStringLiteral(":limit"), limit);
    RETURN_IF_ERROR(read.exec());
    QList<ReceivedPackage> packages;
    while (read.next())
        packages.append(readReceived(read));
    return packages;
}

} // namespace maplebridge
