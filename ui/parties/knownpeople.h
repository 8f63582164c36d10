// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QStandardItemModel>

class QCompleter;
class QLineEdit;

namespace maplebridge {

/// Offers people who were here before while a name is typed; choosing one is the reader's.
class KnownPeople : public QObject
{
    Q_OBJECT

public:
    /// Watches `name` and lives as long as it.
    KnownPeople(const Workbench *bench, QLineEdit *name);

    /// This party is not offered: it is the one that is edited.
    void leaveOut(PartyId party) { m_leftOut = party; }

Q_SIGNALS:
    void chosen(const maplebridge::PersonRow &person);

private:
    void offer(const QString &typed);

    const Workbench *m_bench;
    QStandardItemModel m_model;
    QCompleter *m_completer; ///< Over m_model.
    QList<PersonRow> m_people;
    PartyId m_leftOut;
};

} // namespace maplebridge
