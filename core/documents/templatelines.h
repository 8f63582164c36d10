// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace maplebridge {

/// A line of a template that says something.
struct TemplateLine
{
    QString file;
    int number = 0;
    QString directive;     ///< "@each"; empty for a line of plain text.
    QString rest;          ///< What stands behind it.
    bool indented = false; ///< Plain text that began with 　　.

    [[nodiscard]] QString place() const { return file + u':' + QString::number(number); }
    [[nodiscard]] QString said() const
    {
        return directive.isEmpty() ? rest : directive + u' ' + rest;
    }
};

/// A template file with its head taken off and its includes put in.
struct TemplateSource
{
    QString document;
    QString version;
    QString status;
    QString source;
    QString profile;
    QString underline; ///< "no" where filled fields stand like other text.
    QString title;
    QList<TemplateLine> lines;
};

/// Reads the lines of `file`, which must be among `files`. Comments and empty lines are
/// left out; @include NAME puts NAME.paper of the same folder in its place.
Result<TemplateSource> readTemplateSource(const QString &file,
                                          const QHash<QString, QByteArray> &files);

} // namespace maplebridge
