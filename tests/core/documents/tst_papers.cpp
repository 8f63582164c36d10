// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "tests/core/documents/papercases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// The paper as a person reads it, with rooms to write drawn by their width.
QString drawn(const Paragraph &paragraph)
{
    QString text = paragraph.style == TextStyle::Heading ? u"## "_s : QString();
    if (paragraph.indented)
        text += u"　　"_s;
    for (const Span &span : paragraph.spans) {
        if (!span.filledIn)
            text += span.text;
        else
            text += u'_' + span.text
                    + QString(qMax(0, qRound(span.leastEms) - int(lengthOf(span.text))), u'_')
                    + u'_';
    }
    return text;
}

QString drawn(const Cell &cell)
{
    QStringList lines;
    for (const Paragraph &paragraph : cell.paragraphs)
        lines += drawn(paragraph);
    return lines.join(u" / "_s);
}

QString drawn(const Table &table)
{
    QString text;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QStringList cells;
        for (const Cell &cell : table.rows[i].cells)
            cells += drawn(cell);
        text += (i < table.headRows ? u"|| "_s : u"|  "_s) + cells.join(u" | "_s) + u'\n';
    }
    return text.chopped(1);
}

QString drawn(const SignatureArea &area)
{
    QStringList lines;
    for (const SignatureLine &line : area.lines)
        lines += u"✎ %1 %2 [%3 mm]"_s.arg(line.label, line.printedName).arg(line.leastMillimetres);
    if (!area.sealLabel.isEmpty())
        lines += u"◉ "_s + area.sealLabel;
    if (!area.dateLabel.isEmpty())
        lines += u"→ "_s + area.dateLabel;
    return lines.join(u'\n');
}

QString drawn(const PageBreak & /*unused*/)
{
    return u"--- page ---"_s;
}

QString drawn(const Gap & /*unused*/)
{
    return u"--- gap ---"_s;
}

QString drawn(const Chart &chart)
{
    QStringList lines{u"--- chart ---"_s};
    for (const ChartPoint &point : chart.points)
        lines += point.label + u": "_s + point.shown;
    return lines.join(u'\n');
}

