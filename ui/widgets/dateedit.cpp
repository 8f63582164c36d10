// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/dateedit.h"

#include "core/base/clock.h"
#include "ui/theme/grid.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/daytext.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(const Clock *clock, QWidget *parent)
    : ParsedLineEdit(parent), m_clock(clock), m_button(new QToolButton(this))
{
    m_button->setObjectName(u"calendarButton"_s);
    m_button->setIcon(themedIcon(u"calendar"_s));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setCursor(Qt::ArrowCursor);
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
    setInputMethodHints(Qt::ImhDate);
    retranslate();
    placeButton();
}

void DateEdit::setDay(const QDate &day)
{
    m_day = day;
    m_told = day;
    showValue();
}

QString DateEdit::read(const QString &text)
{
    const DayReading reading = readDay(text, m_clock->today(), m_notBefore);
    m_day = reading.day;
    switch (reading.fault) {
    case DayReading::Fault::None:
        break;
    case DayReading::Fault::NotUnderstood:
        return tr("This is not understood as a day. Write for example 2026-5-8 or 5.8.");
    case DayReading::Fault::NoSuchMonth:
        return tr("There is no month %1; please check.").arg(reading.month);
    case DayReading::Fault::NoSuchDay:
        return tr("Month %1 has no day %2; please check.")
            .arg(reading.month)
            .arg(reading.dayOfMonth);
    }
    return {};
}

QString DateEdit::shown() const
{
    if (!m_day.isValid())
        return {};
    //: How a day is shown in its field: %1 is the year, %2 the month, %3 the day of the month.
    return tr("%1年%2月%3日").arg(m_day.year()).arg(m_day.month()).arg(m_day.day());
}

void DateEdit::tell()
{
    if (m_day == m_told)
        return;
    m_told = m_day;
    Q_EMIT dayChanged(m_day);
}

void DateEdit::choose(const QDate &day)
{
    m_day = day;
    showValue();
    Q_EMIT edited();
    tell();
}

void DateEdit::step(int days)
{
    if (isReadOnly() || hasInvalidText())
        return;
    choose(m_day.isValid() ? m_day.addDays(days) : m_clock->today());
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool bare
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        openCalendar();
    else if (bare && event->key() == Qt::Key_Up)
        step(1);
    else if (bare && event->key() == Qt::Key_Down)
        step(-1);
    else
        ParsedLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    setFocus(Qt::PopupFocusReason);
    delete m_calendar;
    m_calendar = new QCalendarWidget(this);
    m_calendar->setWindowFlag(Qt::Popup);
    m_calendar->setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_calendar->setSelectedDate(m_day.isValid() ? m_day : m_clock->today());
    const auto take = [this](const QDate &day) {
        choose(day);
        if (m_calendar)
            m_calendar->close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    m_calendar->resize(
        m_calendar->sizeHint().expandedTo({controlHeight() * 8, controlHeight() * 7}));
    const QRect screen = this->screen()->availableGeometry();
    const QSize size = m_calendar->size();
    QPoint corner = mapToGlobal(rect().bottomLeft());
    if (isRightToLeft())
        corner.setX(mapToGlobal(rect().bottomRight()).x() - size.width());
    if (corner.y() + size.height() > screen.bottom())
        corner.setY(mapToGlobal(rect().topLeft()).y() - size.height());
    corner.setX(std::clamp(corner.x(), screen.left(),
                           std::max(screen.left(), screen.right() - size.width())));
    m_calendar->move(corner);
    m_calendar->show();
    m_calendar->setFocus();
}

QSize DateEdit::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(u"2026年12月28日"_s);
    return {text + 3 * spaceOf(Space::Small) + controlHeight(), controlHeight()};
}

QSize DateEdit::minimumSizeHint() const
{
    return sizeHint();
}

void DateEdit::resizeEvent(QResizeEvent *event)
{
    ParsedLineEdit::resizeEvent(event);
    placeButton();
}

void DateEdit::changeEvent(QEvent *event)
{
    ParsedLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        placeButton();
}

void DateEdit::placeButton()
{
    const int edge = std::max(8, height() - 6);
    m_button->setIconSize({iconEdge(), iconEdge()});
    const bool mirrored = isRightToLeft();
    m_button->setGeometry(mirrored ? 3 : width() - edge - 3, 3, edge, edge);
    setTextMargins(mirrored ? edge : 0, 0, mirrored ? 0 : edge, 0);
}

void DateEdit::retranslate()
{
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Open the calendar (F4)"));
}

} // namespace maplebridge
