// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/conflicts.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;

namespace maplebridge {

class Card;
class EmptyState;
class RowList;
class ScrollPane;

/// 冲突: what two offices wrote without knowing of each other, one after the other, to be decided
/// by a person.
class ConflictsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    /// How many are open.
    [[nodiscard]] int count() const { return static_cast<int>(m_conflicts.size()); }

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);
    void countChanged();

private:
    void showChosen();
    void decide(const Conflict &conflict, const ConflictChoice &choice);
    void takeBack();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    ScrollPane *m_pane;
    EmptyState *m_empty;
    Card *m_list;
    RowList *m_rows;
    RowList *m_chosenHost;
    QWidget *m_outcomeRow;
    QLabel *m_outcome;
    QWidget *m_undo = nullptr;
    QList<Conflict> m_conflicts;
    QUuid m_chosen;   ///< Entity of the one in sight.
    CaseId m_decided; ///< Case of the decision that can be taken back; null for none.
};

} // namespace maplebridge
