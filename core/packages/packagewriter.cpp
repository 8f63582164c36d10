// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes packages: hashes first, then tag files and contents through zip and seal.

#include "core/packages/packagewriter.h"

#include "core/packages/payloadnames.h"
#include "core/packages/tagfiles.h"
#include "core/packages/zipwriter.h"
#include "core/platform/newfile.h"
#include "core/sealing/agefile.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

/// A new file as a sink.
class FileSink : public ByteSink
{
public:
    explicit FileSink(NewFile *file) : m_file(file) {}
    Done write(QByteArrayView bytes) override { return m_file->write(bytes); }

private:
    NewFile *m_file;
};

/// Says how far the work is and hears whether to go on.
class Steps
{
public:
    Steps(const Progress &progress, qsizetype steps) : m_progress(&progress), m_steps(steps) {}

    Done finishedOne()
    {
        ++m_done;
        if (*m_progress && !(*m_progress)(static_cast<int>(1000 * m_done / m_steps)))
            return Error{ErrorCode::Cancelled, u"stopped while writing the package"_s};
        return Success{};
    }

private:
    const Progress *m_progress;
    qsizetype m_steps;
    qsizetype m_done = 0;
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Names sorted by their bytes, as the manifest wants them.
QStringList sortedNames(const PackageSource &content)
{
    QStringList names = content.names();
    std::ranges::sort(names, {}, [](const QString &name) { return name.toUtf8(); });
    return names;
}

struct Contents
{
    QList<ManifestLine> lines;
    qint64 bytes = 0;
};

/// First time through: what the manifest has to say.
Result<Contents> hashContents(const PackageOrder &order, Steps *steps)
{
    const QStringList names = sortedNames(*order.content);
    if (names.size() > order.limits.entries)
        return beyondLimit(u"too many files"_s, order.limits.entries);
    Contents contents;
    for (const QString &name : names) {
        ASSIGN_OR_RETURN(const QByteArray bytes, order.content->bytes(name));
        if (bytes.size() > order.limits.mostBytesOf(name))
            return beyondLimit(u"a file is too large"_s, order.limits.mostBytesOf(name), name);
        contents.bytes += bytes.size();
        contents.lines.append({name, sha256(bytes)});
        RETURN_IF_ERROR(steps->finishedOne());
    }
    if (contents.bytes > order.limits.unpackedBytes)
        return beyondLimit(u"the package is too large"_s, order.limits.unpackedBytes);
    return contents;
}

/// Tag files that a strict reader takes, which is tried at once.
Result<TagFiles> tagFilesOf(const PackageOrder &order, const PackageHeader &header,
                            const Contents &contents)
{
    TagFiles tags{manifestOf(contents.lines), packageJson(header), bagitText(),
                  bagInfoText(header)};
    if (tags.packageJson.size() > order.limits.packageJsonBytes)
        return beyondLimit(u"package.json is too long"_s, order.limits.packageJsonBytes);
    const qint64 whole = tags.manifest.size() + tags.packageJson.size() + tags.bagit.size()
                         + tags.bagInfo.size() + tags.tagManifest().size() + signatureLength;
    if (whole > order.limits.prefixBytes)
        return beyondLimit(u"the lists of the package are too long"_s, order.limits.prefixBytes);
    ASSIGN_OR_RETURN(const PackageHeader read, packageHeaderFromJson(tags.packageJson));
    ASSIGN_OR_RETURN(const QList<ManifestLine> lines, manifestLines(tags.manifest, order.limits));
    if (packageJson(read) != tags.packageJson || lines != contents.lines)
        return Error{ErrorCode::Invalid, u"a package that would not read back"_s};
    return tags;
}

Done addTagFiles(ZipWriter *zip, const QByteArray &folder, const TagFiles &tags,
                 const SigningKey &key)
{
    const QByteArray tagManifest = tags.tagManifest();
    // The first two are read before anything is proven, so nothing has to be unpacked for them.
    RETURN_IF_ERROR(zip->add(folder + signatureName(key.publicKey().keyId()), key.sign(tagManifest),
                             Packing::Stored));
    RETURN_IF_ERROR(zip->add(folder + tagManifestName, tagManifest, Packing::Stored));
    RETURN_IF_ERROR(zip->add(folder + manifestName, tags.manifest, Packing::Shrunk));
    RETURN_IF_ERROR(zip->add(folder + packageJsonName, tags.packageJson, Packing::Shrunk));
    RETURN_IF_ERROR(zip->add(folder + bagitName, tags.bagit, Packing::Stored));
    return zip->add(folder + bagInfoName, tags.bagInfo, Packing::Stored);
}

/// Second time through.
Done addContents(ZipWriter *zip, const QByteArray &folder, const PackageOrder &order,
                 const Contents &contents, Steps *steps)
{
    for (const ManifestLine &line : contents.lines) {
        ASSIGN_OR_RETURN(const QByteArray bytes, order.content->bytes(line.name));
        if (sha256(bytes) != line.sha256)
            return Error{ErrorCode::Conflict, u"a file changed while it was written"_s, line.name};
        const bool isBlob = line.name.startsWith(u"data/blobs/");
        RETURN_IF_ERROR(zip->add(folder + line.name.toUtf8(), bytes,
                                 isBlob ? Packing::Stored : Packing::Shrunk));
        RETURN_IF_ERROR(steps->finishedOne());
    }
    return Success{};
}

PackageHeader completeHeader(const PackageOrder &order, const Contents &contents)
{
    PackageHeader header = order.header;
    header.version = packageVersion;
    header.device = order.key.publicKey().keyId();
    header.recipients.clear();
    for (const RecipientKey &recipient : order.recipients)
        header.recipients.append(recipient.keyId());
    header.recipients.sort();
    header.files = contents.lines.size();
    header.bytes = contents.bytes;
    header.others = {};
    return header;
}

/// All of a package that is known before its first byte is written.
struct Prepared
{
    PackageHeader header;
    Contents contents;
    TagFiles tags;
};

Result<Prepared> prepare(const PackageOrder &order, Steps *steps)
{
    if (order.recipients.isEmpty())
        return Error{ErrorCode::Invalid, u"sealed for nobody"_s};
    if (order.recipients.size() > order.limits.recipients)
        return beyondLimit(u"too many recipients"_s, order.limits.recipients);
    Prepared prepared;
    ASSIGN_OR_RETURN(prepared.contents, hashContents(order, steps));
    prepared.header = completeHeader(order, prepared.contents);
    ASSIGN_OR_RETURN(prepared.tags, tagFilesOf(order, prepared.header, prepared.contents));
    return prepared;
}

Done writeSealed(const PackageOrder &order, const Prepared &prepared, ByteSink *out, Steps *steps)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<AgeWriter> seal,
                     AgeWriter::begin(out, order.recipients));
    ZipWriter zip(seal.get(), prepared.header.wall, order.limits.inflateRatio);
    const QByteArray folder = packageFolder(prepared.header).toUtf8() + '/';
    RETURN_IF_ERROR(addTagFiles(&zip, folder, prepared.tags, order.key));
    RETURN_IF_ERROR(addContents(&zip, folder, order, prepared.contents, steps));
    RETURN_IF_ERROR(zip.finish());
    return seal->finish();
}

