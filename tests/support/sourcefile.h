// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>

namespace maplebridge::tests {

/// A path inside the source tree.
inline QString sourcePath(const QString &path)
{
    return qEnvironmentVariable("MAPLEBRIDGE_SOURCE_DIR", QStringLiteral(".")) + u'/' + path;
}

/// The bytes of a file of the source tree; stops the test program when it is not there.
inline QByteArray sourceFile(const QString &path)
{
    QFile file(sourcePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace maplebridge::tests
