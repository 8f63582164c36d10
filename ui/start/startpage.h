// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/office.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace maplebridge {

class ActionButton;
class Card;
class ChipsEdit;
class FieldRow;
class FormGrid;

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
                    const maplebridge::Mediator &mediator, maplebridge::Tier tier);
    void openWanted(const QString &path);
    void practiceWanted();
    void languageChanged();

private:
    void buildQuestions(Card *card);
    void buildOtherWays(QWidget *host);
    void begin();
    void askTier();
    void chooseElsewhere();
    void proposePath();

    const Workbench *m_bench;
    QLineEdit *m_committee;
    QLineEdit *m_mediator;
    FieldRow *m_committeeRow = nullptr;
    FieldRow *m_mediatorRow = nullptr;
    FormGrid *m_grid = nullptr;
    ChipsEdit *m_tier = nullptr; ///< Null while nobody said that this is a centre.
    QLabel *m_path;
    QLabel *m_outcome;
    QString m_folder; ///< Where the room file will lie.
};

} // namespace maplebridge
