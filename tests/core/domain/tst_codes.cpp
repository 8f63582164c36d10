// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using tests::shippedCodes;

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasVersionSourceAndUniqueCodes()
    {
        QVERIFY(shippedCodes().names().size() >= 14);
        for (const QString &name : shippedCodes().names()) {
            const CodeTable &table = shippedCodes().table(name);
            QVERIFY2(!table.version.isEmpty() && !table.source.isEmpty(), qPrintable(name));
            QVERIFY2(!table.rows.isEmpty(), qPrintable(name));
            QSet<QString> codes;
            QSet<QString> labels;
            for (const CodeRow &row : table.rows) {
                QVERIFY2(!row.english.isEmpty(), qPrintable(row.code));
                codes.insert(row.code);
                labels.insert(row.chinese);
            }
            QCOMPARE(codes.size(), table.rows.size());
            QCOMPARE(labels.size(), table.rows.size());
        }
    }

    void thereAreEighteenKindsOfDispute()
    {
        const CodeTable &kinds = shippedCodes().table(u"dispute_kind");
        QCOMPARE(kinds.rows.size(), 18);
        QCOMPARE(kinds.rows.first().code, u"01"_s);
        QCOMPARE(kinds.rows.last().code, u"99"_s);
    }

    void everySourceCountsAsOneOfSeven()
    {
        const QSet<QString> seven{u"application"_s,     u"own_initiative"_s, u"court"_s,
                                  u"procuratorate"_s,   u"police"_s,         u"petition"_s,
                                  u"other_department"_s};
        QSet<QString> used;
        for (const CodeRow &row : shippedCodes().table(u"case_source").rows) {
            const QString counts = row.more.value(u"counts_as"_s).toString();
            QVERIFY2(seven.contains(counts), qPrintable(row.code));
            used.insert(counts);
        }
        QCOMPARE(used, seven);
    }

    void everyOutcomeHasAClass()
    {
        const QSet<QString> classes{u"success"_s, u"failure"_s, u"excluded"_s};
        for (const CodeRow &row : shippedCodes().table(u"outcome").rows)
            QVERIFY2(classes.contains(row.more.value(u"class"_s).toString()), qPrintable(row.code));
    }

    void ethnicGroupsAreThoseOfTheStandard()
    {
        const CodeTable &groups = shippedCodes().table(u"ethnicity");
        QCOMPARE(groups.rows.size(), 58);
        QCOMPARE(shippedCodes().label(u"ethnicity", u"05"), u"维吾尔族"_s);
        QCOMPARE(shippedCodes().label(u"ethnicity", u"56"), u"基诺族"_s);
    }

    void labelsFallBackToTheCode()
    {
        QCOMPARE(shippedCodes().label(u"dispute_kind", u"02", true), u"Neighbours"_s);
        QCOMPARE(shippedCodes().label(u"dispute_kind", u"77"), u"77"_s);
        QCOMPARE(shippedCodes().label(u"none", u"x"), u"x"_s);
        QVERIFY(!shippedCodes().has(u"none", u"x"));
        QVERIFY(!shippedCodes().has(u"dispute_kind", u""));
    }

    void brokenTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no code") << QByteArray(
            "{\"tables\":[{\"name\":\"a\",\"rows\":[{\"zh\":\"b\"}]}]}");
        QTest::newRow("no label") << QByteArray(
            "{\"tables\":[{\"name\":\"a\",\"rows\":[{\"code\":\"b\"}]}]}");
        QTest::newRow("code twice")
            << QByteArray("{\"tables\":[{\"name\":\"a\",\"rows\":[{\"code\":\"b\",\"zh\":\"c\"},"
                          "{\"code\":\"b\",\"zh\":\"d\"}]}]}");
    }
    void brokenTablesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!CodeTables::fromJson(bytes));
    }

    void limitsAreThoseOfTheLaw()
    {
        const Limits &limits = tests::shippedLimits();
        QCOMPARE(limits.fullAge, 18);
        QCOMPARE(limits.childDataAge, 14);
        QCOMPARE(limits.manyParties, 10);
        QCOMPARE(limits.fewestRepresentatives, 2);
        QCOMPARE(limits.mostRepresentatives, 5);
        QCOMPARE(caseNumber(limits.numberPattern, 2026, u"红柳"_s, 12),
                 u"（2026）红柳人调字第12号"_s);
        QVERIFY(!Limits::fromJson("{}"));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
