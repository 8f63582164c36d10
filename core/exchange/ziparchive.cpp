// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/ziparchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>
#include <optional>

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

/// Goes through the files of an opened zip.
Done visitAll(archive *reader, const ZipVisitor &visit)
{
    archive_entry *entry = nullptr;
    for (;;) {
        const int found = archive_read_next_header(reader, &entry);
        if (found == ARCHIVE_EOF)
            return Success{};
        const char *path = found == ARCHIVE_OK ? archive_entry_pathname_utf8(entry) : nullptr;
        if (path == nullptr)
            return archiveError(reader);
        ZipEntry file{QString::fromUtf8(path), {}};
        ASSIGN_OR_RETURN(file.bytes, readEntry(reader, entry));
        RETURN_IF_ERROR(visit(file));
    }
}

Result<Reader> zipReader()
{
    Reader reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_set_options(reader.get(), "hdrcharset=UTF-8") != ARCHIVE_OK)
        return archiveError(reader.get());
    return reader;
}

} // namespace

struct ArchiveWriter::State
{
    Sink sink;
    QDateTime at;
    std::optional<Error> refusal; ///< What the sink said.
    Writer writer{archive_write_new()};
    bool isOpen = false;

    static la_ssize_t pass(archive *one, void *target, const void *bytes, size_t count)
    {
        auto *state = static_cast<State *>(target);
        const auto size = static_cast<qsizetype>(count);
        const Done taken = state->sink({static_cast<const char *>(bytes), size});
        if (taken)
            return static_cast<la_ssize_t>(count);
        state->refusal = taken.error();
        archive_set_error(one, EIO, "refused");
        return ARCHIVE_FATAL;
    }

    [[nodiscard]] Error error() const { return refusal ? *refusal : archiveError(writer.get()); }

    Done open()
    {
        archive_write_set_format_zip(writer.get());
        if (archive_write_set_options(writer.get(), "hdrcharset=UTF-8") != ARCHIVE_OK
            || archive_write_set_bytes_in_last_block(writer.get(), 1) != ARCHIVE_OK
            || archive_write_open2(writer.get(), this, nullptr, pass, nullptr, nullptr)
                   != ARCHIVE_OK)
            return error();
        isOpen = true;
        return Success{};
    }
};

ArchiveWriter::ArchiveWriter(Sink sink, const QDateTime &at) : m_state(std::make_unique<State>())
{
    m_state->sink = std::move(sink);
    m_state->at = at;
}

ArchiveWriter::~ArchiveWriter()
{
    // What is given up half way must not write its end into a sink that may be gone.
    m_state->sink = [](QByteArrayView) -> Done { return Error{ErrorCode::Cancelled}; };
}

Done ArchiveWriter::add(const QString &path, const QByteArray &bytes)
{
    if (!m_state->isOpen)
        RETURN_IF_ERROR(m_state->open());
    const Entry entry(archive_entry_new());
    archive_entry_update_pathname_utf8(entry.get(), path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_mtime(entry.get(), m_state->at.toSecsSinceEpoch(), 0);
    archive *writer = m_state->writer.get();
    if (archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        return m_state->error();
    const auto size = static_cast<size_t>(bytes.size());
    if (archive_write_data(writer, bytes.constData(), size)
        != static_cast<la_ssize_t>(bytes.size()))
        return m_state->error();
    return Success{};
}

Done ArchiveWriter::finish()
{
    if (!m_state->isOpen)
        RETURN_IF_ERROR(m_state->open());
    if (archive_write_close(m_state->writer.get()) != ARCHIVE_OK)
        return m_state->error();
    return Success{};
}

Done readZip(QFile *file, const ZipVisitor &visit)
{
    constexpr size_t block = 64UL * 1024;
    ASSIGN_OR_RETURN(const Reader reader, zipReader());
    if (archive_read_open_fd(reader.get(), file->handle(), block) != ARCHIVE_OK)
        return archiveError(reader.get());
    return visitAll(reader.get(), visit);
}

Done readZip(const QByteArray &zip, const ZipVisitor &visit)
{
    ASSIGN_OR_RETURN(const Reader reader, zipReader());
    if (archive_read_open_memory(reader.get(), zip.constData(), static_cast<size_t>(zip.size()))
        != ARCHIVE_OK)
        return archiveError(reader.get());
    return visitAll(reader.get(), visit);
}

Result<QByteArray> zipOf(const QList<ZipEntry> &entries, const QDateTime &at)
{
    QByteArray zip;
    ArchiveWriter writer(
        [&zip](QByteArrayView piece) -> Done {
            zip.append(piece);
            return Success{};
        },
        at);
    for (const ZipEntry &file : entries)
        RETURN_IF_ERROR(writer.add(file.path, file.bytes));
    RETURN_IF_ERROR(writer.finish());
    return zip;
}

Result<QList<ZipEntry>> unzipped(const QByteArray &zip)
{
    QList<ZipEntry> entries;
    RETURN_IF_ERROR(readZip(zip, [&entries](const ZipEntry &entry) -> Done {
        entries.append(entry);
        return Success{};
    }));
    return entries;
}

} // namespace maplebridge
