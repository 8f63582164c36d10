// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace maplebridge {

/// The calls to the operating system that putting a file onto a medium consists of. Each behaves
/// as POSIX says, errno included. One seam, so that a test can let the k-th call fail.
class FileCalls
{
public:
    FileCalls() = default;
    FileCalls(const FileCalls &) = delete;
    FileCalls &operator=(const FileCalls &) = delete;
    virtual ~FileCalls() = default;

    /// A new file for writing; EEXIST when the name is taken, whatever it leads to.
    virtual int openNew(const QByteArray &path);
    virtual int openExisting(const QByteArray &path);
    virtual int openFolder(const QByteArray &path);
    virtual qint64 write(int descriptor, const char *bytes, qint64 count);
    virtual qint64 read(int descriptor, char *bytes, qint64 count);
    virtual int sync(int descriptor);
    /// Lets the system forget what it remembers of the file, so that reading asks the medium.
    virtual int forget(int descriptor);
    virtual int close(int descriptor);
    /// Never over an existing file: EEXIST.
    virtual int rename(const QByteArray &from, const QByteArray &to);
    virtual int remove(const QByteArray &path);
};

} // namespace maplebridge
