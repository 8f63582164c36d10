// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"
#include "core/statistics/tablecount.h"

namespace maplebridge {

/// What stands over and under a table.
struct TableHeading
{
    QString committee; ///< Whose table it is, as on the seal.
    QString phone;
    QString filledInBy;
    QDate on; ///< 填报日期; also the day as of which was counted.
};

/// All tables that come with the program, checked; an error names file and place.
Result<QList<TableDefinition>> builtInTables(const CodeTables &codes);

/// The table as an official form: landscape pages, ruled strips of columns with their units under
/// the heads, a line for each signature. A table by rooms has a row for each and one for all; its
/// heads are repeated on every page.
[[nodiscard]] PaperText tablePaper(const CountedTable &table, const TableHeading &heading);

/// The same for office programs: UTF-8 with a mark at the beginning, lines ended by CR LF
/// (RFC 4180); numbers without separators. One line for each column, or for each room.
[[nodiscard]] QByteArray tableCsv(const CountedTable &table, const TableHeading &heading);
/// A workbook with merged heads; a second sheet names the cases behind each number. Io when it
/// cannot be made.
Result<QByteArray> tableWorkbook(const CountedTable &table, const TableHeading &heading,
                                 const QList<CountedCase> &cases);

/// A head over neighbouring columns of the same name: 件 and 人 of one thing.
struct HeadSpan
{
    QString text;
    qsizetype columns = 1;
};
[[nodiscard]] QList<HeadSpan> headsOf(const QList<TableColumn> &columns);

/// 按结案日期统计 or 按受理日期统计, as the form says it.
[[nodiscard]] QString basisName(CountBasis basis);

} // namespace maplebridge
