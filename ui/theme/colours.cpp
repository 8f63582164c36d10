// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace maplebridge {

namespace {

const Colours light{
    .page = QColor(0xf3, 0xf5, 0xf5),
    .card = QColor(0xff, 0xff, 0xff),
    .edge = QColor(0xdf, 0xe4, 0xe4),
    .control = QColor(0x7a, 0x89, 0x8b),
    .text = QColor(0x1c, 0x26, 0x28),
    .muted = QColor(0x55, 0x63, 0x66),
    .accent = QColor(0x1f, 0x6a, 0x70),
    .onAccent = QColor(0xff, 0xff, 0xff),
    .soft = QColor(0xe4, 0xef, 0xf0),
    .focus = QColor(0x1f, 0x6a, 0x70),
    .ok = QColor(0x2d, 0x68, 0x34),
    .warn = QColor(0x8a, 0x4b, 0x00),
    .late = QColor(0xa8, 0x20, 0x1a),
    .sidebar = QColor(0x17, 0x3f, 0x45),
    .onSidebar = QColor(0xf0, 0xf6, 0xf6),
    .chosen = QColor(0x2b, 0x68, 0x6f),
    .onChosen = QColor(0xff, 0xff, 0xff),
};

const Colours dark{
    .page = QColor(0x17, 0x1f, 0x22),
    .card = QColor(0x20, 0x2a, 0x2d),
    .edge = QColor(0x36, 0x43, 0x46),
    .control = QColor(0x83, 0x94, 0x97),
    .text = QColor(0xe8, 0xee, 0xee),
    .muted = QColor(0xad, 0xb9, 0xbb),
    .accent = QColor(0x68, 0xbd, 0xc2),
    .onAccent = QColor(0x08, 0x1a, 0x1c),
    .soft = QColor(0x2b, 0x3d, 0x40),
    .focus = QColor(0x8f, 0xdd, 0xe1),
    .ok = QColor(0x93, 0xd1, 0x97),
    .warn = QColor(0xf0, 0xb9, 0x63),
    .late = QColor(0xff, 0xa3, 0x99),
    .sidebar = QColor(0x0f, 0x16, 0x18),
    .onSidebar = QColor(0xdf, 0xe7, 0xe7),
    .chosen = QColor(0x24, 0x51, 0x56),
    .onChosen = QColor(0xff, 0xff, 0xff),
};

const Colours highContrast{
    .page = QColor(0x00, 0x00, 0x00),
    .card = QColor(0x00, 0x00, 0x00),
    .edge = QColor(0xff, 0xff, 0xff),
    .control = QColor(0xff, 0xff, 0xff),
    .text = QColor(0xff, 0xff, 0xff),
    .muted = QColor(0xe0, 0xe0, 0xe0),
    .accent = QColor(0xff, 0xe1, 0x4d),
    .onAccent = QColor(0x00, 0x00, 0x00),
    .soft = QColor(0x3a, 0x34, 0x00),
    .focus = QColor(0x4d, 0xe8, 0xff),
    .ok = QColor(0x9d, 0xff, 0x9d),
    .warn = QColor(0xff, 0xcc, 0x66),
    .late = QColor(0xff, 0xa6, 0xa0),
    .sidebar = QColor(0x00, 0x00, 0x00),
    .onSidebar = QColor(0xff, 0xff, 0xff),
    .chosen = QColor(0xff, 0xe1, 0x4d),
    .onChosen = QColor(0x00, 0x00, 0x00),
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace maplebridge
