// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/clusters.h"

namespace maplebridge {

/// One line of a paragraph: which clusters stand on it and how full it is.
struct LineSpan
{
    qsizetype first = 0;
    qsizetype end = 0;        ///< One past the last cluster.
    qsizetype visibleEnd = 0; ///< One past the last that is not a hanging space.
    double natural = 0;       ///< Width from the first to the last visible cluster.
    double slack = 0;         ///< White of its marks that may be taken, without the last one's.
    double endSlack = 0;      ///< White behind the last mark.
    bool lastOfText = false;  ///< Not stretched: ends the paragraph, or stands before a line end
                              ///< in the text or before a field that begins the next line.
};

/// Fills lines of `width`, the first one of `firstWidth`, by the rules of the characters. A
/// piece that no rule allows to break is torn between two clusters rather than overflow.
[[nodiscard]] QList<LineSpan> brokenLines(const QList<Cluster> &clusters, double firstWidth,
                                          double width);

/// Where each cluster of the line begins, from the left of the text; the last number is where
/// the last one ends. `stretch`: whether the line is to be filled to `width`.
[[nodiscard]] QList<double> placesOf(const QList<Cluster> &clusters, const LineSpan &line,
                                     double width, bool stretch, double em);

} // namespace maplebridge
