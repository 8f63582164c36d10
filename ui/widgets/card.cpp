// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/card.h"

#include "ui/theme/grid.h"
#include "ui/theme/tone.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_whole(new QVBoxLayout(this))
    , m_titleLine(new QWidget(this))
    , m_titleRow(new QHBoxLayout(m_titleLine))
    , m_title(textLabel({}, TextLevel::Section))
    , m_body(new QVBoxLayout)
{
    setProperty("surface", u"card"_s);
    m_titleRow->setContentsMargins(0, 0, 0, 0);
    m_titleRow->addWidget(m_title, 1);
    m_whole->addWidget(m_titleLine);
    m_whole->addLayout(m_body, 1);
    setTitle(title);
    applyGrid();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    showTitleLine();
}

void Card::addTitleAction(QWidget *action)
{
    m_titleRow->addWidget(action);
    showTitleLine();
    applyGrid();
}

void Card::showTitleLine()
{
    m_titleLine->setVisible(!m_title->text().isEmpty() || m_titleRow->count() > 1);
    setAccessibleName(m_title->text());
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
}

void Card::applyGrid()
{
    const int edge = spaceOf(Space::Medium);
    // An action is higher than the words; taking that from the margin keeps the titles of
    // neighbouring cards on one line.
    m_title->ensurePolished();
    const int extra = m_titleRow->count() > 1
                          ? std::max(0, controlHeight() - m_title->fontMetrics().lineSpacing()) / 2
                          : 0;
    m_whole->setContentsMargins(edge, std::max(0, edge - extra), edge, edge);
    m_whole->setSpacing(std::max(0, spaceOf(Space::Small) * 3 / 2 - extra));
    m_body->setSpacing(spaceOf(Space::Small));
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_secondLine(new QWidget(this))
    , m_second(new QHBoxLayout(m_secondLine))
    , m_actions(new QWidget(this))
    , m_title(textLabel(title, TextLevel::Title))
    , m_subtitle(textLabel({}, TextLevel::Body, Tone::Muted))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    m_second->setContentsMargins(0, 0, 0, 0);
    m_second->addWidget(m_subtitle, 1);
    words->addWidget(m_secondLine);
    // A line of its own to hide: an empty layout would keep the title from growing wide.
    m_secondLine->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(words, 1);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_actions, 0, Qt::AlignVCenter);
    m_actions->hide();
    applyGrid();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    placeActions();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_secondLine->setVisible(!subtitle.isEmpty());
}

void PageHeader::addLeading(QWidget *widget)
{
    m_row->insertWidget(m_leading++, widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->layout()->addWidget(widget);
    m_actions->show();
    placeActions();
}

void PageHeader::placeActions()
{
    const int gap = spaceOf(Space::Large) * (1 + m_leading);
    int taken = m_actions->sizeHint().width() + gap;
    for (int i = 0; i < m_leading; ++i)
        taken += m_row->itemAt(i)->sizeHint().width();
    const int beside = qMax(1, width() - taken);
    const int whole = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool below = whole > beside && m_secondLine->isVisibleTo(this);
    QHBoxLayout *place = below ? m_second : m_row;
    if (place->indexOf(m_actions) < 0) {
        (below ? m_row : m_second)->removeWidget(m_actions);
        place->addWidget(m_actions, 0, Qt::AlignVCenter);
    }
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
}

void PageHeader::applyGrid()
{
    m_row->setSpacing(spaceOf(Space::Small) * 3 / 2);
    m_actions->layout()->setSpacing(spaceOf(Space::Small) * 3 / 2);
}

} // namespace maplebridge
