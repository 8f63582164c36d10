// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagepainter.h"

#include "core/typesetting/units.h"

#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace maplebridge {
namespace {

void paintRun(QPainter &painter, const GlyphRun &run)
{
    QGlyphRun glyphs;
    glyphs.setRawFont(run.font);
    glyphs.setGlyphIndexes(run.glyphs);
    glyphs.setPositions(run.positions);
    painter.drawGlyphRun(QPointF(0, 0), glyphs);
    if (run.strike > 0)
        painter.drawGlyphRun(QPointF(run.strike, 0), glyphs);
}

} // namespace

int drawnRuns(const GlyphRun &run)
{
    return run.strike > 0 ? 2 : 1;
}

void paintPage(QPainter &painter, const PageModel &model, int page)
{
    if (page < 0 || page >= model.pages.size())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Rule &rule : model.pages[page].rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const PlacedText &text : model.pages[page].texts) {
        for (const GlyphRun &run : text.runs)
            paintRun(painter, run);
    }
    painter.restore();
}

QImage pageImage(const PageModel &model, int page, double dpi)
{
    const QSizeF size = model.pageSize * (dpi / dotsPerInch);
    QImage image(static_cast<int>(std::ceil(size.width())),
                 static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::Antialiasing);
    painter.scale(dpi / dotsPerInch, dpi / dotsPerInch);
    paintPage(painter, model, page);
    return image;
}

} // namespace maplebridge
