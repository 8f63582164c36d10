// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tablecount.h"

#include <QHash>

namespace maplebridge {

/// Tells which columns of a table a case belongs to, by the code lists of today. Cases that are
/// alike in every field a table can ask are sorted once.
class CaseSorter
{
public:
    /// Both outlive the sorter.
    CaseSorter(const TableDefinition *definition, const CodeTables *codes);

    /// Whether the table counts cases that ended as this one.
    [[nodiscard]] bool isCounted(const CountedCase &one) const;
    /// Places of the columns in the order of the definition.
    [[nodiscard]] const QList<qsizetype> &columnsOf(const CountedCase &one);
    /// What the case is in one of countableFields(); empty where nobody said.
    [[nodiscard]] QString valueOf(const CountedCase &one, QStringView field) const;

private:
    [[nodiscard]] bool fits(const CountedCase &one, const TableColumn &column) const;

    const TableDefinition *m_definition;
    const CodeTables *m_codes;
    QList<const TableColumn *> m_columns;
    QHash<QString, QList<qsizetype>> m_known; ///< By everything that can be asked.
};

/// Whether a committee or a mediator belongs to a column that counts such.
[[nodiscard]] bool fits(const CountedSite &site, const TableColumn &column);
[[nodiscard]] bool fits(const Mediator &mediator, const CountedSite &site,
                        const TableColumn &column);

} // namespace maplebridge
