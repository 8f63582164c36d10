// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/caseparts.h"

namespace maplebridge::tests {

PaperCase wagesCase()
{
    struct Worker
    {
        QString name;
        QString number;
        qint64 owed;
    };
    const QList<Worker> workers{{u"罗大山"_s, u"990000196801011014"_s, 18400},
                                {u"何天才"_s, u"990000196906081035"_s, 16800},
                                {u"邓家富"_s, u"99000019701115105X"_s, 21300},
                                {u"曹守田"_s, u"99000019710422107X"_s, 15600},
                                {u"彭世荣"_s, u"990000197209011095"_s, 19200},
                                {u"曾庆福"_s, u"990000197302081119"_s, 17500},
                                {u"萧国平"_s, u"990000197407151136"_s, 22600},
                                {u"田双喜"_s, u"990000197512221159"_s, 14800},
                                {u"董铁柱"_s, u"990000197605011177"_s, 16200},
                                {u"袁满仓"_s, u"990000197710081193"_s, 18900},
                                {u"潘有才"_s, u"990000197803151218"_s, 20500},
                                {u"于长河"_s, u"990000197908221235"_s, 13900},
                                {u"蒋三娃"_s, u"990000198001011250"_s, 17700},
                                {u"蔡福生"_s, u"990000198106081271"_s, 15200},
                                {u"余得水"_s, u"990000198211151294"_s, 19800},
                                {u"杜春生"_s, u"990000198304221319"_s, 16600},
                                {u"叶成林"_s, u"990000198409011334"_s, 21800},
                                {u"程万里"_s, u"990000198502081353"_s, 14300},
                                {u"苏小兵"_s, u"990000198607151370"_s, 18100},
                                {u"魏石头"_s, u"990000198712221393"_s, 20800}};
    PaperCase c
        = emptyCase(13, u"（2026）红柳人调字第24号"_s, u"10"_s, u"hotline_12345"_s, {2026, 7, 13});
    c.file.record.sourceNumber = u"JH20260713-0088"_s;
    Obligation wages = money(60, steady<PartyId>(102), {}, u"先行清偿2026年3月至6月工资"_s, 360000);
    wages.creditors.clear();
    wages.instalments = {part({2026, 7, 24}, 180000), part({2026, 8, 14}, 180000)};
    wages.manner = u"直接划入各人社会保障卡（银行卡）账户"_s;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        const int n = static_cast<int>(i) + 1;
        Party worker = person(n, Side::Applicant, workers[i].name, Sex::Male, workers[i].number);
        worker.elected = n == 3 || n == 7 || n == 20;
        c.file.parties.append(worker);
        wages.creditors.append(worker.id);
        wages.allocations.append({worker.id, {{workers[i].owed * 50}, {workers[i].owed * 50}}});
    }
    c.file.parties.append(organisation(101, Side::Respondent, u"金河筑成建筑劳务有限公司"_s,
                                       u"91990000MA0EX0026H"_s, u"王继祖"_s, u"经理"_s));
    Party builder = organisation(102, Side::Respondent, u"示例金河建设集团有限公司"_s,
                                 u"91990000MA0EX0034C"_s, u"杜启明"_s, u"董事长"_s);
    Representative agent;
    agent.name = u"唐佳豪"_s;
    agent.relation = u"项目经理"_s;
    agent.powers = {u"apply"_s, u"claims"_s, u"sign"_s};
    builder.details.representatives = {agent};
    c.file.parties.append(builder);
    c.file.obligations = {wages};
    Agreement a;
    a.id = steady<SectionId>(70);
    a.agreedOn = {2026, 7, 17};
    a.facts = u"罗大山等20人2026年3月至6月工资未付。"_s;
    a.clauses = {{{}, wages.id},
                 {u"金河筑成建筑劳务有限公司配合提供结算资料，总包先行清偿后依法追偿。"_s, {}}};
    a.extraCopies = {u"区劳动监察大队"_s, u"备案"_s};
    c.file.agreement = a;
    return c;
}

PaperCase propertyCase()
{
    PaperCase c
        = emptyCase(14, u"（2026）红柳人调字第30号"_s, u"17"_s, u"application"_s, {2026, 8, 4});
    Party firm = organisation(1, Side::Applicant, u"金河安居物业服务有限公司"_s,
                              u"91990000MA0EX0018N"_s, u"高建业"_s, u"总经理"_s);
    firm.details.address = u"金河区胡杨街道示例路8号"_s;
    firm.details.headIdNumber = u"990000197108270258"_s;
    Representative agent;
    agent.name = u"宋佳"_s;
    agent.sex = Sex::Female;
    agent.idNumber = u"990000199301110263"_s;
    agent.relation = u"职员"_s;
    agent.powers = {u"apply"_s, u"claims"_s, u"sign"_s};
    agent.scope = u"物业费纠纷一案，至本案办结止"_s;
    firm.details.representatives = {agent};
    c.file.parties
        = {firm, person(2, Side::Respondent, u"韩东升"_s, Sex::Male, u"990000197004050277"_s),
           person(3, Side::Respondent, u"冯玉兰"_s, Sex::Female, u"990000196212170287"_s)};
    Obligation fee
        = money(60, c.file.parties[1].id, c.file.parties[0].id, u"2024年7月至2026年6月物业费"_s, 0);
    fee.debtors.append(c.file.parties[2].id);
    fee.total = {331776};
    fee.dueOn = {2026, 8, 20};
    fee.manner = u"转入公司对公账户"_s;
    c.file.obligations = {fee};
    Agreement a;
    a.id = steady<SectionId>(70);
    a.agreedOn = {2026, 8, 11};
    a.facts = u"双方因物业费和服务质量发生争议。"_s;
    a.clauses = {{{}, fee.id}};
    a.partial = true;
    c.file.agreement = a;
    return c;
}

} // namespace maplebridge::tests
