// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/layoutfaults.h"

#include <algorithm>

namespace maplebridge {
namespace {

/// Glyphs of most fonts lean a little out of their box; that much is not a fault, in em.
constexpr double inkTolerance = 0.12;
/// Boxes of neighbours on one line may touch by so much, in em: squeezed marks, negative bearings.
constexpr double touchTolerance = 0.16;

struct PlacedBox
{
    QRectF box;
    double em = 0;
    const PlacedText *text = nullptr;
};

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

void checkRuns(const Page &page, int number, const QRectF &paper, QList<PlacedBox> &boxes,
               QList<LayoutFault> &faults)
{
    using Kind = LayoutFault::Kind;
    for (const PlacedText &text : page.texts) {
        for (const GlyphRun &run : text.runs) {
            const QRectF box = run.inkBox();
            const double em = run.font.pixelSize();
            if (run.glyphs.contains(0U))
                faults += LayoutFault{Kind::NoGlyph, number, text.text, box, text.room};
            if (box.isEmpty())
                continue;
            if (!grown(text.room, em * inkTolerance).contains(box))
                faults += LayoutFault{Kind::OutsideRoom, number, text.text, box, text.room};
            if (!paper.contains(box))
                faults += LayoutFault{Kind::OutsidePage, number, text.text, box, text.room};
            boxes += PlacedBox{box, em, &text};
        }
    }
}

void checkOverlaps(QList<PlacedBox> boxes, int number, QList<LayoutFault> &faults)
{
    std::ranges::sort(boxes, {}, [](const PlacedBox &one) { return one.box.top(); });
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j) {
            if (boxes[j].box.top() >= boxes[i].box.bottom())
                break;
            const double allowed = std::max(boxes[i].em, boxes[j].em) * touchTolerance;
            const QRectF common = boxes[i].box.intersected(boxes[j].box);
            if (common.width() > allowed && common.height() > allowed)
                faults += LayoutFault{LayoutFault::Kind::Overlap, number,
                                      boxes[i].text->text + QChar(u'|') + boxes[j].text->text,
                                      common, boxes[i].text->room};
        }
    }
}

} // namespace

QList<LayoutFault> faultsOf(const PageModel &model)
{
    QList<LayoutFault> faults;
    const QRectF paper(QPointF(0, 0), model.pageSize);
    for (int number = 0; number < model.pages.size(); ++number) {
        QList<PlacedBox> boxes;
        checkRuns(model.pages[number], number, paper, boxes, faults);
        checkOverlaps(boxes, number, faults);
    }
    return faults;
}

} // namespace maplebridge
