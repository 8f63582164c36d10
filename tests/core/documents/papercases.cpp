// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/papercases.h"

#include <QDir>
#include <QFile>

namespace maplebridge::tests {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString sourceFolder()
{
    return qEnvironmentVariable("MAPLEBRIDGE_SOURCE_DIR");
}

template<typename T>
T steady(int n)
{
    return T(steadyUuid(n));
}

enum { Zhang = 901, Yang = 902, Nur = 903, Song = 904 };

Mediator mediator(int n, const QString &name)
{
    Mediator m;
    m.id = steady<MediatorId>(n);
    m.name = name;
    return m;
}

Party person(int n, Side side, const QString &name, Sex sex, const QString &number,
             const QString &phone = {}, const QString &occupation = {}, const QString &address = {})
{
    Party p;
    p.id = steady<PartyId>(n);
    p.side = side;
    p.position = n;
    p.details.id = steady<SectionId>(n + 500);
    p.details.party = p.id;
    p.details.name = name;
    p.details.sex = sex;
    p.details.ethnicity = u"01"_s;
    p.details.idNumber = number;
    p.details.birth = birthOfIdNumber(number);
    p.details.phone = phone;
    p.details.occupation = occupation;
    p.details.address = address;
    return p;
}

Party organisation(int n, Side side, const QString &name, const QString &code, const QString &head,
                   const QString &position)
{
    Party p = person(n, side, name, Sex::Unknown, code);
    p.kind = PartyKind::Organisation;
    p.details.ethnicity.clear();
    p.details.birth = {};
    p.details.headName = head;
    p.details.headPosition = position;
    return p;
}

PaperCase emptyCase(int n, const QString &number, const QString &kind, const QString &source,
                    const QDate &day)
{
    PaperCase c;
    c.file.id = steady<CaseId>(n);
    c.file.record.number = number;
    c.file.record.kind = kind;
    c.file.record.source = source;
    c.file.record.registeredOn = day;
    c.file.record.appliedOn = day;
    c.file.record.acceptedOn = day;
    c.file.record.presiding = steady<MediatorId>(Zhang);
    c.file.record.mediators = {steady<MediatorId>(Yang)};
    c.file.record.recorder = steady<MediatorId>(Song);
    c.file.narrative.id = steady<SectionId>(n + 1);
    c.committee.name = u"金河区胡杨街道红柳社区人民调解委员会"_s;
    c.committee.shortName = u"红柳"_s;
    c.committee.address = u"示例省金河市金河区胡杨街道红柳社区党群服务中心一楼矛盾纠纷调解室"_s;
    c.committee.phone = u"0990-0000100"_s;
    c.committee.court = u"金河区人民法院"_s;
    c.mediators = {mediator(Zhang, u"张明德"_s), mediator(Yang, u"杨春梅"_s),
                   mediator(Nur, u"努尔古丽·阿不都拉"_s), mediator(Song, u"宋晓岚"_s)};
    return c;
}

Session sessionOf(const PaperCase &c, int n, const QDate &day, const QTime &from,
                  const QTime &until)
{
    Session s;
    s.id = steady<SessionId>(n);
    s.day = day;
    s.from = from;
    s.until = until;
    s.place = u"红柳社区矛盾纠纷调解室"_s;
    for (const Party &party : c.file.parties)
        s.present.append(party.id);
    s.presiding = c.file.record.presiding;
    s.mediators = c.file.record.mediators;
    s.recorder = c.file.record.recorder;
    s.rightsTold = true;
    return s;
}

void say(PaperCase &c, int session, const QString &speaker, const QString &text)
{
    MinuteLine line;
    line.id = steady<SectionId>(3000 + static_cast<int>(c.file.minutes.size()));
    line.session = c.file.sessions[session].id;
    line.place = QString::number(100 + c.file.minutes.size());
    line.speaker = speaker;
    line.text = text;
    c.file.minutes.append(line);
}

Obligation money(int n, PartyId from, PartyId to, const QString &what, qint64 yuan)
{
    Obligation o;
    o.id = steady<ObligationId>(n);
    o.position = n;
    o.debtors = {from};
    o.creditors = {to};
    o.what = what;
    o.total = {yuan * 100};
    return o;
}

Instalment part(const QDate &day, qint64 yuan, bool onTheDay = false)
{
    return {day, onTheDay, {yuan * 100}, {}};
}

void addLeakAgreement(PaperCase &c)
{
    const PartyId li = c.file.parties[0].id;
    const PartyId wang = c.file.parties[1].id;
    Obligation repair;
    repair.id = steady<ObligationId>(60);
    repair.kind = DutyKind::Act;
    repair.debtors = {wang};
    repair.what = u"完成401室卫生间防水维修，费用自负，并通过24小时闭水试验，双方到场验收"_s;
    repair.dueOn = {2026, 5, 31};
    Obligation pay = money(61, wang, li, u"吊顶、墙面、地板、衣柜损失"_s, 18600);
    pay.instalments
        = {part({2026, 5, 8}, 6600, true), part({2026, 6, 30}, 6000), part({2026, 7, 31}, 6000)};
    pay.manner = u"汇入李建民账户（示例银行金河支行，户名李建民，尾号0014）"_s;
    c.file.obligations = {repair, pay};
    Agreement a;
    a.id = steady<SectionId>(70);
    a.agreedOn = {2026, 5, 8};
    a.facts = u"401室卫生间防水层老化渗漏致301室财产损失。"_s;
    a.disputed = u"赔偿数额与支付方式。"_s;
    a.responsibilities = u"王秀芹对渗漏承担全部责任。"_s;
    a.clauses = {{{}, repair.id},
                 {{}, pay.id},
                 {u"任何一期逾期超过七日，李建民有权要求一次性支付全部剩余款项。"_s, {}},
                 {u"本协议履行完毕后，双方就本次渗漏再无争议。"_s, {}},
                 {u"双方同意自本协议生效之日起三十日内共同向金河区人民法院申请司法确认。"_s, {}}};
    a.place = u"银行转账、401室"_s;
    a.extraCopies = {u"申请司法确认"_s};
    c.file.agreement = a;
}

} // namespace

