// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QList>

#include <functional>
#include <memory>

namespace maplebridge {

/// A file inside a zip.
struct ZipEntry
{
    QString path; ///< With `/` between folders.
    QByteArray bytes;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// Writes a zip file by file, so that a large one is never in memory whole. All files are of one
/// instant: the same files give the same bytes. Names are UTF-8 and say so.
class ArchiveWriter
{
public:
    /// Takes the next piece of the zip. Its error ends the writing and is the error of the call.
    using Sink = std::function<Done(QByteArrayView)>;

    ArchiveWriter(Sink sink, const QDateTime &at);
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;
    ~ArchiveWriter();

    Done add(const QString &path, const QByteArray &bytes);
    /// Writes the directory; nothing can be added afterwards.
    Done finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Reads a zip file by file.
using ZipVisitor = std::function<Done(const ZipEntry &)>;
/// Shows each file of a zip in its order. Io when it is damaged or no zip, or what `visit` says.
Done readZip(QFile *file, const ZipVisitor &visit);
Done readZip(const QByteArray &zip, const ZipVisitor &visit);

/// The zip of these files in this order, all of them of the instant `at`.
Result<QByteArray> zipOf(const QList<ZipEntry> &entries, const QDateTime &at);

/// What a zip holds, in its order. Io when it is damaged or no zip.
Result<QList<ZipEntry>> unzipped(const QByteArray &zip);

} // namespace maplebridge
