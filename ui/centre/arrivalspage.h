// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

namespace maplebridge {

class ArrivalsPanel;
class EnrolCard;
class RowList;
class ScrollPane;

/// 来卷: what was brought to the centre, what it would change, and who nobody knows yet.
class ArrivalsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalsPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    /// Where the keyboard begins.
    void focusFirst();

private:
    void showLatest();

    const Workbench *m_bench;
    ScrollPane *m_pane;
    ArrivalsPanel *m_panel;
    EnrolCard *m_enrol;
    RowList *m_latest;
};

} // namespace maplebridge
