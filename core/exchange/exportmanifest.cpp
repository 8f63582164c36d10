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

/// Gathers what a zip holds, file by file, and compares it with its manifest.
class Comparison
{
public:
    explicit Comparison(QString path) : m_path(std::move(path)) {}

    Done see(const ZipEntry &entry)
    {
        if (m_files.contains(entry.path) || (entry.path == manifestName && !m_manifest.isEmpty()))
            return differs(entry.path + QStringLiteral(" is there twice"));
        if (entry.path == manifestName)
            m_manifest = entry.bytes;
        else
            m_files.insert(entry.path, manifestLine(entry.path, entry.bytes));
        return Success{};
    }

    Result<QJsonObject> manifest(const Done &read)
    {
        if (!read)
            return differs(read.error().detail);
        if (m_manifest.isEmpty())
            return Error{ErrorCode::Foreign, QStringLiteral("no manifest"), m_path};
        const auto parsed = strictJson(m_manifest);
        const QJsonObject manifest = parsed ? parsed.value().toObject() : QJsonObject();
        if (manifest.value(QStringLiteral("format")).toString() != formatName)
            return Error{ErrorCode::Foreign, QStringLiteral("not this format"), m_path};
        if (manifest.value(QStringLiteral("version")).toInteger() > exportFormatVersion)
            return Error{ErrorCode::TooNew, QStringLiteral("a later format"), m_path};
        for (const QJsonValue value : manifest.value(QStringLiteral("files")).toArray()) {
            const ManifestEntry line{value[QStringLiteral("path")].toString(),
                                    value[QStringLiteral("size")].toInteger(),
                                    value[QStringLiteral("sha256")].toString()};
            if (!m_files.contains(line.path))
                return differs(line.path + QStringLiteral(" is missing"));
            if (m_files.take(line.path) != line)
                return differs(line.path + QStringLiteral(" is not what was written"));
        }
        if (!m_files.isEmpty())
            return differs(m_files.constBegin().key() + QStringLiteral(" is not in the manifest"));
        return manifest;
    }

private:
    [[nodiscard]] Error differs(const QString &what) const { return {ErrorCode::Io, what, m_path}; }

    QString m_path;
    QByteArray m_manifest;
    QHash<QString, ManifestEntry> m_files;
};

} // namespace

ManifestEntry manifestLine(const QString &path, const QByteArray &bytes)
{
    return {path, bytes.size(), sha256(bytes)};
}

QByteArray manifestJson(QJsonObject facts, const QList<ManifestEntry> &files)
{
    QJsonArray list;
    for (const ManifestEntry &file : files)
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("size"), file.size},
                                {QStringLiteral("sha256"), file.sha256}});
    facts.insert(QStringLiteral("format"), formatName);
    facts.insert(QStringLiteral("version"), exportFormatVersion);
    facts.insert(QStringLiteral("files"), list);
    return QJsonDocument(facts).toJson();
}

Result<QJsonObject> checkedManifest(QFile *file, const QString &path)
{
    Comparison comparison(path);
    return comparison.manifest(
        readZip(file, [&](const ZipEntry &entry) { return comparison.see(entry); }));
}

Result<QJsonObject> checkedManifest(const QByteArray &zip, const QString &path)
{
    Comparison comparison(path);
    return comparison.manifest(
        readZip(zip, [&](const ZipEntry &entry) { return comparison.see(entry); }));
}

} // namespace maplebridge
