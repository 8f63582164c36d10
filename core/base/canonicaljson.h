// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace maplebridge {

/// The one byte sequence of a JSON value: UTF-8 without BOM, members sorted by the
/// UTF-16 code units of their names, no blanks, shortest escapes (RFC 8785 without
/// fractions: numbers are whole and within ±2^53). Fractions are a programmer's fault.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

/// Reads one JSON text strictly: duplicate names, bad UTF-8, lone surrogates, fractions
/// and nesting deeper than 32 are refused with the JSON pointer in `where`.
Result<QJsonValue> strictJson(const QByteArray &bytes);

} // namespace maplebridge
