// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// What another office is not known to have.

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/domain/casefile.h"
#include "core/handover/holdings.h"
#include "core/storage/peerbook.h"
#include "core/storage/rosterrepository.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

/// A replica that was silent for so long, while another of its office spoke, is taken for given up;
/// if it returns, it says itself what it lacks.
constexpr qint64 silentDays = 60;

const QString entriesSql = QStringLiteral(R"(
    SELECT revision.rid, revision.fid, revision.seq, revision.in_log, feed.replica, feed.channel,
           EXISTS (SELECT 1 FROM fork WHERE fork.fid = feed.fid), revision.case_id
      FROM revision JOIN feed ON feed.fid = revision.fid
     WHERE feed.channel <> 'local')");
// Downwards go the cases that the offices there opened, were given or wrote in, what those offices
// wrote of their own, who is who, and what is meant for them.
const QString downSql = entriesSql + QStringLiteral(R"(
       AND (revision.case_id IN
              (SELECT case_id FROM revision AS r JOIN feed AS f ON f.fid = r.fid
                WHERE r.case_id IS NOT NULL AND instr(:sites, ',' || f.site || ',') > 0
               UNION
               SELECT case_id FROM revision AS r JOIN payload AS p
                      ON p.payload_hash = r.payload_hash
                WHERE r.type = 'transfer'
                  AND instr(:sites,
                            ',' || json_extract(CAST(p.body AS TEXT), '$.to') || ',') > 0)
            AND revision.type <> 'event'
         OR instr(:sites, ',' || feed.site || ',') > 0
         OR revision.type IN ('office', 'committee', 'mediator')
         OR revision.type = 'note' AND EXISTS
              (SELECT 1 FROM payload AS p WHERE p.payload_hash = revision.payload_hash
                  AND instr(:sites,
                            ',' || json_extract(CAST(p.body AS TEXT), '$.to') || ',') > 0)))");
const QString tipSql = QStringLiteral(R"(
    SELECT rid FROM revision WHERE fid = :fid AND seq = :seq AND in_log = 1)");
const QString lineSql = QStringLiteral(R"(
    SELECT revision.header, payload.salt, payload.body, signature.key_id, signature.sig,
           feed.site
      FROM revision JOIN feed ON feed.fid = revision.fid
                    LEFT JOIN payload ON payload.payload_hash = revision.payload_hash
                    LEFT JOIN signature ON signature.rid = revision.rid
     WHERE revision.rid = :rid)");
const QString fileSql = QStringLiteral(R"(
    SELECT media_type, bytes FROM attachment WHERE sha256 = :sha256)");

/// An entry of our log, as far as it matters for whether somebody has it.
struct Entry
{
    QByteArray rid;
    qint64 fid = 0;
    qint64 seq = 0;
    bool filed = false;
    QByteArray feed; ///< Key.
    bool forked = false;
    QUuid caseId;
};

/// Knows of one replica of the other office which entries it has.
class Listener
{
public:
    Listener(const Database *database, Holdings holdings)
        : m_database(database), m_holdings(std::move(holdings))
    {}

    [[nodiscard]] const Holdings &holdings() const { return m_holdings; }

    Result<bool> has(const Entry &entry)
    {
        if (m_holdings.strays.contains(entry.rid))
            return true;
        const auto mark = m_holdings.feeds.constFind(entry.feed);
        if (mark == m_holdings.feeds.constEnd() || mark->length < entry.seq)
            return false;
        if (!entry.filed)
            return !entry.forked; // in a chain there, if the feed has one branch only
        ASSIGN_OR_RETURN(const bool same, onSameBranch(entry, *mark));
        return same;
    }

private:
    /// Whether our chain bears, at the length the other has, the tip it has there.
    Result<bool> onSameBranch(const Entry &entry, const FeedReach &mark)
    {
        if (const auto known = m_same.constFind(entry.feed); known != m_same.constEnd())
            return *known;
        ASSIGN_OR_RETURN(Statement tip, Statement::prepare(*m_database, tipSql));
        tip.bind(QStringLiteral(":fid"), entry.fid).bind(QStringLiteral(":seq"), mark.length);
        RETURN_IF_ERROR(tip.exec());
        // Where ours is shorter the other has more of it: all of ours, unless there are branches.
        const bool same = tip.next() ? tip.bytes(0) == mark.tip : !entry.forked;
        m_same.insert(entry.feed, same);
        return same;
    }

    const Database *m_database;
    Holdings m_holdings;
    QHash<QByteArray, bool> m_same;
};

