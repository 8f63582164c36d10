// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/enrolmentsheet.h"

#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallGap = 3;

Paragraph line(const QString &text, TextStyle style, Alignment alignment = Alignment::Leading)
{
    Paragraph paragraph;
    paragraph.spans = {Span{text}};
    paragraph.style = style;
    paragraph.alignment = alignment;
    return paragraph;
}

} // namespace

Result<PaperText> enrolmentSheet(const SheetFacts &facts, const QByteArray &wording)
{
    ASSIGN_OR_RETURN(const QJsonValue json, strictJson(wording));
    const auto said = [&](const char *key) {
        QString text = json[QLatin1StringView(key)].toString();
        text.replace(u"{name}"_s, facts.name);
        text.replace(u"{tier}"_s, facts.tier);
        return text.replace(u"{phone}"_s, facts.phone);
    };
    if (json["format"_L1] != u"maplebridge.enrolment-sheet"_s
        || json["steps"_L1].toArray().isEmpty())
        return Error{ErrorCode::Invalid, u"not the wording of a sheet"_s, u"/format"_s};
    PaperText sheet;
    sheet.title = said("title");
    sheet.blocks = {line(sheet.title, TextStyle::Title, Alignment::Centred),
                    line(said("intro"), TextStyle::Body, Alignment::Justified),
                    Gap{smallGap},
                    line(said("office"), TextStyle::Heading),
                    line(said(facts.phone.isEmpty() ? "no_phone" : "phone"), TextStyle::Heading),
                    line(said("digits"), TextStyle::Body),
                    line(facts.digits, TextStyle::Title, Alignment::Centred),
                    Gap{smallGap}};
    for (const QJsonValue step : json["steps"_L1].toArray())
        sheet.blocks.append(line(step.toString(), TextStyle::Body, Alignment::Justified));
    sheet.blocks.append(line(said("foot"), TextStyle::Small, Alignment::Justified));
    sheet.blocks.append(line(said("qr"), TextStyle::Small, Alignment::Centred));
    return sheet;
}

} // namespace maplebridge
