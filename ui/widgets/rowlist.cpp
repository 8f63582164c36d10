// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rowlist.h"

#include "ui/theme/grid.h"

#include <QBoxLayout>
#include <QLabel>

namespace maplebridge {

RowList::RowList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(Space::Small));
}

void RowList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater();
        }
        delete item;
    }
}

QLabel *RowList::addText(const QString &text, TextLevel level, Tone tone)
{
    QLabel *label = textLabel(text, level, tone);
    addWidget(label);
    return label;
}

void RowList::addLine(const QString &title, const QString &about, Tone tone,
                      const QList<QWidget *> &actions)
{
    auto *line = new QWidget;
    auto *row
        = new QBoxLayout(m_actionsBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_actionsBelow ? 0 : spaceOf(Space::Medium));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(textLabel(title));
    if (!about.isEmpty())
        words->addWidget(textLabel(about, TextLevel::Small, tone));
    row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    for (QWidget *action : actions)
        buttons->addWidget(action, 0, Qt::AlignVCenter);
    if (m_actionsBelow)
        buttons->addStretch(1);
    row->addLayout(buttons);
    addWidget(line);
}

void RowList::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
    widget->show();
}

} // namespace maplebridge
