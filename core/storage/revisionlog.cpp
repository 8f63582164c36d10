// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/revisionlog.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>

namespace maplebridge {
namespace {

const QString identitySql = QStringLiteral("SELECT site, replica FROM identity WHERE one = 1");
const QString feedSql = QStringLiteral(R"(
    SELECT fid, length, tip FROM feed WHERE replica = :replica AND channel = :channel)");
const QString insertFeedSql = QStringLiteral(R"(
    INSERT INTO feed (replica, site, channel, length, tip)
    VALUES (:replica, :site, :channel, 0, :tip))");
const QString headsSql = QStringLiteral(R"(
    SELECT head.rid, section.type, section.deleted, section.body
      FROM head LEFT JOIN section ON section.entity = head.entity
     WHERE head.entity = :entity ORDER BY head.rid)");
const QString insertPayloadSql = QStringLiteral(R"(
    INSERT INTO payload (payload_hash, salt, body) VALUES (:hash, :salt, :body))");
const QString insertRevisionSql = QStringLiteral(R"(
    INSERT INTO revision (rid, fid, seq, prev, entity, type, case_id, op, call, hlc, actor,
                          written_at, payload_hash, header)
    VALUES (:rid, :fid, :seq, :prev, :entity, :type, :case_id, :op, :call, :hlc, :actor,
            :written_at, :payload_hash, :header))");
const QString insertParentSql = QStringLiteral(R"(
    INSERT INTO revision_parent (rid, parent) VALUES (:rid, :parent))");
const QString advanceFeedSql = QStringLiteral(R"(
    UPDATE feed SET length = :length, tip = :tip WHERE fid = :fid)");
const QString newestClockSql = QStringLiteral(R"(
    SELECT COALESCE(MAX(hlc), 0) FROM revision
     WHERE (fid, seq) IN (SELECT fid, length FROM feed))");
const QString readSql = QStringLiteral(R"(
    SELECT revision.rid, revision.header, payload.body
      FROM revision JOIN payload ON payload.payload_hash = revision.payload_hash)");

constexpr int sectionVersion = 1;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray ridOf(const QByteArray &header)
{
    return sha256("maplebridge-rev-v1\n" + header);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

struct Identity
{
    QString site;
    QByteArray replica;
};

struct Feed
{
    qint64 fid = 0;
    qint64 length = 0;
    QByteArray tip;
};

Result<Identity> readIdentity(const Database &database)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, identitySql));
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("the room has no identity")};
    return Identity{statement.text(0), statement.bytes(1)};
}

Result<Feed> readFeed(const Database &database, const QByteArray &replica, const QString &channel)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, feedSql));
    statement.bind(QStringLiteral(":replica"), replica).bind(QStringLiteral(":channel"), channel);
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("no feed ") + channel};
    return Feed{statement.number(0), statement.number(1), statement.bytes(2)};
}

Done makeFeeds(const Database &database, const Identity &identity)
{
    for (const QString &channel : {QStringLiteral("up"), QStringLiteral("audit")}) {
        ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, insertFeedSql));
        statement.bind(QStringLiteral(":replica"), identity.replica)
            .bind(QStringLiteral(":site"), identity.site)
            .bind(QStringLiteral(":channel"), channel)
            .bind(QStringLiteral(":tip"), QByteArray(32, '\0'));
        RETURN_IF_ERROR(statement.exec());
    }
    return Success{};
}

/// A hybrid logical clock: 48 bits of milliseconds, 16 bits of counter.
Result<qint64> nextClock(const Database &database, const QDateTime &at)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, newestClockSql));
    RETURN_IF_ERROR(statement.exec());
    const qint64 newest = statement.next() ? statement.number(0) : 0;
    return std::max(newest + 1, at.toMSecsSinceEpoch() << 16);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QVariant blobOrNull(const QUuid &uuid)
{
    return uuid.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(uuid.toRfc4122());
}

