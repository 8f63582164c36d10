// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/parsedlineedit.h"

#include <QDate>
#include <QPointer>

class QCalendarWidget;
class QToolButton;

namespace maplebridge {

class Clock;

/// A day, typed as people write it (see readDay) and shown as 2026年5月8日. Up and Down
/// change the day; F4 or the small button opens a calendar.
class DateEdit : public ParsedLineEdit
{
    Q_OBJECT

public:
    /// The clock says what "today" is and outlives the field.
    explicit DateEdit(const Clock *clock, QWidget *parent = nullptr);

    /// The day meant by the text at this moment; invalid when empty or not understood.
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(const QDate &day); ///< Does not emit.
    /// For days to come: a day written without its year is the first such one from here on.
    void setNotBefore(const QDate &day) { m_notBefore = day; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(const QDate &day);

protected:
    [[nodiscard]] QString read(const QString &text) override;
    [[nodiscard]] QString shown() const override;
    void tell() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int days);
    void openCalendar();
    void placeButton();
    void retranslate();
    void choose(const QDate &day);

    const Clock *m_clock;
    QToolButton *m_button;
    QPointer<QCalendarWidget> m_calendar;
    QDate m_day;
    QDate m_told;
    QDate m_notBefore;
};

} // namespace maplebridge
