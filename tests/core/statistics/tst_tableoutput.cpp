// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/ziparchive.h"
#include "tests/core/statistics/tablefixture.h"
#include "tests/support/verify.h"

#include <QXmlStreamReader>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

TableHeading heading()
{
    return {u"红柳社区人民调解委员会"_s, u"0990-0000100"_s, u"张明德"_s, QDate(2026, 7, 3)};
}

CountedTable oneRow()
{
    return {countTable(caseTable(), {settledCase(), settledCase()}, shippedCodes(),
                       scopeOf(u"2026-Q2"_s), {}),
            {}};
}

CountedTable byRooms(int rooms)
{
    QList<CountedSite> sites{{{}, u"红柳社区"_s, u"residents"_s}};
    for (int i = 1; i < rooms; ++i)
        sites.append({u"room-%1"_s.arg(i), u"第%1社区"_s.arg(i), u"residents"_s});
    return countBySite(caseTable(), manyCases(400, 5, rooms), shippedCodes(), scopeOf(u"2026"_s),
                       sites);
}

QList<Table> tablesOf(const PaperText &paper)
{
    QList<Table> tables;
    for (const Block &block : paper.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
    }
    return tables;
}

QString textOf(const Cell &cell)
{
    return cell.paragraphs.first().spans.first().text;
}

/// Cell "A1" and so on of a sheet, with what stands in them.
QHash<QString, QString> cellsOf(const QByteArray &workbook, const QString &sheet)
{
    QStringList shared;
    QHash<QString, QString> cells;
    const QList<ZipEntry> entries = unzipped(workbook).value();
    const auto part = [&entries](const QString &path) {
        for (const ZipEntry &entry : entries) {
            if (entry.path == path)
                return entry.bytes;
        }
        return QByteArray();
    };
    QXmlStreamReader strings(part(u"xl/sharedStrings.xml"_s));
    while (!strings.atEnd()) {
        if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == u"t")
            shared += strings.readElementText();
    }
    QXmlStreamReader xml(part(u"xl/worksheets/%1.xml"_s.arg(sheet)));
    QString place;
    bool isShared = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value(u"r"_s).toString();
            isShared = xml.attributes().value(u"t"_s) == u"s";
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells.insert(place, isShared ? shared.value(value.toInt()) : value);
        }
    }
    return cells;
}

} // namespace

class TestTableOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormHasEveryHeadUnitAndNumber()
    {
        const CountedTable counted = oneRow();
        const PaperText paper = tablePaper(counted, heading());
        const QString text = plainText(paper);
        for (const TableColumn *column : caseTable().columns())
            QVERIFY2(text.contains(column->chinese), qPrintable(column->id));
        for (const QString &part :
             {u"人民调解案件情况统计表"_s, u"2026年第二季度"_s, u"按结案日期统计"_s,
              u"填报单位：红柳社区人民调解委员会"_s, u"调解成功率：100.0%"_s, u"单位负责人"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        qsizetype columns = 0;
        for (const Table &table : tablesOf(paper)) {
            QCOMPARE(table.headRows, 3);
            QCOMPARE(table.rows.size(), 4);
            QCOMPARE(table.rows[2].cells.size(), table.columnShares.size());
            QCOMPARE(table.rows[3].cells.size(), table.columnShares.size());
            QVERIFY(table.columnShares.size() <= 12);
            for (qsizetype i = 0; i < table.columnShares.size(); ++i) {
                const TableCell &cell = counted.total.cells[columns + i];
                QCOMPARE(textOf(table.rows[2].cells[i]), cell.column->unit);
                QCOMPARE(textOf(table.rows[3].cells[i]), shownValue(cell));
            }
            columns += table.columnShares.size();
        }
        QCOMPARE(columns, counted.total.cells.size());
    }

    void casesAndPeopleOfOneThingShareTheirHead()
    {
        const QList<HeadSpan> heads = headsOf(caseTable().groups.last().columns);
        QCOMPARE(heads.size(), 6);
        QCOMPARE(heads[0].columns, 1);
        QCOMPARE(heads[2].text, u"防止民间纠纷引起自杀"_s);
        QCOMPARE(heads[2].columns, 2);
    }

    void aTableByRoomsHasARowForEachAndOneForAll()
    {
        const CountedTable counted = byRooms(40);
        const QList<Table> tables = tablesOf(tablePaper(counted, heading()));
        qsizetype columns = 0;
        for (const Table &table : tables) {
            QCOMPARE(table.rows.size(), 3 + 40 + 1);
            QCOMPARE(textOf(table.rows[0].cells[0]), u"单位"_s);
            QCOMPARE(table.rows[0].cells[0].rowSpan, 3);
            QCOMPARE(textOf(table.rows[3].cells[0]), u"红柳社区"_s);
            QCOMPARE(textOf(table.rows.last().cells[0]), u"合计"_s);
            columns += table.columnShares.size() - 1;
        }
        QCOMPARE(columns, counted.total.cells.size());
    }

    void theTextTableIsMadeForOfficePrograms()
    {
        const QByteArray csv = tableCsv(oneRow(), heading());
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
        QVERIFY(lines.contains(u"调解情况,调解案件总数,件,2"_s));
        QVERIFY(lines.contains(u"调解情况,协议涉及金额,万元,2.47"_s));
        QVERIFY(lines.contains(u"排查预防纠纷,排查纠纷,次,"_s));
        QVERIFY(lines.contains(u",调解成功率,,100.0%"_s));
        QVERIFY(lines.last().isEmpty());
    }

    void theTextTableByRoomsHasOneLineForEach()
    {
        const CountedTable counted = byRooms(5);
        const QStringList lines
            = QString::fromUtf8(tableCsv(counted, heading()).mid(3)).split(u"\r\n"_s);
        const qsizetype first = lines.indexOf(u"单位"_s + lines[4].mid(2));
        QCOMPARE(first, 4);
        for (qsizetype i = first; i < first + 9; ++i)
            QCOMPARE(lines[i].count(u','), counted.total.cells.size());
        QVERIFY(lines[first + 3].startsWith(u"红柳社区,"));
        QVERIFY(lines[first + 8].startsWith(u"合计,"_s + shownValue(counted.total.cells.first())
                                            + u','));
    }

    void nothingInATextTableIsRunAsAFormula()
    {
        TableHeading nasty = heading();
        nasty.committee = u"=HYPERLINK(\"x\"),y"_s;
        const QString csv = QString::fromUtf8(tableCsv(oneRow(), nasty));
        QVERIFY(csv.contains(u"填报单位,\"'=HYPERLINK(\"\"x\"\"),y\""));
    }

    void theWorkbookHoldsTheNumbersAndTheCasesBehindThem()
    {
        CountedCase first = settledCase();
        first.number = u"甲1"_s;
        const QList<CountedCase> cases{first};
        const CountedTable counted{
            countTable(caseTable(), cases, shippedCodes(), scopeOf(u"2026-Q2"_s), {}), {}};
        const auto made = tableWorkbook(counted, heading(), cases);
        VERIFY_RESULT(made);
        const auto table = cellsOf(made.value(), u"sheet1"_s);
        QCOMPARE(table.value(u"A1"_s), u"人民调解案件情况统计表"_s);
        QCOMPARE(table.value(u"B3"_s), u"调解情况"_s);
        QCOMPARE(table.value(u"B4"_s), u"调解案件总数"_s);
        QCOMPARE(table.value(u"B5"_s), u"件"_s);
        QCOMPARE(table.value(u"A6"_s), heading().committee);
        QCOMPARE(table.value(u"B6"_s), u"1"_s);
        QCOMPARE(table.value(u"F6"_s), u"1.23"_s);
        const auto behind = cellsOf(made.value(), u"sheet2"_s);
        QCOMPARE(behind.value(u"A2"_s), u"调解案件总数"_s);
        QCOMPARE(behind.value(u"B2"_s), u"甲1"_s);
        QCOMPARE(behind.value(u"F2"_s), u"2026-06-01"_s);
        QCOMPARE(behind.value(u"G2"_s), heading().committee);
    }

    void theWorkbookByRoomsHasTheirRows()
    {
        const CountedTable counted = byRooms(3);
        const auto made = tableWorkbook(counted, heading(), manyCases(400, 5, 3));
        VERIFY_RESULT(made);
        const auto table = cellsOf(made.value(), u"sheet1"_s);
        QCOMPARE(table.value(u"A7"_s), u"第1社区"_s);
        QCOMPARE(table.value(u"A9"_s), u"合计"_s);
        QCOMPARE(table.value(u"B9"_s), shownValue(counted.total.cells.first()));
    }
};

QTEST_GUILESS_MAIN(TestTableOutput)
#include "tst_tableoutput.moc"
