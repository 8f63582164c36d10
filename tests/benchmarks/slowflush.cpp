// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

// A disk with slow flushes, for any program: LD_PRELOAD this library and every fsync() and
// fdatasync() takes MAPLEBRIDGE_FLUSH_MS milliseconds (30 unless set) longer.

#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace {

void waitAsTheDiskDoes()
{
    const char *given = std::getenv("MAPLEBRIDGE_FLUSH_MS");
    std::this_thread::sleep_for(
        std::chrono::milliseconds(given == nullptr ? 30 : std::atoi(given)));
}

} // namespace

extern "C" {

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): glibc's is reserved
[[gnu::visibility("default")]] int fsync(int file)
{
    waitAsTheDiskDoes();
    return static_cast<int>(::syscall(SYS_fsync, file));
}

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): glibc's is reserved
[[gnu::visibility("default")]] int fdatasync(int file)
{
    waitAsTheDiskDoes();
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

} // extern "C"
