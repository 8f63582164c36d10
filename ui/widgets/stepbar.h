// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace maplebridge {

/// How far a step of the work is.
enum class StepLook {
    Todo,
    Current,
    Finished,
    Unfinished, ///< Done, but something in it is still open.
    Waiting,    ///< Can be opened, but something before it is missing.
};

/// One step: a circle with its number or a check mark, the word beneath. A real button, so
/// that the keyboard and screen readers find it.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(int number, QWidget *parent);

    void setStep(const QString &label, StepLook state, bool shown, int count);
    [[nodiscard]] StepLook state() const { return m_state; }
    [[nodiscard]] static int circleEdge();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintCircle(QPainter &painter, const QRectF &circle) const;

    int m_number;
    int m_count = 0;
    StepLook m_state = StepLook::Todo;
    bool m_shown = false; ///< Whether its page is the one in sight.
};

/// The steps of a case from the first word to the shelf. Click or arrow keys to look at any
/// step; nothing is ever locked.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &labels);
    void setState(int step, StepLook state);
    /// The step whose page is in sight; it need not be the current one of the work.
    void setShownStep(int step);

    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] StepLook state(int step) const { return m_steps[step].state; }
    [[nodiscard]] int shownStep() const { return m_shown; }
    [[nodiscard]] StepButton *button(int step) const { return m_steps[step].button; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to see this step, counted from 0.
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step
    {
        QString label;
        StepLook state = StepLook::Todo;
        StepButton *button = nullptr;
    };

    void place();
    void refresh();

    QList<Step> m_steps;
    int m_shown = 0;
};

} // namespace maplebridge
