// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tablecount.h"

#include <QWidget>

class QVBoxLayout;

namespace maplebridge {

/// The numbers of a counted table, each under its name and each a way to its cases.
class TableTiles : public QWidget
{
    Q_OBJECT

public:
    explicit TableTiles(QWidget *parent = nullptr);

    /// Shows the numbers; the definition must outlive them. Keeps the keyboard where it is.
    void show(const TableCount &count);
    using QWidget::show;

Q_SIGNALS:
    void columnChosen(const QString &id);

private:
    void addGroup(const TableGroup &group, const TableCount &count);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace maplebridge
