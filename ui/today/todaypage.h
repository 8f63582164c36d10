// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace maplebridge {

class Card;
class PageHeader;
class ScrollPane;

/// 今天: what is due, what is not finished, what is not signed; and a new dispute with one key.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void newCaseWanted();
    void caseWanted(maplebridge::CaseId id, std::optional<maplebridge::Step> step);

private:
    Card *addList(const QString &title, const QString &objectName);
    /// One line that leads to its case.
    void addLine(Card *card, const QString &text, const QString &day, bool late, CaseId id,
                 std::optional<Step> step);
    void showNotes();
    void showDeadlines();
    void showDue();
    void showUnsigned(const QList<CaseRow> &rows);
    void showUnfinished(const QList<CaseRow> &rows);

    const Workbench *m_bench;
    PageHeader *m_header;
    ScrollPane *m_pane;
    QWidget *m_lists = nullptr;
};

} // namespace maplebridge