QJsonObject headerOf(const Change &change, const WriteContext &context, const Identity &identity,
                     const Feed &feed, qint64 clock, const QByteArray &payloadHash,
                     const QList<QByteArray> &parents)
{
    QJsonArray parentTexts;
    for (const QByteArray &parent : parents)
        parentTexts.append(hex(parent));
    QJsonObject header{
        {QStringLiteral("call"), uuidText(context.call)},
        {QStringLiteral("ch"), context.audit ? QStringLiteral("audit") : QStringLiteral("up")},
        {QStringLiteral("ent"), uuidText(change.entity)},
        {QStringLiteral("et"), change.type},
        {QStringLiteral("hlc"), QString::number(clock, 16).rightJustified(16, u'0')},
        {QStringLiteral("op"), change.deletes ? QStringLiteral("del") : QStringLiteral("put")},
        {QStringLiteral("par"), parentTexts},
        {QStringLiteral("ph"), hex(payloadHash)},
        {QStringLiteral("prev"), hex(feed.tip)},
        {QStringLiteral("rep"), hex(identity.replica)},
        {QStringLiteral("seq"), feed.length + 1},
        {QStringLiteral("site"), identity.site},
        {QStringLiteral("sv"), sectionVersion},
        {QStringLiteral("ts"), context.at.toString(Qt::ISODateWithMs)}};
    const auto addText = [&header](const QString &key, const QString &text) {
        if (!text.isEmpty())
            header.insert(key, text);
    };
    addText(QStringLiteral("act"), uuidText(context.actor));
    addText(QStringLiteral("cs"), uuidText(change.caseId));
    addText(QStringLiteral("why"), context.why);
    addText(QStringLiteral("src"), context.source);
    addText(QStringLiteral("undo"), uuidText(context.undoes));
    return header;
}

/// Reads what a header says; the header is the truth, the columns only index it.
Result<Revision> revisionOf(const QByteArray &rid, const QByteArray &header, const QByteArray &body)
{
    ASSIGN_OR_RETURN(const QJsonValue h, strictJson(header));
    ASSIGN_OR_RETURN(const QJsonValue b, strictJson(body));
    const auto text = [&h](const char *key) { return h[QLatin1StringView(key)].toString(); };
    Revision revision;
    revision.rid = rid;
    revision.entity = uuidFromText(text("ent"));
    revision.type = text("et");
    revision.caseId = uuidFromText(text("cs"));
    revision.deletes = text("op") == u"del";
    revision.call = uuidFromText(text("call"));
    revision.undoes = uuidFromText(text("undo"));
    revision.actor = uuidFromText(text("act"));
    revision.at = QDateTime::fromString(text("ts"), Qt::ISODateWithMs);
    revision.hlc = text("hlc").toLongLong(nullptr, 16);
    revision.why = text("why");
    revision.source = text("src");
    for (const QJsonValue parent : h[QLatin1StringView("par")].toArray())
        revision.parents.append(QByteArray::fromHex(parent.toString().toLatin1()));
    revision.body = b.toObject();
    return revision;
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
        ASSIGN_OR_RETURN(const Revision revision,
                         revisionOf(statement.bytes(0), statement.bytes(1), statement.bytes(2)));
        revisions.append(revision);
    }
    return revisions;
}

} // namespace

Done RevisionLog::begin(const QString &site, const QDateTime &at)
{
    const Identity identity{site, randomBytes(16)};
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
                         INSERT INTO identity (one, site, replica, created_at)
                         VALUES (1, :site, :replica, :at))")));
    statement.bind(QStringLiteral(":site"), site)
        .bind(QStringLiteral(":replica"), identity.replica)
        .bind(QStringLiteral(":at"), at.toString(Qt::ISODateWithMs));
    RETURN_IF_ERROR(statement.exec());
    return makeFeeds(*m_database, identity);
}

