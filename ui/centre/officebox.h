// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class ActionButton;
class RowList;

/// One office right below: whom to phone, what came from it, what can be sent to it.
class OfficeBox : public Card
{
    Q_OBJECT

public:
    explicit OfficeBox(const Workbench *bench, QWidget *parent = nullptr);

    /// Hides itself for a site that is not right below.
    void show(const QString &site);
    using Card::show;

private:
    void buildActions();
    void showCame(const Roster &roster);
    void remind();
    void send();
    void closeOrOpen();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    QString m_site;
    bool m_closed = false;
    QLabel *m_facts;
    RowList *m_came;
    ActionButton *m_close = nullptr;
    QLabel *m_outcome;
};

} // namespace maplebridge
