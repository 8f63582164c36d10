// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"
#include "core/typesetting/fontbook.h"
#include "core/typesetting/layoutfaults.h"
#include "core/typesetting/pagemodel.h"

#include <QTest>

namespace maplebridge::tests {

/// Fonts of this machine, and 仿宋 from a folder named in the environment, where there is one.
inline FontBook fontBook()
{
    const QString folder = qEnvironmentVariable("MAPLEBRIDGE_FONT_FOLDER");
    return FontBook(folder.isEmpty() ? QStringList{} : QStringList{folder});
}

/// 28 characters by 22 lines.
inline PaperProfile letterProfile()
{
    PaperProfile profile;
    profile.topMargin = 37;
    profile.bottomMargin = 35;
    profile.bindingMargin = 28;
    profile.outerMargin = 26;
    profile.bodyPoints = 16;
    profile.leadingPoints = 29;
    profile.charactersPerLine = 28;
    return profile;
}

inline Paragraph paragraph(const QString &text, TextStyle style = TextStyle::Body,
                           Alignment alignment = Alignment::Justified)
{
    Paragraph one;
    one.spans = {Span{text}};
    one.style = style;
    one.alignment = alignment;
    return one;
}

inline Cell cell(const QString &text)
{
    Cell one;
    one.paragraphs = {paragraph(text, TextStyle::TableText)};
    return one;
}

inline PaperText paperOf(const QList<Block> &blocks)
{
    PaperText paper;
    paper.title = QStringLiteral("试验");
    paper.blocks = blocks;
    return paper;
}

/// `count` Han characters, all different from their neighbours.
inline QString han(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(0x4E00 + i * 7 % 5000));
    return text;
}

inline QString withoutEnds(QString text)
{
    text.remove(u'\n');
    text.remove(u'\r');
    text.remove(u'\t');
    text.remove(u'\f');
    return text;
}

/// The lines of body text of a page, top to bottom, one string for each baseline.
inline QStringList linesOf(const Page &page)
{
    QList<std::pair<double, QString>> lines;
    for (const PlacedText &text : page.texts) {
        if (text.part == TextPart::Furniture || text.runs.isEmpty())
            continue;
        const double y = text.runs.constFirst().positions.constFirst().y();
        if (!lines.isEmpty() && qAbs(lines.constLast().first - y) < 1)
            lines.last().second += text.text;
        else
            lines += {y, text.text};
    }
    QStringList texts;
    for (const auto &[y, text] : lines)
        texts += text;
    return texts;
}

inline QString faultsText(const PageModel &model)
{
    QStringList all;
    for (const LayoutFault &fault : faultsOf(model)) {
        all += QStringLiteral("kind %1 page %2 from %3 to %4, room from %5 to %6: %7")
                   .arg(static_cast<int>(fault.kind))
                   .arg(fault.page + 1)
                   .arg(fault.where.left())
                   .arg(fault.where.right())
                   .arg(fault.room.left())
                   .arg(fault.room.right())
                   .arg(fault.text.left(60));
    }
    return all.join(u'\n');
}

} // namespace maplebridge::tests
