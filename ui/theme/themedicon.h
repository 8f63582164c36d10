// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QPalette>

namespace maplebridge {

/// One of our own icons (`resources/icons/NAME.svg`) in the colour of `role`, following
/// the application's palette; arrows point the other way in right-to-left windows.
[[nodiscard]] QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::Text);

/// The icon as a picture in a given colour, for painting code that knows its colours.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int edge, const QColor &colour,
                                 qreal devicePixelRatio = 1.0);

} // namespace maplebridge
