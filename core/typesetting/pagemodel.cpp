// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagemodel.h"

#include <algorithm>

namespace maplebridge {

namespace {

// The body of a Han character; ascents of fonts hold room for scripts nobody sets here.
constexpr double aboveBaseline = 0.88;

QRectF bodyAt(QPointF origin, double left, double right, double em)
{
    return {QPointF(origin.x() + left, origin.y() - em * aboveBaseline),
            QPointF(origin.x() + right, origin.y() + em * (1 - aboveBaseline))};
}

QString gathered(const PageModel &model, int only)
{
    QList<const PlacedText *> texts;
    for (const Page &page : model.pages) {
        for (const PlacedText &text : page.texts) {
            if (text.part == TextPart::Body && (only < 0 || text.unit == only))
                texts += &text;
        }
    }
    std::ranges::stable_sort(texts, {}, &PlacedText::unit);
    QString whole;
    for (const PlacedText *text : texts)
        whole += text->text;
    return whole;
}

} // namespace

QRectF GlyphRun::box() const
{
    QRectF whole;
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < advances.size(); ++i)
        whole |= bodyAt(positions[i], 0, std::max(1.0, advances[i].x() + strike), font.pixelSize());
    return whole;
}

QRectF GlyphRun::inkBox() const
{
    QRectF whole;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QRectF ink = font.boundingRect(glyphs[i]);
        if (!ink.isEmpty())
            whole |= bodyAt(positions[i], ink.left(), ink.right() + strike, font.pixelSize());
    }
    return whole;
}

QString sourceTextOf(const PageModel &model)
{
    return gathered(model, -1);
}

QString sourceTextOf(const PageModel &model, int unit)
{
    return gathered(model, unit);
}

} // namespace maplebridge
