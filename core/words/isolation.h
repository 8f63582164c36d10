// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"

#include <QStringList>

namespace maplebridge {

/// A name to be set among other words on the screen: one with letters that run from the right is
/// isolated (U+2068 … U+2069), so that it does not turn what stands beside it. Never for what is
/// stored, printed or exported.
[[nodiscard]] QString isolated(const QString &name);

/// A finished sentence or title with each of these names isolated in it.
[[nodiscard]] QString isolatedIn(QString text, QStringList names);

/// The names of all parties.
[[nodiscard]] QStringList namesIn(const CaseFile &file);

} // namespace maplebridge
