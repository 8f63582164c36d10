// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/choiceedit.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace maplebridge {

class FlowLayout;

/// Choices in sight all at once, as buttons that wrap; any number of them may hold, or
/// exactly one when exclusive.
class ChipsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChipsEdit(QWidget *parent = nullptr);

    /// Keeps what is chosen. Also the way to retranslate the labels.
    void setChoices(const QList<Choice> &choices);
    void setExclusive(bool exclusive);
    /// In the order of the choices.
    [[nodiscard]] QStringList codes() const;
    /// Does not emit. Codes that are not among the choices are shown as they are.
    void setCodes(const QStringList &codes);
    [[nodiscard]] QPushButton *chip(const QString &code) const;

Q_SIGNALS:
    void codesChanged(const QStringList &codes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChip(const Choice &choice);

    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QList<QPushButton *> m_chips;
    bool m_exclusive = false;
    bool m_showing = false;
};

} // namespace maplebridge
