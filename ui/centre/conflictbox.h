// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/conflicts.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

#include <QHash>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace maplebridge {

class ActionButton;

/// One conflict: what it said before, what each side says, who said so, and the choice – a whole
/// side with one button, or field by field.
class ConflictBox : public Card
{
    Q_OBJECT

public:
    ConflictBox(const Workbench *bench, Conflict conflict, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const maplebridge::ConflictChoice &choice);
    void caseWanted(maplebridge::CaseId id);

private:
    void buildHeads(QGridLayout *grid);
    void buildField(QGridLayout *grid, int row, const ConflictField &field);
    QWidget *valueCell(const ConflictField &field, qsizetype side);
    void buildSideButtons(QGridLayout *grid, int row);
    void buildChoice();
    /// What a side is called in its column.
    [[nodiscard]] QString nameOf(qsizetype side) const;
    void decideByField();
    [[nodiscard]] QString wordsFor(const QString &field, const QJsonValue &value) const;
    /// Fields can be chosen singly: several differ, and nobody took the whole away.
    [[nodiscard]] bool isByField() const;

    const Workbench *m_bench;
    Conflict m_conflict;
    QHash<QString, QString> m_names;
    QHash<QString, QButtonGroup *> m_choices; ///< By field.
    QLabel *m_problem;
};

} // namespace maplebridge
