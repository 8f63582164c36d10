// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/revisionlog.h"

#include "core/base/canonicaljson.h"
#include "core/storage/migrator.h"
#include "core/storage/storedvalues.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace maplebridge {

using namespace stored;

namespace {

const QString identitySql = QStringLiteral(R"(
    SELECT site, replica, epoch, machine FROM identity WHERE one = 1)");
const QString feedSql = QStringLiteral(R"(
    SELECT fid, length, tip FROM feed WHERE replica = :replica AND channel = :channel)");
const QString insertFeedSql = QStringLiteral(R"(
    INSERT INTO feed (replica, site, channel, length, tip)
    VALUES (:replica, :site, :channel, 0, :tip))");
const QString shownSql = QStringLiteral(R"(
    SELECT section.rid, section.type, section.deleted, section.body, revision.hlc
      FROM section JOIN revision ON revision.rid = section.rid
     WHERE section.entity = :entity)");
const QString headsSql = QStringLiteral(R"(
    SELECT head.rid, revision.hlc FROM head JOIN revision ON revision.rid = head.rid
     WHERE head.entity = :entity ORDER BY head.rid)");
const QString tenureSql = QStringLiteral(R"(
    SELECT transfer FROM case_owner WHERE case_id = :case_id AND transfer IS NOT NULL)");
const QString insertPayloadSql = QStringLiteral(R"(
    INSERT INTO payload (payload_hash, salt, body) VALUES (:hash, :salt, :body))");
const QString insertRevisionSql = QStringLiteral(R"(
    INSERT INTO revision (rid, fid, seq, prev, in_log, entity, type, case_id, op, call, hlc, actor,
                          written_at, payload_hash, header)
    VALUES (:rid, :fid, :seq, :prev, 1, :entity, :type, :case_id, :op, :call, :hlc, :actor,
            :written_at, :payload_hash, :header))");
const QString insertParentSql = QStringLiteral(R"(
    INSERT INTO revision_parent (rid, parent) VALUES (:rid, :parent))");
const QString advanceFeedSql = QStringLiteral(R"(
    UPDATE feed SET length = :length, tip = :tip WHERE fid = :fid)");
const QString newestClockSql = QStringLiteral(R"(
    SELECT COALESCE(MAX(revision.hlc), 0)
      FROM feed JOIN revision ON revision.fid = feed.fid AND revision.seq = feed.length
                             AND revision.in_log = 1
     WHERE feed.replica = :replica)");
const QString readSql = QStringLiteral(R"(
    SELECT revision.rid, revision.header, payload.body
      FROM revision LEFT JOIN payload ON payload.payload_hash = revision.payload_hash)");

/// Before it every entry lay in a chain; such a file is backed up before it is brought up to date.
constexpr int firstSchemaWithStrays = 3;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// The feed this replica writes in a channel; made when it is first written to.
Result<FeedState> ownFeed(const Database &database, const LogIdentity &identity,
                          const QString &channel)
{
    ASSIGN_OR_RETURN(Statement find, Statement::prepare(database, feedSql));
    find.bind(QStringLiteral(":replica"), identity.replica)
        .bind(QStringLiteral(":channel"), channel);
    RETURN_IF_ERROR(find.exec());
    if (find.next())
        return FeedState{find.number(0), identity.replica, identity.site,
                         channel,        find.number(1),   find.bytes(2)};
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(database, insertFeedSql));
    insert.bind(QStringLiteral(":replica"), identity.replica)
        .bind(QStringLiteral(":site"), identity.site)
        .bind(QStringLiteral(":channel"), channel)
        .bind(QStringLiteral(":tip"), QByteArray(32, '\0'));
    RETURN_IF_ERROR(insert.exec());
    RETURN_IF_ERROR(find.exec());
    if (!find.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("no feed ") + channel};
    return FeedState{find.number(0), identity.replica, identity.site,
                     channel,        find.number(1),   find.bytes(2)};
}

