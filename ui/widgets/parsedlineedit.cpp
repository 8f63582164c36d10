// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/parsedlineedit.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace maplebridge {

ParsedLineEdit::ParsedLineEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ParsedLineEdit::takeText);
    connect(this, &QLineEdit::editingFinished, this, &ParsedLineEdit::commit);
}

void ParsedLineEdit::showValue()
{
    {
        const QScopedValueRollback guard(m_showing, true);
        setText(shown());
    }
    readText();
    say(m_fault);
}

void ParsedLineEdit::commit()
{
    readText();
    if (!hasInvalidText() && text() != shown()) {
        const QScopedValueRollback guard(m_showing, true);
        setText(shown());
    }
    say(m_fault);
    tell();
}

void ParsedLineEdit::takeText()
{
    if (m_showing)
        return;
    if (hasFocus()) {
        readText();
        if (!hasInvalidText())
            say({});
    } else {
        commit();
    }
    Q_EMIT edited();
}

void ParsedLineEdit::readText()
{
    m_fault = read(text().trimmed());
    if (const QString note = remark(); note != m_note) {
        m_note = note;
        Q_EMIT noteChanged(m_note);
    }
}

void ParsedLineEdit::say(const QString &problem)
{
    if (problem == m_said)
        return;
    m_said = problem;
    setProperty("problem", !problem.isEmpty());
    update();
    Q_EMIT problemChanged(m_said);
}

void ParsedLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    readText();
    if (!m_said.isEmpty())
        say(m_fault);
    if (!hasInvalidText() && !hasFocus())
        showValue();
}

} // namespace maplebridge
