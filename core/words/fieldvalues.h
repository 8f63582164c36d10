// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/codes.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

namespace maplebridge {

/// What a field of a section says, in words: labels instead of codes, yuan instead of fen,
/// names instead of ids (`names` by id; an unknown id says nothing). `field` empty means the
/// whole section, as "field: value" one after the other. Empty for no value.
[[nodiscard]] QString valueInWords(const QString &type, const QString &field,
                                   const QJsonValue &value, const CodeTables &codes,
                                   const QHash<QString, QString> &names);

} // namespace maplebridge
