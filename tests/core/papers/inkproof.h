// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pagemodel.h"

#include <QHash>
#include <QPainterPath>
#include <QStringList>

namespace maplebridge::tests {

/// Looks at pages as pixels: every glyph of the model has left ink on the page as it is painted,
/// that ink lies in the glyph's cell and on the page, no two glyphs cover the same spot, and
/// nothing is black where nothing was set.
class InkProof
{
public:
    explicit InkProof(double dpi) : m_dpi(dpi) {}

    /// What is wrong with page `number` of the model, in words; empty when it is sound.
    [[nodiscard]] QStringList faultsOf(const PageModel &model, int number);
    [[nodiscard]] qint64 glyphsSeen() const { return m_glyphs; }

private:
    [[nodiscard]] const QPainterPath &outline(const QRawFont &font, quint32 glyph);

    double m_dpi;
    qint64 m_glyphs = 0;
    QHash<QString, QPainterPath> m_outlines;
};

} // namespace maplebridge::tests
