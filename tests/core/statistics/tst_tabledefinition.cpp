// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/countables.h"
#include "core/statistics/tableoutput.h"
#include "tests/support/datafile.h"
#include "tests/support/verify.h"

#include <QJsonDocument>

#include <functional>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// A small sound definition with a column of every sort.
QJsonObject soundTable()
{
    return QJsonDocument::fromJson(R"({
        "format": "maplebridge.table", "version": 1, "id": "ours", "zh": "本表", "en": "Ours",
        "source": "Made for a test", "as_of": "2026", "status": "assumed",
        "outcome_classes": ["success", "failure"],
        "groups": [
          {"zh": "调解", "en": "Mediation", "columns": [
            {"id": "total", "zh": "总数", "en": "Cases"},
            {"id": "people", "zh": "人数", "en": "People", "unit": "人", "measure": "parties"},
            {"id": "success", "zh": "成功", "en": "Settled", "where": {"outcome_class": ["success"]}},
            {"id": "screened", "zh": "排查", "en": "Screened", "unit": "次", "measure": "by_hand"}]},
          {"zh": "分类", "en": "Kinds", "each": "kind"}],
        "identities": [{"parts": ["kind.*"], "equals": "total"},
                       {"parts": ["success"], "at_most": "total"}],
        "ratios": [{"id": "rate", "zh": "成功率", "en": "Rate", "part": "success", "whole": "total"}],
        "signatures": ["填表人"]})")
        .object();
}

Result<TableDefinition> read(const QJsonObject &json)
{
    return TableDefinition::fromJson(QJsonDocument(json).toJson(), shippedCodes());
}

/// The definition with one place changed; a step of the path is a member or the place in a list.
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &put)
{
    if (path.isEmpty())
        return put;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = changed(array[step.toInt()], path, put);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step, changed(object.value(step), path, put));
    return object;
}

} // namespace

Q_DECLARE_METATYPE(QJsonValue)

class TestTableDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficialCaseTableHasTheColumnsOfTheForm()
    {
        const auto tables = builtInTables(shippedCodes());
        VERIFY_RESULT(tables);
        const TableDefinition &table = tables.value().first();
        QCOMPARE(table.id, u"cases"_s);
        QCOMPARE(table.status, u"derived"_s);
        QList<qsizetype> widths;
        for (const TableGroup &group : table.groups)
            widths += group.columns.size();
        // 5 of mediation, 6 committees, 3 sources and 5 who entrust, 18 kinds, 2 forms, performed
        // and confirmed, 2 of screening and four pairs of cases and people.
        QCOMPARE(widths, (QList<qsizetype>{5, 6, 8, 18, 2, 2, 10}));
        QCOMPARE(table.column(u"amount"_s)->unit, u"万元"_s);
        QCOMPARE(table.column(u"screened"_s)->unit, u"次"_s);
        QCOMPARE(table.column(u"suicide.people"_s)->unit, u"人"_s);
        QCOMPARE(table.identities.size(), 7);
        QCOMPARE(table.identities[3].parts.size(), 18);
        QCOMPARE(table.signatures.size(), 5);
    }

    void aSoundDefinitionIsReadWhole()
    {
        const auto table = read(soundTable());
        VERIFY_RESULT(table);
        QCOMPARE(table.value().columns().size(), 4 + 18);
        QCOMPARE(table.value().column(u"people"_s)->measure, Measure::Parties);
        QCOMPARE(table.value().column(u"total"_s)->unit, u"件"_s);
        QCOMPARE(table.value().column(u"kind.02"_s)->where,
                 (QList<TableCondition>{{u"kind"_s, {u"02"_s}}}));
        QVERIFY(table.value().identities[1].atMost);
        QVERIFY(table.value().column(u"none"_s) == nullptr);
    }

    void everyFaultNamesItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *path, const QJsonValue &put, const char *where = nullptr) {
            QTest::addRow("%s = %s", path,
                          QJsonDocument(QJsonArray{put}).toJson(QJsonDocument::Compact).constData())
                << QString::fromLatin1(path) << put
                << QString::fromLatin1(where == nullptr ? path : where);
        };
        row("/format", u"maplebridge.case"_s);
        row("/version", 2);
        row("/id", u""_s);
        row("/id", u"Our Table"_s);
        row("/zh", QJsonValue());
        row("/en", 5);
        row("/source", u" "_s);
        row("/as_of", QJsonValue());
        row("/status", u"sure"_s);
        row("/colour", u"red"_s);
        row("/outcome_classes", QJsonArray());
        row("/outcome_classes/1", u"lost"_s);
        row("/groups", QJsonObject());
        row("/groups/0", 5);
        row("/groups/0/columns", QJsonArray());
        row("/groups/0/columns/0", u"total"_s);
        row("/groups/0/columns/0/id", u"people"_s, "/groups/0/columns/1/id");
        row("/groups/0/columns/1/unit", 5);
        row("/groups/0/columns/1/measure", u"weight"_s);
        row("/groups/0/columns/2/wher", QJsonObject());
        row("/groups/0/columns/2/where", u"success"_s);
        row("/groups/0/columns/2/where/colour", QJsonArray{u"red"_s});
        row("/groups/0/columns/2/where/outcome_class/0", u"won"_s);
        row("/groups/0/columns/3/where", QJsonObject{{u"form"_s, QJsonArray{u"oral"_s}}});
        row("/groups/0/columns/3/where", QJsonObject{{u"full_time"_s, QJsonArray{u"yes"_s}}},
            "/groups/0/columns/3/where/full_time");
        row("/groups/1/each", u"weather"_s);
        row("/groups/1/each", u"performed"_s);
        row("/groups/1/columns", QJsonArray{1});
        row("/identities/0/equals", u"none"_s);
        row("/identities/0/parts", QJsonArray());
        row("/identities/0/parts/0", u"form.*"_s);
        row("/identities/1/equals", u"total"_s);
        row("/ratios/0/whole", u"none"_s);
        row("/ratios/0/id", QJsonValue());
        row("/signatures/0", 5);
    }

    void everyFaultNamesItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, where);
        const auto table = read(changed(soundTable(), path.split(u'/').mid(1), put).toObject());
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QCOMPARE(table.error().where, where);
        QVERIFY(!table.error().expected.isEmpty());
    }

    void everyFieldCanBeAskedForEveryValue()
    {
        for (const Countable &one : countables()) {
            const QStringList values = one.values(shippedCodes());
            QVERIFY2(!values.isEmpty(), qPrintable(one.field));
            const QString measure = one.about == Countee::Case        ? u"cases"_s
                                    : one.about == Countee::Committee ? u"committees"_s
                                                                      : u"mediators"_s;
            const QJsonObject column{
                {u"id"_s, u"asked"_s},
                {u"zh"_s, u"问"_s},
                {u"en"_s, u"Asked"_s},
                {u"measure"_s, measure},
                {u"where"_s, QJsonObject{{one.field, QJsonArray::fromStringList(values)}}}};
            VERIFY_RESULT(
                read(changed(soundTable(), {u"groups"_s, u"0"_s, u"columns"_s, u"3"_s}, column)
                         .toObject()));
        }
    }

    void brokenJsonIsRefused()
    {
        const auto table = TableDefinition::fromJson("{\"format\": ", shippedCodes());
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QCOMPARE(TableDefinition::fromJson("[]", shippedCodes()).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestTableDefinition)
#include "tst_tabledefinition.moc"
