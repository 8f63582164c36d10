// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/money.h"

#include <QTest>

using namespace maplebridge;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCapitals_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("capitals");
        const auto row = [](qint64 fen, const char16_t *text) {
            QTest::newRow(qPrintable(QString::number(fen))) << fen << QString::fromUtf16(text);
        };
        row(140950, u"人民币壹仟肆佰零玖元伍角");
        row(600714, u"人民币陆仟零柒元壹角肆分");
        row(1640902, u"人民币壹万陆仟肆佰零玖元零贰分");
        row(32504, u"人民币叁佰贰拾伍元零肆分");
        row(10700053, u"人民币壹拾万柒仟元零伍角叁分");
        row(1860000, u"人民币壹万捌仟陆佰元整");
        row(36000000, u"人民币叁拾陆万元整");
        row(1000, u"人民币壹拾元整");
        row(5, u"人民币伍分");
        row(10, u"人民币壹角");
        row(0, u"人民币零元整");
        row(1200000, u"人民币壹万贰仟元整");
        row(168032, u"人民币壹仟陆佰捌拾元零叁角贰分");
        row(1001005, u"人民币壹万零壹拾元零伍分");
        row(100010001010, u"人民币壹拾亿零壹拾万零壹拾元零壹角");
        row(331776, u"人民币叁仟叁佰壹拾柒元柒角陆分");
        row(1000000000000, u"人民币壹佰亿元整");
        row(10000000, u"人民币壹拾万元整");
        row(10000100, u"人民币壹拾万零壹元整");
        row(99999999999999, u"人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分");
    }
    void writesCapitals()
    {
        QFETCH(qint64, fen);
        QTEST(capitalsOf(Money{fen}), "capitals");
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("plain") << QStringLiteral("18600") << qint64{1860000};
        QTest::newRow("grouped") << QStringLiteral("18,600.00") << qint64{1860000};
        QTest::newRow("one decimal") << QStringLiteral("0.5元") << qint64{50};
        QTest::newRow("full width") << QStringLiteral("￥１，２３４．５６") << qint64{123456};
        QTest::newRow("ten thousands") << QStringLiteral("4.5120万") << qint64{4512000};
        QTest::newRow("letters") << QStringLiteral("12a") << qint64{-1};
        QTest::newRow("negative") << QStringLiteral("-5") << qint64{-1};
        QTest::newRow("empty") << QString() << qint64{-1};
        QTest::newRow("half a fen") << QStringLiteral("1.005") << qint64{-1};
        QTest::newRow("point only") << QStringLiteral("1.") << qint64{-1};
        QTest::newRow("too much") << QStringLiteral("1000000000000") << qint64{-1};
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto read = moneyFromText(typed);
        QTEST(read ? read.value().fen : qint64{-1}, "fen");
    }

    void splitsWithoutLosingAFen()
    {
        const auto parts = splitEvenly(Money{1860000}, 7);
        QCOMPARE(parts.size(), 7);
        QCOMPARE(parts.first().fen, 265700);
        Money sum;
        for (const Money part : parts)
            sum = sum + part;
        QCOMPARE(sum.fen, 1860000);
        QCOMPARE(splitEvenly(Money{10}, 3).last().fen, 4);
        QVERIFY(splitEvenly(Money{10}, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
