// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/calendar/calendarview.h"

#include "core/words/deadlinewords.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/deadlinetone.h"
#include "ui/widgets/rowlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>

namespace maplebridge {
namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksShown = 6;
constexpr int linesOfDay = 4; ///< The number of the day and three entries, or two and "more".

Step stepOf(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarEntry::Kind::Session:
    case CalendarEntry::Kind::Appointment:
        return Step::Mediate;
    case CalendarEntry::Kind::Deadline:
        return stepOf(entry.deadline);
    case CalendarEntry::Kind::Payment:
    case CalendarEntry::Kind::Act:
        break;
    }
    return Step::Perform;
}

QString shortLine(const CalendarEntry &entry)
{
    return entry.from.isValid() ? entry.from.toString(QStringLiteral("HH:mm ")) + entry.title
                                : entry.title;
}

/// What the holiday table says of a day; empty for an ordinary one.
QString restWord(const QDate &day, const WorkCalendar &days)
{
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    if (days.isRestDay(day) == weekend)
        return {};
    return weekend ? CalendarView::tr("worked") : CalendarView::tr("holiday");
}

} // namespace

CalendarView::CalendarView(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_day(bench->clock()->today())
    , m_title(textLabel(QString(), TextLevel::Section))
    , m_list(new RowList)
    , m_grid(new QTableWidget(weeksShown, daysOfWeek))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Small));
    auto *bar = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, int steps) {
        auto *one = new ActionButton(ActionButton::Kind::Secondary, text, this);
        one->setObjectName(name);
        connect(one, &ActionButton::clicked, this, [this, steps] { move(steps); });
        bar->addWidget(one);
    };
    m_title->setWordWrap(false);
    button(tr("&Earlier"), QStringLiteral("earlierButton"), -1);
    button(tr("&Today"), QStringLiteral("calendarTodayButton"), 0);
    button(tr("&Later"), QStringLiteral("laterButton"), 1);
    bar->addSpacing(spaceOf(Space::Medium));
    bar->addWidget(m_title, 1);
    column->addLayout(bar);
    column->addWidget(m_list);
    column->addWidget(m_grid);
    m_grid->setObjectName(QStringLiteral("monthGrid"));
    m_grid->setAccessibleName(tr("Month"));
    m_grid->verticalHeader()->hide();
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setWordWrap(false);
    const auto wanted = [this](int row, int cell) {
        Q_EMIT weekWanted(firstDay().addDays(row * daysOfWeek + cell));
    };
    connect(m_grid, &QTableWidget::cellDoubleClicked, this, wanted);
    connect(m_grid, &QTableWidget::cellActivated, this, wanted);
    sizeRows();
}

void CalendarView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeRows();
}

void CalendarView::sizeRows()
{
    const int height = m_grid->fontMetrics().lineSpacing() * linesOfDay + spaceOf(Space::Small);
    for (int row = 0; row < weeksShown; ++row)
        m_grid->setRowHeight(row, height);
    m_grid->setFixedHeight(height * weeksShown + m_grid->horizontalHeader()->sizeHint().height()
                           + 2 * m_grid->frameWidth());
}

void CalendarView::setSpan(Span span)
{
    m_span = span;
    reload();
}

void CalendarView::showDay(const QDate &day)
{
    m_day = day;
    reload();
}

QDate CalendarView::firstDay() const
{
    const QDate day = m_span == Span::Week ? m_day : QDate(m_day.year(), m_day.month(), 1);
    return day.addDays(1 - day.dayOfWeek());
}

QDate CalendarView::lastDay() const
{
    return firstDay().addDays((m_span == Span::Week ? 1 : weeksShown) * daysOfWeek - 1);
}

void CalendarView::move(int steps)
{
    if (steps == 0)
        m_day = m_bench->clock()->today();
    else
        m_day = m_span == Span::Week ? m_day.addDays(steps * daysOfWeek) : m_day.addMonths(steps);
    reload();
}