QUuid steadyUuid(int n)
{
    return QUuid::fromString(u"01990000-0000-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')));
}

PaperContext PaperCase::context() const
{
    return {&file, &committee, mediators, &codeTables(), nullptr};
}

QHash<QString, QByteArray> paperFiles()
{
    QHash<QString, QByteArray> files;
    const QString folder = sourceFolder() + u"/resources/papers/"_s;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}))
        files.insert(name, bytesOf(folder + name));
    for (const QString &name : QDir(folder + u"templates"_s).entryList({u"*.paper"_s}))
        files.insert(u"templates/"_s + name, bytesOf(folder + u"templates/"_s + name));
    return files;
}

const PaperSet &paperSet()
{
    static const PaperSet set = [] {
        auto read = PaperSet::fromFiles(paperFiles());
        if (!read)
            qFatal("%s: %s", qPrintable(read.error().where), qPrintable(read.error().detail));
        return std::move(read).value();
    }();
    return set;
}

const CodeTables &codeTables()
{
    static const CodeTables tables
        = CodeTables::fromJson(bytesOf(sourceFolder() + u"/resources/rules/codes.json"_s)).value();
    return tables;
}

PaperCase leakCase()
{
    PaperCase c
        = emptyCase(10, u"（2026）红柳人调字第12号"_s, u"02"_s, u"application"_s, {2026, 4, 20});
    c.file.parties
        = {person(1, Side::Applicant, u"李建民"_s, Sex::Male, u"990000197503120014"_s,
                  u"0990-0000101"_s, u"退休工人"_s, u"金河区胡杨街道红柳小区5栋2单元301室"_s),
           person(2, Side::Respondent, u"王秀芹"_s, Sex::Female, u"990000198007260020"_s,
                  u"0990-0000102"_s, u"个体经营"_s, u"红柳小区5栋2单元401室"_s)};
    c.file.narrative.summary
        = u"2026年4月12日夜间，401室卫生间防水层老化漏水，致301室客厅吊顶、墙面、木地板及衣柜受潮损坏。双方自行协商赔偿数额未果。"_s;
    c.file.narrative.requests
        = {u"修复渗漏点"_s, u"赔偿吊顶、墙面、地板、衣柜损失23,400元"_s, u"承诺今后不再渗漏"_s};
    Investigation asked;
    asked.id = steady<SectionId>(30);
    asked.day = {2026, 4, 22};
    asked.from = {15, 0};
    asked.until = {15, 50};
    asked.place = u"红柳小区5栋301、401室"_s;
    asked.participants = {{u"胡小兵"_s, u"物业维修员"_s, {}, true}};
    asked.askedParty = c.file.parties[1].id;
    asked.investigators = {c.file.record.presiding, c.file.record.mediators[0]};
    asked.recorder = c.file.record.recorder;
    asked.questions
        = {{u"卫生间什么时候做的防水？"_s, u"2009年装修做的，之后没有修过。"_s},
           {u"闭水试验结果是否认可？"_s, u"在场看到了，24小时水位下降2厘米，认可有渗漏。"_s},
           {u"对301室损失怎么看？"_s, u"愿意赔，但2万多太高，我按市场价算一万五左右。"_s}};
    c.file.investigations = {asked};
    Session first = sessionOf(c, 40, {2026, 4, 24}, {15, 0}, {17, 10});
    first.participants = {{u"沈立新"_s, u"社区民警"_s, {}, true}};
    first.methods = {u"face_to_face"_s};
    first.result = u"next"_s;
    first.resultText = u"约定双方共同请第三家报价后再次调解。"_s;
    first.nextOn = {2026, 5, 8};
    Session second = sessionOf(c, 41, {2026, 5, 8}, {10, 0}, {11, 30});
    second.participants = {{u"朱勇"_s, u"司法所所长"_s, u"胡杨街道司法所"_s, true}};
    second.result = u"agreed"_s;
    second.resultText = u"达成协议，制作协议书。"_s;
    c.file.sessions = {first, second};
    say(c, 0, {}, u"张明德介绍人员、征询回避，双方均不申请回避，同意不公开进行。"_s);
    say(c, 0, u"李建民"_s, u"要求赔偿23,400元。"_s);
    say(c, 0, u"王秀芹"_s, u"认可渗漏，自家维修另需4,000元，只同意赔12,000元。"_s);
    say(c, 1, {}, u"第三家报价18,600元，双方认可以此为准。"_s);
    addLeakAgreement(c);
    return c;
}

