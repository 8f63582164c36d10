// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/parsedlineedit.h"

#include <QDateTime>

namespace maplebridge {

class Clock;
class DateEdit;

/// A time of day in 24 hours, typed as people write it (see readTime) and shown as 15:00.
/// Up and Down move by a quarter of an hour.
class TimeEdit : public ParsedLineEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    [[nodiscard]] QTime time() const { return m_time; }
    void setTime(const QTime &time); ///< Does not emit.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void timeChanged(const QTime &time);

protected:
    [[nodiscard]] QString read(const QString &text) override;
    [[nodiscard]] QString shown() const override;
    void tell() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTime m_time;
    QTime m_told;
};

/// A day and a time of day side by side; each may be empty.
class DateTimeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DateTimeEdit(const Clock *clock, QWidget *parent = nullptr);

    [[nodiscard]] DateEdit *dayField() const { return m_day; }
    [[nodiscard]] TimeEdit *timeField() const { return m_time; }
    /// Invalid until both are there. A wall time, without zone.
    [[nodiscard]] QDateTime dateTime() const;
    void setDateTime(const QDate &day, const QTime &time); ///< Does not emit.
    [[nodiscard]] bool hasInvalidText() const;
    [[nodiscard]] QString problem() const;
    /// What the two belong to, for their accessible names.
    void setFieldName(const QString &name);

Q_SIGNALS:
    void dateTimeChanged();
    void edited();
    void problemChanged(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DateEdit *m_day;
    TimeEdit *m_time;
    QString m_name;
};

} // namespace maplebridge
