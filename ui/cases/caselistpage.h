// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/models/caselistmodel.h"
#include "ui/mainwindow/workbench.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace maplebridge {

class ActionButton;
class Card;
class EmptyState;
class ScrollPane;

/// 案件: the list with an instant filter by name, number or telephone, and the chosen case
/// beside it.
class CaseListPage : public QWidget
{
    Q_OBJECT

public:
    explicit CaseListPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    void focusFilter();
    void setFilter(const QString &words);

Q_SIGNALS:
    void newCaseWanted();
    void caseWanted(maplebridge::CaseId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList(QVBoxLayout *column);
    void buildDetail();
    void showDetail();
    void openChosen();
    void restoreChosen();
    [[nodiscard]] CaseId chosen() const;

    const Workbench *m_bench;
    QLineEdit *m_filter;
    QCheckBox *m_openOnly;
    QCheckBox *m_bin;
    CaseListModel m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    ScrollPane *m_detailPane;
    Card *m_detail;
    QLabel *m_detailText;
    ActionButton *m_open = nullptr;
    ActionButton *m_restore = nullptr;
    QString m_searched; ///< The words that the list was last searched for.
    QTimer m_later;
};

} // namespace maplebridge
