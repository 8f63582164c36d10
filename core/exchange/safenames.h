// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>

namespace maplebridge {

/// `text` as the name of one file or folder that every system takes: no separators, no
/// characters Windows refuses, nothing invisible, no device name, at most `longest` characters.
/// Never empty. Letters of every script stay.
[[nodiscard]] QString safeFileName(const QString &text, int longest = 60);

/// Gives out names that stand once in their folder, also where capitals do not count.
class UniqueNames
{
public:
    /// `name`, or "name (2)" and so on; `ending` (".pdf") stays at the end.
    QString take(const QString &name, const QString &ending = {});

private:
    QSet<QString> m_taken;
};

} // namespace maplebridge
