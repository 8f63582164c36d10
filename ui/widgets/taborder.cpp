// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/taborder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace maplebridge {
namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collectIn(QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, order);
        else if (QLayout *inner = item->layout())
            collectIn(inner, order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
        order.append(widget);
    if (auto *pane = qobject_cast<QScrollArea *>(widget)) {
        if (pane->widget() != nullptr)
            collect(pane->widget(), order);
    } else if (qobject_cast<QAbstractScrollArea *>(widget) == nullptr
               && widget->layout() != nullptr) {
        collectIn(widget->layout(), order);
    }
}

} // namespace

void followLayouts(QWidget *scope)
{
    QList<QWidget *> order;
    collect(scope, order);
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (order[i - 1]->nextInFocusChain() != order[i])
            QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

} // namespace maplebridge