Done RevisionLog::renewReplica(const QDateTime &at)
{
    ASSIGN_OR_RETURN(Identity identity, readIdentity(*m_database));
    identity.replica = randomBytes(16);
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
                         UPDATE identity SET replica = :replica, created_at = :at WHERE one = 1)")));
    statement.bind(QStringLiteral(":replica"), identity.replica)
        .bind(QStringLiteral(":at"), at.toString(Qt::ISODateWithMs));
    RETURN_IF_ERROR(statement.exec());
    return makeFeeds(*m_database, identity);
}

Result<Revision> RevisionLog::append(const Change &change, const WriteContext &context)
{
    Q_ASSERT(m_database->isWriting());
    const QByteArray body = canonicalJson(change.deletes ? QJsonObject() : change.body);

    ASSIGN_OR_RETURN(Statement heads, Statement::prepare(*m_database, headsSql));
    heads.bind(QStringLiteral(":entity"), change.entity.toRfc4122());
    RETURN_IF_ERROR(heads.exec());
    QList<QByteArray> parents;
    bool unchanged = false;
    while (heads.next()) {
        parents.append(heads.bytes(0));
        unchanged = heads.text(1) == change.type && (heads.number(2) == 1) == change.deletes
                    && (change.deletes || heads.bytes(3) == body);
    }
    if (unchanged && parents.size() == 1)
        return Revision{};

    ASSIGN_OR_RETURN(const Identity identity, readIdentity(*m_database));
    const QString channel = context.audit ? QStringLiteral("audit") : QStringLiteral("up");
    ASSIGN_OR_RETURN(const Feed feed, readFeed(*m_database, identity.replica, channel));
    ASSIGN_OR_RETURN(const qint64 clock, nextClock(*m_database, context.at));
    const QByteArray salt = randomBytes(16);
    const QByteArray payloadHash = sha256(salt + body);
    const QByteArray header
        = canonicalJson(headerOf(change, context, identity, feed, clock, payloadHash, parents));
    const QByteArray rid = ridOf(header);

    ASSIGN_OR_RETURN(Statement payload, Statement::prepare(*m_database, insertPayloadSql));
    payload.bind(QStringLiteral(":hash"), payloadHash)
        .bind(QStringLiteral(":salt"), salt)
        .bind(QStringLiteral(":body"), body);
    RETURN_IF_ERROR(payload.exec());
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertRevisionSql));
    insert.bind(QStringLiteral(":rid"), rid)
        .bind(QStringLiteral(":fid"), feed.fid)
        .bind(QStringLiteral(":seq"), feed.length + 1)
        .bind(QStringLiteral(":prev"), feed.tip)
        .bind(QStringLiteral(":entity"), change.entity.toRfc4122())
        .bind(QStringLiteral(":type"), change.type)
        .bind(QStringLiteral(":case_id"), blobOrNull(change.caseId))
        .bind(QStringLiteral(":op"), change.deletes ? QStringLiteral("del") : QStringLiteral("put"))
        .bind(QStringLiteral(":call"), context.call.toRfc4122())
        .bind(QStringLiteral(":hlc"), clock)
        .bind(QStringLiteral(":actor"), blobOrNull(context.actor))
        .bind(QStringLiteral(":written_at"), context.at.toString(Qt::ISODateWithMs))
        .bind(QStringLiteral(":payload_hash"), payloadHash)
        .bind(QStringLiteral(":header"), header);
    RETURN_IF_ERROR(insert.exec());
    for (const QByteArray &parent : parents) {
        ASSIGN_OR_RETURN(Statement link, Statement::prepare(*m_database, insertParentSql));
        link.bind(QStringLiteral(":rid"), rid).bind(QStringLiteral(":parent"), parent);
        RETURN_IF_ERROR(link.exec());
    }
    ASSIGN_OR_RETURN(Statement advance, Statement::prepare(*m_database, advanceFeedSql));
    advance.bind(QStringLiteral(":length"), feed.length + 1)
        .bind(QStringLiteral(":tip"), rid)
        .bind(QStringLiteral(":fid"), feed.fid);
    RETURN_IF_ERROR(advance.exec());
    return revisionOf(rid, header, body);
}

