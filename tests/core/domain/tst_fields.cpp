// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using tests::shippedCodes;

namespace {

QJsonObject object(const QString &text)
{
    return strictJson(text.toUtf8()).value().toObject();
}

template<typename T>
Error faultOf(const QString &body)
{
    const auto read = fromBody<T>(object(body), u"/at"_s, shippedCodes());
    return read ? Error{ErrorCode::Io, u"no fault"_s} : read.error();
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreLeftOut()
    {
        QVERIFY(bodyOf(CaseRecord()).isEmpty());
        QVERIFY(bodyOf(Party()).isEmpty());
        QVERIFY(bodyOf(Paper()).isEmpty());
        QVERIFY(bodyOf(Session()).isEmpty());
        CaseRecord record;
        record.kind = u"02"_s;
        record.claim = Money{0};
        QCOMPARE(bodyOf(record), (QJsonObject{{u"kind"_s, u"02"_s}, {u"claim"_s, 0}}));
    }

    void aDefaultThatIsNotZeroIsKept()
    {
        PartyDetails details;
        Representative mother;
        mother.kind = RepresentativeKind::Guardian;
        details.party = PartyId::fresh();
        details.representatives = {mother, Representative()};
        const auto again = fromBody<PartyDetails>(bodyOf(details), {}, shippedCodes());
        QVERIFY(again);
        QVERIFY(again.value() == details);
        Paper paper;
        paper.version = 0;
        paper.document = u"AGREE"_s;
        QCOMPARE(fromBody<Paper>(bodyOf(paper), {}, shippedCodes()).value().version, 0);
    }

    void faultsNameThePlaceAndWhatIsExpected_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *body, const char *where,
                            const char *expected) {
            QTest::newRow(name) << QString::fromUtf16(body).replace(u'\'', u'"')
                                << QString::fromLatin1(where) << QString::fromLatin1(expected);
        };
        row("unknown field", u"{'numbers':'1'}", "/at/numbers", "no such field");
        row("unknown field with a slash", u"{'a/b':'1'}", "/at/a~1b", "no such field");
        row("number for text", u"{'number':1}", "/at/number", "text");
        row("null for text", u"{'number':null}", "/at/number", "text");
        row("text for a flag", u"{'confidential':'true'}", "/at/confidential", "true or false");
        row("text for money", u"{'claim':'100'}", "/at/claim", "an amount in fen");
        row("negative money", u"{'claim':-1}", "/at/claim", "an amount in fen");
        row("null for money", u"{'claim':null}", "/at/claim", "an amount in fen");
        row("impossible day", u"{'occurred_on':'2026-02-29'}", "/at/occurred_on",
            "a day as yyyy-mm-dd");
        row("short day", u"{'occurred_on':'2026-2-28'}", "/at/occurred_on", "a day as yyyy-mm-dd");
        row("full-width day", u"{'occurred_on':'２０２６-０２-２８'}", "/at/occurred_on",
            "a day as yyyy-mm-dd");
        row("trailing blank", u"{'occurred_on':'2026-02-28 '}", "/at/occurred_on",
            "a day as yyyy-mm-dd");
        row("day long ago", u"{'occurred_on':'1026-02-28'}", "/at/occurred_on",
            "a day as yyyy-mm-dd");
        row("text for a list", u"{'mediators':'x'}", "/at/mediators", "a list");
        row("wrong item", u"{'mediators':['x']}", "/at/mediators/0", "an id");
        row("empty id", u"{'presiding':''}", "/at/presiding", "an id");
        row("code", u"{'risk':'pink'}", "/at/risk", "risk_colour: blue | yellow | orange | red");
        row("empty code", u"{'risk':''}", "/at/risk", "risk_colour: blue | yellow | orange | red");
        row("first fault wins", u"{'claim':-1,'number':1}", "/at/number", "text");
    }
    void faultsNameThePlaceAndWhatIsExpected()
    {
        QFETCH(QString, body);
        const Error error = faultOf<CaseRecord>(body);
        QCOMPARE(error.code, ErrorCode::Invalid);
        QTEST(error.where, "where");
        QTEST(error.expected, "expected");
    }

    void faultsInsideListsNameTheItem()
    {
        const QString id = u"01910000-0000-7000-8000-000000000001"_s;
        Error error = faultOf<PartyDetails>(
            u"{\"party\":\"%1\",\"representatives\":[{},{\"powers\":[\"sign\",\"x\"]}]}"_s.arg(id));
        QCOMPARE(error.where, u"/at/representatives/1/powers/1"_s);
        error = faultOf<PartyDetails>(
            u"{\"party\":\"%1\",\"representatives\":[{\"kind\":\"friend\"}]}"_s.arg(id));
        QCOMPARE(error.where, u"/at/representatives/0/kind"_s);
        QCOMPARE(error.expected, u"guardian | agent"_s);
        error = faultOf<PartyDetails>(
            u"{\"party\":\"%1\",\"representatives\":[{\"x\":1}]}"_s.arg(id));
        QCOMPARE(error.where, u"/at/representatives/0/x"_s);
        error = faultOf<PartyDetails>(u"{\"party\":\"%1\",\"representatives\":[1]}"_s.arg(id));
        QCOMPARE(error.where, u"/at/representatives/0"_s);
        QCOMPARE(error.expected, u"an object"_s);
        error = faultOf<Obligation>(u"{\"allocations\":[{\"amounts\":[1,\"2\"]}]}"_s);
        QCOMPARE(error.where, u"/at/allocations/0/amounts/1"_s);
    }

    void neededFieldsAreNamed()
    {
        QCOMPARE(faultOf<Mediator>(u"{}"_s).where, u"/at/name"_s);
        QCOMPARE(faultOf<Signing>(u"{}"_s).where, u"/at/on"_s);
        QCOMPARE(faultOf<Paper>(u"{}"_s).where, u"/at/document"_s);
    }

    void timesAreStrict()
    {
        for (const QString &text : {u"24:00"_s, u"9:00"_s, u"09:60"_s, u"09:00:00"_s, u"0900"_s,
                                    u" 09:00"_s, u"09:00 "_s, u""_s})
            QCOMPARE(faultOf<Session>(u"{\"from\":\"%1\"}"_s.arg(text)).where, u"/at/from"_s);
        const auto read = fromBody<Session>(object(u"{\"from\":\"00:00\"}"_s), {}, shippedCodes());
        QCOMPARE(read.value().from, QTime(0, 0));
        QCOMPARE(bodyOf(read.value()).value(u"from"_s).toString(), u"00:00"_s);
    }

    void lengthIsCountedAsPeopleSeeIt()
    {
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // one sign
        const auto read = [](const QString &shown) {
            return fromBody<Committee>(QJsonObject{{u"name"_s, u"a"_s}, {u"short_name"_s, shown}},
                                       {}, shippedCodes());
        };
        QVERIFY(read(family.repeated(20)));
        QVERIFY(!read(family.repeated(21)));
        QVERIFY(read(QString(20, u'红')));
        QVERIFY(!read(QString(21, u'红')));
    }

    void textIsKeptAsItIs()
    {
        const QString text = u" a\u0000b\n\t\"\\/\u2028\U00020164 e\u0301 \u202Eئە "_s;
        CaseNarrative narrative;
        narrative.summary = text;
        const auto again = strictJson(canonicalJson(bodyOf(narrative)));
        QVERIFY(again);
        QCOMPARE(
            fromBody<CaseNarrative>(again.value().toObject(), {}, shippedCodes()).value().summary,
            text);
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
