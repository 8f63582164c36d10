// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/stylepainting.h"

#include "ui/theme/themedicon.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 5;

struct ButtonLook
{
    QColor fill;
    QColor border;
    QColor text;
    QColor ring;
};

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
              int width, qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(width > 0 && border.alpha() > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

ButtonLook navLook(const QStyleOption &option, const Colours &c)
{
    if (option.state.testFlag(QStyle::State_On))
        return {c.chosen, Qt::transparent, c.onChosen, c.onChosen};
    const bool over = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    return {over ? mixed(c.sidebar, c.chosen, 0.5) : QColor(Qt::transparent), Qt::transparent,
            c.onSidebar, c.onSidebar};
}

ButtonLook disabledLook(const Look &look, bool bare)
{
    const Colours &c = look.colours();
    // High contrast has no pale tones to spare: what is out of use grows dimmer there.
    const QColor text = look.bold() ? mixed(c.muted, c.card, 0.35) : c.muted;
    const QColor border = look.bold() ? text : c.edge;
    return {bare ? QColor(Qt::transparent) : c.page, bare ? QColor(Qt::transparent) : border, text,
            c.focus};
}

ButtonLook lookOf(const QStyleOption &option, const Look &look, const QString &kind)
{
    const Colours &c = look.colours();
    if (kind == u"nav")
        return navLook(option, c);
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return disabledLook(look, kind == u"quiet");
    if (kind == u"primary") {
        const qreal shade = down ? 0.3 : over ? 0.15 : 0.0;
        const QColor fill = mixed(c.accent, look.scheme == Scheme::Light ? c.text : c.card, shade);
        return {fill, fill, c.onAccent, c.onAccent};
    }
    const QColor touched = down ? mixed(c.soft, c.control, 0.25) : over ? c.soft : c.card;
    if (kind == u"quiet")
        return {down || over ? touched : QColor(Qt::transparent), Qt::transparent, c.accent,
                c.focus};
    if (kind == u"danger")
        return {touched, c.late, c.late, c.late};
    if (option.state.testFlag(QStyle::State_On))
        return {c.soft, c.accent, c.text, c.focus};
    return {touched, c.control, c.text, c.focus};
}

} // namespace

void paintField(QPainter *painter, const QStyleOption &option, const Look &look, bool problem)
{
    const Colours &c = look.colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor border = focused ? c.focus : problem ? c.warn : enabled ? c.control : c.edge;
    const int width = focused ? look.ring() : problem ? 2 : look.border();
    paintBox(painter, option.rect, enabled && !readOnly ? c.card : c.page, border, width);
}

void paintFocusRing(QPainter *painter, const QRect &rect, const Look &look, const QColor &colour)
{
    paintBox(painter, rect, Qt::transparent, colour, look.ring(), radius - 1);
}