QString drawn(const PaperText &paper)
{
    QStringList parts;
    for (const Block &block : paper.blocks)
        parts += std::visit([](const auto &kind) { return drawn(kind); }, block);
    return parts.join(u'\n') + u'\n';
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheGoldenFileSays_data();
    void saysWhatTheGoldenFileSays();

    void codesThePageWithCaseDocumentVersionAndHash()
    {
        const PaperCase leak = leakCase();
        PaperRequest request{u"AGREE"_s, {}, {2026, 5, 8}};
        const PaperText first = paperSet().compose(request, leak.context()).value();
        QCOMPARE(first.pageCode, u"（2026）红柳人调字第12号 AGREE v1 p%p "_s + shortHashOf(first));
        QCOMPARE(shortHashOf(first).size(), 8);
        request.version = 2;
        request.marginNote = u"副本"_s;
        const PaperText second = paperSet().compose(request, leak.context()).value();
        QVERIFY(second.pageCode.contains(u" v2 "));
        QCOMPARE(second.marginNote, u"副本"_s);
        QCOMPARE(shortHashOf(second), shortHashOf(first)); // Furniture is not what it says.
        PaperCase changed = leak;
        changed.file.obligations[1].total = {1860001};
        QVERIFY(shortHashOf(paperSet().compose(request, changed.context()).value())
                != shortHashOf(first));
    }

    void codesAnUnnumberedCaseWithItsId()
    {
        PaperCase leak = leakCase();
        leak.file.record.number.clear();
        const auto paper = paperSet().compose({u"APPLY"_s, {}, {2026, 4, 20}}, leak.context());
        QVERIFY(paper.value().pageCode.startsWith(leak.file.id.text().right(8) + u" APPLY v1"));
        const auto blank = paperSet().compose({u"APPLY"_s, {}, {}, true}, {});
        QVERIFY(blank.value().pageCode.startsWith(u"APPLY v1 p%p "));
    }

    void refusesWhatItCannotCompose()
    {
        const PaperCase leak = leakCase();
        const auto codeOf = [&leak](const PaperRequest &request) {
            const auto paper = paperSet().compose(request, leak.context());
            return paper ? std::optional<ErrorCode>() : paper.error().code;
        };
        QCOMPARE(codeOf({u"POSTER"_s}), std::optional(ErrorCode::NotFound));
        QCOMPARE(codeOf({u"RECORD"_s}), std::optional(ErrorCode::NotFound));
        QCOMPARE(codeOf({u"RECORD"_s, leak.file.investigations[0].id}),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(codeOf({u"INVEST"_s, leak.session(0)}), std::optional(ErrorCode::NotFound));
        QCOMPARE(codeOf({u"INVEST"_s, leak.session(0), {}, true}),
                 std::optional(ErrorCode::NotFound));
    }

    void offersWhatFitsTheCase()
    {
        QVERIFY(papersOffered(leakCase().file).contains(u"AGREE"));
        QVERIFY(papersOffered(corridorCase().file).contains(u"ORAL"));
        QVERIFY(!papersOffered(corridorCase().file).contains(u"AGREE"));
        QVERIFY(papersOffered(leaseCase().file).contains(u"END"));
        QVERIFY(!papersOffered(leakCase().file).contains(u"END"));
    }

    void addsTheThirdSideAndTheNextDay()
    {
        PaperCase leak = leakCase();
        Party third = leak.file.parties[1];
        third.id = PartyId(steadyUuid(99));
        third.side = Side::ThirdParty;
        third.details.name = u"胡小兵"_s;
        leak.file.parties.append(third);
        leak.file.sessions[0].from = {22, 30};
        leak.file.sessions[0].until = {1, 5};
        leak.file.sessions[0].zone = u"Asia/Urumqi"_s;
        const auto textOf = [&leak](const PaperRequest &request) {
            return plainText(paperSet().compose(request, leak.context()).value());
        };
        QVERIFY(textOf({u"AGREE"_s, {}, {2026, 5, 8}}).contains(u"当事人（第三人）：姓名 胡小兵"));
        QVERIFY(textOf({u"AGREE"_s, {}, {2026, 5, 8}}).contains(u"一式五份"));
        QVERIFY(textOf({u"RECORD"_s, leak.session(0), {2026, 4, 24}})
                    .contains(u"22:30—次日1:05（新疆时间）"));
    }

    void concludesForItsOwnPartiesOnly()
    {
        PaperCase wages = wagesCase();
        for (const Party &party : wages.file.parties.first(4) + wages.file.parties.last(1))
            wages.file.agreement->parties.append(party.id);
        const QString text = plainText(
            paperSet().compose({u"AGREE"_s, {}, {2026, 7, 17}}, wages.context()).value());
        QVERIFY(text.contains(u"当事人（申请人一）：姓名 罗大山"));
        QVERIFY(!text.contains(u"申请人名单"));
        QVERIFY(!text.contains(u"王继祖"));
        QVERIFY(text.contains(u"一式八份")); // Five parties, the committee and two more.
    }

    void statesADutyThatNoClauseNames()
    {
        PaperCase leak = leakCase();
        leak.file.agreement->clauses.remove(1); // the payment
        const auto saidBy = [](const PaperCase &one, const QString &document) {
            return plainText(
                paperSet().compose({document, {}, {2026, 5, 8}}, one.context()).value());
        };
        for (const QString &document : {u"AGREE"_s, u"ORAL"_s}) {
            const QString text = saidBy(leak, document);
            QVERIFY(text.contains(u"5．王秀芹赔偿李建民"));
            QCOMPARE(text.count(u"（¥18,600.00）"_s), 1);
        }
        // Linked to a clause, in whatever words, it is not said twice.
        leak.file.agreement->clauses[1].obligation = leak.file.obligations[1].id;
        QVERIFY(!saidBy(leak, u"AGREE"_s).contains(u"18,600.00"));
    }

    void doesNotPassOffSomeTermsAsAll()
    {
        PaperCase leak = leakCase();
        leak.file.agreement->clauses[0].text = u"王秀芹于2026年5月31日前修好。"_s;
        leak.file.agreement->place.clear();
        const QString text
            = plainText(paperSet().compose({u"AGREE"_s, {}, {2026, 5, 8}}, leak.context()).value());
        // The instalments of the other clause run longer than that day.
        QVERIFY(text.contains(u"时限：2026年5月31日；其余按照上述各条约定履行\n"));
        QVERIFY(text.contains(u"方式：按照上述各条约定履行\n"));
        QVERIFY(text.contains(u"地点：按照上述各条约定履行\n"));
    }

    void asksNobodyToSignForALookAtTheSpot()
    {
        PaperCase leak = leakCase();
        Investigation &look = leak.file.investigations[0];
        look.askedParty = {};
        look.questions.clear();
        look.findings = u"墙面两处划痕。"_s;
        PaperRequest request{u"INVEST"_s, look.id, {2026, 4, 22}};
        const auto text
            = [&] { return plainText(paperSet().compose(request, leak.context()).value()); };
        QVERIFY(!text().contains(u"被调查人") && !text().contains(u"与我说的相符"));
        QVERIFY(text().contains(u"墙面两处划痕。") && text().contains(u"调查人（签名）"));
        request.blank = true;
        QVERIFY(text().contains(u"被调查人（签名或者按指印）"));
        request.blank = false;
        look.askedDetails = u"邻居"_s;
        QVERIFY(text().contains(u"邻居") && text().contains(u"被调查人（签名或者按指印）"));
    }

    void doesNotTellTheReasonOfAnEndTwice()
    {
        PaperCase lease = leaseCase();
        const auto text = [&lease] {
            return plainText(
                paperSet().compose({u"END"_s, {}, {2026, 6, 24}}, lease.context()).value());
        };
        QVERIFY(text().contains(u"经两次调解，因双方分歧较大，一方"));
        lease.file.closing->reason = u"因双方分歧较大。"_s;
        QVERIFY(text().contains(u"经两次调解，因双方分歧较大，依照"));
        lease.file.closing->reason = u"经两次调解，因双方分歧较大"_s;
        QVERIFY(text().contains(u"经两次调解，因双方分歧较大，依照"));
        QCOMPARE(text().count(u"经两次调解"_s), 1);
    }

private:
    static void addLetters(PaperCase leak);
    static void addDossier(PaperCase leak);
    static void row(const QString &name, const PaperCase &paperCase, const PaperRequest &request)
    {
        QTest::newRow(qPrintable(name)) << name << paperCase << request;
    }
};

Q_DECLARE_METATYPE(PaperCase)
Q_DECLARE_METATYPE(PaperRequest)

/// The papers of the folder itself, when two papers and a photo stand in it.
void TestPapers::addDossier(PaperCase leak)
{
    CaseFile &file = leak.file;
    const QDate day(2026, 8, 5);
    file.closing = Closing{};
    file.closing->outcome = u"written"_s;
    file.closing->on = QDate(2026, 7, 31);
    file.record.archivedOn = day;
    file.record.retention = u"long"_s;
    file.record.filingNote = u"受损照片为打印件，电子原件由申请人保存。"_s;
    for (const auto &[document, pages] : {std::pair{u"ACCEPT"_s, 2}, std::pair{u"AGREE"_s, 3}}) {
        Paper paper;
        paper.id = PaperId::fresh();
        paper.document = document;
        paper.pages = pages;
        paper.day = day;
        file.papers += paper;
    }
    Attachment photo;
    photo.id = SectionId::fresh();
    photo.title = u"吊顶水渍照片"_s;
    photo.category = u"photo"_s;
    photo.pages = 3;
    Attachment recording;
    recording.id = SectionId::fresh();
    recording.title = u"通话录音"_s;
    recording.category = u"authority"_s; // without pages in a part of its own
    file.attachments = {photo, recording};
    for (const QString &document : {u"COVER"_s, u"TOC"_s, u"NOTE"_s, u"BACK"_s})
        row(u"leak-"_s + document.toLower(), leak, {document, {}, day});
}

/// Letters around the leak: what each says when everything it asks for is known.
void TestPapers::addLetters(PaperCase leak)
{
    CaseFile &file = leak.file;
    const QDate day(2026, 5, 10);
    file.clock = CaseClock{};
    file.clock->receivedOn = QDate(2026, 4, 19);
    file.clock->reply = u"双方已当场握手言和。"_s;
    Extension extension;
    extension.until = QDate(2026, 6, 30);
    extension.consentedOn = day;
    extension.details = u"漏水点需要鉴定"_s;
    file.clock->extensions = {extension};
    file.record.sourceOrgan = u"示例街道综治中心"_s;
    file.record.sourceNumber = u"交办〔2026〕7号"_s;
    file.confirmation = Confirmation{};
    file.confirmation->wanted = true;
    file.confirmation->court = u"金河区人民法院"_s;
    file.admission = Admission{};
    file.admission->reasons = {u"pending"_s, u"elsewhere"_s};
    file.admission->goTo = u"请继续向已经受理的机关主张权利。"_s;
    file.closing = Closing{};
    file.closing->outcome = u"transferred"_s;
    file.closing->on = day;
    file.closing->reason = u"涉及房屋质量，需要主管部门鉴定"_s;
    file.closing->handedTo = u"示例区住房和城乡建设局"_s;
    file.closing->letterNumber = u"红柳移字〔2026〕1号"_s;
    file.closing->handedWith = u"申请书、调解记录复印件共9页"_s;
    file.record.risk = u"orange"_s;
    file.narrative.riskReason = u"两次上门争吵"_s;
    file.risk = RiskCheck{};
    file.risk->on = day;
    file.risk->asker = leak.mediators.first().id;
    file.risk->found = {u"violence"_s, u"threat"_s};
    file.risk->facts = u"扬言堵门，未动手。"_s;
    file.risk->measures = u"分开劝导，约定不再上门。"_s;
    DangerReport report;
    report.organ = u"police"_s;
    report.name = u"示例派出所值班民警"_s;
    report.on = day;
    report.at = QTime(15, 30);
    report.manner = u"phone"_s;
    report.reply = u"已记录，必要时出警"_s;
    file.risk->reports = {report};
    Attachment photo;
    photo.id = SectionId::fresh();
    photo.title = u"吊顶水渍照片"_s;
    photo.party = file.parties.first().id;
    photo.pages = 3;
    photo.proves = u"漏水位置和受损范围"_s;
    photo.receivedOn = QDate(2026, 4, 20);
    file.attachments = {photo};
    Representative agent;
    agent.name = u"周明"_s;
    agent.relation = u"女婿"_s;
    agent.powers = {u"apply"_s, u"sign"_s};
    agent.scope = u"至调解结束"_s;
    file.parties.first().details.representatives = {agent};
    file.parties.first().elected = true;
    for (const QString &document : {u"EXTEND"_s, u"JC-APP"_s, u"JC-PROOF"_s, u"REFUSE"_s,
                                    u"TRANSFER"_s, u"REPLY"_s, u"RISK"_s, u"EVID"_s, u"REPS"_s})
        row(u"leak-"_s + document.toLower(), leak, {document, {}, day});
    row(u"leak-call"_s, leak, {u"CALL"_s, leak.session(1), day});
    file.sessions[1].interpreter.name = u"阿依努尔"_s;
    row(u"leak-interp"_s, leak, {u"INTERP"_s, leak.session(1), day});
    row(u"leak-poa"_s, leak, {u"POA"_s, SectionId(file.parties.first().id.uuid()), day});
}

void TestPapers::saysWhatTheGoldenFileSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PaperCase>("paperCase");
    QTest::addColumn<PaperRequest>("request");
    const PaperCase leak = leakCase();
    row(u"leak-apply"_s, leak, {u"APPLY"_s, {}, {2026, 4, 20}});
    row(u"leak-accept"_s, leak, {u"ACCEPT"_s, {}, {2026, 4, 20}});
    row(u"leak-notice"_s, leak, {u"NOTICE"_s, {}, {2026, 4, 20}});
    row(u"leak-invest"_s, leak, {u"INVEST"_s, leak.file.investigations[0].id, {2026, 4, 22}});
    row(u"leak-record1"_s, leak, {u"RECORD"_s, leak.session(0), {2026, 4, 24}});
    row(u"leak-record2"_s, leak, {u"RECORD"_s, leak.session(1), {2026, 5, 8}});
    row(u"leak-agree"_s, leak, {u"AGREE"_s, {}, {2026, 5, 8}});
    row(u"leak-withdraw"_s, leak, {u"WITHDRAW"_s, {}, {2026, 5, 8}});
    PaperCase paid = leak;
    const ObligationId owed = paid.file.obligations.last().id;
    Performance entry;
    entry.id = SectionId::fresh();
    entry.obligation = owed;
    entry.part = 1;
    entry.on = QDate(2026, 5, 8);
    entry.amount = Money{660'000};
    entry.manner = u"cash"_s;
    paid.file.performances = {entry};
    Visit visit;
    visit.id = SectionId::fresh();
    visit.on = QDate(2026, 7, 2);
    visit.manner = u"phone"_s;
    visit.findings = u"第一期款已付，双方关系缓和。"_s;
    visit.satisfaction = u"satisfied"_s;
    visit.visitors = {paid.mediators.first().id};
    paid.file.visits = {visit};
    row(u"leak-slip"_s, paid, {u"SLIP"_s, SectionId(owed.uuid()), {2026, 6, 27}});
    row(u"leak-perf"_s, paid, {u"PERF"_s, entry.id, {2026, 5, 8}});
    row(u"leak-visit"_s, paid, {u"VISIT"_s, {}, {2026, 7, 2}});
    addLetters(leak);
    addDossier(leak);
    row(u"corridor-accept"_s, corridorCase(), {u"ACCEPT"_s, {}, {2026, 6, 3}});
    row(u"corridor-oral"_s, corridorCase(), {u"ORAL"_s, {}, {2026, 6, 3}});
    const PaperCase lease = leaseCase();
    row(u"lease-record"_s, lease, {u"RECORD"_s, lease.session(1), {2026, 6, 24}});
    row(u"lease-end"_s, lease, {u"END"_s, {}, {2026, 6, 24}});
    row(u"wages-apply"_s, wagesCase(), {u"APPLY"_s, {}, {2026, 7, 13}});
    row(u"wages-accept"_s, wagesCase(), {u"ACCEPT"_s, {}, {2026, 7, 13}});
    row(u"wages-agree"_s, wagesCase(), {u"AGREE"_s, {}, {2026, 7, 17}});
    row(u"property-apply"_s, propertyCase(), {u"APPLY"_s, {}, {2026, 8, 4}});
    row(u"property-agree"_s, propertyCase(), {u"AGREE"_s, {}, {2026, 8, 11}});
    row(u"minor-apply"_s, minorCase(), {u"APPLY"_s, {}, {2026, 4, 20}});
    row(u"minor-agree"_s, minorCase(), {u"AGREE"_s, {}, {2026, 5, 8}});
    const PaperCase uyghur = uyghurCase();
    row(u"uyghur-record"_s, uyghur, {u"RECORD"_s, uyghur.session(1), {2026, 5, 8}});
    row(u"uyghur-agree"_s, uyghur, {u"AGREE"_s, {}, {2026, 5, 8}});
    for (const QString &document : paperSet().documents())
        row(u"blank-"_s + document.toLower(), {}, {document, {}, {}, true});
    PaperCase half = leakCase();
    half.file.sessions.clear();
    half.file.minutes.clear();
    row(u"half-record"_s, half, {u"RECORD"_s, {}, {}, true});
}

void TestPapers::saysWhatTheGoldenFileSays()
{
    QFETCH(QString, name);
    QFETCH(PaperCase, paperCase);
    QFETCH(PaperRequest, request);
    const auto paper = paperSet().compose(request, paperCase.context());
    QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
    const QString text = drawn(paper.value());
    QFile golden(qEnvironmentVariable("MAPLEBRIDGE_SOURCE_DIR") + u"/tests/golden/documents/"_s
                 + name + u".txt"_s);
    // Set MAPLEBRIDGE_REWRITE_GOLDEN after a change of wording and read the difference.
    if (qEnvironmentVariableIsSet("MAPLEBRIDGE_REWRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < qMax(wanted.size(), found.size()); ++i)
        QCOMPARE(found.value(i), wanted.value(i));
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
