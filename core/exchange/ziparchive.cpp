// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/ziparchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace maplebridge {
namespace {

struct WriterCloser
{
    void operator()(archive *one) const { archive_write_free(one); }
};
struct ReaderCloser
{
    void operator()(archive *one) const { archive_read_free(one); }
};
struct EntryCloser
{
    void operator()(archive_entry *one) const { archive_entry_free(one); }
};
using Writer = std::unique_ptr<archive, WriterCloser>;
using Reader = std::unique_ptr<archive, ReaderCloser>;
using Entry = std::unique_ptr<archive_entry, EntryCloser>;

Error archiveError(archive *one)
{
    const char *text = archive_error_string(one);
    return {ErrorCode::Io, text == nullptr ? QStringLiteral("zip") : QString::fromUtf8(text)};
}

la_ssize_t append(archive * /*unused*/, void *target, const void *bytes, size_t count)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes),
                                              static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

Done writeEntry(archive *writer, const ZipEntry &file, const QDateTime &at)
{
    const Entry entry(archive_entry_new());
    archive_entry_update_pathname_utf8(entry.get(), file.path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_mtime(entry.get(), at.toSecsSinceEpoch(), 0);
    if (archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        return archiveError(writer);
    const auto size = static_cast<size_t>(file.bytes.size());
    if (archive_write_data(writer, file.bytes.constData(), size)
        != static_cast<la_ssize_t>(file.bytes.size()))
        return archiveError(writer);
    return Success{};
}

Result<QByteArray> readEntry(archive *reader, archive_entry *entry)
{
    QByteArray bytes;
    if (archive_entry_size_is_set(entry) != 0)
        bytes.reserve(static_cast<qsizetype>(
            std::min<la_int64_t>(archive_entry_size(entry), 64LL * 1024 * 1024)));
    QByteArray part(64LL * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t count
            = archive_read_data(reader, part.data(), static_cast<size_t>(part.size()));
        if (count < 0)
            return archiveError(reader);
        if (count == 0)
            return bytes;
        bytes.append(part.constData(), static_cast<qsizetype>(count));
    }
}

} // namespace

Result<QByteArray> zipOf(const QList<ZipEntry> &entries, const QDateTime &at)
{
    QByteArray zip;
    {
        const Writer writer(archive_write_new());
        archive_write_set_format_zip(writer.get());
        if (archive_write_set_options(writer.get(), "hdrcharset=UTF-8") != ARCHIVE_OK
            || archive_write_set_bytes_in_last_block(writer.get(), 1) != ARCHIVE_OK
            || archive_write_open2(writer.get(), &zip, nullptr, append, nullptr, nullptr)
                   != ARCHIVE_OK)
            return archiveError(writer.get());
        for (const ZipEntry &file : entries)
            RETURN_IF_ERROR(writeEntry(writer.get(), file, at));
        if (archive_write_close(writer.get()) != ARCHIVE_OK)
            return archiveError(writer.get());
    }
    return zip;
}

Result<QList<ZipEntry>> unzipped(const QByteArray &zip)
{
    const Reader reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_set_options(reader.get(), "hdrcharset=UTF-8") != ARCHIVE_OK
        || archive_read_open_memory(reader.get(), zip.constData(), static_cast<size_t>(zip.size()))
               != ARCHIVE_OK)
        return archiveError(reader.get());
    QList<ZipEntry> entries;
    archive_entry *entry = nullptr;
    for (;;) {
        const int outcome = archive_read_next_header(reader.get(), &entry);
        if (outcome == ARCHIVE_EOF)
            return entries;
        const char *path = outcome == ARCHIVE_OK ? archive_entry_pathname_utf8(entry) : nullptr;
        if (path == nullptr)
            return archiveError(reader.get());
        ZipEntry file{QString::fromUtf8(path), {}};
        ASSIGN_OR_RETURN(file.bytes, readEntry(reader.get(), entry));
        entries.append(file);
    }
}

} // namespace maplebridge
