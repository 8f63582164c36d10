// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/enrolmentsheet.h"

#include "core/documents/enrolmentsheet.h"
#include "core/documents/qrsquares.h"
#include "core/handover/handoverwords.h"
#include "core/settings/roomrules.h"
#include "core/typesetting/pagelayout.h"
#include "core/typesetting/units.h"
#include "ui/exchange/handoverwork.h"

#include <algorithm>

namespace maplebridge {
namespace {

constexpr double mostMillimetres = 75;
/// With smaller squares a telephone has trouble.
constexpr double leastMillimetres = 45;
constexpr double gapMillimetres = 5;

/// The lower end of the lowest text.
double endOfText(const Page &page)
{
    double end = 0;
    for (const PlacedText &text : page.texts) {
        for (const GlyphRun &run : text.runs) {
            if (text.part == TextPart::Body)
                end = std::max(end, run.box().bottom());
        }
    }
    return end;
}

/// Each run of dark squares in a row as one thick rule: they stay sharp in any size.
QList<Rule> rulesOf(const QrSquares &code, const QRectF &place)
{
    QList<Rule> rules;
    const double module = place.width() / code.columns;
    for (int row = 0; row < code.columns; ++row) {
        const double middle = place.top() + (row + 0.5) * module;
        for (int from = 0; from < code.columns; ++from) {
            int to = from;
            while (to < code.columns && code.dark.value(row * code.columns + to))
                ++to;
            if (to == from)
                continue;
            // The painter's pen adds half its width before and behind.
            rules += Rule{QLineF(place.left() + (from + 0.5) * module, middle,
                                 place.left() + (to - 0.5) * module + 0.01, middle),
                          module};
            from = to;
        }
    }
    return rules;
}

} // namespace

Result<PageModel> enrolmentPages(const Workbench &bench)
{
    HandoverDesk desk = handoverDesk(bench);
    ASSIGN_OR_RETURN(const Office office, desk.self());
    SheetFacts facts;
    facts.name = office.name;
    facts.phone = office.phone;
    facts.tier = tierName(office.tier);
    ASSIGN_OR_RETURN(facts.digits, desk.ownFingerprint());
    ASSIGN_OR_RETURN(const QByteArray card, desk.ownCard());
    ASSIGN_OR_RETURN(const QByteArray wording,
                     dataFile(QStringLiteral("rules/enrolment-sheet.json")));
    ASSIGN_OR_RETURN(const PaperText sheet, enrolmentSheet(facts, wording));
    ASSIGN_OR_RETURN(const QrSquares code, qrSquares(card));
    const PaperProfile profile = bench.papers->profile(QStringLiteral("sheet"));
    PageModel model = layOut(sheet, profile, *bench.fonts);
    const double top = endOfText(model.pages.first()) + gapMillimetres * dotsPerMillimetre;
    const double room = model.pageSize.height() - profile.bottomMargin * dotsPerMillimetre - top;
    const double edge = std::min(room, mostMillimetres * dotsPerMillimetre);
    if (model.pages.size() != 1 || edge < leastMillimetres * dotsPerMillimetre)
        return Error{ErrorCode::Refused, QStringLiteral("the sheet does not fit one page")};
    model.pages.first().rules
        += rulesOf(code, QRectF((model.pageSize.width() - edge) / 2, top, edge, edge));
    return model;
}

} // namespace maplebridge
