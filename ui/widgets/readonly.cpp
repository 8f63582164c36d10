// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/readonly.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>

namespace maplebridge {
namespace {

constexpr char lookingProperty[] = "looking";

bool isForLooking(const QWidget *widget, const QWidget *scope)
{
    for (const QWidget *at = widget; at != nullptr && at != scope; at = at->parentWidget()) {
        if (at->property(lookingProperty).toBool() || at->objectName() == u"foldButton")
            return true;
    }
    return false;
}

} // namespace

void forbidChanges(QWidget *scope)
{
    for (QWidget *widget : scope->findChildren<QWidget *>()) {
        if (isForLooking(widget, scope))
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(true);
        else if (auto *text = qobject_cast<QTextEdit *>(widget))
            text->setReadOnly(true);
        else if (qobject_cast<QAbstractButton *>(widget) != nullptr
                 || qobject_cast<QComboBox *>(widget) != nullptr
                 || qobject_cast<QAbstractSpinBox *>(widget) != nullptr)
            widget->setEnabled(false);
    }
}

void markAsLooking(QWidget *widget)
{
    widget->setProperty(lookingProperty, true);
}

} // namespace maplebridge
