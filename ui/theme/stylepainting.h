// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/look.h"

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSpinBox;
class QWidget;

namespace maplebridge {

// The strokes of MapleStyle; each draws one part of a control and nothing else.

void paintField(QPainter *painter, const QStyleOption &option, const Look &look, bool problem);
void paintFocusRing(QPainter *painter, const QRect &rect, const Look &look, const QColor &colour);
void paintButtonPanel(QPainter *painter, const QStyleOption &option, const Look &look,
                      const QWidget *widget);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const Look &look,
                      const QWidget *widget, const QStyle &style);
void paintCheckBox(QPainter *painter, const QStyleOption &option, const Look &look);
void paintRadioButton(QPainter *painter, const QStyleOption &option, const Look &look);
/// A number field with its two buttons, which grow pale at the ends of the range.
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const Look &look,
                  const QRect &less, const QRect &more);
void paintScrollBar(QPainter *painter, const QRect &groove, const QRect &slider, const Look &look,
                    const QColor &ground, bool touched);

} // namespace maplebridge
