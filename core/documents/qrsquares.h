// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace maplebridge {

/// A QR code as dark and light squares.
struct QrSquares
{
    int columns = 0;
    QList<bool> dark; ///< Row by row, columns × columns.
};

/// The bytes as a QR code with medium correction. Refused when they are too many for one.
Result<QrSquares> qrSquares(const QByteArray &bytes);

} // namespace maplebridge
