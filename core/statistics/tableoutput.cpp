// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/tableoutput.h"

#include "core/base/text.h"
#include "core/settings/roomrules.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

/// More columns side by side would make the heads too narrow to read.
constexpr qsizetype widestStrip = 12;
/// Fewer where each strip begins with the names of rooms, which take the width of so many.
constexpr qsizetype widestRoomStrip = 11;
constexpr double labelShare = 2.2;

/// Neighbouring columns of one group on one strip.
struct StripPart
{
    QString head;
    QList<TableColumn> columns;
};

Paragraph paragraph(const QString &text, TextStyle style, Alignment alignment)
{
    Paragraph made;
    made.spans = {{text}};
    made.style = style;
    made.alignment = alignment;
    return made;
}

Cell cellOf(const QString &text, TextStyle style, int columns = 1)
{
    Cell cell;
    cell.paragraphs = {paragraph(text, style, Alignment::Centred)};
    cell.columnSpan = columns;
    cell.verticallyCentred = true;
    return cell;
}

/// Groups side by side as far as they fit; a group stays whole unless it is wider than a strip.
QList<QList<StripPart>> stripsOf(const TableDefinition &definition, qsizetype widest)
{
    QList<QList<StripPart>> strips;
    qsizetype used = widest;
    for (const TableGroup &group : definition.groups) {
        const qsizetype pieces = (group.columns.size() + widest - 1) / widest;
        const qsizetype columns = (group.columns.size() + pieces - 1) / pieces;
        for (qsizetype from = 0; from < group.columns.size(); from += columns) {
            const StripPart part{from > 0 ? group.chinese + u"（续）" : group.chinese,
                                 group.columns.mid(from, columns)};
            if (used + part.columns.size() > widest) {
                strips.append(QList<StripPart>());
                used = 0;
            }
            strips.last().append(part);
            used += part.columns.size();
        }
    }
    return strips;
}

Row numbersOf(const QList<StripPart> &strip, const TableCount &count, const QString &label)
{
    Row row;
    if (!label.isEmpty())
        row.cells.append(cellOf(label, TextStyle::TableText));
    for (const StripPart &part : strip) {
        for (const TableColumn &column : part.columns)
            row.cells.append(cellOf(shownValue(*count.cell(column.id)), TextStyle::TableText));
    }
    return row;
}

/// Three rows of heads (groups, columns, units) and the numbers under them.
Table tableOf(const QList<StripPart> &strip, const CountedTable &counted)
{
    Table table;
    const bool byRoom = !counted.rows.isEmpty();
    table.rows = {Row{}, Row{}, Row{}};
    table.headRows = 3;
    if (byRoom) {
        Cell label = cellOf(u"单位"_s, TextStyle::TableHead);
        label.rowSpan = table.headRows;
        table.rows[0].cells.append(label);
        table.columnShares.append(labelShare);
    }
    for (const StripPart &part : strip) {
        table.rows[0].cells.append(
            cellOf(part.head, TextStyle::TableHead, static_cast<int>(part.columns.size())));
        for (const HeadSpan &head : headsOf(part.columns))
            table.rows[1].cells.append(
                cellOf(head.text, TextStyle::TableHead, static_cast<int>(head.columns)));
        for (const TableColumn &column : part.columns) {
            table.rows[2].cells.append(cellOf(column.unit, TextStyle::TableHead));
            table.columnShares.append(1);
        }
    }
    for (const SiteRow &row : counted.rows)
        table.rows.append(numbersOf(strip, row.count, row.site.name));
    table.rows.append(numbersOf(strip, counted.total, byRoom ? u"合计"_s : QString()));
    if (!byRoom)
        table.rows.last().leastMillimetres = 8;
    for (Row &row : table.rows)
        row.splittable = false;
    return table;
}

} // namespace

Result<QList<TableDefinition>> builtInTables(const CodeTables &codes)
{
    QList<TableDefinition> tables;
    for (const QString &file : dataFiles(u"rules"_s)) {
        if (!file.startsWith(u"table-"))
            continue;
        ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(u"rules/"_s + file));
        auto table = TableDefinition::fromJson(bytes, codes);
        if (!table) {
            Error error = table.error();
            error.where.prepend(file);
            return error;
        }
        tables.append(table.value());
    }
    return tables;
}

