// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

namespace maplebridge {

/// What the words of a command line mean.
struct CommandLine
{
    enum class Wish { Run, Help, Version, Misuse };

    Wish wish = Wish::Run;
    const CommandSpec *command = nullptr; ///< Of Run; of Help and Misuse where it was named.
    QStringList words;                    ///< The command's words as far as they were understood.
    Invocation invocation;
    QHash<QString, QString> globals; ///< room, lang, as; json is there or not.
    QString misuse;                  ///< A sentence.
};

/// Understands the words, or says what is wrong with them: nothing is silently passed over.
[[nodiscard]] CommandLine understood(const QStringList &words);

/// The help of the program, of a group or of a command.
[[nodiscard]] QStringList helpFor(const QStringList &words);

} // namespace maplebridge
