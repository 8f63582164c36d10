// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/caseparts.h"
#include "tests/support/uyghurtalk.h"

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

PaperCase uyghurTalkCase()
{
    PaperCase c = uyghurCase();
    const Session &session = c.file.sessions.last();
    c.file.minutes.removeIf([&](const MinuteLine &line) { return line.session == session.id; });
    const QStringList speakers{
        u"李建民"_s, u"李建民"_s, u"阿依古丽·买买提"_s, u"努尔古丽·阿不都拉"_s, {}};
    const QStringList talk = uyghurTalk();
    for (int i = 0; i < talk.size(); ++i) {
        MinuteLine line;
        line.id = SectionId(steadyUuid(900 + i));
        line.session = session.id;
        line.place = QString::number(i).rightJustified(6, u'0');
        line.speaker = speakers.value(i);
        line.text = talk[i];
        c.file.minutes.append(line);
    }
    Investigation &inquiry = c.file.investigations.first();
    inquiry.questions
        = {{u"سۇ قاچان ئاقتى؟"_s, u"2026-يىلى 4-ئاينىڭ 20-كۈنى كەچتە، سائەت 9 دا."_s}};
    inquiry.findings = talk[0];
    c.file.agreement->facts = talk[0] + u'\n' + u"双方对原因没有争议。"_s;
    c.file.agreement->clauses.append({u"جاۋابكار ئەرز قىلغۇچىدىن كەچۈرۈم سورايدۇ."_s, {}});
    return c;
}

} // namespace maplebridge::tests