void CalendarView::reload()
{
    m_list->setVisible(m_span == Span::Week);
    m_grid->setVisible(m_span == Span::Month);
    const QLocale locale(isEnglish() ? QLocale::English : QLocale::Chinese);
    m_title->setText(m_span == Span::Week
                         ? tr("%1 to %2").arg(dayText(firstDay()), dayText(lastDay()))
                         : locale.toString(m_day, isEnglish() ? QStringLiteral("MMMM yyyy")
                                                              : QStringLiteral("yyyy年M月")));
    const auto entries = calendarOf(*m_bench->room, firstDay(), lastDay());
    const auto days = m_bench->room->calendar();
    m_list->clear();
    if (!entries || !days) {
        m_list->setVisible(true);
        m_list->addText(sentenceFor(!entries ? entries.error() : days.error()), TextLevel::Body,
                        Tone::Late);
        return;
    }
    if (m_span == Span::Week)
        showWeek(entries.value(), days.value());
    else
        showMonth(entries.value(), days.value());
}

void CalendarView::showWeek(const QList<CalendarEntry> &entries, const WorkCalendar &days)
{
    const QDate today = m_bench->clock()->today();
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        QString title = dayWithWeekday(day);
        if (day == today)
            title = tr("%1 – today").arg(title);
        if (const QString rest = restWord(day, days); !rest.isEmpty())
            title = tr("%1, %2").arg(title, rest);
        m_list->addText(title, TextLevel::Section, day == today ? Tone::Accent : Tone::Plain);
        int shown = 0;
        for (const CalendarEntry &entry : entries) {
            if (entry.day != day)
                continue;
            ++shown;
            const QString text = calendarLine(entry);
            auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open"));
            open->setObjectName(QStringLiteral("openCaseButton"));
            open->setAccessibleName(tr("Open: %1").arg(text));
            connect(open, &ActionButton::clicked, this,
                    [this, id = entry.id, step = stepOf(entry)] { Q_EMIT caseWanted(id, step); });
            const bool isLimit = entry.kind == CalendarEntry::Kind::Deadline;
            m_list->addLine(text, isLimit ? deadlineRule(entry.deadline) : entry.number,
                            isLimit ? toneOf(entry.deadline, today) : Tone::Muted, {open});
        }
        if (shown == 0)
            m_list->addText(tr("nothing"), TextLevel::Body, Tone::Muted);
    }
}

void CalendarView::showMonth(const QList<CalendarEntry> &entries, const WorkCalendar &days)
{
    const QLocale locale(isEnglish() ? QLocale::English : QLocale::Chinese);
    QStringList heads;
    for (int day = 1; day <= daysOfWeek; ++day)
        heads += locale.dayName(day, QLocale::ShortFormat);
    m_grid->setHorizontalHeaderLabels(heads);
    const QDate today = m_bench->clock()->today();
    for (int place = 0; place < weeksShown * daysOfWeek; ++place) {
        const QDate day = firstDay().addDays(place);
        QStringList lines{day.month() == m_day.month()
                              ? QString::number(day.day())
                              : QStringLiteral("%1/%2").arg(day.month()).arg(day.day())};
        if (day == today)
            lines.first() = tr("%1 – today").arg(lines.first());
        if (const QString rest = restWord(day, days); !rest.isEmpty())
            lines.first() += u' ' + rest;
        QStringList spoken{dayText(day)};
        for (const CalendarEntry &entry : entries) {
            if (entry.day == day) {
                lines += shortLine(entry);
                spoken += calendarLine(entry);
            }
        }
        if (lines.size() > linesOfDay) {
            const int rest = static_cast<int>(lines.size()) - linesOfDay + 1;
            lines = lines.first(linesOfDay - 1);
            lines += tr("and %n more", nullptr, rest);
        }
        auto *item = new QTableWidgetItem(lines.join(u'\n'));
        item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
        item->setToolTip(spoken.join(u'\n'));
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
        QFont font = m_grid->font();
        font.setBold(day == today || lines.size() > 1);
        item->setFont(font);
        if (day.month() != m_day.month() || days.isRestDay(day))
            item->setForeground(m_grid->palette().color(QPalette::PlaceholderText));
        m_grid->setItem(place / daysOfWeek, place % daysOfWeek, item);
        if (day == m_day)
            m_grid->setCurrentItem(item);
    }
}

} // namespace maplebridge
