// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Whether the log says what its hashes promise.

#include "core/storage/revisionlog.h"
#include "core/storage/statement.h"

namespace maplebridge {
namespace {

const QString entriesSql = QStringLiteral(R"(
    SELECT revision.fid, revision.seq, revision.rid, revision.header, revision.payload_hash,
           payload.salt, payload.body, revision.entity, revision.type, revision.in_log,
           feed.length, feed.tip, feed.replica, feed.channel, revision.case_id
      FROM revision LEFT JOIN payload ON payload.payload_hash = revision.payload_hash
                    JOIN feed ON feed.fid = revision.fid
     ORDER BY revision.fid, revision.in_log DESC, revision.seq)");
const QString shortFeedSql = QStringLiteral(R"(
    SELECT feed.fid FROM feed
     WHERE feed.length
           <> (SELECT COUNT(*) FROM revision WHERE revision.fid = feed.fid AND in_log = 1))");
const QString lostParentSql = QStringLiteral(R"(
    SELECT revision.fid FROM revision
     WHERE json_array_length(CAST(header AS TEXT), '$.par')
           <> (SELECT COUNT(*) FROM revision_parent WHERE revision_parent.rid = revision.rid))");

/// What does not fit about one entry by itself; empty when all does.
QString faultOf(const Statement &row)
{
    const QByteArray header = row.bytes(3);
    if (ridOf(header) != row.bytes(2))
        return QStringLiteral("the header does not fit its hash");
    if (!row.column(6).isNull() && sha256Of(row.bytes(5) + row.bytes(6)) != row.bytes(4))
        return QStringLiteral("the body does not fit its hash");
    const auto read = revisionOf(header);
    if (!read || read.value().payloadHash != row.bytes(4) || read.value().seq != row.number(1)
        || read.value().entity.toRfc4122() != row.bytes(7) || read.value().type != row.text(8)
        || read.value().replica != row.bytes(12) || read.value().channel != row.text(13)
        || (read.value().caseId.isNull() ? QByteArray() : read.value().caseId.toRfc4122())
               != row.bytes(14))
        return QStringLiteral("the chain is broken");
    return {};
}

} // namespace

Done RevisionLog::verify() const
{
    ASSIGN_OR_RETURN(Statement row, Statement::prepare(*m_database, entriesSql));
    RETURN_IF_ERROR(row.exec());
    qint64 fid = 0;
    qint64 seq = 0;
    QByteArray tip;
    const auto corrupt = [&](const QString &what) {
        return Error{ErrorCode::Corrupt, what,
                     QStringLiteral("feed %1, entry %2").arg(fid).arg(seq)};
    };
    while (row.next()) {
        if (row.number(0) != fid) {
            fid = row.number(0);
            seq = 0;
            tip = QByteArray(32, '\0');
        }
        const bool filed = row.number(9) == 1;
        if (filed && row.number(1) != ++seq)
            return corrupt(QStringLiteral("an entry is missing"));
        if (const QString fault = faultOf(row); !fault.isEmpty())
            return corrupt(fault);
        if (!filed)
            continue;
        ASSIGN_OR_RETURN(const Revision revision, revisionOf(row.bytes(3)));
        if (revision.prev != tip)
            return corrupt(QStringLiteral("the chain is broken"));
        tip = revision.rid;
        if (seq == row.number(10) && tip != row.bytes(11))
            return corrupt(QStringLiteral("the tip does not fit"));
    }
    for (const auto &[sql, what] :
         {std::pair(shortFeedSql, QStringLiteral("a feed has lost entries")),
          std::pair(lostParentSql, QStringLiteral("what an entry builds on was lost"))})
    {
        ASSIGN_OR_RETURN(Statement found, Statement::prepare(*m_database, sql));
        RETURN_IF_ERROR(found.exec());
        if (found.next())
            return Error{ErrorCode::Corrupt, what, QStringLiteral("feed %1").arg(found.number(0))};
    }
    return Success{};
}

} // namespace maplebridge
