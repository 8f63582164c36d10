// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pagemodel.h"

#include <QImage>

class QPainter;

namespace maplebridge {

/// Draws page `page` (from 0) in black. The painter is scaled by the caller so that one unit is
/// 1/1440 inch, with its origin at the corner of the paper. Rules come first, then each text
/// with its runs in the order of the model; every run is one drawGlyphRun, two when it is
/// thickened: PDF finishing counts on that.
void paintPage(QPainter &painter, const PageModel &model, int page);

/// How many glyph runs paintPage draws for `run`.
[[nodiscard]] int drawnRuns(const GlyphRun &run);

/// The page on white paper, for previews and tests.
[[nodiscard]] QImage pageImage(const PageModel &model, int page, double dpi);

} // namespace maplebridge
