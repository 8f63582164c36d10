// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/platform/filecalls.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

#include <memory>

namespace maplebridge {

/// A file that gets its name only when all of it lies on the medium: written as "name.part",
/// synced, read again from the medium and compared, then named. Whatever fails, and whenever the
/// program ends, no half file stands under the name; the part is taken away where that is possible.
class NewFile
{
public:
    /// Conflict when a file of that name is there; a part left over from before is replaced.
    static Result<std::unique_ptr<NewFile>> begin(FileCalls *calls, const QString &path);

    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile();

    Done write(QByteArrayView bytes);
    /// Gives the SHA-256 of what was written and compared. Corrupt when the medium gives other
    /// bytes back than it took.
    Result<QByteArray> publish();

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    NewFile(FileCalls *calls, const QString &path);
    Done closeWriting();
    Result<QByteArray> hashAfresh();
    Done syncFolder();
    [[nodiscard]] Error fault(const QString &what) const;

    FileCalls *m_calls;
    QString m_path;
    QByteArray m_name;
    QByteArray m_part;
    int m_descriptor = -1;
    bool m_hasPart = false;
    bool m_hasFailed = false;
    qint64 m_size = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace maplebridge
