// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/id.h"
#include "core/base/text.h"

#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace maplebridge;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfOfficeProgramsAreRead()
    {
        const QString text = QStringLiteral("姓名,住址\n陈志远,红柳小区");
        QCOMPARE(textOfTable(text.toUtf8()), text);
        QCOMPARE(textOfTable("\xEF\xBB\xBF" + text.toUtf8()), text);
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QCOMPARE(textOfTable(utf16(text)), text);
        // 姓名 in GB 18030
        QCOMPARE(textOfTable(QByteArray("\xD0\xD5\xC3\xFB,1")), QStringLiteral("姓名,1"));
    }
    void cellsOfTablesAreNoFormulas()
    {
        QCOMPARE(csvField(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
        QCOMPARE(csvField(QStringLiteral("a,\"b\"")), QStringLiteral("\"a,\"\"b\"\"\""));
        QCOMPARE(csvField(QStringLiteral("红柳")), QStringLiteral("红柳"));
    }

    void countsWhatAPersonSees()
    {
        QCOMPARE(lengthOf(u"古丽娜尔·买买提"), 8);
        QCOMPARE(lengthOf(u"𠮷㐂𬱖䶮"), 4);
        QCOMPARE(lengthOf(u""), 0);
    }

    void normalisesTheDotOfNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        for (const QChar dot : QStringView(u"\u2022\u2027\u30FB\uFF65\u22C5.\uFF0E·"))
            QTest::newRow(qPrintable(QString::number(dot.unicode(), 16)))
                << QString(u"买买提" + QString(dot) + u"艾力") << QStringLiteral("买买提·艾力");
        QTest::newRow("latin keeps its stop")
            << QStringLiteral("J.Smith") << QStringLiteral("J.Smith");
        QTest::newRow("number keeps its point")
            << QStringLiteral("红柳1.5组") << QStringLiteral("红柳1.5组");
        QTest::newRow("blanks around") << QStringLiteral("  李建民 ") << QStringLiteral("李建民");
    }
    void normalisesTheDotOfNames()
    {
        QFETCH(QString, typed);
        QTEST(normalisedName(typed), "name");
    }

    void findsNamesHoweverTheyAreTyped()
    {
        QCOMPARE(searchKey(u"买买提·艾力"), searchKey(u"买买提•艾力"));
        QCOMPARE(searchKey(u"0990-0000101"), searchKey(u"０９９０ 0000101"));
    }

    void masksAllButTheEnds()
    {
        QCOMPARE(maskedIdNumber(u"990000197503120014"), QStringLiteral("990000********0014"));
        QCOMPARE(maskedPhone(u"0990-0000101"), QStringLiteral("********0101"));
        QCOMPARE(maskedPhone(u"110"), QStringLiteral("***"));
    }

    void idsSortByTime()
    {
        const auto early = newUuid(QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC));
        const auto late = newUuid(QDateTime::fromMSecsSinceEpoch(2'000'000, Qt::UTC));
        QVERIFY(uuidText(early) < uuidText(late));
        QCOMPARE(uuidText(early).at(14), QChar(u'7'));
        QCOMPARE(early.variant(), QUuid::DCE);
        QSet<QUuid> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(newUuid());
        QCOMPARE(seen.size(), 10'000);
        QVERIFY(uuidFromText(u"not one").isNull());
        QVERIFY(uuidFromText(uuidText(early).toUpper()).isNull());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
