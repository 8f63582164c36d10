// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/session.h"

#include <QWidget>

class QVBoxLayout;

namespace maplebridge {

class GrowingTextEdit;

/// Questions and answers (问、答), a pair each. A new pair appears when the last is begun.
class QuestionsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsEditor(QWidget *parent = nullptr);

    void setValue(const QList<Question> &list);
    [[nodiscard]] QList<Question> value() const;

Q_SIGNALS:
    void edited();

private:
    struct Pair
    {
        QWidget *widget;
        GrowingTextEdit *question;
        GrowingTextEdit *answer;
    };

    void add(const Question &one);
    void change();

    QVBoxLayout *m_column;
    QList<Pair> m_pairs;
};

inline void showIn(QuestionsEditor *editor, const QList<Question> &value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
inline void takeFrom(const QuestionsEditor *editor, QList<Question> &value)
{
    value = editor->value();
}
inline void listenTo(QuestionsEditor *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &QuestionsEditor::edited, editor, edited);
}

} // namespace maplebridge
