// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/tagfiles.h"
#include "core/packages/zipwriter.h"
#include "core/sealing/agefile.h"
#include "packagefixture.h"

#include <QJsonObject>

namespace maplebridge::tests {

/// A package as somebody would make it who has all keys and no scruples: sound as it is, and every
/// part may be replaced before it is signed, zipped and sealed.
struct BagBuilder
{
    QList<PackageFile> files; ///< As they go into the zip, in this order.
    TagFiles tags;
    std::optional<QByteArray> tagManifest; ///< Instead of the right one.
    std::optional<QByteArray> signature;   ///< Instead of the right one.
    SigningKey signer = roomKeys().sign;
    QString keyId = roomKeys().sign.publicKey().keyId();
    QByteArray folder = "R112-000123/";
    QDateTime wall = soundHeader().wall;
    QList<RecipientKey> recipients{centreKeys().seal.publicKey(), recoveryKeys().seal.publicKey()};

    /// What writePackage makes of the fixture's header and these files.
    static BagBuilder sound(const QList<PackageFile> &files = soundFiles())
    {
        BagBuilder builder;
        builder.files = files;
        std::ranges::sort(builder.files, {},
                          [](const PackageFile &file) { return file.path.toUtf8(); });
        builder.setHeader(builder.headerOfFiles());
        builder.tags.manifest = builder.manifestOfFiles();
        builder.tags.bagit = bagitText();
        return builder;
    }

    [[nodiscard]] PackageHeader headerOfFiles() const
    {
        PackageHeader header = soundHeader();
        header.device = signer.publicKey().keyId();
        for (const RecipientKey &recipient : recipients)
            header.recipients.append(recipient.keyId());
        header.files = files.size();
        for (const PackageFile &file : files)
            header.bytes += file.bytes.size();
        return header;
    }

    [[nodiscard]] QByteArray manifestOfFiles() const
    {
        QList<ManifestLine> lines;
        for (const PackageFile &file : files)
            lines.append(
                {file.path, QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256)});
        return manifestOf(lines);
    }

    void setHeader(const PackageHeader &header)
    {
        tags.packageJson = packageJson(header);
        tags.bagInfo = bagInfoText(header);
    }

    /// The six files before data/, with their names in the zip.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> tagMembers() const
    {
        const QByteArray list = tagManifest.value_or(tags.tagManifest());
        return {{folder + signatureName(keyId), signature.value_or(signer.sign(list))},
                {folder + tagManifestName.toByteArray(), list},
                {folder + manifestName.toByteArray(), tags.manifest},
                {folder + packageJsonName.toByteArray(), tags.packageJson},
                {folder + bagitName.toByteArray(), tags.bagit},
                {folder + bagInfoName.toByteArray(), tags.bagInfo}};
    }

    [[nodiscard]] QByteArray zip() const
    {
        MemorySink sink;
        ZipWriter writer(&sink, wall, 1'000'000);
        bool isWritten = true;
        for (const auto &[name, bytes] : tagMembers())
            isWritten = isWritten && writer.add(name, bytes, Packing::Stored);
        for (const PackageFile &file : files)
            isWritten
                = isWritten && writer.add(folder + file.path.toUtf8(), file.bytes, Packing::Shrunk);
        if (!isWritten || !writer.finish())
            qFatal("a zip in memory");
        return sink.bytes();
    }

    [[nodiscard]] QByteArray sealed() const { return seal(zip()); }

    [[nodiscard]] QByteArray seal(const QByteArray &content) const
    {
        MemorySink sink;
        auto writer = AgeWriter::begin(&sink, recipients);
        if (!writer || !writer.value()->write(content) || !writer.value()->finish())
            qFatal("a seal in memory");
        return sink.bytes();
    }
};

} // namespace maplebridge::tests