/// What a new revision of an entity builds on.
struct Ground
{
    QList<QByteArray> parents;
    qint64 clock = 0; ///< Higher than all that it builds on.
    bool unchanged = false;
};

/// What a person changes is what the person sees: an open conflict stays open until somebody
/// settles it.
Result<Ground> groundOf(const Database &database, const Change &change, bool settles,
                        const QByteArray &body)
{
    Ground ground;
    ASSIGN_OR_RETURN(Statement shown, Statement::prepare(database, shownSql));
    shown.bind(QStringLiteral(":entity"), change.entity.toRfc4122());
    RETURN_IF_ERROR(shown.exec());
    if (shown.next()) {
        ground.parents = {shown.bytes(0)};
        ground.clock = shown.number(4) + 1;
        ground.unchanged = shown.text(1) == change.type && (shown.number(2) == 1) == change.deletes
                           && (change.deletes || shown.bytes(3) == body);
    }
    if (!settles)
        return ground;
    ASSIGN_OR_RETURN(Statement heads, Statement::prepare(database, headsSql));
    heads.bind(QStringLiteral(":entity"), change.entity.toRfc4122());
    RETURN_IF_ERROR(heads.exec());
    ground.parents.clear();
    while (heads.next()) {
        ground.parents.append(heads.bytes(0));
        ground.clock = std::max(ground.clock, heads.number(1) + 1);
    }
    ground.unchanged = ground.unchanged && ground.parents.size() < 2;
    return ground;
}

/// A hybrid logical clock: 48 bits of milliseconds, 16 bits of counter.
Result<qint64> nextClock(const Database &database, const LogIdentity &identity, const QDateTime &at,
                         qint64 least)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, newestClockSql));
    statement.bind(QStringLiteral(":replica"), identity.replica);
    RETURN_IF_ERROR(statement.exec());
    const qint64 newest = statement.next() ? statement.number(0) : 0;
    return std::max({newest + 1, at.toMSecsSinceEpoch() << 16, least});
}

Result<QByteArray> tenureOf(const Database &database, const QUuid &caseId)
{
    if (caseId.isNull())
        return QByteArray();
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, tenureSql));
    statement.bind(QStringLiteral(":case_id"), caseId.toRfc4122());
    RETURN_IF_ERROR(statement.exec());
    return statement.next() ? statement.bytes(0) : QByteArray();
}

QString channelOf(const WriteContext &context)
{
    if (context.audit)
        return QStringLiteral("audit");
    return context.to.isEmpty() ? QStringLiteral("up") : QStringLiteral("down:") + context.to;
}

Done insertRevision(const Database &database, const Revision &revision, qint64 fid,
                    const QByteArray &header, const QByteArray &salt, const QByteArray &body)
{
    ASSIGN_OR_RETURN(Statement payload, Statement::prepare(database, insertPayloadSql));
    payload.bind(QStringLiteral(":hash"), revision.payloadHash)
        .bind(QStringLiteral(":salt"), salt)
        .bind(QStringLiteral(":body"), body);
    RETURN_IF_ERROR(payload.exec());
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(database, insertRevisionSql));
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
        .bind(QStringLiteral(":header"), header);
    RETURN_IF_ERROR(insert.exec());
    for (const QByteArray &parent : revision.parents) {
        ASSIGN_OR_RETURN(Statement link, Statement::prepare(database, insertParentSql));
        link.bind(QStringLiteral(":rid"), revision.rid).bind(QStringLiteral(":parent"), parent);
        RETURN_IF_ERROR(link.exec());
    }
    ASSIGN_OR_RETURN(Statement advance, Statement::prepare(database, advanceFeedSql));
    advance.bind(QStringLiteral(":length"), revision.seq)
        .bind(QStringLiteral(":tip"), revision.rid)
        .bind(QStringLiteral(":fid"), fid);
    return advance.exec();
}

