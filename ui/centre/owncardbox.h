// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class RowList;

/// Our own card: the digits to read out, the file for a stick, the sheet for paper.
class OwnCardBox : public Card
{
    Q_OBJECT

public:
    explicit OwnCardBox(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

private:
    void save();
    void printSheet();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    RowList *m_digits;
    QLabel *m_outcome;
};

} // namespace maplebridge
