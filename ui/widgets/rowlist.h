// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tone.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace maplebridge {

/// Lines under each other that are built anew whenever what they tell of changes.
class RowList : public QWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Takes all lines away; one of them may be the one whose button was just pressed.
    void clear();
    QLabel *addText(const QString &text, TextLevel level = TextLevel::Body,
                    Tone tone = Tone::Plain);
    /// What it is, beneath it a word about it, and what can be done with it at the end.
    void addLine(const QString &title, const QString &about, Tone tone,
                 const QList<QWidget *> &actions = {});
    void addWidget(QWidget *widget);
    /// In a narrow place: what can be done stands beneath the words.
    void setActionsBelow() { m_actionsBelow = true; }

private:
    QVBoxLayout *m_column;
    bool m_actionsBelow = false;
};

} // namespace maplebridge