PaperCase corridorCase()
{
    PaperCase c = emptyCase(11, u"（2026）红柳人调字第15号"_s, u"02"_s, u"grid"_s, {2026, 6, 3});
    c.file.record.appliedOn = {};
    c.file.record.presiding = steady<MediatorId>(Yang);
    c.file.record.mediators.clear();
    c.file.record.sourceOrgan = u"三号网格网格员"_s;
    c.file.parties = {person(1, Side::Applicant, u"赵国强"_s, Sex::Male, u"990000196811050033"_s,
                             u"0990-0000103"_s),
                      person(2, Side::Respondent, u"钱丽华"_s, Sex::Female, u"990000197209180040"_s,
                             u"0990-0000104"_s)};
    c.file.narrative.summary
        = u"钱丽华在7栋1单元2楼楼道堆放纸板、婴儿车，赵国强认为影响通行及消防；钱丽华反映赵国强晚间打击乐练习扰民。"_s;
    Agreement a;
    a.id = steady<SectionId>(70);
    a.form = AgreementForm::Oral;
    a.agreedOn = {2026, 6, 3};
    a.facts = u"楼道堆物与练琴噪声。"_s;
    a.clauses = {{u"钱丽华于2026年6月4日20时前清理楼道全部物品，今后不再堆放；"_s, {}},
                 {u"赵国强每日22时至次日8时不练习打击乐，其余时间加装隔音垫；"_s, {}},
                 {u"今后有事先电话沟通。"_s, {}}};
    a.manner = u"自行履行"_s;
    a.timeLimit = u"2026年6月4日"_s;
    c.file.agreement = a;
    return c;
}

PaperCase leaseCase()
{
    PaperCase c
        = emptyCase(12, u"（2026）红柳人调字第18号"_s, u"04"_s, u"application"_s, {2026, 6, 10});
    c.file.parties = {person(1, Side::Applicant, u"孙志远"_s, Sex::Male, u"990000199002030052"_s,
                             u"0990-0000105"_s, u"职员"_s),
                      person(2, Side::Respondent, u"周雅琴"_s, Sex::Female, u"990000196506300067"_s,
                             u"0990-0000106"_s, u"退休"_s)};
    c.file.narrative.requests = {u"退还押金4,800元"_s, u"退还剩余租金3,200元"_s};
    Session last = sessionOf(c, 41, {2026, 6, 24}, {15, 0}, {16, 40});
    last.result = u"failed"_s;
    last.resultText = u"调解不成。已告知双方可依法向有管辖权的人民法院提起诉讼。"_s;
    c.file.sessions = {sessionOf(c, 40, {2026, 6, 15}, {15, 0}, {16, 0}), last};
    Closing closing;
    closing.id = steady<SectionId>(80);
    closing.outcome = u"failed"_s;
    closing.on = {2026, 6, 24};
    closing.reason = u"双方分歧较大，一方明确表示不再接受调解。"_s;
    closing.remedies = {u"court"_s};
    closing.remediesToldOn = {2026, 6, 24};
    c.file.closing = closing;
    return c;
}

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

PaperCase minorCase()
{
    PaperCase c = leakCase();
    Party &child = c.file.parties[0];
    child.details.name = u"陈小宝"_s;
    child.details.birth = {2014, 9, 1};
    child.details.idNumber.clear();
    child.details.occupation = u"学生"_s;
    Representative mother;
    mother.kind = RepresentativeKind::Guardian;
    mother.name = u"陈桂英"_s;
    mother.sex = Sex::Female;
    mother.relation = u"母亲"_s;
    mother.phone = u"0990-0000111"_s;
    child.details.representatives = {mother};
    return c;
}

PaperCase uyghurCase()
{
    PaperCase c = leakCase();
    Party &party = c.file.parties[1];
    party.details.name = u"阿依古丽·买买提"_s;
    party.details.originalName = u"ئايگۈل مەمەت"_s;
    party.details.ethnicity = u"05"_s;
    party.language = u"ug"_s;
    party.needsInterpreter = true;
    for (Session &session : c.file.sessions)
        session.interpreter
            = {u"努尔古丽·阿不都拉"_s, u"990000198807150309"_s, u"红柳社区"_s, u"ug"_s, true};
    return c;
}

} // namespace maplebridge::tests
