// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/maplestyle.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/themedicon.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

bool hasProblem(const QWidget *widget)
{
    return widget != nullptr && widget->property("problem").toBool();
}

int buttonWidth(const QPushButton &button, int text)
{
    const QString kind = button.property("kind").toString();
    const bool place = kind == u"chip" || !button.property("iconName").toString().isEmpty();
    const int icon = place ? iconEdge() + (button.text().isEmpty() ? 0 : spaceOf(Space::Small)) : 0;
    const int pad = kind == u"nav" ? spaceOf(Space::Medium)
                    : button.text().isEmpty() || kind == u"quiet" || kind == u"chip"
                        ? spaceOf(Space::Small) + 2
                        : spaceOf(Space::Medium);
    return text + icon + 2 * pad;
}

/// Lets a field without any letter yet begin where the window does. QLineEdit goes by its text
/// as soon as there is one, but begins at the left until then.
void alignEmpty(QLineEdit *line)
{
    const QString text = line->text();
    const bool lettered = std::ranges::any_of(text, [](QChar letter) {
        const QChar::Direction direction = letter.direction();
        return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    });
    const bool right = !lettered && line->isRightToLeft();
    line->setAlignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

void followWindow(QLineEdit *line)
{
    alignEmpty(line);
    constexpr const char *followed = "followsWindow";
    if (line->property(followed).toBool())
        return;
    line->setProperty(followed, true);
    QObject::connect(line, &QLineEdit::textChanged, line, [line] { alignEmpty(line); });
}

/// A bar without arrow buttons: they are too small to be hit anyway.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int share
        = range > 0
              ? static_cast<int>(qint64(bar.pageStep) * length / (qint64(range) + bar.pageStep))
              : length;
    const int slider = std::clamp(share, std::min(controlHeight(), length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    int from = 0;
    int size = 0;
    if (part == QStyle::SC_ScrollBarGroove)
        size = length;
    else if (part == QStyle::SC_ScrollBarSlider) {
        from = start;
        size = slider;
    } else if (part == QStyle::SC_ScrollBarSubPage)
        size = start;
    else if (part == QStyle::SC_ScrollBarAddPage) {
        from = start + slider;
        size = length - from;
    }
    const QRect rect = flat ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                            : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

/// Less and more beside each other, each as wide as it is high: a hand that trembles hits them.
QRect spinBoxPart(const QStyleOptionComplex &box, QStyle::SubControl part)
{
    QRect rect = box.rect;
    const int edge = std::min(controlHeight(), rect.height());
    if (part == QStyle::SC_SpinBoxUp)
        rect.setLeft(rect.right() - edge + 1);
    else if (part == QStyle::SC_SpinBoxDown)
        rect.adjust(rect.width() - 2 * edge, 0, -edge, 0);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect.adjust(spaceOf(Space::Hair), 2, -2 * edge, -2);
    return QStyle::visualRect(box.direction, box.rect, rect);
}

} // namespace

MapleStyle::MapleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void MapleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto *line = qobject_cast<QLineEdit *>(widget);
    if (line && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
        followWindow(line);
}

int MapleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing)
        return spaceOf(Space::Small);
    if (metric == PM_LayoutLeftMargin || metric == PM_LayoutRightMargin
        || metric == PM_LayoutTopMargin || metric == PM_LayoutBottomMargin)
        return spaceOf(Space::Medium);
    if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize || metric == PM_ToolBarIconSize
        || metric == PM_ListViewIconSize)
        return iconEdge();
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight)
        return iconEdge() + 2;
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return spaceOf(Space::Small);
    if (metric == PM_ScrollBarExtent)
        return spaceOf(Space::Medium);
    if (metric == PM_ScrollBarSliderMin)
        return controlHeight();
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return m_look.ring();
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int MapleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize MapleStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (const auto *shown = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && shown) {
            const QFont &font = widget->font();
            const int text = QFontMetrics(font)
                                 .size(Qt::TextShowMnemonic | Qt::TextSingleLine, shown->text)
                                 .width();
            size.setWidth(buttonWidth(*button, shown->text.isEmpty() ? 0 : text));
        }
        return {std::max(size.width(), controlHeight()), controlHeight()};
    }
    if (type == CT_ComboBox)
        return {contents.width() + controlHeight() + spaceOf(Space::Small) + 4, controlHeight()};
    if (type == CT_SpinBox)
        size.setWidth(contents.width() + 2 * controlHeight() + spaceOf(Space::Small));
    if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ToolButton || type == CT_CheckBox
        || type == CT_RadioButton || type == CT_ItemViewItem || type == CT_HeaderSection
        || type == CT_MenuItem || type == CT_TabBarTab)
        size.setHeight(std::max(size.height(), controlHeight()));
    if (type == CT_ToolButton)
        size.setWidth(std::max(size.width(), controlHeight()));
    return size;
}

