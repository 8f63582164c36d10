// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/agreement.h"
#include "ui/widgets/choiceedit.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace maplebridge {

/// Who of several creditors gets how much of each payment: a row for each creditor, a column
/// for each part. Left empty, nothing is shared out.
class AllocationsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AllocationsEditor(QWidget *parent = nullptr);

    /// Creditors by id and name, and what falls due in each part.
    void setShape(const QList<Choice> &creditors, const QList<Money> &parts);
    void setValue(const QList<Allocation> &allocations);
    /// Empty when no amount was written.
    [[nodiscard]] QList<Allocation> value() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void showSums();
    [[nodiscard]] Money amountAt(int row, int column) const;

    QTableWidget *m_table;
    QLabel *m_sums;
    QList<Choice> m_creditors;
    QList<Money> m_parts;
    QList<Allocation> m_given; ///< Shown once the shape fits.
    bool m_filling = false;
};

inline void showIn(AllocationsEditor *editor, const QList<Allocation> &value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
inline void takeFrom(const AllocationsEditor *editor, QList<Allocation> &value)
{
    value = editor->value();
}
inline void listenTo(AllocationsEditor *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &AllocationsEditor::edited, editor, edited);
}

} // namespace maplebridge
