// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/papers/workedpapers.h"

#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// What the worked cases want to read on their papers.
class TestWorkedPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperBearsItsCaseAndParties_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3, 5, 7})
            QTest::addRow("case %d", number) << number;
    }
    void everyPaperBearsItsCaseAndParties()
    {
        QFETCH(int, number);
        const PaperCase one = workedPaperCase(number);
        for (const WantedPaper &wanted : papersOf(one.file, u"case"_s)) {
            const QString text = textOf(one, wanted.request);
            static const QStringList early{u"APPLY"_s, u"POA"_s, u"REPS"_s, u"REFUSE"_s};
            const bool beforeNumber = early.contains(wanted.request.document);
            QVERIFY2(beforeNumber || text.contains(one.file.record.number),
                     qPrintable(wanted.name));
            if (hasSubject(wanted.request.document))
                continue; // they name those who were there, owe or get something
            // The end and the papers of the folder name the dispute, not everybody in it.
            static const QStringList brief{u"END"_s, u"COVER"_s, u"TOC"_s, u"NOTE"_s, u"BACK"_s};
            for (const Party &party : one.file.parties)
                QVERIFY2(text.contains(party.details.name)
                             || brief.contains(wanted.request.document),
                         qPrintable(wanted.name + party.details.name));
        }
    }

    void theLeakIsPaidInThreePartsInWordsAndDigits()
    {
        const QString text = said(1, u"AGREE"_s);
        for (const QString &fact :
             {u"编号：（2026）红柳人调字第12号"_s, u"壹万捌仟陆佰元整（¥18,600.00）"_s,
              u"分三期支付"_s, u"2026年5月8日支付人民币陆仟陆佰元整（¥6,600.00）"_s,
              u"2026年6月30日前支付人民币陆仟元整（¥6,000.00）"_s,
              u"2026年7月31日前支付人民币陆仟元整（¥6,000.00）"_s,
              u"汇入李建民账户（示例银行金河支行，户名李建民，尾号0014）"_s,
              u"任何一期逾期超过七日"_s, u"三十日内共同向金河区人民法院申请司法确认"_s,
              u"地点：银行转账、401室"_s, u"一式四份"_s, u"申请司法确认一份"_s,
              u"990000197503120014"_s, u"990000198007260020"_s,
              u"各方责任：王秀芹对渗漏承担全部责任。"_s, u"（人民调解委员会印章）"_s,
              u"2026年5月8日"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
        QVERIFY(!text.contains(u"＿＿")); // nothing is left open
    }

    void theLeaksMinutesSayWhatWasSaid()
    {
        const PaperCase leak = workedPaperCase(1);
        const QString first = textOf(leak, {u"RECORD"_s, leak.session(0), {2026, 4, 24}});
        for (const QString &fact :
             {u"（第1次）"_s, u"15:00—17:10"_s, u"沈立新"_s, u"23,400"_s, u"第二百八十八条"_s,
              u"未达成一致，约定双方共同请第三家报价后再次调解"_s, u"下次调解时间：2026年5月8日"_s})
            QVERIFY2(first.contains(fact), qPrintable(fact));
        const QString second = textOf(leak, {u"RECORD"_s, leak.session(1), {2026, 5, 8}});
        QVERIFY(second.contains(u"（第2次）") && second.contains(u"10:00—11:30"));
        QVERIFY(second.contains(u"朱勇") && second.contains(u"达成协议"));
        const QString asked
            = textOf(leak, {u"INVEST"_s, leak.file.investigations[0].id, {2026, 4, 22}});
        for (const QString &fact : {u"15:00—15:50"_s, u"胡小兵"_s, u"问：闭水试验结果是否认可"_s,
                                    u"答：愿意赔"_s, u"张明德"_s, u"杨春梅"_s, u"宋晓岚"_s})
            QVERIFY2(asked.contains(fact), qPrintable(fact));
    }

    void theCorridorTakesEffectWhenItIsReached()
    {
        const QString text = said(2, u"ORAL"_s);
        for (const QString &fact :
             {u"（2026）红柳人调字第15号"_s, u"1．钱丽华于2026年6月4日20时前清理楼道全部物品"_s,
              u"2．赵国强每日22时至次日8时不练习打击乐"_s, u"3．今后有事先电话沟通。"_s,
              u"方式：自行履行"_s, u"时限：2026年6月4日"_s, u"达成协议之日（2026年6月3日）起生效"_s,
              u"杨春梅"_s, u"宋晓岚"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
        QVERIFY(!text.contains(u"4．")); // each duty stands in a clause already
        const QString accepted = said(2, u"ACCEPT"_s);
        QVERIFY(accepted.contains(u"☑②人民调解委员会主动调解"));
        QVERIFY(accepted.contains(u"□①当事人申请") && accepted.contains(u"三号网格网格员"));
        QVERIFY(accepted.contains(u"人民调解委员会主动调解，经当事人同意，调解赵国强、钱丽华"));
    }

    void theLeasesEndTellsTheWayToCourt()
    {
        const QString text = said(3, u"END"_s);
        for (const QString &fact :
             {u"孙志远、周雅琴："_s, u"于2026年6月10日受理"_s, u"经两次调解，因双方分歧较大"_s,
              u"一方明确表示不再接受调解"_s, u"《中华人民共和国人民调解法》第二十六条"_s,
              u"仲裁、行政、司法等途径"_s, u"向有管辖权的人民法院（如金河区人民法院）提起诉讼"_s,
              u"已于2026年6月24日告知当事人"_s, u"杨春梅"_s, u"0990-0000100"_s, u"送达回证"_s,
              u"金河区胡杨街道红柳社区人民调解委员会（印章）"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
        QCOMPARE(text.count(u"经两次调解"_s), 1);
        const PaperCase lease = workedPaperCase(3);
        const QString last = textOf(lease, {u"RECORD"_s, lease.session(1), {2026, 6, 24}});
        QVERIFY(last.contains(u"已告知双方可依法向有管辖权的人民法院提起诉讼"));
        QVERIFY(last.contains(u"不得在以后的仲裁、诉讼中作为对其不利的根据"));
        QVERIFY(!papersOffered(lease.file).contains(u"AGREE"));
    }

    void theWagesListEachWorkersShare()
    {
        const PaperCase wages = workedPaperCase(5);
        const QString text = said(5, u"AGREE"_s);
        for (const QString &fact :
             {u"罗大山等20人"_s, u"推选代表人：邓家富、萧国平、魏石头"_s,
              u"人民币叁拾陆万元整（¥360,000.00）"_s,
              u"2026年7月24日前支付人民币壹拾捌万元整（¥180,000.00）"_s,
              u"2026年8月14日前支付人民币壹拾捌万元整（¥180,000.00）"_s, u"一式二十五份"_s,
              u"当事人各执一份（22份）"_s, u"区劳动监察大队一份，备案一份"_s,
              u"91990000MA0EX0026H"_s, u"91990000MA0EX0034C"_s, u"唐佳豪"_s,
              u"合计\t20人\t\t360,000.00\t180,000.00\t180,000.00"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
        for (const Allocation &share : wages.file.obligations[0].allocations) {
            const PartyDetails worker = wages.file.party(share.creditor)->details;
            const QString row = QStringList{worker.name, worker.idNumber,
                                            digitsOf(share.amounts[0] + share.amounts[1]),
                                            digitsOf(share.amounts[0]), digitsOf(share.amounts[1])}
                                    .join(u'\t');
            QVERIFY2(text.contains(row), qPrintable(row));
        }
        const QString accepted = said(5, u"ACCEPT"_s);
        QVERIFY(accepted.contains(u"☑③接受委托移送") && accepted.contains(u"JH20260713-0088"));
    }

    void theFirmSealsAndTheCoupleSigns()
    {
        const QString text = said(7, u"AGREE"_s);
        for (const QString &fact :
             {u"91990000MA0EX0018N"_s, u"法定代表人姓名 高建业　职务 总经理"_s,
              u"委托代理人：姓名 宋佳"_s, u"代理权限：特别授权"_s,
              u"人民币叁仟叁佰壹拾柒元柒角陆分（¥3,317.76）"_s,
              u"2026年9月10日前完成外墙渗水维修"_s, u"（单位盖章）：金河安居物业服务有限公司"_s,
              u"委托代理人（签名）：宋佳"_s, u"（签名、盖章或按指印）：韩东升"_s,
              u"（签名、盖章或按指印）：冯玉兰"_s, u"一式四份"_s,
              u"时限：2026年8月20日、2026年9月10日"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
        const QString asked = said(7, u"APPLY"_s);
        QVERIFY(asked.contains(u"3,686.40") && asked.contains(u"420"));
    }

    void nothingStopsTheWorkedPapers()
    {
        for (const int number : {1, 2, 3, 5, 7}) {
            const PaperCase one = workedPaperCase(number);
            for (const WantedPaper &wanted : papersOf(one.file, u"case"_s)) {
                const auto issues = issuesOf(one.file, wanted.request.day, shippedLimits());
                QVERIFY2(paperSet()
                             .stopping(wanted.request.document, issues, wanted.request.subject)
                             .isEmpty(),
                         qPrintable(wanted.name + QString::number(number)));
            }
        }
    }

private:
    static QString textOf(const PaperCase &one, const PaperRequest &request)
    {
        const auto paper = paperSet().compose(request, one.context());
        return paper ? plainText(paper.value()) : paper.error().detail;
    }

    static QString said(int number, const QString &document)
    {
        const PaperCase one = workedPaperCase(number);
        for (const WantedPaper &wanted : papersOf(one.file, {})) {
            if (wanted.request.document == document)
                return textOf(one, wanted.request);
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestWorkedPapers)
#include "tst_workedpapers.moc"
