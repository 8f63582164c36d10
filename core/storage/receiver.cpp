// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/receiver.h"

#include "core/base/canonicaljson.h"
#include "core/domain/office.h"
#include "core/storage/projection.h"
#include "core/storage/storedvalues.h"

namespace maplebridge {

using namespace stored;

namespace {

const QString knownSql = QStringLiteral(R"(
    SELECT (SELECT COUNT(*) FROM revision WHERE rid = :rid),
           (SELECT COUNT(*) FROM payload WHERE payload_hash = :hash))");
const QString feedSql = QStringLiteral(R"(
    SELECT fid, length, tip, site FROM feed WHERE replica = :replica AND channel = :channel)");
const QString siteSql = QStringLiteral("SELECT site FROM feed WHERE replica = :replica LIMIT 1");
const QString insertFeedSql = QStringLiteral(R"(
    INSERT INTO feed (replica, site, channel, length, tip)
    VALUES (:replica, :site, :channel, 0, zeroblob(32)) RETURNING fid)");
const QString insertPayloadSql = QStringLiteral(R"(
    INSERT INTO payload (payload_hash, salt, body) VALUES (:hash, :salt, :body))");
const QString insertSignatureSql = QStringLiteral(R"(
    INSERT INTO signature (rid, key_id, sig) VALUES (:rid, :key, :sig)
    ON CONFLICT (rid) DO NOTHING)");
const QString insertSql = QStringLiteral(R"(
    INSERT INTO revision (rid, fid, seq, prev, in_log, entity, type, case_id, op, call, hlc, actor,
                          written_at, payload_hash, header, received_at)
    VALUES (:rid, :fid, :seq, :prev, 0, :entity, :type, :case_id, :op, :call, :hlc, :actor,
            :written_at, :payload_hash, :header, :received_at))");
const QString insertParentSql = QStringLiteral(R"(
    INSERT INTO revision_parent (rid, parent) VALUES (:rid, :parent))");
const QString fileSql = QStringLiteral("UPDATE revision SET in_log = 1 WHERE rid = :rid");
const QString advanceSql = QStringLiteral(R"(
    UPDATE feed SET length = :length, tip = :tip WHERE fid = :fid)");
const QString nextSql = QStringLiteral(R"(
    SELECT rid FROM revision
     WHERE fid = :fid AND seq = :seq AND prev = :prev AND in_log = 0 ORDER BY rid LIMIT 1)");
const QString forkSql = QStringLiteral(R"(
    INSERT INTO fork (fid, seq, seen_at)
    SELECT :fid, :seq, :at
     WHERE (SELECT COUNT(*) FROM revision WHERE fid = :fid AND seq = :seq) > 1
    ON CONFLICT (fid, seq) DO NOTHING)");

} // namespace

Done Receiver::take(const RevisionLine &line, const Revision &revision)
{
    ASSIGN_OR_RETURN(Statement known, Statement::prepare(*m_database, knownSql));
    known.bind(QStringLiteral(":rid"), revision.rid)
        .bind(QStringLiteral(":hash"), revision.payloadHash);
    RETURN_IF_ERROR(known.exec());
    known.next();
    const bool isHere = known.number(0) > 0;
    if (isHere && (known.number(1) > 0 || !line.hasBody))
        return Success{};
    if (known.number(1) == 0) {
        ASSIGN_OR_RETURN(const bool kept, keepBody(line, revision));
        if (kept)
            touch(revision);
    }
    if (isHere)
        return Success{};
    ASSIGN_OR_RETURN(Filed * feed, feedOf(revision));
    RETURN_IF_ERROR(insert(line, revision, feed->fid));
    RETURN_IF_ERROR(keepSignature(line, revision));
    RETURN_IF_ERROR(file(feed, revision));
    ++m_work.revisions;
    touch(revision);
    return Success{};
}

Result<bool> Receiver::keepBody(const RevisionLine &line, const Revision &revision)
{
    if (!line.hasBody)
        return false;
    const Error wrong{ErrorCode::Invalid, QStringLiteral("the body does not fit its hash")};
    if (line.salt.size() != 16 || sha256Of(line.salt + line.body) != revision.payloadHash)
        return wrong;
    const auto body = strictJson(line.body);
    if (!body || !body.value().isObject() || canonicalJson(body.value()) != line.body)
        return Error{ErrorCode::Invalid, QStringLiteral("the body is not canonical")};
    ASSIGN_OR_RETURN(Statement payload, Statement::prepare(*m_database, insertPayloadSql));
    payload.bind(QStringLiteral(":hash"), revision.payloadHash)
        .bind(QStringLiteral(":salt"), line.salt)
        .bind(QStringLiteral(":body"), line.body);
    RETURN_IF_ERROR(payload.exec());
    return true;
}

Done Receiver::keepSignature(const RevisionLine &line, const Revision &revision)
{
    if (line.signature.isEmpty())
        return Success{};
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*m_database, insertSignatureSql));
    keep.bind(QStringLiteral(":rid"), revision.rid)
        .bind(QStringLiteral(":key"), line.keyId)
        .bind(QStringLiteral(":sig"), line.signature);
    return keep.exec();
}

