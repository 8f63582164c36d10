// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/statisticsrepository.h"
#include "core/statistics/tableoutput.h"
#include "tests/core/handover/offices.h"
#include "tests/support/citytwin.h"

#include <QElapsedTimer>

#include <ctime>

using namespace maplebridge;
using tests::OfficeFile;
using tests::Offices;
using tests::TwinOffice;
using tests::TwinScale;

using namespace Qt::StringLiterals;

namespace {

qint64 number(const Room &room, const QString &sql)
{
    auto read = Statement::prepare(*room.database(), sql);
    if (!read || !read.value().exec() || !read.value().next())
        qFatal("%s", qPrintable(sql));
    return read.value().number(0);
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// A whole city hands over, tier by tier, by packages. MAPLEBRIDGE_TWIN=full is the size that was
/// published; without it about a fiftieth.
class TestCityTwin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedMakesTheCity()
    {
        const auto one = tests::cityTwin(7, TwinScale::small());
        const auto same = tests::cityTwin(7, TwinScale::small());
        const auto other = tests::cityTwin(8, TwinScale::small());
        QCOMPARE(one.size(), 9);
        for (qsizetype i = 0; i < one.size(); ++i)
            QCOMPARE(one[i].cases, same[i].cases);
        QVERIFY(one[3].cases != other[3].cases);
    }

    void theCitySeesEveryCaseOnce()
    {
        const bool full = qEnvironmentVariable("MAPLEBRIDGE_TWIN") == u"full";
        const TwinScale scale = full ? TwinScale() : TwinScale::small();
        Offices city;
        VERIFY_RESULT(city.prepare());
        const QList<TwinOffice> plan = tests::cityTwin(2022, scale);
        const double start = processorSeconds();
        std::vector<OfficeFile> offices;
        for (const TwinOffice &office : plan) {
            auto made = found(city, office);
            VERIFY_RESULT(made);
            offices.push_back(std::move(made).value());
        }
        for (std::size_t i = 1; i < offices.size(); ++i)
            VERIFY_RESULT(city.introduce(
                offices[i], offices[static_cast<std::size_t>(plan.at(int(i)).parent)]));
        const double founded = processorSeconds();
        qint64 bytes = 0;
        // The lowest first: each office hands on what came from below it.
        for (const Tier tier : {Tier::Room, Tier::Street, Tier::District}) {
            for (std::size_t i = 1; i < offices.size(); ++i) {
                const TwinOffice &office = plan.at(int(i));
                if (office.tier != tier)
                    continue;
                OfficeFile &above = offices[static_cast<std::size_t>(office.parent)];
                const auto package = city.send(offices[i], above);
                VERIFY_RESULT(package);
                bytes += QFileInfo(package.value().path).size();
                const auto batch = above.desk->take({above.desk->look(package.value().path)});
                VERIFY_RESULT(batch);
                QVERIFY2(batch.value().aside.isEmpty(),
                         qPrintable(batch.value().aside.isEmpty()
                                        ? QString()
                                        : batch.value().aside.first().error.detail + u' '
                                              + batch.value().aside.first().error.where + u" from "
                                              + office.committee.name));
            }
        }
        qInfo("%d offices, %d cases: founded in %.1f s of processor time, handed over in %.1f s, "
              "packages of %.1f MB in all",
              int(plan.size()), scale.cases, founded - start, processorSeconds() - founded,
              static_cast<double>(bytes) / 1e6);
        const Room &top = *offices.front().room;
        QCOMPARE(number(top, u"SELECT COUNT(*) FROM mediation_case WHERE deleted = 0"_s),
                 qint64(scale.cases));
        QCOMPARE(number(top, u"SELECT COUNT(*) FROM mediation_case WHERE trouble <> ''"_s), 0);
        QCOMPARE(number(top, u"SELECT COUNT(*) FROM mediation_case "
                             "WHERE outcome IN ('written', 'oral')"_s),
                 qint64(scale.settled));
        QCOMPARE(number(top, u"SELECT COUNT(*) FROM mediation_case WHERE kind = '01'"_s),
                 qint64(scale.family));
        QCOMPARE(number(top, u"SELECT SUM(amount) FROM mediation_case JOIN case_count "
                             "USING (case_id) WHERE difficulty = 'difficult'"_s),
                 scale.difficultFen);
        for (std::size_t i = 0; i < offices.size(); ++i) {
            const QString sql = u"SELECT COUNT(*) FROM mediation_case WHERE owner = '%1'"_s.arg(
                offices[i].site());
            QCOMPARE(number(top, sql), qint64(plan.at(int(i)).cases.size()));
        }
        QVERIFY(top.check(false).value().isSound());
        compareTables(top, offices, plan, scale);
    }

private:
    /// The city's table has the figures of the twin; its row for each office is that office's own
    /// table.
    static void compareTables(const Room &top, const std::vector<OfficeFile> &offices,
                              const QList<TwinOffice> &plan, const TwinScale &scale)
    {
        const CodeTables &codes = top.rules().codes;
        const auto tables = builtInTables(codes);
        VERIFY_RESULT(tables);
        const CountScope scope{customPeriod(scale.from, scale.to), CountBasis::Ended, {}};
        const auto table = tableOf(top, tables.value().first(), scope);
        QCOMPARE(valueOf(table.total, "total"), qint64(scale.cases));
        QCOMPARE(valueOf(table.total, "success"), qint64(scale.settled));
        QCOMPARE(valueOf(table.total, "difficult"), qint64(scale.difficult));
        QCOMPARE(valueOf(table.total, "kind.01"), qint64(scale.family));
        QVERIFY(table.total.broken.isEmpty());
        QCOMPARE(shownRatio(table.total.definition->ratios.first(), table.total),
                 scale.cases == TwinScale().cases ? u"98.9%"_s : u"98.8%"_s);
        int compared = 0;
        for (const auto &row : table.rows) {
            for (std::size_t i = 0; i < offices.size(); ++i) {
                if (row.site.code != (i == 0 ? QString() : offices[i].site()))
                    continue;
                const auto own = tableOf(*offices[i].room, tables.value().first(),
                                         {scope.period, scope.basis, {QString()}});
                QCOMPARE(valueOf(row.count, "total"), qint64(plan.at(int(i)).cases.size()));
                for (const TableCell &cell : row.count.cells)
                    QCOMPARE(cell.value, own.total.cell(cell.column->id)->value);
                ++compared;
            }
        }
        QVERIFY(compared > 1);
    }

    static CountedTable tableOf(const Room &room, const TableDefinition &definition,
                                const CountScope &scope)
    {
        const StatisticsRepository repository(room.database(), &room.rules().codes);
        const auto cases = repository.cases(scope);
        const auto sites = repository.sites();
        if (!cases || !sites)
            qFatal("the table cannot be counted");
        return countBySite(definition, cases.value(), room.rules().codes, scope, sites.value());
    }

    static qint64 valueOf(const TableCount &count, const char *column)
    {
        const TableCell *cell = count.cell(QString::fromLatin1(column));
        return cell == nullptr ? -1 : cell->value;
    }

    /// The office with its committee, mediators and cases, written as its own work.
    static Result<OfficeFile> found(Offices &city, const TwinOffice &plan)
    {
        OfficeFile office;
        const QString name = QString::number(quintptr(&plan), 16);
        ASSIGN_OR_RETURN(office.room,
                         Room::create(city.folder.filePath(name + u".mbroom"_s), plan.committee,
                                      plan.mediators, &city.rules, &city.clock));
        office.stick = city.folder.filePath(name + u"-stick"_s);
        QDir().mkpath(office.stick);
        office.desk = std::make_unique<HandoverDesk>(office.room.get(), &city.limits, u"test"_s);
        ASSIGN_OR_RETURN(Office self, office.desk->self());
        self.tier = plan.tier;
        RETURN_IF_ERROR(office.desk->describeSelf(self));
        QList<Change> changes;
        for (const CaseFile &file : plan.cases) {
            for (const Section &section : tests::twinSections(file))
                changes.append({section.type, section.id, file.id.uuid(), section.body});
        }
        if (!changes.isEmpty())
            RETURN_IF_ERROR(office.room->write(changes));
        return office;
    }
};

QTEST_GUILESS_MAIN(TestCityTwin)
#include "tst_citytwin.moc"
