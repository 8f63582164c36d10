// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;

namespace maplebridge {

class Card;
class EmptyState;
class EnrolCard;
class OfficeBox;
class OwnCardBox;
class ScrollPane;
class WallTable;
class WatchBox;

/// 各室: who delivered in which week, whom to phone, what to look after, and how an office is
/// enrolled.
class RoomsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomsPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    /// Where the keyboard begins: at the top of the page.
    void focusFirst();

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);

private:
    void buildWall();
    void chooseCard();

    const Workbench *m_bench;
    ScrollPane *m_pane;
    QWidget *m_first = nullptr;
    Card *m_wallCard;
    WallTable *m_wall;
    EmptyState *m_empty;
    QLabel *m_legend;
    OfficeBox *m_office;
    EnrolCard *m_enrol;
    WatchBox *m_watch;
    OwnCardBox *m_own;
};

} // namespace maplebridge
