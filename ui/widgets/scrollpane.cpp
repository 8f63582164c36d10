// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scrollpane.h"

#include "ui/theme/grid.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace maplebridge {

ScrollPane::ScrollPane(QWidget *parent) : QScrollArea(parent), m_body(new QVBoxLayout)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addLayout(m_body);
    column->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // What lies beneath shows through, be it a page or a card.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    verticalScrollBar()->setProperty("onPage", true);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { keepInSight(now); });
    applyGrid();
}

ScrollPane::~ScrollPane()
{
    // The content dies after this, and a field that dies hands the keyboard on.
    disconnect(qApp, nullptr, this, nullptr);
}

QSize ScrollPane::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, controlHeight() * 3};
}

QSize ScrollPane::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    // What has the keyboard stays in sight when the content grows or moves.
    // Its own layout comes to rest after this event.
    if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, [this] { keepInSight(QApplication::focusWidget()); });
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPane::keepInSight(QWidget *field)
{
    if (field == nullptr || !widget()->isAncestorOf(field))
        return;
    const int margin = spaceOf(Space::Large) * 2;
    const int bottom = field->mapTo(widget(), QPoint(0, field->height())).y();
    if (bottom + margin <= viewport()->height())
        verticalScrollBar()->setValue(0); // what stands above it is worth seeing too
    else
        ensureWidgetVisible(field, 0, margin);
}

void ScrollPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        applyGrid();
}

void ScrollPane::applyGrid()
{
    const int gap = spaceOf(Space::Small); // between the content and the bar
    widget()->layout()->setContentsMargins(isRightToLeft() ? gap : 0, 0, isRightToLeft() ? 0 : gap,
                                           0);
    m_body->setSpacing(spaceOf(Space::Medium));
}

} // namespace maplebridge
