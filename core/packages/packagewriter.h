// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/packageheader.h"
#include "core/packages/packagelimits.h"
#include "core/platform/filecalls.h"
#include "core/sealing/bytestream.h"
#include "core/sealing/sealingkey.h"
#include "core/sealing/signingkey.h"

#include <functional>

namespace maplebridge {

/// What goes under data/ of a package, asked for file by file, so that only one is in memory.
class PackageSource
{
public:
    PackageSource() = default;
    PackageSource(const PackageSource &) = delete;
    PackageSource &operator=(const PackageSource &) = delete;
    virtual ~PackageSource() = default;

    /// Whole paths, "data/headers/000001.jsonl", in any order.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// Asked for twice, for the hashes and for the content, with the same answer.
    virtual Result<QByteArray> bytes(const QString &name) = 0;
};

/// A file under data/.
struct PackageFile
{
    QString path;
    QByteArray bytes;

    friend bool operator==(const PackageFile &, const PackageFile &) = default;
};

/// Files that lie in memory.
class FilesInMemory : public PackageSource
{
public:
    explicit FilesInMemory(QList<PackageFile> files) : m_files(std::move(files)) {}

    [[nodiscard]] QStringList names() const override;
    Result<QByteArray> bytes(const QString &name) override;

private:
    QList<PackageFile> m_files;
};

/// Told how far a long call is, from 0 to 1000; false stops it with Cancelled.
using Progress = std::function<bool(int thousandths)>;

/// Everything that a package is made of.
struct PackageOrder
{
    PackageHeader header; ///< What is found out when writing may be empty.
    PackageSource *content = nullptr;
    SigningKey key;
    QList<RecipientKey> recipients;
    PackageLimits limits;
    Progress progress = {};
};

/// A package as it was written.
struct WrittenPackage
{
    PackageHeader header; ///< As it stands inside.
    QString path;         ///< Empty when it went to a sink.
    QByteArray sha256;    ///< Of the sealed bytes; empty when it went to a sink.
};

/// Writes a package into a folder under its own name: as a part first, synced, read again from the
/// medium and compared, then named. Whatever fails, no half file has the name; Conflict when a
/// file of that name is there. Invalid or Refused, with nothing written, for a header, names or
/// sizes that no reader would take.
Result<WrittenPackage> writePackage(const PackageOrder &order, const QString &folder,
                                    FileCalls *calls);

/// The same bytes into a sink.
Result<WrittenPackage> writePackage(const PackageOrder &order, ByteSink *out);

} // namespace maplebridge