QString basisName(CountBasis basis)
{
    return basis == CountBasis::Ended ? u"按结案日期统计"_s : u"按受理日期统计"_s;
}

QList<HeadSpan> headsOf(const QList<TableColumn> &columns)
{
    QList<HeadSpan> heads;
    for (const TableColumn &column : columns) {
        if (!heads.isEmpty() && heads.last().text == column.chinese)
            ++heads.last().columns;
        else
            heads.append({column.chinese, 1});
    }
    return heads;
}

PaperText tablePaper(const CountedTable &table, const TableHeading &heading)
{
    PaperText paper;
    const TableCount &count = table.total;
    const TableDefinition &definition = *count.definition;
    paper.title = definition.chinese;
    paper.blocks.append(paragraph(definition.chinese, TextStyle::Title, Alignment::Centred));
    paper.blocks.append(
        paragraph(u"%1　%2"_s.arg(officialName(count.scope.period), basisName(count.scope.basis)),
                  TextStyle::Subtitle, Alignment::Centred));
    paper.blocks.append(
        paragraph(u"填报单位："_s + heading.committee, TextStyle::Body, Alignment::Leading));
    const qsizetype widest = table.rows.isEmpty() ? widestStrip : widestRoomStrip;
    for (const QList<StripPart> &strip : stripsOf(definition, widest)) {
        paper.blocks.append(tableOf(strip, table));
        paper.blocks.append(Gap{3});
    }
    QStringList rates;
    for (const TableRatio &ratio : definition.ratios)
        rates += u"%1：%2"_s.arg(ratio.chinese, shownRatio(ratio, count));
    if (!rates.isEmpty())
        paper.blocks.append(paragraph(rates.join(u"　　"_s), TextStyle::Body, Alignment::Leading));
    SignatureArea area;
    area.columns = 2;
    for (const QString &label : definition.signatures) {
        SignatureLine line{label + u'：', {}, 10};
        if (label == u"填表人")
            line.printedName = heading.filledInBy;
        else if (label == u"联系电话")
            line.printedName = heading.phone;
        else if (label == u"填报日期")
            line.printedName = officialDate(heading.on);
        area.lines.append(line);
    }
    if (!area.lines.isEmpty())
        paper.blocks.append(area);
    return paper;
}

QByteArray tableCsv(const CountedTable &table, const TableHeading &heading)
{
    const TableCount &count = table.total;
    const TableDefinition &definition = *count.definition;
    const CountScope &scope = count.scope;
    QStringList lines{
        csvField(definition.chinese),
        u"%1,%2"_s.arg(csvField(officialName(scope.period)), csvField(basisName(scope.basis))),
        u"填报单位,%1"_s.arg(csvField(heading.committee)),
        u"填报日期,%1"_s.arg(heading.on.toString(Qt::ISODate))};
    if (table.rows.isEmpty()) {
        lines += u"分组,项目,单位,数值"_s;
        for (const TableGroup &group : definition.groups) {
            for (const TableColumn &column : group.columns)
                lines += QStringList{csvField(group.chinese), csvField(column.chinese),
                                     csvField(column.unit), shownValue(*count.cell(column.id))}
                             .join(u',');
        }
        for (const TableRatio &ratio : definition.ratios)
            lines += u",%1,,%2"_s.arg(csvField(ratio.chinese), shownRatio(ratio, count));
    } else {
        QStringList groups{u"单位"_s};
        QStringList names{QString()};
        QStringList units{QString()};
        for (const TableGroup &group : definition.groups) {
            for (const TableColumn &column : group.columns) {
                groups += csvField(group.chinese);
                names += csvField(column.chinese);
                units += csvField(column.unit);
            }
        }
        lines += {groups.join(u','), names.join(u','), units.join(u',')};
        const auto add = [&lines](const QString &label, const TableCount &row) {
            QStringList fields{csvField(label)};
            for (const TableCell &cell : row.cells)
                fields += shownValue(cell);
            lines += fields.join(u',');
        };
        for (const SiteRow &row : table.rows)
            add(row.site.name, row.count);
        add(u"合计"_s, count);
    }
    return QByteArray("\xEF\xBB\xBF") + lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace maplebridge
