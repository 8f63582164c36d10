// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/textlook.h"

#include "core/typesetting/units.h"

#include <algorithm>
#include <cmath>

namespace maplebridge {
namespace {

// A frame narrower or lower than this cannot hold text; margins give way.
constexpr double leastTextMillimetres = 30;
// Titles stand on lines of one and a half of their size.
constexpr double titleLeading = 1.5;

int unitsOf(double points)
{
    return std::max(1, static_cast<int>(std::lround(points * dotsPerPoint)));
}

TextLook plainLook(FontRole role, double points, double leadingPoints)
{
    TextLook look;
    look.role = role;
    look.em = unitsOf(points);
    // Lines closer than the characters are high would print over each other.
    look.leading = std::max(leadingPoints * dotsPerPoint, look.em * 1.05);
    look.pitch = look.em;
    return look;
}

} // namespace

TextLook lookOf(const PaperProfile &profile, TextStyle style, double textWidth)
{
    const double line = profile.leadingPoints;
    TextLook look;
    switch (style) {
    case TextStyle::Title:
        look = plainLook(FontRole::Title, profile.titlePoints, profile.titlePoints * titleLeading);
        look.after = line * dotsPerPoint / 2;
        return look;
    case TextStyle::Subtitle:
        look = plainLook(FontRole::Kai, profile.bodyPoints, line);
        return look;
    case TextStyle::Heading:
        look = plainLook(FontRole::Hei, profile.bodyPoints, line);
        break;
    case TextStyle::Body:
        look = plainLook(FontRole::FangSong, profile.bodyPoints, line);
        break;
    case TextStyle::Small:
    case TextStyle::TableText:
        return plainLook(FontRole::FangSong, profile.tablePoints, profile.tableLeadingPoints);
    case TextStyle::TableHead:
        return plainLook(FontRole::Hei, profile.tablePoints, profile.tableLeadingPoints);
    }
    if (profile.charactersPerLine > 0)
        look.pitch = textWidth / profile.charactersPerLine;
    return look;
}

QSizeF sheetMillimetres(const PaperProfile &profile)
{
    const QSizeF upright = profile.half ? QSizeF(halfMillimetresWide, paperMillimetresWide)
                                        : QSizeF(paperMillimetresWide, paperMillimetresHigh);
    return profile.landscape ? upright.transposed() : upright;
}

TextFrame frameOf(const PaperProfile &profile, bool mirrored, int number)
{
    const double least = leastTextMillimetres * dotsPerMillimetre;
    const bool turned = mirrored && number % 2 == 0;
    const double sheetWide = sheetMillimetres(profile).width();
    const double sheetHigh = sheetMillimetres(profile).height();
    TextFrame frame;
    frame.left = (turned ? profile.outerMargin : profile.bindingMargin) * dotsPerMillimetre;
    frame.top = profile.topMargin * dotsPerMillimetre;
    frame.width = (sheetWide - profile.bindingMargin - profile.outerMargin) * dotsPerMillimetre;
    frame.height = (sheetHigh - profile.topMargin - profile.bottomMargin) * dotsPerMillimetre;
    if (frame.width < least) {
        frame.width = least;
        frame.left = std::min(frame.left, sheetWide * dotsPerMillimetre - least);
    }
    if (frame.height < least) {
        frame.height = least;
        frame.top = std::min(frame.top, sheetHigh * dotsPerMillimetre - least);
    }
    return frame;
}

} // namespace maplebridge