void paintButtonPanel(QPainter *painter, const QStyleOption &option, const Look &look,
                      const QWidget *widget)
{
    const QString kind = kindOf(widget);
    const ButtonLook button = lookOf(option, look, kind);
    paintBox(painter, option.rect, button.fill, button.border, look.border());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        // The ring alone is heavy: what is chosen says so by its fill and its sign.
        const bool filled = kind == u"primary" || kind == u"nav";
        const int inset = filled ? 3 : 0;
        paintFocusRing(painter, option.rect.adjusted(inset, inset, -inset, -inset), look,
                       button.ring);
    }
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const Look &look,
                      const QWidget *widget, const QStyle &style)
{
    const QString kind = kindOf(widget);
    const ButtonLook button = lookOf(option, look, kind);
    const QString icon = widget ? widget->property("iconName").toString() : QString();
    const bool chip = kind == u"chip";
    const int pad = spaceOf(kind == u"nav" ? Space::Medium : Space::Small);
    const int edge = iconEdge();
    const QFontMetrics metrics(painter->font());
    const int text = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width();
    const bool signPlace = !icon.isEmpty() || chip;
    const int sign = signPlace ? edge + (option.text.isEmpty() ? 0 : spaceOf(Space::Small)) : 0;
    const QRect room = option.rect.adjusted(pad, 0, -pad, 0);
    const int spare = std::max(0, room.width() - sign - text);
    const int start = room.left() + (kind == u"nav" || chip ? 0 : spare / 2);
    const bool trailing = icon == u"next"; // an arrow forward stands where it points to
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect signRect = mirrored({trailing ? start + sign + text - edge : start,
                                     room.center().y() - edge / 2 + 1, edge, edge});
    if (chip) {
        // NOLINTNEXTLINE(cppcoreguidelines-slicing): a box has the state and nothing of the button
        QStyleOption box(option);
        box.rect = signRect;
        const auto *toggle = qobject_cast<const QAbstractButton *>(widget);
        if (toggle && toggle->group() && toggle->group()->exclusive())
            paintRadioButton(painter, box, look);
        else
            paintCheckBox(painter, box, look);
    } else if (!icon.isEmpty()) {
        painter->drawPixmap(
            signRect, iconPixmap(icon, edge, button.text, painter->device()->devicePixelRatio()));
    }
    QPalette palette = option.palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, QPalette::ButtonText, button.text);
    QRect words = room;
    words.setLeft(start + (trailing ? 0 : sign));
    const int side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic
                      | static_cast<int>(Qt::AlignAbsolute) | side;
    // The words run in their own direction; a Chinese sentence keeps its end in any window.
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    style.drawItemText(painter, mirrored(words), flags, palette, true, option.text,
                       QPalette::ButtonText);
    painter->setLayoutDirection(before);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const Colours &c = look.colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = on && enabled ? c.accent : enabled ? c.card : c.page;
    const QColor border = on && enabled ? c.accent : enabled ? c.control : c.edge;
    paintBox(painter, option.rect, fill, border, std::max(2, look.border()), 4);
    if (option.state.testFlag(QStyle::State_NoChange)) {
        const QRect bar(option.rect.left() + option.rect.width() / 4, option.rect.center().y() - 1,
                        option.rect.width() / 2, 3);
        painter->fillRect(bar, enabled ? c.onAccent : c.muted);
    } else if (on) {
        const int edge = option.rect.width() - 4;
        painter->drawPixmap(option.rect.topLeft() + QPoint(2, 2),
                            iconPixmap(u"check"_s, edge, enabled ? c.onAccent : c.muted,
                                       painter->device()->devicePixelRatio()));
    }
}

void paintRadioButton(QPainter *painter, const QStyleOption &option, const Look &look)
{
    const Colours &c = look.colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor border = !enabled ? c.edge : on ? c.accent : c.control;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, 2));
    painter->setBrush(enabled ? c.card : c.page);
    painter->drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    if (on) {
        const qreal inset = option.rect.width() * 0.28;
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? c.accent : c.muted);
        painter->drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const Look &look,
                  const QRect &less, const QRect &more)
{
    const Colours &c = look.colours();
    paintField(painter, option, look, false);
    const auto sign = [&](const QRect &place, QAbstractSpinBox::StepEnabledFlag step,
                          QStyle::SubControl part, bool plus) {
        const bool usable
            = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        const QRect inner = place.adjusted(0, look.ring(), 0, -look.ring());
        if (usable && option.activeSubControls.testFlag(part)
            && option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_MouseOver))
            painter->fillRect(inner.adjusted(1, 0, -look.ring(), 0), c.soft);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int line = mirrored ? inner.right() : inner.left();
        painter->fillRect(QRect(line, inner.top(), 1, inner.height()), c.edge);
        const int arm = iconEdge() / 3;
        const QPoint middle = place.center();
        const QColor ink = usable ? c.text : c.edge;
        painter->fillRect(QRect(middle.x() - arm, middle.y(), 2 * arm + 1, 2), ink);
        if (plus)
            painter->fillRect(QRect(middle.x(), middle.y() - arm, 2, 2 * arm + 1), ink);
    };
    sign(less, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown, false);
    sign(more, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp, true);
}

void paintScrollBar(QPainter *painter, const QRect &groove, const QRect &slider, const Look &look,
                    const QColor &ground, bool touched)
{
    const Colours &c = look.colours();
    painter->fillRect(groove, ground);
    const int gap = std::max(2, std::min(slider.width(), slider.height()) / 4);
    const qreal corner = (std::min(slider.width(), slider.height()) - 2 * gap) / 2.0;
    const QColor fill = touched || look.bold() ? c.control : mixed(c.card, c.control, 0.6);
    paintBox(painter, slider.adjusted(gap, gap, -gap, -gap), fill, Qt::transparent, 0, corner);
}

} // namespace maplebridge
