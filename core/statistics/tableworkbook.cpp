// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// A counted table as a workbook for office programs.

#include "core/statistics/tableoutput.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr double headColumnWidth = 14;

/// The workbook under construction; the library owns what is made through it.
class Workbook
{
public:
    explicit Workbook(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {}
    Q_DISABLE_COPY_MOVE(Workbook)
    ~Workbook()
    {
        if (m_book != nullptr)
            workbook_close(m_book);
    }

    [[nodiscard]] bool isMade() const { return m_book != nullptr; }
    lxw_worksheet *sheet(const QString &name)
    {
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }
    lxw_format *format(bool bold, bool centred, const char *numbers = nullptr)
    {
        lxw_format *made = workbook_add_format(m_book);
        if (bold)
            format_set_bold(made);
        if (centred)
            format_set_align(made, LXW_ALIGN_CENTER);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(made);
        format_set_border(made, LXW_BORDER_THIN);
        if (numbers != nullptr)
            format_set_num_format(made, numbers);
        return made;
    }
    /// Writes the file; false when that failed.
    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    lxw_workbook *m_book;
};

void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
           lxw_format *format)
{
    worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
}

/// A head over several columns; one cell cannot be merged with itself.
void writeOver(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t from, lxw_col_t to,
               const QString &text, lxw_format *format)
{
    if (from == to)
        write(sheet, row, from, text, format);
    else
        worksheet_merge_range(sheet, row, from, row, to, text.toUtf8().constData(), format);
}

/// Rows of the sheet: title, scope, three of heads; then the numbers.
constexpr lxw_row_t groupRow = 2;
constexpr lxw_row_t firstNumbers = 5;

/// The looks of a sheet's cells.
struct Formats
{
    lxw_format *head;
    lxw_format *text;
    lxw_format *whole;
    lxw_format *decimals;
};

/// A head that goes down over several rows.
void writeDown(lxw_worksheet *sheet, lxw_row_t from, lxw_row_t to, const QString &text,
               lxw_format *format)
{
    worksheet_merge_range(sheet, from, 0, to, 0, text.toUtf8().constData(), format);
}

void writeHeads(lxw_worksheet *sheet, const TableDefinition &definition, const Formats &formats)
{
    writeDown(sheet, groupRow, groupRow + 2, u"单位"_s, formats.head);
    lxw_col_t at = 1;
    for (const TableGroup &group : definition.groups) {
        writeOver(sheet, groupRow, at, static_cast<lxw_col_t>(at + group.columns.size() - 1),
                  group.chinese, formats.head);
        lxw_col_t name = at;
        for (const HeadSpan &head : headsOf(group.columns)) {
            const auto last = static_cast<lxw_col_t>(name + head.columns - 1);
            writeOver(sheet, groupRow + 1, name, last, head.text, formats.head);
            name = static_cast<lxw_col_t>(last + 1);
        }
        for (const TableColumn &column : group.columns)
            write(sheet, groupRow + 2, at++, column.unit, formats.head);
    }
}

void writeNumbers(lxw_worksheet *sheet, lxw_row_t row, const QString &label,
                  const TableCount &count, const Formats &formats)
{
    write(sheet, row, 0, label, formats.text);
    lxw_col_t at = 1;
    for (const TableCell &cell : count.cells) {
        const bool amount = cell.column->isMoney();
        if (cell.known)
            worksheet_write_number(sheet, row, at, shownValue(cell).toDouble(),
                                   amount ? formats.decimals : formats.whole);
        else
            worksheet_write_blank(sheet, row, at, formats.whole);
        ++at;
    }
}

void writeTable(Workbook *book, lxw_worksheet *sheet, const CountedTable &table,
                const TableHeading &heading)
{
    const Formats formats{book->format(true, true), book->format(false, false),
                          book->format(false, true, "0"), book->format(false, true, "0.00")};
    const TableCount &count = table.total;
    const auto columns = static_cast<lxw_col_t>(count.cells.size());
    writeOver(sheet, 0, 0, columns, count.definition->chinese, formats.head);
    writeOver(sheet, 1, 0, columns,
              u"%1　%2　填报日期：%3"_s.arg(officialName(count.scope.period),
                                            basisName(count.scope.basis),
                                            heading.on.toString(Qt::ISODate)),
              book->format(false, true));
    writeHeads(sheet, *count.definition, formats);
    lxw_row_t row = firstNumbers;
    for (const SiteRow &one : table.rows)
        writeNumbers(sheet, row++, one.site.name, one.count, formats);
    writeNumbers(sheet, row, table.rows.isEmpty() ? heading.committee : u"合计"_s, count, formats);
    worksheet_set_column(sheet, 0, 0, headColumnWidth * 2, nullptr);
    worksheet_set_column(sheet, 1, columns, headColumnWidth, nullptr);
    worksheet_freeze_panes(sheet, firstNumbers, 1);
    worksheet_repeat_rows(sheet, groupRow, firstNumbers - 1);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

void writeCases(Workbook *book, lxw_worksheet *sheet, const CountedTable &table,
                const TableHeading &heading, const QList<CountedCase> &cases)
{
    QHash<CaseId, const CountedCase *> byId;
    for (const CountedCase &one : cases)
        byId.insert(one.id, &one);
    QHash<QString, QString> rooms{{{}, heading.committee}};
    for (const SiteRow &row : table.rows)
        rooms.insert(row.site.code, row.site.name);
    lxw_format *head = book->format(true, true);
    lxw_format *text = book->format(false, false);
    const QStringList heads{u"项目"_s,     u"案件编号"_s, u"申请人"_s, u"被申请人"_s,
                            u"受理日期"_s, u"结案日期"_s, u"单位"_s};
    for (lxw_col_t i = 0; i < heads.size(); ++i)
        write(sheet, 0, i, heads[i], head);
    lxw_row_t row = 1;
    for (const TableCell &cell : table.total.cells) {
        for (const CaseId &id : cell.cases) {
            const CountedCase *one = byId.value(id);
            if (one == nullptr)
                continue;
            const QStringList values{cell.column->chinese,
                                     one->number,
                                     one->applicants,
                                     one->respondents,
                                     one->acceptedOn.toString(Qt::ISODate),
                                     one->endedOn.toString(Qt::ISODate),
                                     rooms.value(one->site, one->site)};
            for (lxw_col_t i = 0; i < values.size(); ++i)
                write(sheet, row, i, values[i], text);
            ++row;
        }
    }
    worksheet_set_column(sheet, 0, 6, headColumnWidth * 1.6, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
}

} // namespace

Result<QByteArray> tableWorkbook(const CountedTable &table, const TableHeading &heading,
                                 const QList<CountedCase> &cases)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const Error failed{ErrorCode::Io, u"the workbook could not be made"_s, path};
    Workbook book(path);
    if (!folder.isValid() || !book.isMade())
        return failed;
    writeTable(&book, book.sheet(u"统计表"_s), table, heading);
    writeCases(&book, book.sheet(u"案件"_s), table, heading, cases);
    if (!book.close())
        return failed;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed;
    return file.readAll();
}

} // namespace maplebridge
