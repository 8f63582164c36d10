// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/revision.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qsizetype replicaBytes = 16;
constexpr qsizetype longestText = 4000;
constexpr int mostParents = 64;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

bool isHex(const QJsonValue &value, qsizetype bytes)
{
    const QString text = value.toString();
    return text.size() == 2 * bytes && hex(bytesOf(value)) == text;
}

bool isUuid(const QJsonValue &value)
{
    return value.isString() && !uuidFromText(value.toString()).isNull();
}

bool isText(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= longestText;
}

/// The first member whose value has not the shape it must have; empty when all have.
QString misshapen(const QJsonObject &h)
{
    const auto text = [&h](const char *key) { return h.value(QLatin1StringView(key)); };
    for (const char *key : {"call", "ent"}) {
        if (!isUuid(text(key)))
            return QString::fromLatin1(key);
    }
    for (const char *key : {"act", "cs", "undo"}) {
        if (h.contains(QLatin1StringView(key)) && !isUuid(text(key)))
            return QString::fromLatin1(key);
    }
    for (const char *key : {"ph", "prev"}) {
        if (!isHex(text(key), hashBytes))
            return QString::fromLatin1(key);
    }
    if (h.contains("ten"_L1) && !isHex(text("ten"), hashBytes))
        return u"ten"_s;
    if (!isHex(text("rep"), replicaBytes))
        return u"rep"_s;
    if (!isHex(text("hlc"), 8) || text("hlc").toString() > u"7fffffffffffffff"_s)
        return u"hlc"_s;
    if (text("op") != u"put"_s && text("op") != u"del"_s)
        return u"op"_s;
    for (const char *key : {"ch", "et", "site"}) {
        static const QRegularExpression plain(u"^[^,\\s\\x00-\\x1f]{1,100}$"_s);
        if (!plain.match(text(key).toString()).hasMatch())
            return QString::fromLatin1(key);
    }
    for (const char *key : {"why", "src"}) {
        if (h.contains(QLatin1StringView(key)) && !isText(text(key)))
            return QString::fromLatin1(key);
    }
    if (h.contains("rul"_L1) && text("rul").toInteger() != 1)
        return u"rul"_s;
    if (!text("seq").isDouble() || text("seq").toInteger() < 1)
        return u"seq"_s;
    if (!text("sv").isDouble() || text("sv").toInteger() < 1)
        return u"sv"_s;
    if (!QDateTime::fromString(text("ts").toString(), Qt::ISODateWithMs).isValid())
        return u"ts"_s;
    return {};
}

Done checkParents(const QJsonValue &value)
{
    const Error wrong{ErrorCode::Invalid, u"wrong field"_s, u"/par"_s, u"sorted hashes"_s};
    const QJsonArray parents = value.toArray();
    if (!value.isArray() || parents.size() > mostParents)
        return wrong;
    QString last;
    for (const QJsonValue parent : parents) {
        if (!isHex(parent, hashBytes) || parent.toString() <= last)
            return wrong;
        last = parent.toString();
    }
    return Success{};
}

} // namespace

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray ridOf(const QByteArray &header)
{
    return sha256Of("maplebridge-rev-v1\n" + header);
}

QByteArray headerOf(const Revision &revision)
{
    QJsonArray parents;
    for (const QByteArray &parent : revision.parents)
        parents.append(hex(parent));
    QJsonObject header{{u"call"_s, uuidText(revision.call)},
                       {u"ch"_s, revision.channel},
                       {u"ent"_s, uuidText(revision.entity)},
                       {u"et"_s, revision.type},
                       {u"hlc"_s, QString::number(revision.hlc, 16).rightJustified(16, u'0')},
                       {u"op"_s, revision.deletes ? u"del"_s : u"put"_s},
                       {u"par"_s, parents},
                       {u"ph"_s, hex(revision.payloadHash)},
                       {u"prev"_s, hex(revision.prev)},
                       {u"rep"_s, hex(revision.replica)},
                       {u"seq"_s, revision.seq},
                       {u"site"_s, revision.site},
                       {u"sv"_s, revision.sectionVersion},
                       {u"ts"_s, revision.at.toString(Qt::ISODateWithMs)}};
    const auto add = [&header](const QString &key, const QString &text) {
        if (!text.isEmpty())
            header.insert(key, text);
    };
    add(u"act"_s, uuidText(revision.actor));
    add(u"cs"_s, uuidText(revision.caseId));
    add(u"why"_s, revision.why);
    add(u"src"_s, revision.source);
    add(u"undo"_s, uuidText(revision.undoes));
    add(u"ten"_s, hex(revision.tenure));
    if (revision.ruling)
        header.insert(u"rul"_s, 1);
    return canonicalJson(header);
}

Result<Revision> revisionOf(const QByteArray &header)
{
    const auto read = strictJson(header);
    if (!read)
        return Error{ErrorCode::Corrupt, read.error().detail};
    const QJsonObject h = read.value().toObject();
    const auto text = [&h](const char *key) { return h.value(QLatin1StringView(key)).toString(); };
    const auto bytes = [&h](const char *key) { return bytesOf(h.value(QLatin1StringView(key))); };
    Revision revision;
    revision.rid = ridOf(header);
    revision.replica = bytes("rep");
    revision.channel = text("ch");
    revision.seq = h.value("seq"_L1).toInteger();
    revision.prev = bytes("prev");
    revision.site = text("site");
    revision.sectionVersion = static_cast<int>(h.value("sv"_L1).toInteger());
    revision.entity = uuidFromText(text("ent"));
    revision.type = text("et");
    revision.caseId = uuidFromText(text("cs"));
    revision.deletes = text("op") == u"del";
    revision.tenure = bytes("ten");
    revision.ruling = h.contains("rul"_L1);
    revision.call = uuidFromText(text("call"));
    revision.undoes = uuidFromText(text("undo"));
    revision.actor = uuidFromText(text("act"));
    revision.at = QDateTime::fromString(text("ts"), Qt::ISODateWithMs);
    revision.hlc = text("hlc").toLongLong(nullptr, 16);
    revision.why = text("why");
    revision.source = text("src");
    for (const QJsonValue parent : h.value("par"_L1).toArray())
        revision.parents.append(bytesOf(parent));
    revision.payloadHash = bytes("ph");
    return revision;
}

Result<Revision> strictRevisionOf(const QByteArray &header)
{
    static const QSet<QString> known{u"act"_s, u"call"_s, u"ch"_s,   u"cs"_s,  u"ent"_s,  u"et"_s,
                                     u"hlc"_s, u"op"_s,   u"par"_s,  u"ph"_s,  u"prev"_s, u"rep"_s,
                                     u"rul"_s, u"seq"_s,  u"site"_s, u"src"_s, u"sv"_s,   u"ten"_s,
                                     u"ts"_s,  u"undo"_s, u"why"_s};
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(header));
    const QJsonObject h = read.toObject();
    if (!read.isObject() || canonicalJson(h) != header)
        return Error{ErrorCode::Invalid, u"not canonical"_s, {}, u"canonical JSON"_s};
    for (const QString &key : h.keys()) {
        if (!known.contains(key))
            return Error{ErrorCode::Invalid, u"unknown field"_s, QString(u'/' + key)};
    }
    if (const QString wrong = misshapen(h); !wrong.isEmpty())
        return Error{ErrorCode::Invalid, u"wrong field"_s, QString(u'/' + wrong)};
    RETURN_IF_ERROR(checkParents(h.value("par"_L1)));
    return revisionOf(header);
}

} // namespace maplebridge
