// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace maplebridge {

class Card;
class EmptyState;
class ScrollPane;

/// 当事人: everybody who ever came, as known from the newest case, and in which cases.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    void focusFilter();

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCases();

    const Workbench *m_bench;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    EmptyState *m_empty;
    ScrollPane *m_detailPane;
    Card *m_detail;
    QWidget *m_rows = nullptr;
    QList<PersonRow> m_people;
    QTimer m_later;
};

} // namespace maplebridge
