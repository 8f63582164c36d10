// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/models/enquirylist.h"

#include "core/base/text.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

/// What came of an entry, as papers say it.
QString resultOnPaper(const EnquiryRow &row, const CodeTables &codes)
{
    if (row.isCase)
        return u"转为"_s + (row.caseNumber.isEmpty() ? u"案件"_s : row.caseNumber);
    return row.enquiry.result.isEmpty() ? u"未办结"_s
                                        : codes.label(u"enquiry_result", row.enquiry.result);
}

Paragraph paragraph(const QString &text, TextStyle style, Alignment alignment)
{
    Paragraph one;
    one.spans = {{text}};
    one.style = style;
    one.alignment = alignment;
    return one;
}

Row rowOf(const QStringList &texts, TextStyle style)
{
    Row row;
    for (const QString &text : texts) {
        Cell cell;
        for (const QString &line : text.split(u'\n'))
            cell.paragraphs.append(
                paragraph(line, style,
                          style == TextStyle::TableHead ? Alignment::Centred : Alignment::Leading));
        cell.verticallyCentred = true;
        row.cells.append(cell);
    }
    row.splittable = style != TextStyle::TableHead;
    return row;
}

QString joined(const QStringList &parts, QStringView between)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(between);
}

} // namespace

Result<QList<EnquiryRow>> enquiryRowsOf(const Room &room, const QList<Enquiry> &entries)
{
    const CodeTables &codes = room.rules().codes;
    QList<EnquiryRow> rows;
    for (const Enquiry &one : entries) {
        EnquiryRow row;
        row.enquiry = one;
        row.day = dayText(one.on);
        row.manner = codes.label(u"enquiry_manner", one.manner, isEnglish());
        row.who = joined({one.name, one.other}, u" / ");
        if (row.who.isEmpty())
            row.who = said(QT_TRANSLATE_NOOP("Words", "nobody named"));
        row.matter = one.matter.simplified();
        row.kind = codes.label(u"dispute_kind", one.kind, isEnglish());
        if (!one.caseId.isNull()) {
            ASSIGN_OR_RETURN(const std::optional<QString> number,
                             room.cases().standingNumber(one.caseId));
            row.isCase = number.has_value();
            row.caseNumber = number.value_or(QString());
        }
        row.open = isOpen(one) && !row.isCase;
        if (row.isCase)
            row.cameOf = row.caseNumber.isEmpty()
                             ? said(QT_TRANSLATE_NOOP("Words", "became a case"))
                             : said(QT_TRANSLATE_NOOP("Words", "became %1")).arg(row.caseNumber);
        else if (one.result.isEmpty())
            row.cameOf = said(QT_TRANSLATE_NOOP("Words", "open"));
        else
            row.cameOf = codes.label(u"enquiry_result", one.result, isEnglish());
        rows.append(row);
    }
    return rows;
}

QString spanOf(const QList<EnquiryRow> &rows)
{
    if (rows.isEmpty())
        return {};
    const QDate from = rows.last().enquiry.on;
    const QDate until = rows.first().enquiry.on;
    return from == until ? officialDate(from)
                         : u"%1至%2"_s.arg(officialDate(from), officialDate(until));
}

PaperText enquirySheet(const QList<EnquiryRow> &rows, const CodeTables &codes,
                       const QString &committee, const QString &span)
{
    PaperText paper;
    paper.title = u"来访、排查登记簿"_s;
    paper.blocks.append(paragraph(paper.title, TextStyle::Title, Alignment::Centred));
    paper.blocks.append(paragraph(joined({committee, span, u"共%1件"_s.arg(rows.size())}, u"　"),
                                  TextStyle::Body, Alignment::Centred));
    Table table;
    table.columnShares = {1.2, 2.8, 1.8, 4, 3, 7, 2.6, 5};
    table.headRows = 1;
    table.rows.append(rowOf({u"序号"_s, u"日期"_s, u"方式"_s, u"姓名、电话"_s, u"对方"_s, u"事由"_s,
                             u"结果"_s, u"处理情况"_s},
                            TextStyle::TableHead));
    int n = 0;
    for (const EnquiryRow &row : rows) {
        const Enquiry &one = row.enquiry;
        table.rows.append(rowOf(
            {QString::number(++n), officialDate(one.on), codes.label(u"enquiry_manner", one.manner),
             joined({one.name, one.phone}, u"\n"), one.other,
             joined({codes.label(u"dispute_kind", one.kind), one.place, one.matter}, u"\n"),
             resultOnPaper(row, codes), one.answer},
            TextStyle::TableText));
    }
    paper.blocks.append(table);
    return paper;
}

QByteArray enquiryCsv(const QList<EnquiryRow> &rows, const CodeTables &codes)
{
    QString csv = u"日期,方式,姓名,电话,对方,地点,纠纷类型,事由,报送单位,编号,结果,处理情况,"
                  u"再看日期\r\n"_s;
    for (const EnquiryRow &row : rows) {
        const Enquiry &one = row.enquiry;
        QStringList fields{one.on.toString(Qt::ISODate),
                           codes.label(u"enquiry_manner", one.manner),
                           one.name,
                           one.phone,
                           one.other,
                           one.place,
                           codes.label(u"dispute_kind", one.kind),
                           one.matter,
                           one.organ,
                           one.organNumber,
                           resultOnPaper(row, codes),
                           one.answer,
                           one.lookAgainOn.toString(Qt::ISODate)};
        for (QString &field : fields)
            field = csvField(field);
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return QByteArray("\xEF\xBB\xBF") + csv.toUtf8();
}

} // namespace maplebridge
