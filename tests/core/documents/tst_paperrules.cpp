// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/papercases.h"

#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

class TestPaperRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(Problem::DatesOutOfOrder); ++i) {
            const auto problem = static_cast<Problem>(i);
            QCOMPARE(problemFromWord(problemWord(problem)), std::optional(problem));
            words.insert(problemWord(problem));
        }
        QCOMPARE(words.size(), static_cast<int>(Problem::DatesOutOfOrder) + 1);
        QVERIFY(!problemFromWord(u"weather"));
    }

    void stopsTheAgreementAndNotTheApplication_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        const auto row = [](Problem problem, const QString &type, const QString &field) {
            QTest::newRow(qPrintable(problemWord(problem))) << problem << type << field;
        };
        row(Problem::SidesMissing, u"case"_s, u"parties"_s);
        row(Problem::InstalmentsSum, u"obligation"_s, u"instalments"_s);
        row(Problem::AllocationSum, u"obligation"_s, u"allocations/0"_s);
        row(Problem::DebtorMissing, u"obligation"_s, u"debtors"_s);
        row(Problem::CreditorMissing, u"obligation"_s, u"creditors"_s);
        row(Problem::ClausesMissing, u"agreement"_s, u"clauses"_s);
        row(Problem::AmountUnstated, u"agreement"_s, u"clauses/2"_s);
        row(Problem::Refused, u"case"_s, u"consent"_s);
        row(Problem::Missing, u"agreement"_s, u"facts"_s);
    }
    void stopsTheAgreementAndNotTheApplication()
    {
        QFETCH(Problem, problem);
        QFETCH(QString, type);
        QFETCH(QString, field);
        const QList<Issue> issues{{type, steadyUuid(1), field, problem}};
        QCOMPARE(paperSet().stopping(u"AGREE"_s, issues), issues);
        QCOMPARE(paperSet().stopping(u"APPLY"_s, issues), QList<Issue>());
    }

    void aNameIsNeededAndAPhoneIsNot()
    {
        const Issue name{u"party_pii"_s, steadyUuid(1), u"name"_s, Problem::Missing};
        const Issue agent{u"party_pii"_s, steadyUuid(1), u"representatives/0/name"_s,
                          Problem::Missing};
        const Issue guardian{u"party_pii"_s, steadyUuid(1), u"representatives"_s,
                             Problem::GuardianMissing};
        for (const QString &document : {u"APPLY"_s, u"AGREE"_s, u"RECORD"_s})
            QCOMPARE(paperSet().stopping(document, {name, agent, guardian}),
                     (QList<Issue>{name, guardian}));
        const Issue kind{u"case"_s, steadyUuid(1), u"kind"_s, Problem::Missing};
        QVERIFY(paperSet().stopping(u"AGREE"_s, {kind}).isEmpty());
    }

    void anotherSessionDoesNotStopARecord()
    {
        const Issue issue{u"session"_s, steadyUuid(40), u"rights_told"_s, Problem::RightsNotTold};
        QVERIFY(paperSet().stopping(u"RECORD"_s, {issue}, SectionId(steadyUuid(41))).isEmpty());
        QCOMPARE(paperSet().stopping(u"RECORD"_s, {issue}, SectionId(steadyUuid(40))).size(), 1);
    }

    void soundCasesAreNotStopped()
    {
        const Limits limits;
        for (const PaperCase &one : {leakCase(), corridorCase(), wagesCase(), propertyCase()}) {
            const QList<Issue> issues = issuesOf(one.file, {2026, 9, 1}, limits);
            const QString document
                = one.file.agreement->form == AgreementForm::Oral ? u"ORAL"_s : u"AGREE"_s;
            for (const Issue &issue : paperSet().stopping(document, issues))
                QFAIL(qPrintable(document + u' ' + issue.type + u'/' + issue.field + u' '
                                 + problemWord(issue.problem)));
        }
    }

    void namesTheFaultOfADataFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("problem") << u"refusals.json"_s << QByteArray("sides_missing")
                                 << QByteArray("weather")
                                 << u"refusals.json/documents/1/stops/0/problem"_s;
        QTest::newRow("margin") << u"profiles.json"_s << QByteArray("\"top_margin_mm\": 37")
                                << QByteArray("\"top_margin_mm\": 0")
                                << u"profiles.json/profiles/0/top_margin_mm"_s;
        QTest::newRow("phrase") << u"phrases.json"_s << QByteArray("\"act_open\"")
                                << QByteArray("\"act_shut\"") << u"phrases.json/words/act_open"_s;
        QTest::newRow("field") << u"phrases.json"_s << QByteArray("于{{due}}前{{what}}")
                               << QByteArray("于{{dew}}前{{what}}")
                               << u"phrases.json/words/act_by"_s;
        QTest::newRow("number") << u"phrases.json"_s << QByteArray("\"party_blocks\": 6")
                                << QByteArray("\"party_blocks\": 0")
                                << u"phrases.json/numbers/party_blocks"_s;
    }
    void namesTheFaultOfADataFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QHash<QString, QByteArray> files = paperFiles();
        QVERIFY(files.value(file).contains(from));
        files[file].replace(from, to);
        const auto set = PaperSet::fromFiles(files);
        QVERIFY(!set);
        QTEST(set.error().where, "where");
        QVERIFY(!checkTemplates(files).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaperRules)
#include "tst_paperrules.moc"
