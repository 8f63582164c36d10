// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/officecard.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace maplebridge {

class ActionButton;
class EmptyState;
class RowList;

/// Handing over to the centre above: the card that begins it, what waits, and the one large
/// button that writes the next package.
class CentreCard : public Card
{
    Q_OBJECT

public:
    explicit CentreCard(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    /// A package was written, or the centre became known.
    void changed();

private:
    void buildEnrolled();
    void chooseCard();
    void checkCard(const OfficeCard &card);
    void join(const OfficeCard &card);
    void showState();
    void showDigits(const Roster &roster, bool confirmed);
    void send();
    void reportNothing();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    EmptyState *m_empty;
    RowList *m_check;
    QWidget *m_enrolled;
    QLabel *m_centre = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_last = nullptr;
    RowList *m_digits = nullptr;
    ActionButton *m_send = nullptr;
    ActionButton *m_nothing = nullptr;
    QLabel *m_outcome;
};

} // namespace maplebridge
