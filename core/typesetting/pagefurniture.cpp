// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagefurniture.h"

#include "core/typesetting/composer.h"
#include "core/typesetting/units.h"

#include <algorithm>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

constexpr double numberPoints = 10.5;
constexpr double codePoints = 7.5;
constexpr double notePoints = 10.5;

TextLook furnitureLook(FontRole role, double points, double room)
{
    TextLook look;
    look.role = role;
    // Narrow margins make small numbers rather than numbers over the text.
    const double em = std::min(points * dotsPerPoint, std::max(room, 20.0));
    look.em = static_cast<int>(em);
    look.leading = em;
    look.pitch = look.em;
    return look;
}

} // namespace

void addFurniture(const PaperText &paper, const PaperProfile &profile, PageModel &model,
                  FontBook &fonts)
{
    const auto count = static_cast<int>(model.pages.size());
    for (int number = 1; number <= count; ++number) {
        Page &page = model.pages[number - 1];
        const TextFrame frame = frameOf(profile, paper.mirrored, number);
        const bool turned = paper.mirrored && number % 2 == 0;
        Page furniture;
        const auto put = [&](QString text, const TextLook &look, double side, double y) {
            text.replace(u'\n', u' '); // one line each, nothing behind it may be lost
            if (text.isEmpty())
                return;
            const ComposedLabel label = composedLabel(text, look, frame.width, -1, fonts);
            const double left = frame.left + (frame.width - label.width) * side;
            const QRectF room(frame.left, y, frame.width, look.leading * 1.2);
            place(label.line, QPointF(left, y), room, TextPart::Furniture, furniture);
        };
        const double outer = turned ? 0 : 1;
        const double below = model.pageSize.height() - frame.top - frame.height;
        const double bottom = frame.top + frame.height;
        const QString numbers = u"第 %1 页 共 %2 页"_s.arg(number).arg(count);
        put(paper.marginNote, furnitureLook(FontRole::Hei, notePoints, frame.top * 0.3), outer,
            frame.top * 0.55);
        put(numbers, furnitureLook(FontRole::Song, numberPoints, below * 0.2), 0.5,
            bottom + below * 0.35);
        QString code = paper.pageCode;
        code.replace(u"%p"_s, QString::number(number));
        put(code, furnitureLook(FontRole::Song, codePoints, below * 0.15), outer,
            bottom + below * 0.35 + numberPoints * 1.5 * dotsPerPoint);
        page.texts = furniture.texts + page.texts;
        page.rules = furniture.rules + page.rules;
    }
}

} // namespace maplebridge
