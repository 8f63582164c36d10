// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace maplebridge {

class ActionButton;
class Card;
class FieldRow;

/// The first start: which committee, who you are, how large the letters. Nothing else is
/// asked; all of it can be changed later.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Workbench *bench, QWidget *parent = nullptr);

    void focusFirstField();
    /// Says why there is no room yet, e.g. that the last one is open elsewhere.
    void say(const QString &sentence);

Q_SIGNALS:
    void roomWanted(const QString &path, const maplebridge::Committee &committee,
                    const maplebridge::Mediator &mediator);
    void openWanted(const QString &path);
    void practiceWanted();
    void languageChanged();

private:
    void buildQuestions(Card *card);
    void buildOtherWays(QWidget *host);
    void begin();
    void chooseElsewhere();
    void proposePath();

    const Workbench *m_bench;
    QLineEdit *m_committee;
    QLineEdit *m_mediator;
    FieldRow *m_committeeRow = nullptr;
    FieldRow *m_mediatorRow = nullptr;
    QLabel *m_path;
    QLabel *m_outcome;
    QString m_folder; ///< Where the room file will lie.
};

} // namespace maplebridge
