// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

namespace maplebridge {

/// The three looks a person can choose between.
enum class Scheme { Light, Dark, HighContrast };

/// Every colour of the window by its meaning; nothing outside ui/theme names a colour.
struct Colours
{
    QColor page;     ///< Behind the cards.
    QColor card;     ///< Behind text and in fields.
    QColor edge;     ///< Around cards and between rows; decoration only.
    QColor control;  ///< Around fields and buttons: at least 3:1 on card and page.
    QColor text;     ///< What is read.
    QColor muted;    ///< What is read second: hints, times, units.
    QColor accent;   ///< The main action and where one stands.
    QColor onAccent; ///< Text on the accent.
    QColor soft;     ///< Under the mouse, or chosen in a list.
    QColor focus;    ///< The ring around what has the keyboard.
    QColor ok;       ///< Done, kept, paid.
    QColor warn;     ///< Soon due, please check.
    QColor late;     ///< Overdue, failed, harmful.
    QColor sidebar;
    QColor onSidebar;
    QColor chosen; ///< The chosen entry of the side bar.
    QColor onChosen;
};

[[nodiscard]] const Colours &coloursOf(Scheme scheme);

/// The contrast of two opaque colours by WCAG 2, from 1 to 21.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

} // namespace maplebridge