Result<QList<Listener>> listenersOf(const LogPlace &place, const QString &to)
{
    ASSIGN_OR_RETURN(const QList<PeerWord> words, PeerBook(place.database).words(to));
    QList<Listener> listeners;
    for (const PeerWord &word : words) {
        if (!listeners.isEmpty() && word.at.daysTo(place.at) > silentDays)
            continue;
        ASSIGN_OR_RETURN(const QJsonValue json, strictJson(word.holds));
        ASSIGN_OR_RETURN(Holdings holdings, holdingsFrom(json.toObject()));
        listeners.append(Listener(place.database, std::move(holdings)));
    }
    if (listeners.isEmpty())
        listeners.append(Listener(place.database, {}));
    return listeners;
}

Result<QList<Entry>> entriesFor(const LogPlace &place, const Roster &roster, const QString &to)
{
    const bool down = roster.parent() == nullptr || roster.parent()->site != to;
    ASSIGN_OR_RETURN(Statement read,
                     Statement::prepare(*place.database, down ? downSql : entriesSql));
    if (down)
        // Names of offices hold no comma: strictRevisionOf() sees to it.
        read.bind(QStringLiteral(":sites"), QString(u',' + roster.withBelow(to).join(u',') + u','));
    RETURN_IF_ERROR(read.exec());
    QList<Entry> entries;
    while (read.next())
        entries.append({read.bytes(0), read.number(1), read.number(2), read.number(3) == 1,
                        feedKey(read.bytes(4), read.text(5)), read.number(6) == 1,
                        QUuid::fromRfc4122(read.bytes(7))});
    return entries;
}

Result<RevisionLine> lineOf(const LogPlace &place, const QByteArray &rid, const QString &own,
                            const Vouching &vouching)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*place.database, lineSql));
    read.bind(QStringLiteral(":rid"), rid);
    RETURN_IF_ERROR(read.exec());
    if (!read.next())
        return Error{ErrorCode::Corrupt, u"an entry is missing"_s};
    RevisionLine line{read.bytes(0), !read.column(2).isNull(),
                      read.bytes(1), read.bytes(2),
                      read.text(3),  read.bytes(4)};
    if (!line.signature.isEmpty() || read.text(5) != own)
        return line;
    ASSIGN_OR_RETURN(const Vouching::Mark mark, vouching.sign(rid));
    line.keyId = mark.keyId;
    line.signature = mark.signature;
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*place.database, QStringLiteral(R"(
        INSERT INTO signature (rid, key_id, sig) VALUES (:rid, :key, :sig))")));
    keep.bind(QStringLiteral(":rid"), rid)
        .bind(QStringLiteral(":key"), mark.keyId)
        .bind(QStringLiteral(":sig"), mark.signature);
    RETURN_IF_ERROR(keep.exec());
    return line;
}

/// The files a body names.
QList<QByteArray> filesOf(const RevisionLine &line)
{
    const auto read = revisionOf(line.header);
    if (!read || !line.hasBody)
        return {};
    QStringList names;
    if (read.value().type == Paper::type)
        names = {u"pdf"_s, u"content"_s};
    else if (read.value().type == Attachment::type)
        names = {u"file"_s};
    if (names.isEmpty())
        return {};
    const auto body = strictJson(line.body);
    QList<QByteArray> files;
    for (const QString &name : std::as_const(names)) {
        const QByteArray hash
            = QByteArray::fromHex(body ? body.value()[name].toString().toLatin1() : QByteArray());
        if (hash.size() == 32)
            files.append(hash);
    }
    return files;
}

Done addFiles(const LogPlace &place, const QSet<QByteArray> &hashes, Parcel *parcel)
{
    QList<QByteArray> sorted(hashes.begin(), hashes.end());
    std::sort(sorted.begin(), sorted.end());
    for (const QByteArray &hash : std::as_const(sorted)) {
        ASSIGN_OR_RETURN(Statement read, Statement::prepare(*place.database, fileSql));
        read.bind(QStringLiteral(":sha256"), hash);
        RETURN_IF_ERROR(read.exec());
        if (read.next())
            parcel->files.append({hash, read.text(0), read.bytes(1)});
    }
    return Success{};
}

Result<QSet<QByteArray>> forkedReplicas(const Database &database)
{
    ASSIGN_OR_RETURN(
        Statement read,
        Statement::prepare(database, QStringLiteral("SELECT DISTINCT feed.replica FROM fork "
                                                    "JOIN feed ON feed.fid = fork.fid")));
    RETURN_IF_ERROR(read.exec());
    QSet<QByteArray> replicas;
    while (read.next())
        replicas.insert(read.bytes(0));
    return replicas;
}

} // namespace

