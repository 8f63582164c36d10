// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace maplebridge {

class Card;
class ScrollPane;
class HolidayCard;
class TierCard;

/// 设置: how the window looks, whose room this is, and who works in it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Workbench *bench, QWidget *parent = nullptr);

    /// Writes what waits.
    void saveNow();

Q_SIGNALS:
    /// The language was changed in the preferences.
    void languageChanged();
    /// Room or centre: the window has other pages from now on.
    void tierChanged();

private:
    void buildLook();
    void buildCommittee();
    /// Under the pattern: how the first number would look.
    void showNumberExample();
    void buildMediators();
    void reload();
    void addMediator();
    void setLeft(bool left);
    void say(const Done &done);

    const Workbench *m_bench;
    ScrollPane *m_pane;
    FormGrid *m_committeeGrid;
    SectionForm<Committee> m_committee;
    QTableWidget *m_table = nullptr;
    QLineEdit *m_newName = nullptr;
    ChipsEdit *m_newDuty = nullptr;
    QLabel *m_outcome = nullptr;
    QList<Mediator> m_mediators;
    HolidayCard *m_holidays = nullptr;
    TierCard *m_tier = nullptr;
    QTimer m_timer;
};

} // namespace maplebridge
