// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tablemaker.h"
#include "ui/mainwindow/workbench.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace maplebridge {

class ActionButton;
class Card;
class PageHeader;
class PeriodChoice;
class ScrollPane;
class TableTiles;

/// 统计: the official table of a period; every number opens the cases behind it.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    void focusFirstField();

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column);
    void buildDetail();
    void recount();
    void showRemarks();
    void showCases(const QString &title, const QList<CaseId> &cases);
    void openChosen();
    [[nodiscard]] const TableCount &count() const { return m_made.counted.total; }
    void printTable();
    void saveTable();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    QList<std::shared_ptr<const TableDefinition>> m_tables;
    MadeTable m_made; ///< Of the chosen period.
    PageHeader *m_header;
    ScrollPane *m_pane;
    PeriodChoice *m_choice;
    QWidget *m_remarks;
    QLabel *m_outcome;
    TableTiles *m_tiles;
    ScrollPane *m_detailPane;
    Card *m_detail = nullptr;
    QLabel *m_detailHint = nullptr;
    QListWidget *m_list = nullptr;
    ActionButton *m_open = nullptr;
    QTimer m_later;
};

} // namespace maplebridge
