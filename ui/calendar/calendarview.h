// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/models/icalendar.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace maplebridge {

class RowList;

/// The calendar of the room: a week as a list by day, or a month as a grid whose days lead to
/// their week. Sessions, limits and promises stand in it.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Week, Month };

    explicit CalendarView(const Workbench *bench, QWidget *parent = nullptr);

    void setSpan(Span span);
    /// Shows the week or month of a day.
    void showDay(const QDate &day);
    void reload();
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id, std::optional<maplebridge::Step> step);
    /// A day of the month was chosen: its week is wanted.
    void weekWanted(const QDate &day);

private:
    void move(int steps);
    void showWeek(const QList<CalendarEntry> &entries, const WorkCalendar &days);
    void showMonth(const QList<CalendarEntry> &entries, const WorkCalendar &days);
    void changeEvent(QEvent *event) override;
    void sizeRows();

    const Workbench *m_bench;
    Span m_span = Span::Week;
    QDate m_day;
    QLabel *m_title;
    RowList *m_list;
    QTableWidget *m_grid;
};

} // namespace maplebridge