Result<QList<Revision>> readRevisions(const Database &database, const QString &condition,
                                      const QVariant &value)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, readSql + condition));
    if (value.isValid())
        statement.bind(QStringLiteral(":value"), value);
    RETURN_IF_ERROR(statement.exec());
    QList<Revision> revisions;
    while (statement.next()) {
        ASSIGN_OR_RETURN(Revision revision, revisionOf(statement.bytes(1)));
        revision.rid = statement.bytes(0);
        revision.hasBody = !statement.column(2).isNull();
        if (revision.hasBody) {
            ASSIGN_OR_RETURN(const QJsonValue body, strictJson(statement.bytes(2)));
            revision.body = body.toObject();
        }
        revisions.append(revision);
    }
    return revisions;
}

Result<QList<QUuid>> readIds(Statement &statement)
{
    RETURN_IF_ERROR(statement.exec());
    QList<QUuid> ids;
    while (statement.next())
        ids.append(QUuid::fromRfc4122(statement.bytes(0)));
    return ids;
}

} // namespace

QString freshSite()
{
    static const QString letters = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString site(u'S');
    while (site.size() < 9)
        site += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return site;
}

Done RevisionLog::begin(const QString &site, const QString &machine, const QDateTime &at)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO identity (one, site, replica, created_at, machine, epoch)
        VALUES (1, :site, :replica, :at, :machine, :epoch))")));
    statement.bind(QStringLiteral(":site"), site.isEmpty() ? freshSite() : site)
        .bind(QStringLiteral(":replica"), randomBytes(16))
        .bind(QStringLiteral(":at"), at.toString(Qt::ISODateWithMs))
        .bind(QStringLiteral(":machine"), machine.isNull() ? QStringLiteral("") : machine)
        .bind(QStringLiteral(":epoch"), randomBytes(16));
    return statement.exec();
}

Done RevisionLog::renewReplica(const QString &machine, const QDateTime &at)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        UPDATE identity SET replica = :replica, created_at = :at, machine = :machine,
                            epoch = :epoch
         WHERE one = 1)")));
    statement.bind(QStringLiteral(":replica"), randomBytes(16))
        .bind(QStringLiteral(":at"), at.toString(Qt::ISODateWithMs))
        .bind(QStringLiteral(":machine"), machine.isNull() ? QStringLiteral("") : machine)
        .bind(QStringLiteral(":epoch"), randomBytes(16));
    RETURN_IF_ERROR(statement.exec());
    // What the others said rests on package numbers of the old epoch: their next word counts.
    return Statement::run(*m_database, QStringLiteral("UPDATE peer SET echo = -1, pno = -1"));
}

Done RevisionLog::bindToMachine(const QString &machine)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        UPDATE identity SET machine = :machine,
               epoch = CASE WHEN epoch = zeroblob(16) THEN :epoch ELSE epoch END
         WHERE one = 1)")));
    statement.bind(QStringLiteral(":machine"), machine)
        .bind(QStringLiteral(":epoch"), randomBytes(16));
    return statement.exec();
}

Result<LogIdentity> RevisionLog::identity() const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, identitySql));
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("the room has no identity")};
    return LogIdentity{statement.text(0), statement.bytes(1), statement.bytes(2),
                       statement.text(3)};
}

Result<QList<FeedState>> RevisionLog::feeds() const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT fid, replica, site, channel, length, tip FROM feed ORDER BY replica, channel)")));
    RETURN_IF_ERROR(statement.exec());
    QList<FeedState> feeds;
    while (statement.next())
        feeds.append({statement.number(0), statement.bytes(1), statement.text(2), statement.text(3),
                      statement.number(4), statement.bytes(5)});
    return feeds;
}

