// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace maplebridge {

/// One value of a code list: the word that is stored, and what people read.
struct CodeRow
{
    QString code;
    QString chinese;
    QString english;
    QJsonObject more; ///< What rules know about it, e.g. the statistical source it counts as.
};

/// A versioned list of codes, with where it comes from.
struct CodeTable
{
    QString name;
    QString version;
    QString source;
    QList<CodeRow> rows;

    [[nodiscard]] const CodeRow *find(QStringView code) const;
};

/// All code lists of the room. Kinds, sources, methods and the like are data that a
/// centre can change; only what code branches on is an enumeration.
class CodeTables
{
public:
    /// Reads resources/rules/codes.json or a later version of it.
    static Result<CodeTables> fromJson(const QByteArray &bytes);

    [[nodiscard]] const CodeTable &table(QStringView name) const; ///< Empty for an unknown name.
    [[nodiscard]] bool has(QStringView name, QStringView code) const;
    /// What people read, in Chinese or English; the code itself when it is not known.
    [[nodiscard]] QString label(QStringView name, QStringView code, bool english = false) const;
    [[nodiscard]] QStringList names() const;

private:
    QHash<QString, CodeTable> m_tables;
};

} // namespace maplebridge
