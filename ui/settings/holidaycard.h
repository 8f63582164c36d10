// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class RowList;

/// The years whose holidays and make-up working days are known, which the last day of every limit
/// rests on; a file brings the next one.
class HolidayCard : public Card
{
    Q_OBJECT

public:
    explicit HolidayCard(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

private:
    void addFromFile();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    RowList *m_rows;
    QLabel *m_outcome;
};

} // namespace maplebridge
