// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using tests::shippedCodes;
using tests::workedCase;

namespace {

/// A file with these sections; ' stands for ", which moc cannot follow in raw strings.
QByteArray fileOf(const QString &sections)
{
    const QString text
        = u"{'format':'maplebridge.case','version':1,'sections':[" + sections + u"]}";
    return text.toUtf8().replace('\'', '"');
}

Result<CaseDocument> read(const QString &sections)
{
    return caseDocumentFromJson(fileOf(sections), shippedCodes());
}

const QString aCase = QStringLiteral("{'type':'case','body':{}}");
const QString aParty = QStringLiteral("{'type':'party','id':'#li','body':{}}");
const QString uuid = QStringLiteral("01910000-0000-7000-8000-000000000001");

} // namespace

class TestCaseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndReadAgainIsTheSame_data() { workedCases(); }
    void writtenAndReadAgainIsTheSame()
    {
        QFETCH(int, number);
        CaseDocument document = workedCase(number);
        QVERIFY(!document.hasOwnIds);
        const QByteArray written = caseDocumentJson(document);
        const auto again = caseDocumentFromJson(written, shippedCodes());
        QVERIFY2(again, again ? "" : qPrintable(again.error().where));
        document.hasOwnIds = true;
        QVERIFY(again.value() == document);
        QCOMPARE(caseDocumentJson(again.value()), written);
        QVERIFY(written.endsWith("}\n"));
        QVERIFY(!written.contains('\r'));
    }

    void sameCaseWithOtherIdsComparesEqual_data() { workedCases(); }
    void sameCaseWithOtherIdsComparesEqual()
    {
        QFETCH(int, number);
        const CaseDocument first = workedCase(number);
        CaseDocument second = workedCase(number);
        QVERIFY(first.file.id != second.file.id);
        std::reverse(second.mediators.begin(), second.mediators.end());
        QCOMPARE(comparableJson(second), comparableJson(first));
        second.file.parties.last().details.name += u'。';
        QVERIFY(comparableJson(second) != comparableJson(first));
    }

    void otherMeansAnotherReferenceToo()
    {
        const CaseDocument first = workedCase(1);
        CaseDocument second = first;
        second.file.minutes.last().party = second.file.parties.first().id;
        QCOMPARE(comparableJson(second), comparableJson(first)); // it was his line already
        second.file.minutes.last().party = second.file.parties.last().id;
        QVERIFY(comparableJson(second) != comparableJson(first));
    }

    void instantsAndHashesDoNotCount()
    {
        CaseDocument first = workedCase(1);
        Paper paper;
        paper.id = PaperId::fresh();
        paper.document = QStringLiteral("AGREE");
        paper.issuedAt = QStringLiteral("2026-05-08T03:30:00Z");
        paper.pdf = QString(64, u'a');
        first.file.papers.append(paper);
        CaseDocument second = first;
        second.file.papers.first().issuedAt = QStringLiteral("2026-05-08T03:31:00Z");
        second.file.papers.first().pdf = QString(64, u'b');
        QCOMPARE(comparableJson(second), comparableJson(first));
        second.file.papers.first().pdf.clear();
        QVERIFY(comparableJson(second) != comparableJson(first));
    }

    void labelsBecomeIdsEverywhere()
    {
        const auto document = read(
            u"{'type':'party_pii','body':{'party':'#李','name':'李'}},"
            u"{'type':'mediator','id':'#zhang','body':{'name':'张'}},"
            u"{'type':'case','id':'#c','body':{'presiding':'#zhang','mediators':['#zhang']}},"
            u"{'type':'party','id':'#李','body':{'person':'#human'}},"
            u"{'type':'party','body':{'person':'#human','side':'respondent'}},"
            u"{'type':'obligation','id':'#o','body':{'debtors':['#李'],"
            u"'allocations':[{'creditor':'#李','amounts':[1]}]}},"
            u"{'type':'session','id':'#s','body':{'present':['#李'],'recorder':'#zhang'}},"
            u"{'type':'paper','body':{'document':'RECORD','subject':'#s'}},"
            u"{'type':'agreement','body':{'clauses':[{'obligation':'#o'}]}}"_s);
        QVERIFY2(document, document ? "" : qPrintable(document.error().where));
        const CaseFile &file = document.value().file;
        QVERIFY(!document.value().hasOwnIds);
        QCOMPARE(file.record.presiding, document.value().mediators.first().id);
        QCOMPARE(file.record.mediators, QList{file.record.presiding});
        const PartyId li = file.parties.first().id;
        QCOMPARE(file.parties.first().details.name, u"李"_s);
        QCOMPARE(file.parties.first().details.party, li);
        QCOMPARE(file.parties[0].person, file.parties[1].person);
        QVERIFY(!file.parties[0].person.isNull());
        QCOMPARE(file.obligations.first().allocations.first().creditor, li);
        QCOMPARE(file.sessions.first().present, QList{li});
        QCOMPARE(file.papers.first().subject.uuid(), file.sessions.first().id.uuid());
        QCOMPARE(file.agreement->clauses.first().obligation, file.obligations.first().id);
    }

    void freshIdsSortInTheOrderOfTheFile()
    {
        const CaseDocument document = workedCase(5);
        QList<QString> ids;
        for (const Signing &signing : document.file.signings)
            ids.append(signing.id.text());
        QVERIFY(ids.size() > 40);
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    }

    void aCaseWithAUuidHasItsOwnIds()
    {
        const auto document = read(QStringLiteral("{'type':'case','id':'%1','body':{}}").arg(uuid));
        QVERIFY(document);
        QVERIFY(document.value().hasOwnIds);
        QCOMPARE(document.value().file.id.text(), uuid);
    }

    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QString>("sections");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QString &sections, const char *where) {
            QTest::newRow(name) << sections << QString::fromLatin1(where);
        };
        row("no section", {}, "/sections");
        row("no case", aParty, "/sections");
        row("not an object", u"1"_s, "/sections/0");
        row("unknown member", u"{'type':'case','body':{},'Id':''}"_s, "/sections/0/Id");
        row("no type", u"{'body':{}}"_s, "/sections/0/type");
        row("no body", u"{'type':'case'}"_s, "/sections/0/body");
        row("body is a list", u"{'type':'case','body':[]}"_s, "/sections/0/body");
        row("unknown type", u"{'type':'committee','body':{}}"_s, "/sections/0/type");
        row("type is a number", u"{'type':1,'body':{}}"_s, "/sections/0/type");
        row("two cases", aCase + u',' + aCase, "/sections/1/type");
        row("two agreements",
            aCase + u",{'type':'agreement','body':{}},{'type':'agreement','body':{}}"_s,
            "/sections/2/type");
        row("id null", u"{'type':'case','id':null,'body':{}}"_s, "/sections/0/id");
        row("id in capitals",
            u"{'type':'case','id':'01910000-0000-7000-8000-00000000000A','body':{}}"_s,
            "/sections/0/id");
        row("empty label", u"{'type':'case','id':'#','body':{}}"_s, "/sections/0/id");
        row("blank in a label", u"{'type':'case','id':'#a b','body':{}}"_s, "/sections/0/id");
        row("label twice", aCase + u',' + aParty + u',' + aParty, "/sections/2/id");
        row("uuid twice",
            u"{'type':'case','id':'%1','body':{}},{'type':'party','id':'%1','body':{}}"_s.arg(uuid),
            "/sections/1/id");
        row("unknown label", aCase + u",{'type':'party_pii','body':{'party':'#li'}}"_s,
            "/sections/1/body/party");
        row("unknown uuid", aCase + u",{'type':'party_pii','body':{'party':'%1'}}"_s.arg(uuid),
            "/sections/1/body/party");
        row("wrong kind", u"{'type':'case','body':{'presiding':'#li'}},"_s + aParty,
            "/sections/0/body/presiding");
        row("wrong kind in a list", aParty + u",{'type':'case','body':{'mediators':['#li']}}"_s,
            "/sections/1/body/mediators/0");
        row("deep reference",
            aCase + u",{'type':'agreement','body':{'clauses':[{},{'obligation':'#o'}]}}"_s,
            "/sections/1/body/clauses/1/obligation");
        row("subject is a party",
            aCase + u',' + aParty
                + u",{'type':'paper','body':{'document':'RECORD','subject':'#li'}}"_s,
            "/sections/2/body/subject");
        row("reference is a word", aCase + u",{'type':'party_pii','body':{'party':'li'}}"_s,
            "/sections/1/body/party");
        row("reference is a number", aCase + u",{'type':'party_pii','body':{'party':1}}"_s,
            "/sections/1/body/party");
        row("place counts mediators",
            u"{'type':'mediator','body':{'name':'a'}},{'type':'mediator','body':{'name':'b'}},"_s
                + aCase + u',' + aParty
                + u",{'type':'party_pii','body':{'party':'#li','id_number':1}}"_s,
            "/sections/4/body/id_number");
        row("unknown field", u"{'type':'case','body':{'a/b~c':1}}"_s, "/sections/0/body/a~1b~0c");
        row("mediator's field", aCase + u",{'type':'mediator','body':{'name':1}}"_s,
            "/sections/1/body/name");
        row("needed field", aCase + u",{'type':'mediator','body':{}}"_s, "/sections/1/body/name");
        row("details twice",
            aCase + u',' + aParty + u",{'type':'party_pii','body':{'party':'#li'}}"_s
                + u",{'type':'party_pii','body':{'party':'#li'}}"_s,
            "/sections/3/body/party");
        row("minute without session", aCase + u",{'type':'minute','body':{}}"_s,
            "/sections/1/body/session");
    }
    void faultsNameTheirPlace()
    {
        QFETCH(QString, sections);
        const auto document = read(sections);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Invalid);
        QTEST(document.error().where, "where");
        QVERIFY(!document.error().expected.isEmpty());
    }

    void theFrameIsStrict_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *bytes, const char *where,
                            ErrorCode code = ErrorCode::Invalid) {
            QTest::newRow(name) << QByteArray(bytes).replace('\'', '"')
                                << QString::fromLatin1(where) << int(code);
        };
        row("empty", "", "/");
        row("list", "[]", "/");
        row("no format", "{'version':1,'sections':[]}", "/format");
        row("other format", "{'format':'x','version':1,'sections':[]}", "/format");
        row("no version", "{'format':'maplebridge.case','sections':[]}", "/version");
        row("old version", "{'format':'maplebridge.case','version':0,'sections':[]}", "/version");
        row("newer", "{'format':'maplebridge.case','version':2,'more':[]}", "/version",
            ErrorCode::TooNew);
        row("version as text", "{'format':'maplebridge.case','version':'1','sections':[]}",
            "/version");
        row("more", "{'format':'maplebridge.case','version':1,'sections':[],'x':1}", "/x");
        row("no sections", "{'format':'maplebridge.case','version':1}", "/sections");
        row("sections as object", "{'format':'maplebridge.case','version':1,'sections':{}}",
            "/sections");
        row("twice", "{'format':'maplebridge.case','format':'maplebridge.case'}", "/format");
    }
    void theFrameIsStrict()
    {
        QFETCH(QByteArray, bytes);
        const auto document = caseDocumentFromJson(bytes, shippedCodes());
        QVERIFY(!document);
        QTEST(document.error().where, "where");
        QTEST(int(document.error().code), "code");
    }

    void sectionsWithDanglingReferencesNameThePlace()
    {
        CaseFile file = workedCase(1).file;
        file.minutes.first().party = PartyId::fresh();
        const QList<Section> sections = sectionsOf(file);
        const auto minute = std::find_if(sections.begin(), sections.end(), [](const Section &s) {
            return s.type == MinuteLine::type;
        });
        const auto read = caseFileOf(sections, shippedCodes());
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"/sections/%1/body/party"_s.arg(minute - sections.begin()));
    }

    void namesEveryMediatorOfTheCase()
    {
        const CaseDocument document = workedCase(1);
        QList<MediatorId> ids;
        for (const Mediator &mediator : document.mediators)
            ids.append(mediator.id);
        QCOMPARE(mediatorsNamedIn(document.file), ids);
    }

    void readsTheRoom()
    {
        const auto room = roomDocumentFromJson(
            tests::sourceFile(QStringLiteral("resources/practice/room.json")), shippedCodes());
        QVERIFY2(room, room ? "" : qPrintable(room.error().where));
        QCOMPARE(room.value().committee.shortName, u"红柳"_s);
        QVERIFY(!room.value().committee.id.isNull());
        QCOMPARE(room.value().mediators.size(), 4);
        QCOMPARE(room.value().mediators.last().duty, Duty::Clerk);
        QVERIFY(!room.value().mediators.last().id.isNull());
        QCOMPARE(faultOfCreditCode(room.value().committee.creditCode), NumberFault::None);
    }

    void faultsOfARoomNameTheirPlace_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("where");
        QTest::newRow("name") << u"\"committee\":{},\"mediators\":[]"_s << u"/committee/name"_s;
        QTest::newRow("no list") << u"\"committee\":{\"name\":\"a\"},\"mediators\":{}"_s
                                 << u"/mediators"_s;
        QTest::newRow("type") << u"\"committee\":{\"name\":\"a\"},\"mediators\":[{\"type\":1}]"_s
                              << u"/mediators/0/type"_s;
        QTest::newRow("body")
            << u"\"committee\":{\"name\":\"a\"},\"mediators\":[{\"body\":{\"name\":1}}]"_s
            << u"/mediators/0/body/name"_s;
        QTest::newRow("more") << u"\"committee\":{\"name\":\"a\"},\"mediators\":[],\"x\":1"_s
                              << u"/x"_s;
    }
    void faultsOfARoomNameTheirPlace()
    {
        QFETCH(QString, members);
        const QString text = u"{\"format\":\"maplebridge.room\",\"version\":1," + members + u'}';
        const auto room = roomDocumentFromJson(text.toUtf8(), shippedCodes());
        QVERIFY(!room);
        QTEST(room.error().where, "where");
    }

private:
    static void workedCases()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3, 5, 7})
            QTest::addRow("case %d", number) << number;
    }
};

QTEST_GUILESS_MAIN(TestCaseJson)
#include "tst_casejson.moc"
