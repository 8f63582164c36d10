// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/papercases.h"

#include <QTest>

#include <algorithm>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

class TestPaperBlanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankFormsKeepTheirLabels_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QStringList>("labels");
        const QStringList person{u"申请人"_s,       u"被申请人"_s,   u"姓名"_s,
                                 u"性别"_s,         u"民族"_s,       u"年龄"_s,
                                 u"职业或职务"_s,   u"联系方式"_s,   u"单位或住址"_s,
                                 u"公民身份号码"_s, u"法定代表人"_s, u"法定代理人"_s};
        const QString room = u"　　　　年　　月　　日"_s;
        QTest::newRow("APPLY") << u"APPLY"_s
                               << person
                                      + QStringList{u"纠纷简要情况："_s,
                                                    u"当事人申请事项："_s,
                                                    u"1、"_s,
                                                    u"4、"_s,
                                                    u"现自愿申请"_s,
                                                    u"申请人（签名、盖章或按指印）："_s,
                                                    room};
        QTest::newRow("ACCEPT") << u"ACCEPT"_s
                                << QStringList{u"依当事人申请（主动调解"_s,
                                               u"纠纷类型："_s,
                                               u"①当事人申请"_s,
                                               u"②人民调解委员会主动调解"_s,
                                               u"③接受委托移送"_s,
                                               u"纠纷简要情况："_s,
                                               u"当事人（签名"_s,
                                               u"登记人（签名）："_s,
                                               u"（人民调解委员会印章）"_s,
                                               room,
                                               u"此表由人民调解委员会填写"_s};
        QTest::newRow("NOTICE")
            << u"NOTICE"_s
            << QStringList{u"一、性质"_s,           u"二、原则"_s,           u"三、权利"_s,
                           u"四、义务"_s,           u"五、协议的效力"_s,     u"六、调解人员"_s,
                           u"七、保密和个人信息"_s, u"八、虚假调解的后果"_s, u"知悉"_s,
                           u"单独同意"_s,           u"当事人（签名"_s,       room};
        QTest::newRow("INVEST") << u"INVEST"_s
                                << QStringList{u"时间："_s,
                                               u"地点："_s,
                                               u"参加人："_s,
                                               u"被调查人："_s,
                                               u"与纠纷的关系"_s,
                                               u"调查记录："_s,
                                               u"以上记录我看过（已向我宣读），与我说的相符"_s,
                                               u"被调查人（签名"_s,
                                               u"调查人（签名）："_s,
                                               u"记录人（签名）："_s,
                                               room};
        QTest::newRow("RECORD") << u"RECORD"_s
                                << QStringList{u"（第次）"_s,
                                               u"时间："_s,
                                               u"地点："_s,
                                               u"当事人："_s,
                                               u"参加人："_s,
                                               u"相关规定告知"_s,
                                               u"调解记录："_s,
                                               u"调解结果："_s,
                                               u"所作的让步"_s,
                                               u"当事人（签名"_s,
                                               u"人民调解员（签名）："_s,
                                               u"记录人（签名）："_s,
                                               room};
        const QStringList agreed{u"编号："_s,
                                 u"纠纷主要事实、争议事项："_s,
                                 u"争议事项："_s,
                                 u"各方责任："_s,
                                 u"经调解，自愿达成如下协议："_s,
                                 u"1．"_s,
                                 u"6．"_s,
                                 u"履行方式、时限："_s,
                                 u"方式："_s,
                                 u"时限："_s,
                                 u"地点："_s,
                                 u"人民调解员（签名）："_s,
                                 u"记录人（签名）："_s,
                                 u"（人民调解委员会印章）"_s,
                                 room};
        QTest::newRow("AGREE") << u"AGREE"_s
                               << person + agreed
                                      + QStringList{
                                          u"本协议一式份，当事人各执一份，人民调解委员会留存一份"_s,
                                          u"当事人（签名"_s};
        QTest::newRow("ORAL") << u"ORAL"_s << person + agreed;
        QTest::newRow("END") << u"END"_s << QStringList{u"受理"_s,
                                                        u"□调解不成"_s,
                                                        u"□一方明确拒绝调解"_s,
                                                        u"□超过期限"_s,
                                                        u"□申请人撤回"_s,
                                                        u"□其他"_s,
                                                        u"仲裁、行政、司法"_s,
                                                        u"人民调解委员会（印章）"_s,
                                                        room,
                                                        u"送达回证"_s,
                                                        u"签收日期"_s};
        QTest::newRow("WITHDRAW") << u"WITHDRAW"_s << QStringList{u"申请人"_s,
                                                                  u"撤回理由："_s,
                                                                  u"□已经自行和解"_s,
                                                                  u"□另行起诉"_s,
                                                                  u"□其他"_s,
                                                                  u"申请人（签名"_s,
                                                                  room};
    }
    void blankFormsKeepTheirLabels()
    {
        QFETCH(QString, document);
        QFETCH(QStringList, labels);
        PaperContext nothing;
        nothing.codes = &codeTables();
        const auto paper = paperSet().compose({document, {}, {}, true}, nothing);
        QVERIFY(paper);
        const QString text = plainText(paper.value());
        for (const QString &label : labels)
            QVERIFY2(text.contains(label), qPrintable(label));
        int rooms = 0;
        for (const Block &block : paper.value().blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                rooms += static_cast<int>(std::count_if(
                    paragraph->spans.begin(), paragraph->spans.end(),
                    [](const Span &span) { return span.filledIn && span.leastEms > 0; }));
        }
        QVERIFY2(rooms >= 5, "a blank form has room to write");
    }

    void halfFilledFormsKeepWhatIsKnown()
    {
        PaperCase half = leakCase();
        half.file.agreement->clauses.clear();
        half.file.obligations.clear();
        half.file.agreement->facts.clear();
        const auto paper = paperSet().compose({u"AGREE"_s, {}, {}, true}, half.context()).value();
        const QString text = plainText(paper);
        for (const QString &known :
             {u"李建民"_s, u"990000197503120014"_s, u"王秀芹"_s, u"（2026）红柳人调字第12号"_s,
              u"张明德"_s, u"6．"_s, u"　　　　年　　月　　日"_s})
            QVERIFY2(text.contains(known), qPrintable(known));
        QVERIFY(!text.contains(u"2026年5月8日"));
    }
};

QTEST_GUILESS_MAIN(TestPaperBlanks)
#include "tst_paperblanks.moc"
