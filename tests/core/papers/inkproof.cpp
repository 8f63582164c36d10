// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/papers/inkproof.h"

#include "core/base/text.h"
#include "core/typesetting/pagepainter.h"
#include "core/typesetting/units.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace maplebridge::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int layer = 100;      ///< What one glyph adds to a pixel that it covers wholly.
constexpr int mostLayers = 125; ///< Glyphs that only touch share a pixel's 100 between them.
constexpr QRgb white = 0xffffffff;
constexpr QRgb black = 0xff000000;
constexpr int faintest = 250;    ///< Of 255: anything darker is ink.
constexpr int dark = 110;        ///< No rim of a neighbour is as dark as this.
constexpr double leaning = 0.12; ///< How far glyphs lean out of their cell, in em.

/// Whether a pixel of `image` around (x, y) fulfils the wish.
template<typename Wish>
bool anyAround(const QImage &image, int x, int y, Wish wish)
{
    for (int row = std::max(0, y - 1); row <= std::min(image.height() - 1, y + 1); ++row) {
        for (int column = std::max(0, x - 1); column <= std::min(image.width() - 1, x + 1);
             ++column) {
            if (wish(image.pixel(column, row)))
                return true;
        }
    }
    return false;
}

const QRgb *pixelsOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y)); // NOLINT: 32 bits a pixel
}

bool hasInk(const QImage &sheet, const QRectF &box)
{
    const QRect where = box.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(sheet.rect());
    for (int y = where.top(); y <= where.bottom(); ++y) {
        const QRgb *line = pixelsOf(sheet, y);
        for (int x = where.left(); x <= where.right(); ++x) {
            if (qGray(line[x]) < faintest)
                return true;
        }
    }
    return false;
}

} // namespace

const QPainterPath &InkProof::outline(const QRawFont &font, quint32 glyph)
{
    const QString key = font.familyName() + font.styleName() + u'/'
                        + QString::number(font.pixelSize()) + u'/' + QString::number(glyph);
    auto found = m_outlines.find(key);
    if (found == m_outlines.end()) {
        QPainterPath path = font.pathForGlyph(glyph);
        path.setFillRule(Qt::WindingFill);
        found = m_outlines.insert(key, path);
    }
    return *found;
}

QStringList InkProof::faultsOf(const PageModel &model, int number)
{
    QStringList faults;
    const double scale = m_dpi / dotsPerInch;
    const QRectF paper(QPointF(0, 0), model.pageSize);
    const QImage sheet = pageImage(model, number, m_dpi);
    QImage layers(sheet.size(), QImage::Format_ARGB32_Premultiplied);
    layers.fill(Qt::black);
    QPainter painter(&layers);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setCompositionMode(QPainter::CompositionMode_Plus);

    for (const PlacedText &text : model.pages[number].texts) {
        QPainterPath joined; // letters that join are one shape
        joined.setFillRule(Qt::WindingFill);
        const bool joins = hasRightToLeft(text.text);
        for (const GlyphRun &run : text.runs) {
            for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
                QPainterPath path = outline(run.font, run.glyphs[i]).translated(run.positions[i]);
                if (path.isEmpty())
                    continue;
                if (run.strike > 0)
                    path.addPath(path.translated(run.strike, 0));
                ++m_glyphs;
                const QRectF ink = path.boundingRect();
                const double lean = run.font.pixelSize() * leaning;
                const auto say = [&](const QString &what) {
                    faults += u"page %1, “%2”, glyph %3: %4"_s.arg(number + 1)
                                  .arg(text.text.left(30))
                                  .arg(i + 1)
                                  .arg(what);
                };
                // Tall letters of joining scripts reach into the leading, never over its line.
                if (ink.left() < text.room.left() - lean || ink.right() > text.room.right() + lean)
                    say(u"outside its cell"_s);
                if (!paper.contains(ink))
                    say(u"outside the page"_s);
                if (!hasInk(sheet, QRectF(ink.topLeft() * scale, ink.size() * scale)))
                    say(u"no ink"_s);
                if (joins)
                    joined.addPath(path);
                else
                    painter.fillPath(path, QColor(layer, 0, 0));
            }
        }
        if (joins)
            painter.fillPath(joined, QColor(layer, 0, 0));
    }
    painter.setPen(QPen(QColor(0, 0, 255), 1 / scale));
    for (const Rule &rule : model.pages[number].rules)
        painter.drawLine(rule.line);
    painter.end();

    const auto isSet = [](QRgb pixel) { return qRed(pixel) > 0 || qBlue(pixel) > 0; };
    for (int y = 0; y < sheet.height(); ++y) {
        const QRgb *seen = pixelsOf(sheet, y);
        const QRgb *put = pixelsOf(layers, y);
        for (int x = 0; x < sheet.width(); ++x) {
            if (seen[x] == white && put[x] == black)
                continue;
            if (qRed(put[x]) > mostLayers)
                faults += u"page %1: two glyphs at %2, %3"_s.arg(number + 1).arg(x).arg(y);
            if (qGray(seen[x]) < dark && !isSet(put[x]) && !anyAround(layers, x, y, isSet))
                faults += u"page %1: ink from nowhere at %2, %3"_s.arg(number + 1).arg(x).arg(y);
        }
    }
    return faults;
}

} // namespace maplebridge::tests
