// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/peoplelist.h"
#include "ui/mainwindow/workbench.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace maplebridge {

class ActionButton;
class ChipsEdit;
class GrowingTextEdit;

/// Takes many people in at once: a list is pasted or opened, what was understood stands in a table,
/// and those that are ticked become parties of one side in one step.
class PeopleListDialog : public QDialog
{
    Q_OBJECT

public:
    PeopleListDialog(const Workbench *bench, CaseFile file, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(int count);

private:
    void build();
    void buildTable();
    void read();
    void openFile();
    void countWanted();
    void add();
    /// What somebody should look at in that line; empty for nothing.
    [[nodiscard]] QString remarkOf(const ListedPerson &person) const;

    const Workbench *m_bench;
    CaseFile m_file;
    PeopleList m_list;
    ChipsEdit *m_side;
    GrowingTextEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_state;
    QLabel *m_problem;
    ActionButton *m_add;
};

} // namespace maplebridge
