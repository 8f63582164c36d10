// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace maplebridge {

/// A file that grows piece by piece under another name beside its target, "NAME.part". It gets
/// its own name only when somebody says so, and goes away when nobody does.
class PartFile
{
public:
    /// Io when it cannot be made; what lies there from a power cut is written over.
    static Result<std::shared_ptr<PartFile>> create(const QString &target);

    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile();

    /// DiskFull when there is no space left, or no more may be written here.
    Done write(QByteArrayView bytes);
    /// Everything written so far is on the disk when this has succeeded; nothing follows it.
    Done finish();
    /// Gives the finished file its name. Conflict when there is a file of that name, unless it is
    /// to be replaced.
    Done publish(bool replace);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] QString target() const { return m_target; }

private:
    explicit PartFile(const QString &target);

    QString m_target;
    QFile m_file;
    bool m_isPublished = false;
};

} // namespace maplebridge
