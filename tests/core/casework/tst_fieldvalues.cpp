// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/roomdesk.h"
#include "core/domain/casejson.h"
#include "core/words/fieldvalues.h"
#include "core/words/filefaults.h"
#include "core/words/sentences.h"
#include "tests/support/roomfixture.h"

#include <QTranslator>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::RoomFixture;

class TestFieldValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(m_fixture.create()); }

    void faultsOfFilesAreKnownPhrases()
    {
        QCOMPARE(fileFaultWords(u"unknown member"_s), u"unknown member"_s);
        QCOMPARE(fileFaultWords(u"at most 50 characters"_s), u"at most 50 characters"_s);
        QCOMPARE(fileFaultWords(u"male | female"_s), u"male | female"_s);
        // With a catalogue in which every phrase is another one, no phrase stays as it was.
        struct Shouting : QTranslator
        {
            [[nodiscard]] bool isEmpty() const override { return false; }
            QString translate(const char * /*context*/, const char *text, const char * /*unused*/,
                              int /*unused*/) const override
            {
                return u'<' + QString::fromLatin1(text) + u'>';
            }
        };
        Shouting catalogue;
        QCoreApplication::installTranslator(&catalogue);
        QCOMPARE(fileFaultWords(u"the name stands twice (line 3)"_s),
                 u"<<the name stands twice> (line 3)>"_s);
        QCOMPARE(fileFaultWords(u"a second case"_s), u"<a second case>"_s);
        // What the readers of files really say.
        for (const char *text : {"{\"a\": 1,}", "{\"a\": 1} x", "[", "{\"format\": 3}", "3"}) {
            const auto read = caseDocumentFromJson(text, m_fixture.rules.codes);
            QVERIFY2(!read, text);
            const QString said = fileFaultWords(read.error().detail);
            QVERIFY2(said.startsWith(u'<'), qPrintable(read.error().detail));
        }
        QCoreApplication::removeTranslator(&catalogue);
    }

    void valuesAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &type, const QString &field,
                            const QJsonValue &value, const QString &said) {
            QTest::newRow(name) << type << field << value << said;
        };
        const QString record = QStringLiteral("case");
        row("code", record, QStringLiteral("kind"), QStringLiteral("02"),
            QStringLiteral("邻里纠纷"));
        row("amount", record, QStringLiteral("claim"), 1860000, QStringLiteral("¥18,600.00"));
        row("day", record, QStringLiteral("accepted_on"), QStringLiteral("2026-05-08"),
            dayText(QDate(2026, 5, 8)));
        row("switch", record, QStringLiteral("confidential"), true, QStringLiteral("yes"));
        row("nothing", record, QStringLiteral("kind"), QJsonValue(), QString());
        row("name of an id", record, QStringLiteral("presiding"),
            QStringLiteral("01900000-0000-7000-8000-000000000001"), QStringLiteral("张明德"));
        row("unknown id", record, QStringLiteral("presiding"),
            QStringLiteral("01900000-0000-7000-8000-000000000009"), QString());
        row("word", QStringLiteral("party"), QStringLiteral("side"), QStringLiteral("respondent"),
            QStringLiteral("respondent"));
        row("list of codes", QStringLiteral("closing"), QStringLiteral("remedies"),
            QJsonArray{QStringLiteral("court"), QStringLiteral("arbitration")},
            QStringLiteral("向有管辖权的人民法院提起诉讼, 申请仲裁"));
        row("an event", QStringLiteral("event"), QString(),
            QJsonObject{{QStringLiteral("action"), QStringLiteral("number_given")},
                        {QStringLiteral("number"), QStringLiteral("第1号")}},
            QStringLiteral("the number 第1号 was given"));
    }

    void valuesAreSaidAsPeopleSayThem()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, said);
        const QHash<QString, QString> names{
            {QStringLiteral("01900000-0000-7000-8000-000000000001"), QStringLiteral("张明德")}};
        QCOMPARE(valueInWords(type, field, value, m_fixture.rules.codes, names), said);
    }

    void aWholeSectionIsSaidFieldByField()
    {
        Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        party.details.phone = QStringLiteral("0990-0000101");
        const QString said = valueInWords(QStringLiteral("party_pii"), QString(),
                                          bodyOf(party.details), m_fixture.rules.codes, {});
        QVERIFY2(said.contains(u"李建民"), qPrintable(said));
        QVERIFY2(said.contains(u"0990-0000101"), qPrintable(said));
        QVERIFY2(!said.contains(party.id.text()), qPrintable(said));
    }

    void noHistoryEntryShowsACode()
    {
        CaseDesk desk(m_fixture.room.get());
        const CaseId id = desk.openCase().value();
        CaseRecord record = m_fixture.room->cases().load(id).value().record;
        record.kind = QStringLiteral("02");
        record.source = QStringLiteral("own_initiative");
        VERIFY_RESULT(desk.saveRecord(id, record));
        const auto history = desk.history(id);
        VERIFY_RESULT(history);
        for (const HistoryEntry &entry : history.value()) {
            const QString said
                = valueInWords(entry.type, entry.field, entry.after, m_fixture.rules.codes, {});
            QVERIFY2(!said.contains(u"own_initiative"), qPrintable(said));
        }
    }

    void everyGroupOfPhrasesCanBeFilled()
    {
        const PhraseBook &book = m_fixture.rules.phrases;
        QVERIFY(book.groups.size() >= 5);
        for (const PhraseGroup &group : book.groups) {
            for (const QString &phrase : group.phrases) {
                const QString filled = filledPhrase(phrase, {});
                QVERIFY2(!filled.contains(u'{'), qPrintable(filled));
            }
        }
        PhraseNames names;
        names.applicants = QStringLiteral("李建民、王丽");
        QCOMPARE(filledPhrase(QStringLiteral("请{applicants}说，{respondents}听。"), names),
                 QStringLiteral("请李建民、王丽说，＿＿听。"));
        const auto faulty
            = PhraseBook::fromJson(R"({"groups":[{"zh":"开场","en":"","phrases":["x"]}]})");
        QCOMPARE(faulty.error().where, QStringLiteral("/groups/0"));
    }

    void aPhraseIsKeptOnce()
    {
        RoomDesk desk(m_fixture.room.get());
        VERIFY_RESULT(desk.keepPhrase(QStringLiteral(" 请安静。 ")));
        VERIFY_RESULT(desk.keepPhrase(QStringLiteral("请安静。")));
        VERIFY_RESULT(desk.keepPhrase(QString()));
        const auto kept = m_fixture.room->cases().phrases().value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().text, QStringLiteral("请安静。"));
        VERIFY_RESULT(desk.removePhrase(kept.first().id));
        QVERIFY(m_fixture.room->cases().phrases().value().isEmpty());
        QVERIFY(m_fixture.room->check(false).value().isSound());
    }

private:
    RoomFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