QRect MapleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int pad = spaceOf(Space::Small);
        return option->rect.adjusted(pad, 1, -pad, -1);
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    if (element == SE_PushButtonContents || element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect MapleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    if (control == CC_SpinBox)
        return spinBoxPart(*option, part);
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, part, widget);
    QRect rect = option->rect;
    const int arrow = std::min(controlHeight(), rect.height());
    if (part == SC_ComboBoxArrow)
        rect.setLeft(rect.right() - arrow + 1);
    else if (part == SC_ComboBoxEditField)
        rect.adjust(spaceOf(Space::Small) + 2, 1, -arrow, -1);
    return visualRect(option->direction, option->rect, rect);
}

void MapleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintField(painter, *option, m_look, hasProblem(widget));
    } else if (element == PE_FrameLineEdit) {
        // Drawn with the panel.
    } else if (element == PE_PanelButtonCommand) {
        paintButtonPanel(painter, *option, m_look, widget);
    } else if (element == PE_FrameFocusRect) {
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QComboBox *>(widget))
            paintFocusRing(painter, option->rect, m_look, m_look.colours().focus);
    } else if (element == PE_IndicatorCheckBox) {
        paintCheckBox(painter, *option, m_look);
    } else if (element == PE_IndicatorRadioButton) {
        paintRadioButton(painter, *option, m_look);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MapleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButtonLabel(painter, *button, m_look, widget, *this);
            return;
        }
    }
    if (element == CE_PushButtonBevel) {
        paintButtonPanel(painter, *option, m_look, widget);
        return;
    }
    const auto *frame = element == CE_ShapedFrame
                            ? qstyleoption_cast<const QStyleOptionFrame *>(option)
                            : nullptr;
    if (frame && frame->frameShape == QFrame::StyledPanel
        && qobject_cast<const QAbstractScrollArea *>(widget))
    {
        paintField(painter, *option, m_look, hasProblem(widget));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MapleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const bool touched = (option->state & (State_MouseOver | State_Sunken)) != 0;
        const bool onPage = widget != nullptr && widget->property("onPage").toBool();
        const QColor &ground = onPage ? m_look.colours().page : m_look.colours().card;
        paintScrollBar(painter, option->rect,
                       subControlRect(control, option, SC_ScrollBarSlider, widget), m_look, ground,
                       touched);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        paintSpinBox(painter, *box, m_look, subControlRect(control, option, SC_SpinBoxDown, widget),
                     subControlRect(control, option, SC_SpinBoxUp, widget));
        return;
    }
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintField(painter, *option, m_look, hasProblem(widget));
    const QRect place = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const int edge = iconEdge() * 4 / 5;
    const QColor colour
        = option->state.testFlag(State_Enabled) ? m_look.colours().text : m_look.colours().muted;
    const QRect target(place.center().x() - edge / 2, place.center().y() - edge / 2, edge, edge);
    painter->drawPixmap(target,
                        iconPixmap(u"down"_s, edge, colour, painter->device()->devicePixelRatio()));
}

} // namespace maplebridge
