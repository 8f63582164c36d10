// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/casefixture.h"
#include "tests/support/datafile.h"

#include <QTest>

#include <functional>

using namespace maplebridge;
using tests::soundDay;

namespace {

const QString childId = u"99000020161120015X"_s;

struct Breach
{
    const char *name;
    std::function<void(PartyDetails &)> change;
    QString field;
    Problem problem;
};

Representative agent()
{
    Representative one;
    one.name = u"宋佳"_s;
    one.powers = {u"sign"_s};
    return one;
}

Representative guardian()
{
    Representative one;
    one.kind = RepresentativeKind::Guardian;
    one.name = u"母亲"_s;
    return one;
}

QList<Breach> personBreaches()
{
    using D = PartyDetails;
    const auto id = [](const QString &number) { return [number](D &d) { d.idNumber = number; }; };
    return {
        {"no name", [](D &d) { d.name = u" "_s; }, u"name"_s, Problem::Missing},
        {"short number", id(u"99000019750312001"_s), u"id_number"_s, Problem::IdLength},
        {"letters", id(u"99000019750312001x"_s), u"id_number"_s, Problem::IdCharacters},
        {"no such day", id(u"990000197502300011"_s), u"id_number"_s, Problem::IdDate},
        {"not yet born", id(u"990000202611240014"_s), u"id_number"_s, Problem::IdDate},
        {"check digit", id(u"990000197503120015"_s), u"id_number"_s, Problem::IdCheck},
        {"other birthday", [](D &d) { d.birth = QDate(1975, 3, 13); }, u"birth"_s,
         Problem::BirthDiffersFromId},
        {"other sex", [](D &d) { d.sex = Sex::Female; }, u"sex"_s, Problem::SexDiffersFromId},
        {"a child alone", id(childId), u"representatives"_s, Problem::GuardianMissing},
        {"a child with an agent",
         [](D &d) {
             d.idNumber = childId;
             d.representatives = {agent()};
         },
         u"representatives"_s, Problem::GuardianMissing},
        {"a child by its birthday",
         [](D &d) {
             d.idNumber.clear();
             d.birth = soundDay().addYears(-18).addDays(1);
         },
         u"representatives"_s, Problem::GuardianMissing},
        {"without capacity", [](D &d) { d.lacksCapacity = true; }, u"representatives"_s,
         Problem::GuardianMissing},
        {"agent without name",
         [](D &d) {
             d.representatives = {agent(), agent()};
             d.representatives[1].name.clear();
         },
         u"representatives/1/name"_s, Problem::Missing},
        {"agent without powers",
         [](D &d) {
             d.representatives = {agent()};
             d.representatives[0].powers.clear();
         },
         u"representatives/0/powers"_s, Problem::AgentWithoutPowers},
        {"agent's number",
         [](D &d) {
             d.representatives = {agent()};
             d.representatives[0].idNumber = u"990000199301110264"_s;
         },
         u"representatives/0/id_number"_s, Problem::IdCheck},
    };
}

QList<Breach> organisationBreaches()
{
    using D = PartyDetails;
    const auto code = [](const QString &number) { return [number](D &d) { d.idNumber = number; }; };
    return {
        {"no code", code({}), u"id_number"_s, Problem::Missing},
        {"short code", code(u"91990000MA0EX0018"_s), u"id_number"_s, Problem::CodeLength},
        {"letter O", code(u"91990000MA0EX0018O"_s), u"id_number"_s, Problem::CodeCharacters},
        {"check letter", code(u"91990000MA0EX0018P"_s), u"id_number"_s, Problem::CodeCheck},
        {"no head", [](D &d) { d.headName.clear(); }, u"head_name"_s, Problem::HeadMissing},
        {"head's number", [](D &d) { d.headIdNumber = u"990000197108270259"_s; },
         u"head_id_number"_s, Problem::IdCheck},
        {"no name", [](D &d) { d.name.clear(); }, u"name"_s, Problem::Missing},
    };
}

void checkBreaches(const Party &sound, const QList<Breach> &breaches)
{
    QVERIFY(issuesOf(sound, soundDay(), tests::shippedLimits()).isEmpty());
    for (const Breach &breach : breaches) {
        Party party = sound;
        breach.change(party.details);
        const auto issues = issuesOf(party, soundDay(), tests::shippedLimits());
        QVERIFY2(issues.size() == 1, breach.name);
        QCOMPARE(issues.first().type, u"party_pii"_s);
        QCOMPARE(issues.first().id, party.details.id.uuid());
        QCOMPARE(issues.first().field, breach.field);
        QVERIFY2(issues.first().problem == breach.problem, breach.name);
    }
}

} // namespace

class TestPartyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeToAPersonBreaksOneRule()
    {
        checkBreaches(tests::soundPerson(u"李建民"_s, u"990000197503120014"_s, Side::Applicant),
                      personBreaches());
    }

    void oneChangeToAnOrganisationBreaksOneRule()
    {
        checkBreaches(tests::soundOrganisation(Side::Applicant), organisationBreaches());
    }

    void aGuardianIsEnoughForAChild()
    {
        Party child = tests::soundPerson(u"小明"_s, childId, Side::Applicant);
        child.details.representatives = {guardian()};
        QVERIFY(issuesOf(child, soundDay(), tests::shippedLimits()).isEmpty());
    }

    void onTheEighteenthBirthdayNoGuardianIsNeeded()
    {
        Party party = tests::soundPerson(u"小明"_s, {}, Side::Applicant);
        party.details.birth = soundDay().addYears(-18);
        QVERIFY(issuesOf(party, soundDay(), tests::shippedLimits()).isEmpty());
        QVERIFY(!issuesOf(party, soundDay().addDays(-1), tests::shippedLimits()).isEmpty());
    }

    void otherPapersHaveOtherNumbers()
    {
        Party party = tests::soundPerson(u"John Smith"_s, u"C1234567"_s, Side::Applicant);
        party.details.idKind = u"passport"_s;
        QVERIFY(issuesOf(party, soundDay(), tests::shippedLimits()).isEmpty());
        party.details.idKind = u"citizen"_s;
        QCOMPARE(issuesOf(party, soundDay(), tests::shippedLimits()).first().problem,
                 Problem::IdLength);
    }

    void anUnincorporatedOrganisationMayHaveNoCode()
    {
        Party party = tests::soundOrganisation(Side::Applicant);
        party.details.idNumber.clear();
        party.details.headIsInCharge = true;
        QVERIFY(issuesOf(party, soundDay(), tests::shippedLimits()).isEmpty());
    }

    void anUnstatedSexDoesNotDiffer()
    {
        Party party = tests::soundPerson(u"李建民"_s, u"990000197503120014"_s, Side::Applicant);
        party.details.sex = Sex::Unstated;
        QVERIFY(issuesOf(party, soundDay(), tests::shippedLimits()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPartyRules)
#include "tst_partyrules.moc"
