// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/domain/agreement.h"

#include <QWidget>

class QVBoxLayout;

namespace maplebridge {

class CountEdit;
class DateEdit;
class MoneyEdit;

/// The schedule of a payment: a generator of equal parts where the last takes the rest, and a
/// line for each that can be changed.
class InstalmentsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit InstalmentsEditor(const Clock *clock, QWidget *parent = nullptr);

    /// What is split; the total as typed.
    void setTotal(Money total) { m_total = total; }
    void setValue(const QList<Instalment> &list);
    [[nodiscard]] QList<Instalment> value() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *widget = nullptr;
        DateEdit *due = nullptr;
        class ChoiceEdit *manner = nullptr;
        MoneyEdit *amount = nullptr;
        QDate paidOn;
    };

    void add(const Instalment &one);
    void generate();

    const Clock *m_clock;
    Money m_total;
    CountEdit *m_parts;
    DateEdit *m_first;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

inline void showIn(InstalmentsEditor *editor, const QList<Instalment> &value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
inline void takeFrom(const InstalmentsEditor *editor, QList<Instalment> &value)
{
    value = editor->value();
}
inline void listenTo(InstalmentsEditor *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &InstalmentsEditor::edited, editor, edited);
}

} // namespace maplebridge