namespace {

/// Those of our entries that some replica of the office lacks, and the files it asks for.
struct Missing
{
    QList<Entry> entries;
    QSet<QByteArray> files;
};

Result<Missing> missingAt(const LogPlace &place, const Roster &roster, const QString &to)
{
    const Office *office = roster.find(to);
    const bool up = roster.parent() != nullptr && roster.parent()->site == to;
    if (office == nullptr || (!up && office->parent != roster.ownSite()))
        return Error{ErrorCode::Refused, u"not an office right above or below"_s,
                     roster.nameOf(to)};
    ASSIGN_OR_RETURN(QList<Listener> listeners, listenersOf(place, to));
    ASSIGN_OR_RETURN(const QList<Entry> entries, entriesFor(place, roster, to));
    Missing missing;
    for (const Listener &listener : std::as_const(listeners))
        missing.files.unite(listener.holdings().missingFiles);
    for (const Entry &entry : entries) {
        bool lacking = false;
        for (Listener &listener : listeners) {
            ASSIGN_OR_RETURN(const bool has, listener.has(entry));
            lacking = lacking || !has;
        }
        if (lacking)
            missing.entries.append(entry);
    }
    return missing;
}

} // namespace

Result<Lacking> lackingAt(const LogPlace &place, const QString &to)
{
    ASSIGN_OR_RETURN(const Roster roster, readRoster(*place.database, *place.codes));
    ASSIGN_OR_RETURN(const Missing missing, missingAt(place, roster, to));
    Lacking lacking;
    lacking.entries = static_cast<int>(missing.entries.size());
    QSet<QUuid> cases;
    for (const Entry &entry : missing.entries) {
        if (!entry.caseId.isNull())
            cases.insert(entry.caseId);
    }
    lacking.cases = QList<QUuid>(cases.begin(), cases.end());
    std::sort(lacking.cases.begin(), lacking.cases.end(),
              [](const QUuid &a, const QUuid &b) { return a.toRfc4122() < b.toRfc4122(); });
    return lacking;
}

Result<Parcel> makeParcel(const LogPlace &place, const QString &to, const Vouching &vouching)
{
    ASSIGN_OR_RETURN(const Roster roster, readRoster(*place.database, *place.codes));
    ASSIGN_OR_RETURN(const Missing missing, missingAt(place, roster, to));
    ASSIGN_OR_RETURN(const LogIdentity identity, RevisionLog(place.database).identity());
    const PeerBook book(place.database);
    Parcel parcel;
    parcel.from = identity.site;
    parcel.to = to;
    parcel.replica = identity.replica;
    parcel.machine = identity.machine;
    parcel.epoch = identity.epoch;
    parcel.writtenAt = place.at;
    ASSIGN_OR_RETURN(const qint64 last, book.lastSent(to, identity.epoch));
    parcel.pno = last + 1;
    ASSIGN_OR_RETURN(parcel.echo, book.seen(to));
    ASSIGN_OR_RETURN(parcel.holds, holdingsOf(*place.database));
    ASSIGN_OR_RETURN(parcel.forks, forkedReplicas(*place.database));
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(place.database));
    QSet<QByteArray> files = missing.files;
    for (const Entry &entry : missing.entries) {
        ASSIGN_OR_RETURN(const RevisionLine line,
                         lineOf(place, entry.rid, identity.site, vouching));
        for (const QByteArray &file : filesOf(line))
            files.insert(file);
        parcel.lines.append(line);
    }
    RETURN_IF_ERROR(addFiles(place, files, &parcel));
    RETURN_IF_ERROR(transaction->commit());
    return parcel;
}

Done noteSent(const LogPlace &place, const Parcel &parcel, const QString &path,
              const QByteArray &sha256, qint64 size)
{
    QSet<QUuid> cases;
    for (const RevisionLine &line : parcel.lines) {
        ASSIGN_OR_RETURN(const Revision revision, revisionOf(line.header));
        if (!revision.caseId.isNull())
            cases.insert(revision.caseId);
    }
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(place.database));
    RETURN_IF_ERROR(PeerBook(place.database)
                        .noteSent({parcel.to, parcel.pno, path, sha256, size,
                                   static_cast<int>(parcel.lines.size()),
                                   static_cast<int>(cases.size()), place.at},
                                  parcel.epoch, newUuid(place.at).toRfc4122()));
    return transaction->commit();
}

} // namespace maplebridge
