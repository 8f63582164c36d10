// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/emptystate.h"

#include "ui/theme/grid.h"
#include "ui/theme/themedicon.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace maplebridge {

EmptyState::EmptyState(QString iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_icon(new QLabel)
    , m_sentence(textLabel({}, TextLevel::Section))
    , m_hint(textLabel({}, TextLevel::Body, Tone::Muted))
    , m_button(new SecondaryButton)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    for (QLabel *label : {m_icon, m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(2);
    m_button->hide();
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::actionRequested);
    showIcon();
}

void EmptyState::setTexts(const QString &sentence, const QString &hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::setActionText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, controlHeight(),
                                 palette().color(QPalette::PlaceholderText), devicePixelRatioF()));
}

} // namespace maplebridge
