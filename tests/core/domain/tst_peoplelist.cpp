// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/peoplelist.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;

/// Lists of people as spreadsheets, messages and notebooks give them.
class TestPeopleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpreadsheetWithHeads()
    {
        const PeopleList list
            = read(u"序号\t姓名\t性别\t民族\t身份证号码\t联系电话\t住址\t欠薪金额\n"
                   "1\t陈志远\t男\t汉族\t99000019900307001X\t0990-0000301\t"
                   "工棚1号\t12000\n"
                   "2\t阿依古丽•买买提\t\t维吾尔\t990000198511230028\t\t\t8000\n"
                   "\n"
                   "合计\t\t\t\t\t\t\t20000\n"_s);
        QCOMPARE(list.people.size(), 2);
        QCOMPARE(list.leftOut, QStringList{u"欠薪金额"_s});
        const PartyDetails &first = list.people[0].party.details;
        QCOMPARE(first.name, u"陈志远"_s);
        QCOMPARE(first.sex, Sex::Male);
        QCOMPARE(first.ethnicity, u"01"_s);
        QCOMPARE(first.idNumber, u"99000019900307001X"_s);
        QCOMPARE(first.phone, u"0990-0000301"_s);
        QCOMPARE(first.address, u"工棚1号"_s);
        QVERIFY(list.people[0].notTaken.isEmpty()); // the head of the column says it once
        const PartyDetails &second = list.people[1].party.details;
        QCOMPARE(second.name, u"阿依古丽·买买提"_s);
        QVERIFY(!second.ethnicity.isEmpty());
        QCOMPARE(list.people[1].party.position, 1);
        QCOMPARE(list.people[1].line, 3);
    }

    void aListWithoutHeads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tabs") << u"张三\t男\t99000019900307001X\t0990-0000302\t红柳小区"_s;
        QTest::newRow("commas") << u"1,张三,男,99000019900307001X,0990-0000302,红柳小区"_s;
        QTest::newRow("chinese commas")
            << u"张三，0990-0000302，99000019900307001x，红柳小区，男"_s;
        QTest::newRow("blanks") << u"张三 男 99000019900307001X 0990-0000302 红柳小区"_s;
        QTest::newRow("full width")
            << u"张三\t男\t９９００００１９９００３０７００１Ｘ\t0990-0000302\t红柳小区"_s;
        QTest::newRow("number as text")
            << u"张三\t男\t'99000019900307001X\t0990-0000302\t红柳小区\r"_s;
    }

    void aListWithoutHeads()
    {
        QFETCH(QString, text);
        const PeopleList list = read(text);
        QCOMPARE(list.people.size(), 1);
        const PartyDetails &one = list.people[0].party.details;
        QCOMPARE(one.name, u"张三"_s);
        QCOMPARE(one.sex, Sex::Male);
        QCOMPARE(one.idNumber, u"99000019900307001X"_s);
        QCOMPARE(one.phone, u"0990-0000302"_s);
        QCOMPARE(one.address, u"红柳小区"_s);
        QVERIFY(list.people[0].notTaken.isEmpty());
    }

    void namesAlone()
    {
        const PeopleList list = read(u"张三\n李四\n\n王五"_s);
        QCOMPARE(list.people.size(), 3);
        QCOMPARE(list.people[2].party.details.name, u"王五"_s);
        QCOMPARE(list.people[2].party.side, Side::Respondent);
    }

    void nobodyComesTwiceUnseen()
    {
        CaseFile file;
        Party there;
        there.side = Side::Respondent;
        there.details.name = u"张三"_s;
        there.details.idNumber = u"99000019900307001X"_s;
        file.parties = {there};
        const PeopleList list = peopleIn(u"张三\n" // the same, as far as one can see
                                         "张三\t990000198511230028\n" // another of that name
                                         "李四\n李四\n"_s,
                                         Side::Respondent, file, tests::shippedCodes());
        QCOMPARE(list.people.size(), 4);
        QVERIFY(list.people[0].isThere);
        QVERIFY(!list.people[2].isThere);
        QVERIFY(list.people[3].isThere);
        QCOMPARE(list.people[0].party.position, 1);
    }

    void whatNoFieldTakesIsSaid()
    {
        const PeopleList list
            = read(u"姓名\t性别\t出生日期\n张三\t不详\t1990年3月7日\n李四\t女\t去年\n"_s);
        QCOMPARE(list.people[0].notTaken, QStringList{u"不详"_s});
        QCOMPARE(list.people[0].party.details.birth, QDate(1990, 3, 7));
        QCOMPARE(list.people[1].notTaken, QStringList{u"去年"_s});
    }

    void twoHundredPeopleKeepTheirOrder()
    {
        QString text;
        for (int n = 1; n <= 200; ++n)
            text += u"工人%1\t0990-0001%2\n"_s.arg(n).arg(n, 3, 10, QLatin1Char('0'));
        const PeopleList list = read(text);
        QCOMPARE(list.people.size(), 200);
        for (int n = 0; n < 200; ++n) {
            QCOMPARE(list.people[n].party.position, n);
            QCOMPARE(list.people[n].party.details.name, u"工人%1"_s.arg(n + 1));
        }
    }

    void nothingIsNobody()
    {
        QVERIFY(read({}).people.isEmpty());
        QVERIFY(read(u"\n\t\t\n"_s).people.isEmpty());
        QVERIFY(read(u"姓名\t电话"_s).people.isEmpty());
    }

private:
    [[nodiscard]] PeopleList read(const QString &text) const
    {
        return peopleIn(text, Side::Respondent, {}, tests::shippedCodes());
    }
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