qsizetype stepsOf(const PackageOrder &order)
{
    return 2 * order.content->names().size() + 1;
}

} // namespace

QStringList FilesInMemory::names() const
{
    QStringList names;
    for (const PackageFile &file : m_files)
        names.append(file.path);
    return names;
}

Result<QByteArray> FilesInMemory::bytes(const QString &name)
{
    const auto found = std::ranges::find(m_files, name, &PackageFile::path);
    if (found == m_files.end())
        return Error{ErrorCode::NotFound, u"no such file in the package"_s, name};
    return found->bytes;
}

Result<WrittenPackage> writePackage(const PackageOrder &order, ByteSink *out)
{
    Steps steps(order.progress, stepsOf(order));
    ASSIGN_OR_RETURN(const Prepared prepared, prepare(order, &steps));
    RETURN_IF_ERROR(writeSealed(order, prepared, out, &steps));
    RETURN_IF_ERROR(steps.finishedOne());
    return WrittenPackage{prepared.header, {}, {}};
}

Result<WrittenPackage> writePackage(const PackageOrder &order, const QString &folder,
                                    FileCalls *calls)
{
    Steps steps(order.progress, stepsOf(order));
    ASSIGN_OR_RETURN(const Prepared prepared, prepare(order, &steps));
    const QString path = QDir(folder).filePath(packageFileName(prepared.header));
    ASSIGN_OR_RETURN(const std::unique_ptr<NewFile> file, NewFile::begin(calls, path));
    FileSink sink(file.get());
    RETURN_IF_ERROR(writeSealed(order, prepared, &sink, &steps));
    if (file->size() > order.limits.sealedBytes)
        return beyondLimit(u"the package is too large"_s, order.limits.sealedBytes);
    ASSIGN_OR_RETURN(const QByteArray sha, file->publish());
    // It is written: nobody can stop it any more.
    static_cast<void>(steps.finishedOne());
    return WrittenPackage{prepared.header, path, sha};
}

} // namespace maplebridge
