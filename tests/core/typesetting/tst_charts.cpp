// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/blockjson.h"
#include "core/typesetting/pagelayout.h"
#include "core/typesetting/units.h"
#include "tests/core/typesetting/typesettingfixtures.h"

#include <cmath>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

Chart chartOf(Chart::Kind kind, const QList<qint64> &values)
{
    Chart chart;
    chart.kind = kind;
    for (qsizetype i = 0; i < values.size(); ++i)
        chart.points.append({u"第%1项纠纷"_s.arg(i + 1), values[i], u"%1件"_s.arg(values[i])});
    return chart;
}

/// How long the thick lines of a page are, square ends included, top to bottom.
QList<double> barsOf(const Page &page)
{
    QList<double> bars;
    for (const Rule &rule : page.rules) {
        if (rule.width < 15) // an axis
            continue;
        const bool upright = rule.line.dx() == 0;
        bars.append(upright ? rule.width : rule.line.length() + rule.width);
    }
    return bars;
}

bool isPoint(const Rule &rule)
{
    return rule.width > 60;
}

} // namespace

/// Numbers drawn on a page: to scale, in black alone, and each said in words too.
class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheirNumbers()
    {
        const PageModel model = laidOut(chartOf(Chart::Kind::Bars, {200, 100, 50, 0, 1}));
        const QList<double> bars = barsOf(model.pages.first());
        QCOMPARE(bars.size(), 4); // nothing is drawn for nothing
        QVERIFY(std::abs(bars[0] - 2 * bars[1]) < 2);
        QVERIFY(std::abs(bars[0] - 4 * bars[2]) < 2);
        QVERIFY(std::abs(bars[0] - 200 * bars[3]) < 2 * 200);
        QVERIFY(bars[3] > 0);
    }

    void everyNumberIsSaid_data()
    {
        QTest::addColumn<bool>("line");
        QTest::newRow("bars") << false;
        QTest::newRow("line") << true;
    }

    void everyNumberIsSaid()
    {
        QFETCH(bool, line);
        const Chart chart = chartOf(line ? Chart::Kind::Line : Chart::Kind::Bars,
                                    {3, 0, 12'345, 7, 9, 11, 4, 2, 1, 8, 5, 6});
        const PageModel model = laidOut(chart);
        QVERIFY(faultsOf(model).isEmpty());
        const QString said = sourceTextOf(model);
        for (const ChartPoint &point : chart.points)
            QVERIFY2(said.contains(point.label) && said.contains(point.shown),
                     qPrintable(point.label));
    }

    void aLineRisesWithItsNumbers()
    {
        const PageModel model = laidOut(chartOf(Chart::Kind::Line, {0, 10, 5}));
        QList<QPointF> points;
        for (const Rule &rule : model.pages.first().rules) {
            if (isPoint(rule))
                points.append(rule.line.p1());
        }
        QCOMPARE(points.size(), 3);
        QVERIFY(points[0].x() < points[1].x() && points[1].x() < points[2].x());
        QVERIFY(points[1].y() < points[2].y() && points[2].y() < points[0].y());
        QVERIFY(std::abs((points[0].y() - points[1].y()) - 2 * (points[0].y() - points[2].y()))
                < 2);
    }

    void onlyNoughtsAndASingleNumberAreDrawnToo()
    {
        for (const QList<qint64> &values : {QList<qint64>{0, 0, 0}, QList<qint64>{4}}) {
            for (const Chart::Kind kind : {Chart::Kind::Bars, Chart::Kind::Line}) {
                const PageModel model = laidOut(chartOf(kind, values));
                QVERIFY(faultsOf(model).isEmpty());
                QVERIFY(sourceTextOf(model).contains(u"第1项纠纷"));
            }
        }
        QVERIFY(laidOut(Chart{}).pages.first().rules.isEmpty());
    }

    void manyBarsGoOnOverThePage()
    {
        const PageModel model = laidOut(chartOf(Chart::Kind::Bars, QList<qint64>(80, 5)));
        QVERIFY(model.pages.size() > 1);
        qsizetype bars = 0;
        for (const Page &page : model.pages)
            bars += barsOf(page).size();
        QCOMPARE(bars, 80);
        QVERIFY(faultsOf(model).isEmpty());
    }

    void longNamesStayInTheirRoom()
    {
        Chart chart = chartOf(Chart::Kind::Bars, {5, 3});
        chart.points[0].label = han(40);
        QVERIFY(faultsOf(laidOut(chart)).isEmpty());
        chart.kind = Chart::Kind::Line;
        QVERIFY(faultsOf(laidOut(chart)).isEmpty());
    }

    void aPaperWithAChartIsKeptAndReadAgain()
    {
        const PaperText paper
            = paperOf({paragraph(u"报告"_s), chartOf(Chart::Kind::Line, {1, 2}), Gap{3}});
        const auto read = paperTextFromJson(paperTextJson(paper));
        QVERIFY(read);
        QCOMPARE(read.value(), paper);
        QVERIFY(plainText(paper).contains(u"第2项纠纷\t2件"));
    }

private:
    PageModel laidOut(const Chart &chart)
    {
        return layOut(paperOf({chart}), PaperProfile{}, m_fonts);
    }

    FontBook m_fonts = fontBook();
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
