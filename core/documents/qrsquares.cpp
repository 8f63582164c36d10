// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/qrsquares.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>

namespace maplebridge {

Result<QrSquares> qrSquares(const QByteArray &bytes)
{
    // Version 0: the smallest that holds them.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (code == nullptr)
        return Error{errno == ERANGE ? ErrorCode::Refused : ErrorCode::Io,
                     QStringLiteral("too much for a QR code")};
    QrSquares squares;
    squares.columns = code->width;
    const int count = code->width * code->width;
    squares.dark.reserve(count);
    for (int i = 0; i < count; ++i)
        squares.dark.append((code->data[i] & 1U) != 0);
    return squares;
}

} // namespace maplebridge
