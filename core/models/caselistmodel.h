// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/caserepository.h"

#include <QAbstractTableModel>

namespace maplebridge {

/// The list of cases: text and roles only, looks are the view's.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Parties, Kind, Progress, Day };
    Q_ENUM(Column)
    static constexpr int columns = 5;

    explicit CaseListModel(const CodeTables *codes, QObject *parent = nullptr);

    /// Shows other rows; rows that stay keep their selection.
    void setRows(const QList<CaseRow> &rows);
    [[nodiscard]] const CaseRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(CaseId id) const; ///< -1 when it is not shown.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const CodeTables *m_codes;
    QList<CaseRow> m_rows;
};

/// Where a case stands, in words, e.g. 调解 or 达成书面协议.
[[nodiscard]] QString progressText(const CaseRow &row, const CodeTables &codes);
/// "李建民 / 王秀芹"; says so when nobody is entered yet.
[[nodiscard]] QString partiesText(const CaseRow &row);

} // namespace maplebridge
