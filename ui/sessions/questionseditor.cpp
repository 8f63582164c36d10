// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/questionseditor.h"

#include "ui/theme/grid.h"
#include "ui/widgets/growingtextedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

QuestionsEditor::QuestionsEditor(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(Space::Small));
    add({});
}

void QuestionsEditor::add(const Question &one)
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto field
        = [&](const QString &text, const QString &label, const QString &name, int row) {
              auto *edit = new GrowingTextEdit(widget);
              edit->setLines(1, 8);
              edit->setObjectName(name);
              edit->setText(text);
              auto *tag = new QLabel(label, widget);
              tag->setBuddy(edit);
              grid->addWidget(tag, row, 0, Qt::AlignTop);
              grid->addWidget(edit, row, 1);
              connect(edit, &GrowingTextEdit::edited, this, &QuestionsEditor::change);
              return edit;
          };
    auto *question = field(one.question, tr("Question"), QStringLiteral("questionEdit"), 0);
    auto *answer = field(one.answer, tr("Answer"), QStringLiteral("answerEdit"), 1);
    m_column->addWidget(widget);
    m_pairs.append({widget, question, answer});
}

void QuestionsEditor::change()
{
    const Pair &last = m_pairs.last();
    if (!last.question->text().isEmpty() || !last.answer->text().isEmpty())
        add({});
    Q_EMIT edited();
}

void QuestionsEditor::setValue(const QList<Question> &list)
{
    for (const Pair &pair : std::as_const(m_pairs)) {
        pair.widget->hide();
        pair.widget->deleteLater();
    }
    m_pairs.clear();
    for (const Question &one : list)
        add(one);
    add({});
}

QList<Question> QuestionsEditor::value() const
{
    QList<Question> list;
    for (const Pair &pair : m_pairs) {
        const Question one{pair.question->text(), pair.answer->text()};
        if (one != Question())
            list.append(one);
    }
    return list;
}

} // namespace maplebridge