Result<Receiver::Filed *> Receiver::feedOf(const Revision &revision)
{
    const QByteArray key = revision.replica + revision.channel.toUtf8();
    if (const auto found = m_feeds.find(key); found != m_feeds.end()) {
        if (found->site != revision.site)
            return Error{ErrorCode::Refused, QStringLiteral("a replica of two offices")};
        return &*found;
    }
    ASSIGN_OR_RETURN(Statement owner, Statement::prepare(*m_database, siteSql));
    owner.bind(QStringLiteral(":replica"), revision.replica);
    RETURN_IF_ERROR(owner.exec());
    if (owner.next() && owner.text(0) != revision.site)
        return Error{ErrorCode::Refused, QStringLiteral("a replica of two offices")};
    ASSIGN_OR_RETURN(Statement find, Statement::prepare(*m_database, feedSql));
    find.bind(QStringLiteral(":replica"), revision.replica)
        .bind(QStringLiteral(":channel"), revision.channel);
    RETURN_IF_ERROR(find.exec());
    if (find.next())
        return &*m_feeds.insert(key, {find.number(0), find.number(1), find.bytes(2), find.text(3)});
    ASSIGN_OR_RETURN(Statement make, Statement::prepare(*m_database, insertFeedSql));
    make.bind(QStringLiteral(":replica"), revision.replica)
        .bind(QStringLiteral(":site"), revision.site)
        .bind(QStringLiteral(":channel"), revision.channel);
    RETURN_IF_ERROR(make.exec());
    if (!make.next())
        return Error{ErrorCode::Storage, QStringLiteral("no feed")};
    return &*m_feeds.insert(key, {make.number(0), 0, QByteArray(32, '\0'), revision.site});
}

Done Receiver::insert(const RevisionLine &line, const Revision &revision, qint64 fid)
{
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertSql));
    insert.bind(QStringLiteral(":rid"), revision.rid)
        .bind(QStringLiteral(":fid"), fid)
        .bind(QStringLiteral(":seq"), revision.seq)
        .bind(QStringLiteral(":prev"), revision.prev)
        .bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
        .bind(QStringLiteral(":type"), revision.type)
        .bind(QStringLiteral(":case_id"), idOrNull(revision.caseId))
        .bind(QStringLiteral(":op"),
              revision.deletes ? QStringLiteral("del") : QStringLiteral("put"))
        .bind(QStringLiteral(":call"), revision.call.toRfc4122())
        .bind(QStringLiteral(":hlc"), revision.hlc)
        .bind(QStringLiteral(":actor"), idOrNull(revision.actor))
        .bind(QStringLiteral(":written_at"), revision.at.toString(Qt::ISODateWithMs))
        .bind(QStringLiteral(":payload_hash"), revision.payloadHash)
        .bind(QStringLiteral(":header"), line.header)
        .bind(QStringLiteral(":received_at"), m_at.toString(Qt::ISODateWithMs));
    RETURN_IF_ERROR(insert.exec());
    for (const QByteArray &parent : revision.parents) {
        ASSIGN_OR_RETURN(Statement link, Statement::prepare(*m_database, insertParentSql));
        link.bind(QStringLiteral(":rid"), revision.rid).bind(QStringLiteral(":parent"), parent);
        RETURN_IF_ERROR(link.exec());
    }
    return Success{};
}