Result<QList<Revision>> RevisionLog::ofEntity(const QUuid &entity) const
{
    return readRevisions(*m_database,
                         QStringLiteral(" WHERE revision.entity = :value ORDER BY revision.hlc"),
                         entity.toRfc4122());
}

Result<QList<Revision>> RevisionLog::ofCase(const QUuid &caseId) const
{
    return readRevisions(*m_database,
                         QStringLiteral(" WHERE revision.case_id = :value ORDER BY revision.hlc"),
                         caseId.toRfc4122());
}

Result<QList<Revision>> RevisionLog::all() const
{
    return readRevisions(*m_database, QStringLiteral(" ORDER BY revision.hlc, revision.rid"), {});
}

Result<QString> RevisionLog::fingerprint() const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(
            *m_database, QStringLiteral("SELECT length, tip FROM feed ORDER BY replica, channel")));
    RETURN_IF_ERROR(statement.exec());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (statement.next()) {
        hash.addData(QByteArray::number(statement.number(0)));
        hash.addData(statement.bytes(1));
    }
    return hex(hash.result());
}

Done RevisionLog::verify() const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT revision.fid, revision.seq, revision.rid, revision.header, revision.payload_hash,
               payload.salt, payload.body, revision.entity, revision.type, feed.length, feed.tip
          FROM revision JOIN payload ON payload.payload_hash = revision.payload_hash
                        JOIN feed ON feed.fid = revision.fid
         ORDER BY revision.fid, revision.seq)")));
    RETURN_IF_ERROR(statement.exec());
    qint64 fid = 0;
    qint64 seq = 0;
    QByteArray tip;
    const auto corrupt = [&](const QString &what) {
        return Error{ErrorCode::Corrupt, what,
                     QStringLiteral("feed %1, entry %2").arg(fid).arg(seq)};
    };
    while (statement.next()) {
        if (statement.number(0) != fid) {
            fid = statement.number(0);
            seq = 0;
            tip = QByteArray(32, '\0');
        }
        ++seq;
        const QByteArray rid = statement.bytes(2);
        const QByteArray header = statement.bytes(3);
        if (statement.number(1) != seq)
            return corrupt(QStringLiteral("an entry is missing"));
        if (ridOf(header) != rid)
            return corrupt(QStringLiteral("the header does not fit its hash"));
        if (sha256(statement.bytes(5) + statement.bytes(6)) != statement.bytes(4))
            return corrupt(QStringLiteral("the body does not fit its hash"));
        const auto read = strictJson(header);
        if (!read || read.value()[QStringLiteral("prev")].toString() != hex(tip)
            || read.value()[QStringLiteral("ph")].toString() != hex(statement.bytes(4))
            || read.value()[QStringLiteral("seq")].toInteger() != seq
            || uuidFromText(read.value()[QStringLiteral("ent")].toString()).toRfc4122()
                   != statement.bytes(7)
            || read.value()[QStringLiteral("et")].toString() != statement.text(8))
            return corrupt(QStringLiteral("the chain is broken"));
        tip = rid;
        if (seq == statement.number(9) && tip != statement.bytes(10))
            return corrupt(QStringLiteral("the tip does not fit"));
    }
    ASSIGN_OR_RETURN(Statement short_, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT feed.fid FROM feed
         WHERE feed.length <> (SELECT COUNT(*) FROM revision WHERE revision.fid = feed.fid))")));
    RETURN_IF_ERROR(short_.exec());
    if (short_.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("a feed has lost entries"),
                     QStringLiteral("feed %1").arg(short_.number(0))};
    return Success{};
}

} // namespace maplebridge
