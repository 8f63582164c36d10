// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/choiceedit.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace maplebridge {

ChoiceEdit::ChoiceEdit(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(12);
    view()->setTextElideMode(Qt::ElideNone);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(6);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            Q_EMIT codeChanged(code());
    });
}

void ChoiceEdit::setChoices(const QList<Choice> &choices)
{
    const QString kept = code();
    {
        const QScopedValueRollback guard(m_showing, true);
        clear();
        for (const Choice &choice : choices)
            addItem(choice.label, choice.code);
    }
    setCode(kept);
}

QString ChoiceEdit::code() const
{
    return currentData().toString();
}

void ChoiceEdit::setCode(const QString &code)
{
    const QScopedValueRollback guard(m_showing, true);
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceEdit::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    if (m_spoken == nullptr) {
        m_spoken = new QLabel(parentWidget());
        m_spoken->hide();
        m_spoken->setBuddy(this);
    }
    m_spoken->setText(name);
}

void ChoiceEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace maplebridge
