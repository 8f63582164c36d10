// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/id.h"

#include <QRandomGenerator>

#include <array>

namespace maplebridge {

QUuid newUuid(const QDateTime &at)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto milliseconds = static_cast<quint64>(at.toMSecsSinceEpoch()) & 0xffff'ffff'ffffULL;
    const auto randomA = static_cast<ushort>(0x7000U | (random[0] & 0x0fffU));
    const auto byteAt = [&random](int i) {
        return static_cast<uchar>(random[1 + static_cast<size_t>(i) / 4] >> (8 * (i % 4)));
    };
    return {static_cast<uint>(milliseconds >> 16),
            static_cast<ushort>(milliseconds & 0xffffU),
            randomA,
            static_cast<uchar>(0x80U | (byteAt(0) & 0x3fU)),
            byteAt(1),
            byteAt(2),
            byteAt(3),
            byteAt(4),
            byteAt(5),
            byteAt(6),
            byteAt(7)};
}

QString uuidText(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QUuid uuidFromText(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuidText(uuid) == text ? uuid : QUuid();
}

} // namespace maplebridge
