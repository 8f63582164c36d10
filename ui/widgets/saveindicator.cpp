// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/saveindicator.h"

#include "ui/theme/grid.h"
#include "ui/theme/themedicon.h"
#include "ui/theme/tone.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace maplebridge {

using namespace Qt::StringLiterals;

SaveIndicator::SaveIndicator(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_text(textLabel({}, TextLevel::Small))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceOf(Space::Hair));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    m_text->setWordWrap(false);
    m_text->setObjectName(u"saveText"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    refresh();
}

void SaveIndicator::showNothing()
{
    m_state = State::Nothing;
    refresh();
}

void SaveIndicator::showSaving()
{
    m_state = State::Saving;
    refresh();
}

void SaveIndicator::showSaved(const QTime &at)
{
    m_state = State::Saved;
    m_at = at;
    refresh();
}

void SaveIndicator::showFailed(const QString &why)
{
    m_state = State::Failed;
    m_why = why;
    refresh();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString SaveIndicator::text() const
{
    return m_text->text();
}

void SaveIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        refresh();
}

void SaveIndicator::refresh()
{
    QString icon;
    QString text;
    Tone tone = Tone::Muted;
    switch (m_state) {
    case State::Nothing:
        break;
    case State::Saving:
        text = tr("Saving…");
        break;
    case State::Saved:
        text = tr("Saved %1", "%1 is a time").arg(m_at.toString(u"HH:mm"_s));
        icon = u"check"_s;
        tone = Tone::Ok;
        break;
    case State::Failed:
        text = tr("Could not be saved: %1").arg(m_why);
        icon = u"warn"_s;
        tone = Tone::Late;
        break;
    }
    m_text->setText(text);
    m_text->setToolTip(text);
    setTone(m_text, tone);
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) {
        m_text->ensurePolished();
        m_icon->setPixmap(iconPixmap(icon, iconEdge() * 4 / 5,
                                     m_text->palette().color(m_text->foregroundRole()),
                                     devicePixelRatioF()));
    }
}

} // namespace maplebridge
