// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// Ends of the program.
constexpr int exitDone = 0;
constexpr int exitRefused = 1;
constexpr int exitMisused = 2;

/// Says answers on standard output and faults on standard error; for programs both are JSON.
/// Nobody reading any more is no fault.
class Console
{
public:
    explicit Console(bool json) : m_json(json) {}

    /// Says it all; gives the exit code.
    [[nodiscard]] int say(const Answer &answer) const;
    [[nodiscard]] int sayError(const Error &error) const;
    [[nodiscard]] int sayMisuse(const QString &sentence, const QStringList &words) const;
    [[nodiscard]] static int sayLines(const QStringList &lines);

private:
    void sayFaults(const QList<Fault> &faults) const;

    bool m_json;
};

/// The word of an error code for programs, e.g. "not_found".
[[nodiscard]] QString codeWord(ErrorCode code);

} // namespace maplebridge
