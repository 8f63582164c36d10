// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/block.h"

#include <QStringList>

namespace maplebridge {
namespace {

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Span &span : paragraph.spans)
        text += span.text;
    return text;
}

QString textOf(const Table &table)
{
    QStringList rows;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            QStringList paragraphs;
            for (const Paragraph &paragraph : cell.paragraphs)
                paragraphs += textOf(paragraph);
            cells += paragraphs.join(u'\n');
        }
        rows += cells.join(u'\t');
    }
    return rows.join(u'\n');
}

QString textOf(const SignatureArea &area)
{
    QStringList lines;
    for (const SignatureLine &line : area.lines)
        lines += line.label + line.printedName;
    if (!area.sealLabel.isEmpty())
        lines += area.sealLabel;
    if (!area.dateLabel.isEmpty())
        lines += area.dateLabel;
    return lines.join(u'\n');
}

QString textOf(const PageBreak & /*unused*/)
{
    return {};
}

QString textOf(const Gap & /*unused*/)
{
    return {};
}

QString textOf(const Chart &chart)
{
    QStringList lines;
    for (const ChartPoint &point : chart.points)
        lines += point.label + u'\t' + point.shown;
    return lines.join(u'\n');
}

} // namespace

QString plainText(const PaperText &paper)
{
    QStringList parts;
    for (const Block &block : paper.blocks) {
        const QString text = std::visit([](const auto &kind) { return textOf(kind); }, block);
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u'\n') + u'\n';
}

} // namespace maplebridge
