// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/actionbutton.h"

#include "ui/theme/tone.h"

#include <QVariant>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(ActionButton::Kind kind)
{
    switch (kind) {
    case ActionButton::Kind::Primary:
        return u"primary"_s;
    case ActionButton::Kind::Secondary:
        break;
    case ActionButton::Kind::Quiet:
        return u"quiet"_s;
    case ActionButton::Kind::Danger:
        return u"danger"_s;
    }
    return {};
}

} // namespace

ActionButton::ActionButton(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setProperty("kind", wordFor(kind));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void ActionButton::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", wordFor(kind));
    repolish(this);
}

void ActionButton::setIconName(const QString &name)
{
    setProperty("iconName", name);
    updateGeometry();
    update();
}

} // namespace maplebridge
