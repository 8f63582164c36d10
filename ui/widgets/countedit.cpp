// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/countedit.h"

#include "ui/theme/grid.h"

#include <algorithm>

namespace maplebridge {

QSize CountEdit::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    const int number = std::max(metrics.horizontalAdvance(textFromValue(maximum())),
                                metrics.horizontalAdvance(textFromValue(minimum())));
    return {number + 2 * controlHeight() + 2 * spaceOf(Space::Small), controlHeight()};
}

} // namespace maplebridge
