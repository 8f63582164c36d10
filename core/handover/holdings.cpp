// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/holdings.h"

#include "core/storage/statement.h"

#include <QJsonArray>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype replicaBytes = 16;
constexpr qsizetype hashBytes = 32;

// Hashes that bodies name and that are not among the files. Only sections that count are asked.
const QString missingSql = QStringLiteral(R"(
    WITH named (hash) AS (
        SELECT json_extract(CAST(body AS TEXT), '$.pdf') FROM section
         WHERE type = 'paper' AND deleted = 0
        UNION
        SELECT json_extract(CAST(body AS TEXT), '$.content') FROM section
         WHERE type = 'paper' AND deleted = 0
        UNION
        SELECT json_extract(CAST(body AS TEXT), '$.file') FROM section
         WHERE type = 'attachment' AND deleted = 0)
    SELECT hash FROM named
     WHERE hash IS NOT NULL AND length(hash) = 64
       AND hash NOT IN (SELECT lower(hex(sha256)) FROM attachment))");

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray sortedHex(const QSet<QByteArray> &hashes)
{
    QStringList texts;
    for (const QByteArray &hash : hashes)
        texts += hex(hash);
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

Result<QByteArray> hashAt(const QJsonValue &value, qsizetype size, const QString &pointer)
{
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    if (bytes.size() != size || hex(bytes) != value.toString())
        return Error{ErrorCode::Invalid, u"wrong field"_s, pointer, u"a hash in hex"_s};
    return bytes;
}

Result<QSet<QByteArray>> hashesAt(const QJsonValue &value, const QString &pointer)
{
    if (!value.isArray())
        return Error{ErrorCode::Invalid, u"no list"_s, pointer, u"a list"_s};
    QSet<QByteArray> hashes;
    for (const QJsonValue one : value.toArray()) {
        ASSIGN_OR_RETURN(const QByteArray hash, hashAt(one, hashBytes, pointer));
        hashes.insert(hash);
    }
    return hashes;
}

} // namespace

QByteArray feedKey(const QByteArray &replica, const QString &channel)
{
    return replica + channel.toUtf8();
}

Result<Holdings> holdingsOf(const Database &database)
{
    Holdings holdings;
    ASSIGN_OR_RETURN(Statement feeds, Statement::prepare(database, QStringLiteral(R"(
        SELECT replica, channel, length, tip FROM feed WHERE length > 0)")));
    RETURN_IF_ERROR(feeds.exec());
    while (feeds.next())
        holdings.feeds.insert(feedKey(feeds.bytes(0), feeds.text(1)),
                              {feeds.number(2), feeds.bytes(3)});
    ASSIGN_OR_RETURN(
        Statement strays,
        Statement::prepare(database, QStringLiteral("SELECT rid FROM revision WHERE in_log = 0")));
    RETURN_IF_ERROR(strays.exec());
    while (strays.next())
        holdings.strays.insert(strays.bytes(0));
    ASSIGN_OR_RETURN(Statement missing, Statement::prepare(database, missingSql));
    RETURN_IF_ERROR(missing.exec());
    while (missing.next())
        holdings.missingFiles.insert(QByteArray::fromHex(missing.bytes(0)));
    return holdings;
}

QJsonObject jsonOf(const Holdings &holdings)
{
    QList<QByteArray> keys = holdings.feeds.keys();
    std::sort(keys.begin(), keys.end());
    QJsonArray feeds;
    for (const QByteArray &key : std::as_const(keys)) {
        const FeedReach mark = holdings.feeds.value(key);
        feeds.append(QJsonObject{{u"r"_s, hex(key.left(replicaBytes))},
                                 {u"c"_s, QString::fromUtf8(key.mid(replicaBytes))},
                                 {u"n"_s, mark.length},
                                 {u"t"_s, hex(mark.tip)}});
    }
    return {{u"feeds"_s, feeds},
            {u"strays"_s, sortedHex(holdings.strays)},
            {u"files"_s, sortedHex(holdings.missingFiles)}};
}

Result<Holdings> holdingsFrom(const QJsonObject &json)
{
    Holdings holdings;
    const QJsonArray feeds = json.value("feeds"_L1).toArray();
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        const QString pointer = u"/feeds/%1"_s.arg(i);
        const QJsonObject feed = feeds.at(i).toObject();
        ASSIGN_OR_RETURN(const QByteArray replica,
                         hashAt(feed.value("r"_L1), replicaBytes, pointer));
        ASSIGN_OR_RETURN(const QByteArray tip, hashAt(feed.value("t"_L1), hashBytes, pointer));
        const qint64 length = feed.value("n"_L1).toInteger();
        const QString channel = feed.value("c"_L1).toString();
        if (length < 1 || channel.isEmpty())
            return Error{ErrorCode::Invalid, u"wrong field"_s, pointer};
        holdings.feeds.insert(feedKey(replica, channel), {length, tip});
    }
    ASSIGN_OR_RETURN(holdings.strays, hashesAt(json.value("strays"_L1), u"/strays"_s));
    ASSIGN_OR_RETURN(holdings.missingFiles, hashesAt(json.value("files"_L1), u"/files"_s));
    return holdings;
}

} // namespace maplebridge