Result<Revision> RevisionLog::append(const Change &change, const WriteContext &context)
{
    Q_ASSERT(m_database->isWriting());
    const QByteArray body = canonicalJson(change.deletes ? QJsonObject() : change.body);
    ASSIGN_OR_RETURN(const Ground ground, groundOf(*m_database, change, context.settles, body));
    if (ground.unchanged)
        return Revision{};

    ASSIGN_OR_RETURN(const LogIdentity identity, this->identity());
    ASSIGN_OR_RETURN(const FeedState feed, ownFeed(*m_database, identity, channelOf(context)));
    const QByteArray salt = randomBytes(16);
    Revision revision;
    revision.replica = identity.replica;
    revision.site = identity.site;
    revision.channel = feed.channel;
    revision.seq = feed.length + 1;
    revision.prev = feed.tip;
    revision.entity = change.entity;
    revision.type = change.type;
    revision.caseId = change.caseId;
    revision.deletes = change.deletes;
    revision.ruling = change.ruling;
    revision.call = context.call;
    revision.undoes = context.undoes;
    revision.actor = context.actor;
    revision.at = context.at;
    revision.why = context.why;
    revision.source = context.source;
    revision.parents = ground.parents;
    revision.payloadHash = sha256Of(salt + body);
    revision.body = change.deletes ? QJsonObject() : change.body;
    ASSIGN_OR_RETURN(revision.hlc, nextClock(*m_database, identity, context.at, ground.clock));
    ASSIGN_OR_RETURN(revision.tenure, tenureOf(*m_database, change.caseId));
    const QByteArray header = headerOf(revision);
    revision.rid = ridOf(header);
    RETURN_IF_ERROR(insertRevision(*m_database, revision, feed.fid, header, salt, body));
    return revision;
}

Result<QList<Revision>> RevisionLog::ofEntity(const QUuid &entity) const
{
    return readRevisions(
        *m_database,
        QStringLiteral(" WHERE revision.entity = :value ORDER BY revision.hlc, revision.rid"),
        entity.toRfc4122());
}

Result<QList<Revision>> RevisionLog::ofCase(const QUuid &caseId) const
{
    return readRevisions(
        *m_database,
        QStringLiteral(" WHERE revision.case_id = :value ORDER BY revision.hlc, revision.rid"),
        caseId.toRfc4122());
}

Result<QList<Revision>> RevisionLog::all() const
{
    return readRevisions(*m_database, QStringLiteral(" ORDER BY revision.hlc, revision.rid"), {});
}

Result<Revision> RevisionLog::find(const QByteArray &rid) const
{
    ASSIGN_OR_RETURN(
        const QList<Revision> found,
        readRevisions(*m_database, QStringLiteral(" WHERE revision.rid = :value"), rid));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("revision")};
    return found.first();
}

Result<QList<Revision>> RevisionLog::events() const
{
    return readRevisions(
        *m_database,
        QStringLiteral(" WHERE revision.type = 'event' ORDER BY revision.hlc, revision.rid"), {});
}

Result<QList<QUuid>> RevisionLog::entitiesOf(const QUuid &caseId) const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(*m_database,
                           QStringLiteral("SELECT DISTINCT entity FROM revision "
                                          "WHERE type <> 'event' AND case_id IS :case_id "
                                          "ORDER BY entity")));
    statement.bind(QStringLiteral(":case_id"), idOrNull(caseId));
    return readIds(statement);
}

Result<QList<QUuid>> RevisionLog::caseIds() const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(*m_database,
                           QStringLiteral("SELECT DISTINCT case_id FROM revision "
                                          "WHERE type <> 'event' AND case_id IS NOT NULL "
                                          "ORDER BY case_id")));
    return readIds(statement);
}

Result<QString> RevisionLog::fingerprint() const
{
    ASSIGN_OR_RETURN(const QList<FeedState> filed, feeds());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FeedState &feed : filed) {
        hash.addData(QByteArray::number(feed.length));
        hash.addData(feed.tip);
    }
    ASSIGN_OR_RETURN(const int schema, schemaVersion(*m_database));
    if (schema < firstSchemaWithStrays)
        return QString::fromLatin1(hash.result().toHex());
    ASSIGN_OR_RETURN(
        Statement strays,
        Statement::prepare(*m_database, QStringLiteral("SELECT rid FROM revision WHERE in_log = 0 "
                                                       "ORDER BY rid")));
    RETURN_IF_ERROR(strays.exec());
    while (strays.next())
        hash.addData(strays.bytes(0));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace maplebridge
