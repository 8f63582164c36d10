// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/domain/caseclock.h"
#include "ui/widgets/choiceedit.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace maplebridge {

class ActionButton;
class DateEdit;

/// Lines that are added and taken away; what a line holds is the business of who derives.
class LinesEditor : public QWidget
{
    Q_OBJECT

public:
    LinesEditor(const Clock *clock, const QString &addText, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited();

protected:
    /// A fresh line, at the end; `fields` stand in it beside each other.
    QWidget *addLine(const QList<QWidget *> &fields);
    void clearLines();
    [[nodiscard]] const Clock *clock() const { return m_clock; }
    [[nodiscard]] ActionButton *addButton() const { return m_add; }
    /// A line was taken away by the user.
    virtual void forget(const QWidget *line) = 0;
    DateEdit *dayField(const QString &label, const QDate &day);
    QLineEdit *textField(const QString &label, const QString &text);

private:
    const Clock *m_clock;
    QVBoxLayout *m_lines;
    ActionButton *m_add;
};

/// The days that a limit does not count.
class SuspensionsEditor : public LinesEditor
{
    Q_OBJECT

public:
    explicit SuspensionsEditor(const Clock *clock, QList<Choice> reasons,
                               QWidget *parent = nullptr);

    void setValue(const QList<Suspension> &list);
    [[nodiscard]] QList<Suspension> value() const;

protected:
    void forget(const QWidget *line) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        DateEdit *from = nullptr;
        DateEdit *until = nullptr;
        ChoiceEdit *reason = nullptr;
        QLineEdit *details = nullptr;
    };
    void add(const Suspension &one);

    QList<Choice> m_reasons;
    QList<Line> m_rows;
};

/// Later last days that both sides agreed to.
class ExtensionsEditor : public LinesEditor
{
    Q_OBJECT

public:
    explicit ExtensionsEditor(const Clock *clock, QWidget *parent = nullptr);

    void setValue(const QList<Extension> &list);
    [[nodiscard]] QList<Extension> value() const;

protected:
    void forget(const QWidget *line) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        DateEdit *until = nullptr;
        DateEdit *consented = nullptr;
        QLineEdit *details = nullptr;
    };
    void add(const Extension &one);

    QList<Line> m_rows;
};

template<typename Editor, typename T>
requires std::derived_from<Editor, LinesEditor>
void showIn(Editor *editor, const QList<T> &value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
template<typename Editor, typename T>
requires std::derived_from<Editor, LinesEditor>
void takeFrom(const Editor *editor, QList<T> &value)
{
    value = editor->value();
}
inline void listenTo(LinesEditor *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &LinesEditor::edited, editor, edited);
}

} // namespace maplebridge
