// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/blockjson.h"

#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace maplebridge {
namespace {

// Canonical JSON has whole numbers only; lengths are kept in thousandths.
qint64 thousandths(double length)
{
    return std::llround(length * 1000);
}

double length(const QJsonValue &value)
{
    return static_cast<double>(value.toInteger()) / 1000;
}

template<typename List, typename Writer>
QJsonArray arrayOf(const List &list, Writer write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

template<typename T, typename Reader>
QList<T> listOf(const QJsonValue &value, Reader read)
{
    QList<T> list;
    for (const QJsonValue item : value.toArray())
        list.append(read(item));
    return list;
}

QJsonValue write(const Span &span)
{
    return QJsonObject{{QStringLiteral("t"), span.text},
                       {QStringLiteral("b"), span.bold},
                       {QStringLiteral("f"), span.filledIn},
                       {QStringLiteral("e"), thousandths(span.leastEms)}};
}

Span readSpan(const QJsonValue &v)
{
    return {v[QStringLiteral("t")].toString(), v[QStringLiteral("b")].toBool(),
            v[QStringLiteral("f")].toBool(), length(v[QStringLiteral("e")])};
}

QJsonValue write(const Paragraph &paragraph)
{
    return QJsonObject{
        {QStringLiteral("kind"), QStringLiteral("paragraph")},
        {QStringLiteral("spans"), arrayOf(paragraph.spans, [](const Span &s) { return write(s); })},
        {QStringLiteral("style"), static_cast<int>(paragraph.style)},
        {QStringLiteral("align"), static_cast<int>(paragraph.alignment)},
        {QStringLiteral("indent"), paragraph.indented},
        {QStringLiteral("keep"), paragraph.keepWithNext},
        {QStringLiteral("rtl"), paragraph.rightToLeft}};
}

Paragraph readParagraph(const QJsonValue &v)
{
    Paragraph paragraph;
    paragraph.spans = listOf<Span>(v[QStringLiteral("spans")], readSpan);
    paragraph.style = static_cast<TextStyle>(v[QStringLiteral("style")].toInt());
    paragraph.alignment = static_cast<Alignment>(v[QStringLiteral("align")].toInt());
    paragraph.indented = v[QStringLiteral("indent")].toBool();
    paragraph.keepWithNext = v[QStringLiteral("keep")].toBool();
    paragraph.rightToLeft = v[QStringLiteral("rtl")].toBool();
    return paragraph;
}

QJsonValue write(const Row &row)
{
    const auto cell = [](const Cell &c) -> QJsonValue {
        return QJsonObject{{QStringLiteral("p"),
                            arrayOf(c.paragraphs, [](const Paragraph &p) { return write(p); })},
                           {QStringLiteral("cs"), c.columnSpan},
                           {QStringLiteral("rs"), c.rowSpan},
                           {QStringLiteral("vc"), c.verticallyCentred}};
    };
    return QJsonObject{{QStringLiteral("cells"), arrayOf(row.cells, cell)},
                       {QStringLiteral("mm"), thousandths(row.leastMillimetres)},
                       {QStringLiteral("split"), row.splittable}};
}

Row readRow(const QJsonValue &v)
{
    const auto cell = [](const QJsonValue &c) {
        return Cell{listOf<Paragraph>(c[QStringLiteral("p")], readParagraph),
                    c[QStringLiteral("cs")].toInt(1), c[QStringLiteral("rs")].toInt(1),
                    c[QStringLiteral("vc")].toBool()};
    };
    return {listOf<Cell>(v[QStringLiteral("cells")], cell), length(v[QStringLiteral("mm")]),
            v[QStringLiteral("split")].toBool()};
}

QJsonValue write(const Table &table)
{
    return QJsonObject{
        {QStringLiteral("kind"), QStringLiteral("table")},
        {QStringLiteral("shares"),
         arrayOf(table.columnShares, [](double s) { return QJsonValue(thousandths(s)); })},
        {QStringLiteral("rows"), arrayOf(table.rows, [](const Row &r) { return write(r); })},
        {QStringLiteral("head"), table.headRows}};
}

QJsonValue write(const SignatureArea &area)
{
    const auto line = [](const SignatureLine &l) -> QJsonValue {
        return QJsonObject{{QStringLiteral("label"), l.label},
                           {QStringLiteral("name"), l.printedName},
                           {QStringLiteral("mm"), thousandths(l.leastMillimetres)}};
    };
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("signatures")},
                       {QStringLiteral("lines"), arrayOf(area.lines, line)},
                       {QStringLiteral("columns"), area.columns},
                       {QStringLiteral("seal"), area.sealLabel},
                       {QStringLiteral("date"), area.dateLabel}};
}

