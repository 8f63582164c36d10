// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"

namespace maplebridge {

/// A line of a list of people.
struct ListedPerson
{
    Party party;
    int line = 0;         ///< In the text, counted from 1.
    QStringList notTaken; ///< Cells that no field could be found for, beside those of `leftOut`.
    /// Somebody of that number, or of that name where a number is missing, is there already: in the
    /// case, or further up in the list.
    bool isThere = false;
};

/// People as a spreadsheet or a list gives them.
struct PeopleList
{
    QList<ListedPerson> people;
    QStringList leftOut; ///< Heads of columns that were not taken.
};

/// Reads lines with one person each, as copied from a spreadsheet (tabs) or written with commas,
/// semicolons or blanks between the cells. A first line of heads (姓名, 性别, 民族, 身份证号, 电话,
/// 住址, 职业 …) says what the columns are; without one, numbers are known by their form, the first
/// other text is the name, a later one the address. A line without a name is no person. Sex and day
/// of birth come from the identity number where they are not given.
[[nodiscard]] PeopleList peopleIn(const QString &text, Side side, const CaseFile &file,
                                  const CodeTables &codes);

} // namespace maplebridge
