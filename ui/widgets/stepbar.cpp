// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/stepbar.h"

#include "ui/theme/grid.h"
#include "ui/theme/themedicon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StepButton::StepButton(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setObjectName(u"step%1Button"_s.arg(number));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

int StepButton::circleEdge()
{
    return controlHeight() * 3 / 4;
}

void StepButton::setStep(const QString &label, StepLook state, bool shown, int count)
{
    setText(label);
    m_state = state;
    m_shown = shown;
    m_count = count;
    // One stop for Tab; the arrow keys go on from there.
    setFocusPolicy(shown ? Qt::StrongFocus : Qt::ClickFocus);
    describe();
    update();
}

void StepButton::describe()
{
    QString state;
    switch (m_state) {
    case StepLook::Todo:
        state = tr("not begun");
        break;
    case StepLook::Current:
        state = tr("in progress");
        break;
    case StepLook::Finished:
        state = tr("done");
        break;
    case StepLook::Unfinished:
        state = tr("done, but something is still open");
        break;
    case StepLook::Waiting:
        state = tr("waiting for an earlier step");
        break;
    }
    setAccessibleName(tr("Step %1 of %2: %3, %4").arg(m_number).arg(m_count).arg(text(), state));
    setToolTip(tr("%1: %2", "step, state").arg(text(), state));
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void StepButton::paintCircle(QPainter &painter, const QRectF &circle) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor card = palette().color(QPalette::Base);
    const bool done = m_state == StepLook::Finished;
    const bool isOpen = m_state == StepLook::Unfinished;
    const bool current = m_state == StepLook::Current;
    QPen pen(done || current || isOpen ? accent : palette().color(QPalette::Dark), current ? 3 : 2);
    if (m_state == StepLook::Waiting)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(done ? accent : underMouse() ? palette().color(QPalette::Window) : card);
    painter.drawEllipse(circle);
    if (done || isOpen) {
        const int edge = qRound(circle.width() * 0.66);
        painter.drawPixmap(circle.center() - QPointF(edge, edge) / 2,
                           iconPixmap(u"check"_s, edge,
                                      isOpen ? accent : palette().color(QPalette::HighlightedText),
                                      devicePixelRatioF()));
        return;
    }
    painter.setFont(boldOf(font()));
    painter.setPen(current ? accent : palette().color(QPalette::PlaceholderText));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void StepButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = circleEdge();
    const int top = spaceOf(Space::Hair) + 2;
    const QRectF circle((width() - edge) / 2.0, top, edge, edge);
    paintCircle(painter, circle.adjusted(1.5, 1.5, -1.5, -1.5));

    const int textTop = top + edge + spaceOf(Space::Hair);
    const QRect words(2, textTop, width() - 4, height() - textTop);
    const bool strong = m_shown || m_state == StepLook::Current;
    painter.setFont(strong ? boldOf(font()) : font());
    const bool quiet = m_state == StepLook::Todo || m_state == StepLook::Waiting;
    painter.setPen(
        palette().color(quiet && !m_shown ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(words, wordFlags, text());
    if (m_shown) {
        const int wide = std::min(width() - 8, painter.fontMetrics().horizontalAdvance(text()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(QRectF((width() - wide) / 2.0, height() - 4, wide, 3), 1.5, 1.5);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &labels)
{
    while (m_steps.size() > labels.size())
        delete m_steps.takeLast().button;
    while (m_steps.size() < labels.size()) {
        const auto index = static_cast<int>(m_steps.size());
        auto *button = new StepButton(index + 1, this);
        button->installEventFilter(this);
        button->show();
        connect(button, &QAbstractButton::clicked, this,
                [this, index] { Q_EMIT stepChosen(index); });
        m_steps.append({{}, StepLook::Todo, button});
    }
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_steps[i].label = labels[i];
    refresh();
    updateGeometry();
    place();
}

void StepBar::setState(int step, StepLook state)
{
    m_steps[step].state = state;
    refresh();
}

void StepBar::setShownStep(int step)
{
    m_shown = step;
    refresh();
}

void StepBar::refresh()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i].button->setStep(m_steps[i].label, m_steps[i].state, i == m_shown, count());
    update();
}

QSize StepBar::sizeHint() const
{
    return {minimumSizeHint().width() * 3 / 2, minimumSizeHint().height()};
}

QSize StepBar::minimumSizeHint() const
{
    const QFontMetrics metrics(boldOf(font()));
    int widest = controlHeight();
    for (const Step &step : m_steps) {
        const QStringList words = step.label.split(u' ');
        for (const QString &word : words)
            widest = std::max(widest, metrics.horizontalAdvance(word) + 10);
    }
    int lines = 1;
    const int cell
        = m_steps.isEmpty() || width() <= 0 ? widest : std::max(widest, width() / count());
    for (const Step &step : m_steps) {
        const QRect box = metrics.boundingRect(QRect(0, 0, cell - 6, 10000), wordFlags, step.label);
        lines = std::max(lines, qRound(box.height() / qreal(metrics.lineSpacing())));
    }
    const int height
        = spaceOf(Space::Hair) * 2 + StepButton::circleEdge() + lines * metrics.lineSpacing() + 8;
    return {widest * count(), height};
}

void StepBar::place()
{
    if (m_steps.isEmpty())
        return;
    const int cell = width() / count();
    const int rest = (width() - cell * count()) / 2;
    for (int i = 0; i < count(); ++i) {
        const int column = isRightToLeft() ? count() - 1 - i : i;
        m_steps[i].button->setGeometry(rest + column * cell, 0, cell, height());
    }
    for (qsizetype i = 1; i < m_steps.size(); ++i)
        setTabOrder(m_steps[i - 1].button, m_steps[i].button);
}

void StepBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = StepButton::circleEdge();
    const int y = spaceOf(Space::Hair) + 2 + edge / 2;
    const int side = isRightToLeft() ? -1 : 1;
    for (qsizetype i = 1; i < m_steps.size(); ++i) {
        const QPoint from = m_steps[i - 1].button->geometry().center();
        const QPoint to = m_steps[i].button->geometry().center();
        const bool walked = m_steps[i - 1].state == StepLook::Finished;
        painter.setPen(QPen(palette().color(walked ? QPalette::Highlight : QPalette::Dark), 3));
        const int gap = side * (edge / 2 + 4);
        painter.drawLine(from.x() + gap, y, to.x() - gap, y);
    }
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    updateGeometry();
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
    {
        place();
        updateGeometry();
        update();
    }
}

bool StepBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto at = std::ranges::find(m_steps, watched, &Step::button) - m_steps.begin();
        const int forwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const int backwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        qsizetype target = 0;
        if (key == forwards)
            target = at + 1;
        else if (key == backwards)
            target = at - 1;
        else if (key == Qt::Key_Home)
            target = 0;
        else if (key == Qt::Key_End)
            target = m_steps.size() - 1;
        else
            return false;
        if (target >= 0 && target < m_steps.size())
            m_steps[target].button->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maplebridge
