// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/codes.h"

#include <QStringList>

namespace maplebridge {

/// What a condition asks about.
enum class Countee { Case, Committee, Mediator };

/// A field that a condition of a table may ask, and the values it can have.
struct Countable
{
    Countee about;
    QString field;
    QString codes;     ///< Its code list; empty when `words` say it all.
    QStringList words; ///< Fixed words of the format.

    /// Every value of today's lists.
    [[nodiscard]] QStringList values(const CodeTables &tables) const;
};

/// What conditions may ask. Of a case: kind, source (as the statistics class it), outcome,
/// outcome_class, form, difficulty, difficult, committee_kind, performed. Of a committee:
/// committee_kind. Of a mediator: committee_kind, full_time, head, sex, minority.
[[nodiscard]] const QList<Countable> &countables();
[[nodiscard]] QStringList countableFields(Countee about);
/// Null for a field that cannot be asked.
[[nodiscard]] const Countable *countable(Countee about, QStringView field);

} // namespace maplebridge
