// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/models/caselistmodel.h"

#include "core/words/isolation.h"
#include "core/words/sentences.h"

namespace maplebridge {

QString progressText(const CaseRow &row, const CodeTables &codes)
{
    if (!row.outcome.isEmpty())
        return codes.label(u"outcome", row.outcome, isEnglish());
    if (row.awaitsSignatures)
        return CaseListModel::tr("Awaits signatures");
    return stepName(row.step);
}

QString partiesText(const CaseRow &row)
{
    if (row.applicants.isEmpty() && row.respondents.isEmpty())
        return CaseListModel::tr("(nobody entered yet)");
    if (row.respondents.isEmpty())
        return isolated(row.applicants);
    return isolated(row.applicants) + QStringLiteral(" / ") + isolated(row.respondents);
}

CaseListModel::CaseListModel(const CodeTables *codes, QObject *parent)
    : QAbstractTableModel(parent), m_codes(codes)
{}

void CaseListModel::setRows(const QList<CaseRow> &rows)
{
    const auto sameIds = [&] {
        return rows.size() == m_rows.size()
               && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                             [](const CaseRow &a, const CaseRow &b) { return a.id == b.id; });
    };
    if (sameIds()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const CaseRow *CaseListModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CaseListModel::rowOf(CaseId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    const CaseRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Number:
        return row->number.isEmpty() ? tr("(no number yet)") : row->number;
    case Parties:
        return partiesText(*row);
    case Kind:
        return m_codes->label(u"dispute_kind", row->kind, isEnglish());
    case Progress:
        return progressText(*row, *m_codes);
    case Day:
        return dayText(row->acceptedOn.isValid() ? row->acceptedOn : row->registeredOn);
    }
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("Number");
    case Parties:
        return tr("Parties");
    case Kind:
        return tr("Kind of dispute");
    case Progress:
        return tr("Progress");
    case Day:
        return tr("Since");
    }
    return {};
}

} // namespace maplebridge
