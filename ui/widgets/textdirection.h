// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStyledItemDelegate>

class QTextEdit;

namespace maplebridge {

/// The direction of a text's first letter that has one; `otherwise` for digits, signs, nothing.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise);

/// Lets a text box without any letter yet begin where the window does. Every paragraph with
/// letters runs by its own first one; QTextEdit sees to that by itself, QPlainTextEdit does not.
void followWindow(QTextEdit *edit);

/// Draws every cell in the direction of its own text, whatever the window's. Cells of running
/// text begin at their own side, as a paragraph does; names, numbers and days stay under the
/// head of their column.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TextDelegate(QList<int> runningColumns, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QList<int> m_running;
};

} // namespace maplebridge
