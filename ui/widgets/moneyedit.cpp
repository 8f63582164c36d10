// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/moneyedit.h"

#include <QFocusEvent>
#include <QTimer>

namespace maplebridge {

MoneyEdit::MoneyEdit(QWidget *parent) : ParsedLineEdit(parent)
{
    setInputMethodHints(Qt::ImhPreferNumbers);
}

void MoneyEdit::setAmount(std::optional<Money> amount)
{
    m_amount = amount;
    m_told = amount;
    showValue();
}

QString MoneyEdit::read(const QString &text)
{
    m_amount.reset();
    if (text.isEmpty())
        return {};
    if (const Result<Money> read = moneyFromText(text)) {
        m_amount = read.value();
        return {};
    }
    return tr("This is not understood as an amount in yuan. Write for example 18600 or 18,600.50.");
}

QString MoneyEdit::shown() const
{
    return m_amount ? digitsOf(*m_amount) : QString();
}

QString MoneyEdit::remark() const
{
    return m_amount ? capitalsOf(*m_amount) : QString();
}

void MoneyEdit::tell()
{
    if (m_amount == m_told)
        return;
    m_told = m_amount;
    Q_EMIT amountChanged();
}

void MoneyEdit::focusInEvent(QFocusEvent *event)
{
    ParsedLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason) // the click would take the selection away again
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

} // namespace maplebridge
