// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fulldisk.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

namespace maplebridge::tests {
namespace {

constexpr qint64 endless = -1;
std::atomic<qint64> spaceLeft{endless}; // NOLINT: the calls of the system know no object
std::atomic_bool refused{false};        // NOLINT: see above

bool fits(int descriptor, size_t count)
{
    struct stat about = {};
    if (spaceLeft == endless || ::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return true;
    const auto size = static_cast<qint64>(count);
    if (spaceLeft >= size) {
        spaceLeft -= size;
        return true;
    }
    spaceLeft = 0;
    refused = true;
    errno = ENOSPC;
    return false;
}

} // namespace

FullDisk::FullDisk(qint64 bytesLeft)
{
    refused = false;
    spaceLeft = bytesLeft;
}

FullDisk::~FullDisk()
{
    spaceLeft = endless;
}

bool FullDisk::hasRefused() const
{
    return refused;
}

} // namespace maplebridge::tests

// NOLINTBEGIN(readability-identifier-naming, google-runtime-int): the names are the system's
extern "C" {

__attribute__((visibility("default"))) ssize_t write(int descriptor, const void *bytes,
                                                     size_t count)
{
    if (!maplebridge::tests::fits(descriptor, count))
        return -1;
    return ::syscall(SYS_write, descriptor, bytes, count);
}

__attribute__((visibility("default"))) ssize_t pwrite64(int descriptor, const void *bytes,
                                                        size_t count, off64_t offset)
{
    if (!maplebridge::tests::fits(descriptor, count))
        return -1;
    return ::syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}
}
// NOLINTEND(readability-identifier-naming, google-runtime-int)
