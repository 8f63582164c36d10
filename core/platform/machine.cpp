// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/platform/machine.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace maplebridge {

QString machineMark()
{
    const QByteArray name = QSysInfo::machineUniqueId();
    if (name.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray("maplebridge-machine-v1\n" + name),
                                 QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

} // namespace maplebridge