SignatureArea readSignatures(const QJsonValue &v)
{
    const auto line = [](const QJsonValue &l) {
        return SignatureLine{l[QStringLiteral("label")].toString(),
                             l[QStringLiteral("name")].toString(), length(l[QStringLiteral("mm")])};
    };
    return {listOf<SignatureLine>(v[QStringLiteral("lines")], line),
            v[QStringLiteral("columns")].toInt(1), v[QStringLiteral("seal")].toString(),
            v[QStringLiteral("date")].toString()};
}

QJsonValue write(const PageBreak & /*unused*/)
{
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("break")}};
}

QJsonValue write(const Gap &gap)
{
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("gap")},
                       {QStringLiteral("mm"), thousandths(gap.millimetres)}};
}

QJsonValue write(const Chart &chart)
{
    const auto point = [](const ChartPoint &one) -> QJsonValue {
        return QJsonObject{{QStringLiteral("label"), one.label},
                           {QStringLiteral("value"), one.value},
                           {QStringLiteral("shown"), one.shown}};
    };
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("chart")},
                       {QStringLiteral("line"), chart.kind == Chart::Kind::Line},
                       {QStringLiteral("points"), arrayOf(chart.points, point)},
                       {QStringLiteral("mm"), thousandths(chart.millimetres)}};
}

Chart readChart(const QJsonValue &v)
{
    const auto point = [](const QJsonValue &one) {
        return ChartPoint{one[QStringLiteral("label")].toString(),
                          one[QStringLiteral("value")].toInteger(),
                          one[QStringLiteral("shown")].toString()};
    };
    return {v[QStringLiteral("line")].toBool() ? Chart::Kind::Line : Chart::Kind::Bars,
            listOf<ChartPoint>(v[QStringLiteral("points")], point),
            length(v[QStringLiteral("mm")])};
}

Result<Block> readBlock(const QJsonValue &v)
{
    const QString kind = v[QStringLiteral("kind")].toString();
    if (kind == u"paragraph")
        return Block(readParagraph(v));
    if (kind == u"table") {
        return Block(Table{listOf<double>(v[QStringLiteral("shares")], length),
                           listOf<Row>(v[QStringLiteral("rows")], readRow),
                           v[QStringLiteral("head")].toInt()});
    }
    if (kind == u"signatures")
        return Block(readSignatures(v));
    if (kind == u"break")
        return Block(PageBreak{});
    if (kind == u"gap")
        return Block(Gap{length(v[QStringLiteral("mm")])});
    if (kind == u"chart")
        return Block(readChart(v));
    return Error{ErrorCode::Corrupt, QStringLiteral("unknown block ") + kind};
}

} // namespace

QByteArray paperTextJson(const PaperText &paper)
{
    const auto block = [](const Block &b) {
        return std::visit([](const auto &kind) { return write(kind); }, b);
    };
    return canonicalJson(
        QJsonObject{{QStringLiteral("format"), QStringLiteral("maplebridge.paper")},
                    {QStringLiteral("version"), 1},
                    {QStringLiteral("title"), paper.title},
                    {QStringLiteral("language"), paper.language},
                    {QStringLiteral("code"), paper.pageCode},
                    {QStringLiteral("note"), paper.marginNote},
                    {QStringLiteral("mirrored"), paper.mirrored},
                    {QStringLiteral("blocks"), arrayOf(paper.blocks, block)}});
}

Result<PaperText> paperTextFromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue v, strictJson(bytes));
    if (v[QStringLiteral("format")].toString() != u"maplebridge.paper")
        return Error{ErrorCode::Corrupt, QStringLiteral("not a paper")};
    PaperText paper;
    paper.title = v[QStringLiteral("title")].toString();
    paper.language = v[QStringLiteral("language")].toString();
    paper.pageCode = v[QStringLiteral("code")].toString();
    paper.marginNote = v[QStringLiteral("note")].toString();
    paper.mirrored = v[QStringLiteral("mirrored")].toBool();
    for (const QJsonValue block : v[QStringLiteral("blocks")].toArray()) {
        ASSIGN_OR_RETURN(const Block read, readBlock(block));
        paper.blocks.append(read);
    }
    return paper;
}

} // namespace maplebridge
