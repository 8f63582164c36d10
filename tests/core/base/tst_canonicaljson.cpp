// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"

#include <QTest>

using namespace maplebridge;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneFormOnly()
    {
        const auto read
            = strictJson(" { \"b\" : [1, true, null], \"a\" : \"买·\\u0041\\n\\u0001\" } ");
        QVERIFY(read);
        QCOMPARE(canonicalJson(read.value()),
                 QByteArray("{\"a\":\"买·A\\n\\u0001\",\"b\":[1,true,null]}"));
    }

    void keepsCharactersBeyondTheFirstPlane()
    {
        const auto read = strictJson("\"\\ud842\\udfb7\"");
        QVERIFY(read);
        QCOMPARE(read.value().toString(), QStringLiteral("𠮷"));
        QCOMPARE(canonicalJson(read.value()), QByteArray("\"𠮷\""));
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("twice") << QByteArray("{\"a\":{\"b\":1,\"b\":2}}") << QStringLiteral("/a/b");
        QTest::newRow("fraction") << QByteArray("{\"a\":[0,1.5]}") << QStringLiteral("/a/1");
        QTest::newRow("huge") << QByteArray("[99999999999999999]") << QStringLiteral("/0");
        QTest::newRow("lone surrogate") << QByteArray("[\"\\ud842\"]") << QStringLiteral("/0");
        QTest::newRow("tail") << QByteArray("{} x") << QStringLiteral("/");
        QTest::newRow("unfinished") << QByteArray("{\"a\":") << QStringLiteral("/a");
        QTest::newRow("bad bytes") << QByteArray("\"\xff\"") << QStringLiteral("/");
        QTest::newRow("deep") << QByteArray(40, '[') << QString(QStringLiteral("/0").repeated(33));
        QTest::newRow("empty") << QByteArray() << QStringLiteral("/");
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        const auto read = strictJson(text);
        QVERIFY(!read);
        QTEST(read.error().where, "where");
    }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