Done Receiver::file(Filed *feed, const Revision &revision)
{
    QByteArray next = revision.seq == feed->length + 1 && revision.prev == feed->tip ? revision.rid
                                                                                     : QByteArray();
    const bool filed = !next.isEmpty();
    // What waited for this one is filed behind it.
    while (!next.isEmpty()) {
        ASSIGN_OR_RETURN(Statement file, Statement::prepare(*m_database, fileSql));
        file.bind(QStringLiteral(":rid"), next);
        RETURN_IF_ERROR(file.exec());
        ++feed->length;
        feed->tip = next;
        ASSIGN_OR_RETURN(Statement waiting, Statement::prepare(*m_database, nextSql));
        waiting.bind(QStringLiteral(":fid"), feed->fid)
            .bind(QStringLiteral(":seq"), feed->length + 1)
            .bind(QStringLiteral(":prev"), feed->tip);
        RETURN_IF_ERROR(waiting.exec());
        next = waiting.next() ? waiting.bytes(0) : QByteArray();
    }
    if (filed) {
        ASSIGN_OR_RETURN(Statement advance, Statement::prepare(*m_database, advanceSql));
        advance.bind(QStringLiteral(":length"), feed->length)
            .bind(QStringLiteral(":tip"), feed->tip)
            .bind(QStringLiteral(":fid"), feed->fid);
        RETURN_IF_ERROR(advance.exec());
    }
    return noteFork(feed->fid, revision.seq);
}

Done Receiver::noteFork(qint64 fid, qint64 seq)
{
    ASSIGN_OR_RETURN(Statement fork, Statement::prepare(*m_database, forkSql));
    fork.bind(QStringLiteral(":fid"), fid)
        .bind(QStringLiteral(":seq"), seq)
        .bind(QStringLiteral(":at"), m_at.toString(Qt::ISODateWithMs));
    return fork.exec();
}

void Receiver::touch(const Revision &revision)
{
    if (revision.type == u"event") {
        m_work.events.append(revision.rid);
        return;
    }
    if (revision.caseId.isNull()) {
        m_work.offices.insert(revision.entity);
        m_work.roster = m_work.roster || revision.type == Office::type;
        return;
    }
    m_work.cases.insert(revision.caseId);
    m_work.entities.insert(revision.entity);
}

namespace {

/// Whose the case was and by which tenure, as drawn before.
Result<QByteArray> drawnTenure(const Database &database, const QUuid &caseId)
{
    ASSIGN_OR_RETURN(Statement find, Statement::prepare(database, QStringLiteral(R"(
        SELECT opened_by || '/' || coalesce(hex(transfer), '') FROM case_owner
         WHERE case_id = :id)")));
    find.bind(QStringLiteral(":id"), caseId.toRfc4122());
    RETURN_IF_ERROR(find.exec());
    return find.next() ? find.bytes(0) : QByteArray();
}

/// Cases in which something did not count; another roster may see that otherwise.
Result<QSet<QUuid>> doubtfulCases(const Database &database)
{
    ASSIGN_OR_RETURN(
        Statement find,
        Statement::prepare(
            database,
            QStringLiteral("SELECT DISTINCT case_id FROM standing WHERE case_id IS NOT NULL")));
    RETURN_IF_ERROR(find.exec());
    QSet<QUuid> cases;
    while (find.next())
        cases.insert(QUuid::fromRfc4122(find.bytes(0)));
    return cases;
}

} // namespace

Done drawReceived(Database *database, const CodeTables &codes, const ReceivedWork &work)
{
    Projection projection(database, &codes);
    const RevisionLog log(database);
    for (const QByteArray &rid : work.events) {
        ASSIGN_OR_RETURN(const Revision event, log.find(rid));
        RETURN_IF_ERROR(projection.draw(event));
    }
    for (const QUuid &entity : work.offices)
        RETURN_IF_ERROR(projection.drawEntity(entity, {}));
    QSet<QUuid> whole;
    if (work.roster) {
        ASSIGN_OR_RETURN(whole, doubtfulCases(*database));
    }
    for (const QUuid &caseId : work.cases + whole) {
        ASSIGN_OR_RETURN(const QByteArray before, drawnTenure(*database, caseId));
        ASSIGN_OR_RETURN(const Ownership ownership, projection.drawOwner(caseId));
        ASSIGN_OR_RETURN(const QByteArray after, drawnTenure(*database, caseId));
        ASSIGN_OR_RETURN(const QList<QUuid> entities, log.entitiesOf(caseId));
        for (const QUuid &entity : entities) {
            if (before != after || whole.contains(caseId) || work.entities.contains(entity))
                RETURN_IF_ERROR(projection.drawEntity(entity, ownership));
        }
        RETURN_IF_ERROR(projection.drawCase(caseId, Projection::Trouble::Notes));
    }
    return Success{};
}

} // namespace maplebridge
