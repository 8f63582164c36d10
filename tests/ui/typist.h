// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/money.h"
#include "tests/ui/windowfixture.h"

#include <optional>

class QPushButton;

namespace maplebridge::tests {

/// Works at the window as a person does: goes to a field, types key by key (other letters than
/// ASCII come as an input method brings them), chooses by keyboard, presses buttons with
/// the space bar. Stops the test program when a field or choice is not in sight.
class Typist
{
public:
    explicit Typist(WindowFixture *fixture) : m_fixture(fixture) {}

    /// Empties the field and types the text; an empty text leaves the field alone.
    void fill(const QString &field, const QString &text);
    void fill(const QString &field, const QDate &day);
    void fill(const QString &field, const QTime &time);
    void fill(const QString &field, const std::optional<Money> &amount);
    /// Types on where the cursor is; `\n` is the Enter key.
    void type(QWidget *widget, const QString &text);
    /// Among chips: exactly these codes hold afterwards.
    void choose(const QString &field, const QStringList &codes);
    /// In a drop-down list, with the arrow keys.
    void pick(const QString &field, const QString &code);
    void tick(const QString &field, bool on);
    void press(const QString &button);
    /// The n-th visible widget of that name, the last for -1.
    [[nodiscard]] QWidget *at(const QString &name, int index = -1) const;
    [[nodiscard]] int count(const QString &name) const;

    /// Fields are looked for inside this widget until another is set; null: the whole window.
    void lookInside(QWidget *scope) { m_scope = scope; }

private:
    void goTo(QWidget *widget) const;
    /// Opens the fold that hides this field, with the key that a person would press.
    void unfold(QWidget *widget) const;

    WindowFixture *m_fixture;
    QWidget *m_scope = nullptr;
};

} // namespace maplebridge::tests
