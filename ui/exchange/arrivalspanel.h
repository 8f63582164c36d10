// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/handoverdesk.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;

namespace maplebridge {

class ActionButton;
class Card;
class RowList;

/// Takes packages in: brought by stick, folder, files or dropped here; shows what each would
/// change; takes in all that is sound, and writes the receipts for those below.
class ArrivalsPanel : public QWidget
{
    Q_OBJECT

public:
    ArrivalsPanel(const Workbench *bench, const QString &title, QWidget *parent = nullptr);

    /// Looks at these files and folders. Nothing is taken in yet.
    void bring(const QStringList &paths);
    /// Looks again at what was brought last, e.g. after an office was enrolled.
    void lookAgain();

Q_SIGNALS:
    /// Cards were among what was brought.
    void cardsFound(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildChoices();
    void fromStick();
    void fromFolder();
    void fromFiles();
    void showArrivals(int ours, int others);
    void showOne(const Arrival &arrival, const Roster &roster);
    [[nodiscard]] QString nameOfCase(const TakenCase &one) const;
    void takeIn();
    /// The packages that go back to the offices below, into the folders theirs came from.
    QStringList sendReceipts(const QList<Arrival> &taken);
    void say(const QStringList &lines, bool isFault);

    const Workbench *m_bench;
    Card *m_card;
    RowList *m_rows;
    ActionButton *m_take;
    QLabel *m_outcome;
    QStringList m_brought;
    QList<Arrival> m_arrivals;
};

} // namespace maplebridge
