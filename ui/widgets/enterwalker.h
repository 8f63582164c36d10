// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace maplebridge {

/// Lets Enter go to the next field inside `scope`, in Tab order, as people fill in forms.
/// In a box of several lines Enter makes a line and Ctrl+Enter leaves. Never presses a
/// default button and passes by quiet ones; a button that has the focus is pressed. Input methods
/// keep their Enter: Qt delivers no key press while they compose. A widget whose dynamic property
/// `ownEnter` is true handles Enter itself.
class EnterWalker : public QObject
{
    Q_OBJECT

public:
    explicit EnterWalker(QWidget *scope);

Q_SIGNALS:
    /// Enter in the last field.
    void leftLastField();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool enterIn(QWidget *field, const QKeyEvent &event);
    bool press(QWidget *field);
    void walkFrom(QWidget *field);

    QWidget *m_scope;
    QElapsedTimer m_walked;
};

} // namespace maplebridge
