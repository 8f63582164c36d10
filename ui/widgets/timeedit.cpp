// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/timeedit.h"

#include "ui/theme/grid.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/daytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace maplebridge {

using namespace Qt::StringLiterals;

TimeEdit::TimeEdit(QWidget *parent) : ParsedLineEdit(parent)
{
    setInputMethodHints(Qt::ImhTime);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimeEdit::setTime(const QTime &time)
{
    m_time = time;
    m_told = time;
    showValue();
}

QString TimeEdit::read(const QString &text)
{
    const TimeReading reading = readTime(text);
    m_time = reading.time;
    return reading.understood
               ? QString()
               : tr("This is not understood as a time. Write for example 9:30 or 15:00.");
}

QString TimeEdit::shown() const
{
    return m_time.isValid() ? m_time.toString(u"HH:mm"_s) : QString();
}

void TimeEdit::tell()
{
    if (m_time == m_told)
        return;
    m_told = m_time;
    Q_EMIT timeChanged(m_time);
}

void TimeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((!up && event->key() != Qt::Key_Down) || isReadOnly() || !m_time.isValid()) {
        ParsedLineEdit::keyPressEvent(event);
        return;
    }
    const int minutes = m_time.hour() * 60 + m_time.minute();
    const int next = up ? (minutes / 15 + 1) * 15 : (minutes + 14) / 15 * 15 - 15;
    m_time = QTime(0, 0).addSecs(((next + 1440) % 1440) * 60);
    showValue();
    Q_EMIT edited();
    tell();
}

QSize TimeEdit::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(u"下午12点30"_s);
    return {text + 3 * spaceOf(Space::Small), controlHeight()};
}

QSize TimeEdit::minimumSizeHint() const
{
    return sizeHint();
}

DateTimeEdit::DateTimeEdit(const Clock *clock, QWidget *parent)
    : QWidget(parent), m_day(new DateEdit(clock)), m_time(new TimeEdit)
{
    m_day->setObjectName(u"dayField"_s);
    m_time->setObjectName(u"timeField"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_day, 1);
    row->addWidget(m_time);
    setFocusProxy(m_day);
    setTabOrder(m_day, m_time);
    connect(m_day, &DateEdit::dayChanged, this, &DateTimeEdit::dateTimeChanged);
    connect(m_time, &TimeEdit::timeChanged, this, &DateTimeEdit::dateTimeChanged);
    for (ParsedLineEdit *field :
         {static_cast<ParsedLineEdit *>(m_day), static_cast<ParsedLineEdit *>(m_time)})
    {
        connect(field, &ParsedLineEdit::edited, this, &DateTimeEdit::edited);
        connect(field, &ParsedLineEdit::problemChanged, this,
                [this] { Q_EMIT problemChanged(problem()); });
    }
    retranslate();
}

QDateTime DateTimeEdit::dateTime() const
{
    if (!m_day->day().isValid() || !m_time->time().isValid())
        return {};
    return {m_day->day(), m_time->time()};
}

void DateTimeEdit::setDateTime(const QDate &day, const QTime &time)
{
    m_day->setDay(day);
    m_time->setTime(time);
}

bool DateTimeEdit::hasInvalidText() const
{
    return m_day->hasInvalidText() || m_time->hasInvalidText();
}

QString DateTimeEdit::problem() const
{
    return m_day->problem().isEmpty() ? m_time->problem() : m_day->problem();
}

void DateTimeEdit::setFieldName(const QString &name)
{
    m_name = name;
    retranslate();
}

void DateTimeEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateTimeEdit::retranslate()
{
    m_day->setAccessibleName(m_name.isEmpty() ? tr("Day") : tr("%1, day").arg(m_name));
    m_time->setAccessibleName(m_name.isEmpty() ? tr("Time") : tr("%1, time").arg(m_name));
    m_time->setPlaceholderText(tr("9:30", "example of a time"));
}

} // namespace maplebridge
