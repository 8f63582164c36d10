// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/exportmanifest.h"

#include "core/base/canonicaljson.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace maplebridge {
namespace {

const QString manifestName = QStringLiteral("manifest.json");
const QString formatName = QStringLiteral("maplebridge.casefile");

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray manifestJson(QJsonObject facts, const QList<ZipEntry> &files)
{
    QJsonArray list;
    for (const ZipEntry &file : files)
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("size"), file.bytes.size()},
                                {QStringLiteral("sha256"), sha256(file.bytes)}});
    facts.insert(QStringLiteral("format"), formatName);
    facts.insert(QStringLiteral("version"), exportFormatVersion);
    facts.insert(QStringLiteral("files"), list);
    return QJsonDocument(facts).toJson();
}

Result<QJsonObject> checkedManifest(const QByteArray &zip, const QString &path)
{
    const auto differs = [&path](const QString &what) { return Error{ErrorCode::Io, what, path}; };
    const auto entries = unzipped(zip);
    if (!entries)
        return differs(entries.error().detail);
    QHash<QString, QByteArray> files;
    for (const ZipEntry &entry : entries.value()) {
        if (files.contains(entry.path))
            return differs(entry.path + QStringLiteral(" is there twice"));
        files.insert(entry.path, entry.bytes);
    }
    if (!files.contains(manifestName))
        return Error{ErrorCode::Foreign, QStringLiteral("no manifest"), path};
    const auto read = strictJson(files.take(manifestName));
    const QJsonObject manifest = read ? read.value().toObject() : QJsonObject();
    if (manifest.value(QStringLiteral("format")).toString() != formatName)
        return Error{ErrorCode::Foreign, QStringLiteral("not this format"), path};
    if (manifest.value(QStringLiteral("version")).toInteger() > exportFormatVersion)
        return Error{ErrorCode::TooNew, QStringLiteral("a later format"), path};
    for (const QJsonValue value : manifest.value(QStringLiteral("files")).toArray()) {
        const QString name = value[QStringLiteral("path")].toString();
        if (!files.contains(name))
            return differs(name + QStringLiteral(" is missing"));
        const QByteArray bytes = files.take(name);
        if (value[QStringLiteral("size")].toInteger() != bytes.size()
            || value[QStringLiteral("sha256")].toString() != sha256(bytes))
            return differs(name + QStringLiteral(" is not what was written"));
    }
    if (!files.isEmpty())
        return differs(files.constBegin().key() + QStringLiteral(" is not in the manifest"));
    return manifest;
}

} // namespace maplebridge
