// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/packageheader.h"
#include "core/packages/tagfiles.h"
#include "core/packages/zipformat.h"
#include "core/sealing/agefile.h"

#include <QHash>
#include <QIODevice>

#include <memory>

namespace maplebridge {

/// A package that was proven whole. Its files are read from the sealed file when they are asked
/// for, and are compared with the manifest again.
class OpenedPackage
{
public:
    /// A file under data/ and where it lies.
    struct Place
    {
        ZipMember member;
        QByteArray sha256;
    };

    OpenedPackage(PackageHeader header, TagFiles tags, std::unique_ptr<QIODevice> sealed,
                  std::unique_ptr<AgeReader> content, QStringList names,
                  QHash<QString, Place> places)
        : m_header(std::move(header))
        , m_tags(std::move(tags))
        , m_sealed(std::move(sealed))
        , m_content(std::move(content))
        , m_names(std::move(names))
        , m_places(std::move(places))
    {}

    [[nodiscard]] const PackageHeader &header() const { return m_header; }
    /// The signed bytes of the tag files.
    [[nodiscard]] const TagFiles &tags() const { return m_tags; }
    /// Which key of ours opened it.
    [[nodiscard]] const QString &openedWith() const { return m_content->openedWith(); }

    /// Whole paths under data/, sorted.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool contains(const QString &name) const { return m_places.contains(name); }
    /// -1 for a file that is not there.
    [[nodiscard]] qint64 sizeOf(const QString &name) const;

    /// The content of a file. NotFound when there is none; Corrupt when the sealed file was changed
    /// since it was proven.
    Result<QByteArray> read(const QString &name);
    /// The same piece by piece; only the end proves that the pieces were right.
    Done readPieces(const QString &name, const PieceTaker &take);

private:
    PackageHeader m_header;
    TagFiles m_tags;
    std::unique_ptr<QIODevice> m_sealed;
    std::unique_ptr<AgeReader> m_content;
    QStringList m_names;
    QHash<QString, Place> m_places;
};

} // namespace maplebridge
