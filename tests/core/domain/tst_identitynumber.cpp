// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;

class TestIdentityNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFaultOfAnIdNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *number, NumberFault fault) {
            QTest::newRow(number) << QString::fromUtf8(number) << int(fault);
        };
        row("11010519491231002X", NumberFault::None);
        row("990000197503120014", NumberFault::None);
        row("99000020161120015X", NumberFault::None);
        row("990000197503120015", NumberFault::CheckCharacter);
        row("990000197502300011", NumberFault::Date);
        row("990000202611240014", NumberFault::Date);
        row("99000020161120015x", NumberFault::Characters);
        row("9900001975031200X4", NumberFault::Characters);
        row("99000019750312001A", NumberFault::Characters);
        row("９９００００１９７５０３１２００１４", NumberFault::Characters);
        row("99000019750312001", NumberFault::Length);
        row("110105491231002", NumberFault::Length);
        row("", NumberFault::Length);
    }
    void findsTheFaultOfAnIdNumber()
    {
        QFETCH(QString, number);
        QTEST(int(faultOfIdNumber(number, QDate(2026, 11, 23))), "fault");
    }

    void aBirthOnTheDayOfThePaperIsNoFault()
    {
        const QString number = u"99000020161120015X"_s;
        QCOMPARE(faultOfIdNumber(number, QDate(2016, 11, 20)), NumberFault::None);
        QCOMPARE(faultOfIdNumber(number, QDate(2016, 11, 19)), NumberFault::Date);
    }

    void findsTheFaultOfACreditCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *code, NumberFault fault) {
            QTest::newRow(code) << QString::fromUtf8(code) << int(fault);
        };
        row("91350100M000100Y43", NumberFault::None);
        row("91990000MA0EX0018N", NumberFault::None);
        row("91990000MA0EX0026H", NumberFault::None);
        row("91990000MA0EX0034C", NumberFault::None);
        row("55990000MF0EX0067T", NumberFault::None);
        row("91990000MA0EX0018P", NumberFault::CheckCharacter);
        row("91990000MA0EX0108N", NumberFault::CheckCharacter);
        row("91990000MA0EX0018O", NumberFault::Characters);
        row("91990000MA0EI0018N", NumberFault::Characters);
        row("91990000ma0ex0018n", NumberFault::Characters);
        row("91990000MA0EX0018", NumberFault::Length);
        row("", NumberFault::Length);
    }
    void findsTheFaultOfACreditCode()
    {
        QFETCH(QString, code);
        QTEST(int(faultOfCreditCode(code)), "fault");
    }

    void everyWrongDigitIsFound()
    {
        const QString sound = u"990000197503120014"_s;
        const QString code = u"91990000MA0EX0018N"_s;
        for (qsizetype i = 0; i < 17; ++i) {
            QString wrong = sound;
            wrong[i] = wrong[i] == u'9' ? u'8' : QChar(wrong[i].unicode() + 1);
            QVERIFY2(faultOfIdNumber(wrong, QDate(2026, 11, 23)) != NumberFault::None,
                     qPrintable(wrong));
            wrong = code;
            wrong[i] = wrong[i] == u'0' ? u'1' : u'0';
            QCOMPARE(faultOfCreditCode(wrong), NumberFault::CheckCharacter);
        }
    }

    void tidiesWhatIsTyped()
    {
        QCOMPARE(tidiedNumber(u"９９００００ 19750312 001x"), u"99000019750312001X"_s);
        QCOMPARE(tidiedNumber(u"91990000ma0ex0018n　"), u"91990000MA0EX0018N"_s);
    }

    void readsBirthAndSex()
    {
        QCOMPARE(birthOfIdNumber(u"990000197503120014"), QDate(1975, 3, 12));
        QCOMPARE(sexOfIdNumber(u"990000197503120014"), Sex::Male);
        QCOMPARE(sexOfIdNumber(u"990000198007260020"), Sex::Female);
        QVERIFY(!birthOfIdNumber(u"990000197502300011").isValid());
        QVERIFY(!birthOfIdNumber(u"").isValid());
        QCOMPARE(sexOfIdNumber(u"12"), Sex::Unknown);
    }

    void agesAreTakenAtADay_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        QTest::newRow("case 1") << QDate(1975, 3, 12) << QDate(2026, 4, 20) << 51;
        QTest::newRow("case 7") << QDate(1971, 8, 27) << QDate(2026, 8, 11) << 54;
        QTest::newRow("eve of 18") << QDate(2008, 5, 8) << QDate(2026, 5, 7) << 17;
        QTest::newRow("day of 18") << QDate(2008, 5, 8) << QDate(2026, 5, 8) << 18;
        QTest::newRow("leap day, eve") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17;
        QTest::newRow("leap day") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18;
        QTest::newRow("newborn") << QDate(2026, 5, 8) << QDate(2026, 5, 8) << 0;
        QTest::newRow("before birth") << QDate(2026, 5, 8) << QDate(2026, 5, 7) << -1;
        QTest::newRow("no birth") << QDate() << QDate(2026, 5, 7) << -1;
        QTest::newRow("no day") << QDate(2026, 5, 8) << QDate() << -1;
    }
    void agesAreTakenAtADay()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        QTEST(ageOn(birth, day), "age");
    }

    void everyNumberOfTheWorkedCasesIsSound()
    {
        int checked = 0;
        for (const int number : {1, 2, 3, 5, 7}) {
            for (const Party &party : tests::workedCase(number).file.parties) {
                const PartyDetails &details = party.details;
                ++checked;
                if (party.kind == PartyKind::Organisation) {
                    QCOMPARE(faultOfCreditCode(details.idNumber), NumberFault::None);
                    continue;
                }
                QCOMPARE(faultOfIdNumber(details.idNumber, QDate(2026, 4, 20)), NumberFault::None);
                QCOMPARE(birthOfIdNumber(details.idNumber),
                         details.birth.isValid() ? details.birth
                                                 : birthOfIdNumber(details.idNumber));
                QCOMPARE(sexOfIdNumber(details.idNumber), details.sex);
            }
        }
        QCOMPARE(checked, 2 + 2 + 2 + 22 + 3);
    }
};

QTEST_GUILESS_MAIN(TestIdentityNumber)
#include "tst_identitynumber.moc"
