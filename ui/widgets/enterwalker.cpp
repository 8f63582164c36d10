// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/enterwalker.h"

#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace maplebridge {

namespace {

/// A second Enter this soon after a step was meant for the field one came from.
constexpr qint64 sameHitMs = 300;

bool takesSeveralLines(const QWidget *field)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return !plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(field);
    return rich != nullptr && !rich->isReadOnly();
}

bool isPressable(const QWidget *field)
{
    const auto *button = qobject_cast<const QAbstractButton *>(field);
    return button != nullptr && !button->isCheckable();
}

/// "Take away", "History" and the like are reached by Tab or the mouse, never by a further Enter.
bool isAside(const QWidget *field)
{
    const QString kind = field->property("kind").toString();
    return qobject_cast<const QAbstractButton *>(field) != nullptr
           && (kind == u"quiet" || kind == u"danger");
}

} // namespace

EnterWalker::EnterWalker(QWidget *scope) : QObject(scope), m_scope(scope)
{
    // On the application, because fields come and go inside the scope.
    qApp->installEventFilter(this);
}

bool EnterWalker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    auto *field = static_cast<QWidget *>(watched);
    if (!m_scope->isAncestorOf(field) || field->window() != m_scope->window()
        || QApplication::activePopupWidget())
        return false;
    return enterIn(field, key);
}

bool EnterWalker::enterIn(QWidget *field, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool leaving = modifiers == Qt::ControlModifier;
    if (field->property("ownEnter").toBool() || (modifiers != Qt::NoModifier && !leaving))
        return false;
    if (takesSeveralLines(field) && !leaving)
        return false;
    if (qobject_cast<QAbstractItemView *>(field) && !leaving)
        return false;
    if (event.isAutoRepeat())
        return true; // a key held down must not run through the form
    if (!leaving && press(field))
        return true;
    walkFrom(field);
    return true;
}

bool EnterWalker::press(QWidget *field)
{
    if (!isPressable(field))
        return false;
    if (!m_walked.isValid() || m_walked.elapsed() > sameHitMs)
        static_cast<QAbstractButton *>(field)->click();
    return true;
}

void EnterWalker::walkFrom(QWidget *field)
{
    followLayouts(m_scope);
    QWidget *window = m_scope->window();
    for (QWidget *next = field->nextInFocusChain(); next != field && next != window;
         next = next->nextInFocusChain())
    {
        const bool reachable = next->isVisible() && next->isEnabled()
                               && next->focusProxy() == nullptr
                               && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!reachable || isAside(next) || !m_scope->isAncestorOf(next)
            || field->isAncestorOf(next))
            continue;
        m_walked.start();
        next->setFocus(Qt::TabFocusReason);
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(field))
        Q_EMIT line->editingFinished(); // the field stays, but what was typed counts
    Q_EMIT leftLastField();
}

} // namespace maplebridge
