// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/grid.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace maplebridge {

namespace {

double points()
{
    return std::max(8.0, QApplication::font().pointSizeF());
}

} // namespace

int spaceOf(Space space)
{
    return qRound(static_cast<int>(space) * points() / 3);
}

int controlHeight()
{
    // Not one straight line: the sizes 40, 48 and 60 px come from the rules for elder people.
    const double size = points();
    return size <= 15 ? qRound(40 + (size - 12) * 8 / 3) : qRound(48 + (size - 15) * 4);
}

int iconEdge()
{
    return qRound(points() * 5 / 3);
}

} // namespace maplebridge
