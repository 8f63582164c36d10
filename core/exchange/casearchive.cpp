// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/casearchive.h"

#include "core/exchange/exportmanifest.h"

#include <QCryptographicHash>

namespace maplebridge {
namespace {

const QByteArray zipMark = QByteArrayLiteral("PK\x03\x04");
const QString caseName = QStringLiteral("/case.json");

void take(Room *room, const CaseDocument &document, const QString &source, const CameAlong &files,
          TakenIn &taken)
{
    auto one = importCase(room, document, source, files);
    if (one)
        taken.cases.append(std::move(one).value());
    else
        taken.faults.append(one.error());
}

Result<TakenIn> takeInArchive(Room *room, const QByteArray &zip, const QString &source)
{
    ASSIGN_OR_RETURN(const QJsonObject manifest, checkedManifest(zip, source));
    if (manifest.value(QStringLiteral("masked")).toBool())
        return Error{ErrorCode::Refused, QStringLiteral("a masked copy"), source};
    ASSIGN_OR_RETURN(const QList<ZipEntry> entries, unzipped(zip));
    CameAlong files;
    QList<CaseDocument> documents;
    for (const ZipEntry &entry : entries) {
        if (entry.path.endsWith(caseName)) {
            auto document = caseDocumentFromJson(entry.bytes, room->rules().codes);
            if (!document) {
                Error error = document.error();
                error.where = entry.path + QStringLiteral(" ") + error.where;
                return error;
            }
            documents.append(std::move(document).value());
        } else {
            const QByteArray hash
                = QCryptographicHash::hash(entry.bytes, QCryptographicHash::Sha256);
            files.insert(QString::fromLatin1(hash.toHex()), entry.bytes);
        }
    }
    TakenIn taken;
    for (const CaseDocument &document : std::as_const(documents))
        take(room, document, source, files, taken);
    return taken;
}

} // namespace

Result<TakenIn> takeIn(Room *room, const QByteArray &bytes, const QString &source)
{
    if (bytes.startsWith(zipMark))
        return takeInArchive(room, bytes, source);
    ASSIGN_OR_RETURN(const CaseDocument document, caseDocumentFromJson(bytes, room->rules().codes));
    ASSIGN_OR_RETURN(const ImportedCase one, importCase(room, document, source));
    return TakenIn{{one}, {}};
}

} // namespace maplebridge
