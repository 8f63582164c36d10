// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/numerals.h"
#include "tests/core/documents/papercases.h"

#include <QTest>

#include <functional>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

using Change = std::function<void(Obligation &, CaseFile &)>;
Q_DECLARE_METATYPE(Change)

class TestObligationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsSentencesDo_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("text");
        for (const auto &[n, text] : {std::pair{0, u"零"_s},
                                      {2, u"二"_s},
                                      {10, u"十"_s},
                                      {12, u"十二"_s},
                                      {20, u"二十"_s},
                                      {25, u"二十五"_s},
                                      {100, u"一百"_s},
                                      {103, u"一百零三"_s},
                                      {110, u"一百一十"_s},
                                      {112, u"一百一十二"_s},
                                      {1000, u"一千"_s},
                                      {1001, u"一千零一"_s},
                                      {1010, u"一千零一十"_s},
                                      {9999, u"九千九百九十九"_s},
                                      {10000, QString()}})
            QTest::newRow(qPrintable(QString::number(n))) << n << text;
    }
    void countsAsSentencesDo()
    {
        QFETCH(int, n);
        QTEST(chineseNumber(n), "text");
    }

    void saysWhatIsOwed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Change &change, const QString &sentence) {
            QTest::newRow(name) << change << sentence;
        };
        row(
            "three instalments", [](Obligation &, CaseFile &) {},
            u"王秀芹赔偿李建民吊顶、墙面、地板、衣柜损失共计人民币壹万捌仟陆佰元整（¥18,600.00），"
            "分三期支付：2026年5月8日支付人民币陆仟陆佰元整（¥6,600.00）；"
            "2026年6月30日前支付人民币陆仟元整（¥6,000.00）；"
            "2026年7月31日前支付人民币陆仟元整（¥6,000.00）。"
            "汇入李建民账户（示例银行金河支行，户名李建民，尾号0014）。"_s);
        row(
            "one day, by it",
            [](Obligation &o, CaseFile &) {
                o.instalments.clear();
                o.manner.clear();
                o.dueOn = {2026, 6, 1};
            },
            u"王秀芹赔偿李建民吊顶、墙面、地板、衣柜损失共计人民币壹万捌仟陆佰元整（¥18,600.00），于2026年6月1日前付清。"_s);
        row(
            "one instalment, on the day",
            [](Obligation &o, CaseFile &) {
                o.instalments = {{{2026, 5, 8}, true, {1860000}, {}}};
                o.manner = u"现金"_s;
                o.place = u"调解室。"_s;
            },
            u"王秀芹赔偿李建民吊顶、墙面、地板、衣柜损失共计人民币壹万捌仟陆佰元整（¥18,600.00），于2026年5月8日付清。支付方式：现金。履行地点：调解室。"_s);
        row(
            "no day",
            [](Obligation &o, CaseFile &) {
                o.instalments.clear();
                o.manner.clear();
                o.what = u"物业费"_s;
                o.total = {331776};
            },
            u"王秀芹支付李建民物业费共计人民币叁仟叁佰壹拾柒元柒角陆分（¥3,317.76）。"_s);
        row(
            "a verb of its own",
            [](Obligation &o, CaseFile &) {
                o.instalments.clear();
                o.manner.clear();
                o.what = u"退还押金"_s;
            },
            u"王秀芹向李建民退还押金共计人民币壹万捌仟陆佰元整（¥18,600.00）。"_s);
        row(
            "several on both sides",
            [](Obligation &o, CaseFile &file) {
                Party third = file.parties[0];
                third.id = PartyId(steadyUuid(77));
                third.details.name = u"冯玉兰"_s;
                file.parties.append(third);
                o.instalments.clear();
                o.manner.clear();
                o.debtors = {file.parties[1].id, third.id};
                o.creditors = {file.parties[0].id, third.id};
            },
            u"王秀芹、冯玉兰共同赔偿李建民、冯玉兰吊顶、墙面、地板、衣柜损失共计人民币壹万捌仟陆佰元整（¥18,600.00）。"_s);
        row(
            "nothing known", [](Obligation &o, CaseFile &) { o = {}; },
            u"＿＿＿＿支付＿＿＿＿＿＿＿＿共计＿＿＿＿。"_s);
        row(
            "an act by a day", [](Obligation &o, CaseFile &file) { o = file.obligations[0]; },
            u"王秀芹于2026年5月31日前完成401室卫生间防水维修，费用自负，并通过24小时闭水试验，双方到场验收。"_s);
        row(
            "an act without end",
            [](Obligation &o, CaseFile &file) {
                o = file.obligations[0];
                o.what = u"每日22时至次日8时不练习打击乐"_s;
                o.dueOn = {};
            },
            u"王秀芹每日22时至次日8时不练习打击乐。"_s);
        row(
            "an act towards somebody",
            [](Obligation &o, CaseFile &file) {
                o = file.obligations[0];
                o.what = u"恢复原状。"_s;
                o.creditors = {file.parties[0].id};
            },
            u"王秀芹于2026年5月31日前恢复原状，该义务向李建民履行。"_s);
        row(
            "an act that names whom",
            [](Obligation &o, CaseFile &file) {
                o = file.obligations[0];
                o.what = u"向李建民赔礼道歉"_s;
                o.creditors = {file.parties[0].id};
            },
            u"王秀芹于2026年5月31日前向李建民赔礼道歉。"_s);
    }
    void saysWhatIsOwed()
    {
        QFETCH(Change, change);
        CaseFile file = leakCase().file;
        Obligation obligation = file.obligations[1];
        change(obligation, file);
        QTEST(paperSet().obligationSentence(obligation, file), "sentence");
    }

    void aNameInAnotherScriptStandsBetweenIsolates()
    {
        CaseFile file = leakCase().file;
        file.parties[1].details.name = u"ئايگۈل"_s;
        file.obligations[0].what = u"恢复原状"_s;
        QCOMPARE(paperSet().obligationSentence(file.obligations[0], file),
                 u"\u2068ئايگۈل\u2069于2026年5月31日前恢复原状。"_s);
    }

    void pointsToTheAnnexOfShares()
    {
        const CaseFile file = wagesCase().file;
        const QString sentence = paperSet().obligationSentence(file.obligations[0], file);
        QVERIFY2(
            sentence.contains(
                u"向罗大山等20人先行清偿2026年3月至6月工资共计人民币叁拾陆万元整（¥360,000.00）（各人各期金额见附表二"_s),
            qPrintable(sentence));
        QVERIFY(sentence.contains(u"，分两期支付："_s));
    }
};

QTEST_GUILESS_MAIN(TestObligationText)
#include "tst_obligationtext.moc"
