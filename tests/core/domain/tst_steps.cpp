// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/casefixture.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using tests::committeeSeal;
using tests::mediatorAct;
using tests::partyAct;
using tests::soundCase;
using tests::soundDay;

namespace {

/// All acts that make the agreement of `file` valid, one day after the other.
QList<Signing> allActs(const CaseFile &file, const QDate &first, PaperId paper = {})
{
    return {partyAct(file.parties[0], first, paper),
            partyAct(file.parties[1], first.addDays(1), paper),
            mediatorAct(file.record.presiding, first.addDays(2), paper),
            committeeSeal(first.addDays(3), paper)};
}

PaperId issue(CaseFile &file, int version)
{
    Paper paper;
    paper.id = PaperId::fresh();
    paper.document = u"AGREE"_s;
    paper.version = version;
    file.papers.append(paper);
    return paper.id;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastActMakesTheAgreementEffectiveInWhateverOrder()
    {
        CaseFile file = soundCase();
        const QList<Signing> acts = allActs(file, soundDay());
        QList<int> order{0, 1, 2, 3};
        int orders = 0;
        do {
            file.signings.clear();
            for (qsizetype i = 0; i < order.size(); ++i) {
                QVERIFY(!effectiveOn(file).isValid());
                file.signings.append(acts[order[i]]);
                file.signings.last().on = soundDay().addDays(i); // the days follow the order
            }
            QCOMPARE(effectiveOn(file), soundDay().addDays(3));
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 24);
    }

    void oneMissingActLeavesItWithoutEffect()
    {
        for (qsizetype missing = 0; missing < 4; ++missing) {
            CaseFile file = soundCase();
            file.signings = allActs(file, soundDay());
            file.signings.removeAt(missing);
            QVERIFY(!effectiveOn(file).isValid());
            const OwedActs owed = owedActs(file, {});
            QCOMPARE(owed.parties.size(), missing < 2 ? 1 : 0);
            QCOMPARE(owed.mediator, missing == 2);
            QCOMPARE(owed.seal, missing == 3);
            QVERIFY(owed.any());
        }
    }

    void nothingIsOwedWhenAllHaveActed()
    {
        CaseFile file = soundCase();
        file.signings = allActs(file, soundDay());
        QVERIFY(!owedActs(file, {}).any());
        QCOMPARE(owedActs(soundCase(), {}).parties.size(), 2);
    }

    void theDayOfTheDraftDoesNotCount()
    {
        CaseFile file = soundCase();
        QVERIFY(!effectiveOn(file).isValid());
        file.signings = allActs(file, soundDay().addDays(10));
        QCOMPARE(effectiveOn(file), soundDay().addDays(13));
    }

    void aFingerprintOrASealIsEnoughForAPerson()
    {
        for (const ActKind act : {ActKind::Fingerprint, ActKind::Seal}) {
            CaseFile file = soundCase();
            file.signings = allActs(file, soundDay());
            file.signings[0].act = act;
            QVERIFY(effectiveOn(file).isValid());
        }
    }

    void theFirstActOfAPartyCounts()
    {
        CaseFile file = soundCase();
        file.signings = allActs(file, soundDay());
        file.signings.append(
            partyAct(file.parties[0], soundDay().addDays(30), {}, ActKind::Fingerprint));
        QCOMPARE(effectiveOn(file), soundDay().addDays(3));
    }

    void anOrganisationSealsAndSigns()
    {
        CaseFile file = soundCase();
        file.parties[0].kind = PartyKind::Organisation;
        file.signings = allActs(file, soundDay());
        QVERIFY(!effectiveOn(file).isValid());
        QCOMPARE(owedActs(file, {}).parties.size(), 1);
        file.signings.append(partyAct(file.parties[0], soundDay().addDays(9), {}, ActKind::Seal));
        QCOMPARE(effectiveOn(file), soundDay().addDays(9));
        file.signings.removeFirst();
        QVERIFY(!effectiveOn(file).isValid());
    }

    void theRecorderDoesNotSignForTheMediator()
    {
        CaseFile file = soundCase();
        file.signings = allActs(file, soundDay());
        file.signings[2].mediator = file.record.recorder;
        QVERIFY(!effectiveOn(file).isValid());
        QVERIFY(owedActs(file, {}).mediator);
        file.sessions[0].mediators.append(file.record.recorder); // in a small room
        QVERIFY(effectiveOn(file).isValid());
    }

    void aMediatorsFingerprintIsNoSignature()
    {
        CaseFile file = soundCase();
        file.signings = allActs(file, soundDay());
        file.signings[2].act = ActKind::Fingerprint;
        QVERIFY(!effectiveOn(file).isValid());
    }

    void theCommitteeSealsAndDoesNotSign()
    {
        CaseFile file = soundCase();
        file.signings = allActs(file, soundDay());
        file.signings[3].act = ActKind::Signature;
        QVERIFY(!effectiveOn(file).isValid());
        QVERIFY(owedActs(file, {}).seal);
    }

    void actsOnOtherDocumentsDoNotCount()
    {
        CaseFile file = soundCase();
        file.signings = allActs(file, soundDay());
        file.signings[3].document = u"RECORD"_s;
        QVERIFY(!effectiveOn(file).isValid());
    }

    void actsOnDifferentVersionsDoNotAddUp()
    {
        CaseFile file = soundCase();
        const PaperId first = issue(file, 1);
        const PaperId second = issue(file, 2);
        file.signings = allActs(file, soundDay(), first);
        file.signings[3].paper = second;
        QVERIFY(!effectiveOn(file).isValid());
        QVERIFY(owedActs(file, first).seal);
        QCOMPARE(owedActs(file, second).parties.size(), 2);
        file.signings += allActs(file, soundDay().addDays(5), second);
        QCOMPARE(effectiveOn(file), soundDay().addDays(7)); // the seal was there before
        QCOMPARE(frozenPaper(file, u"AGREE"_s)->version, 2);
    }

    void theVersionThatWasCompleteFirstCounts()
    {
        CaseFile file = soundCase();
        const PaperId first = issue(file, 1);
        const PaperId second = issue(file, 2);
        file.signings = allActs(file, soundDay().addDays(9), first);
        file.signings += allActs(file, soundDay(), second);
        QCOMPARE(effectiveOn(file), soundDay().addDays(3));
    }

    void onlyThoseWhoConcludeItHaveToSign()
    {
        CaseFile file = soundCase();
        file.parties.append(tests::soundPerson(u"第三人"_s, {}, Side::ThirdParty));
        file.signings = allActs(file, soundDay());
        QVERIFY(!effectiveOn(file).isValid());
        QCOMPARE(copiesOf(file), 4);
        file.agreement->parties = {file.parties[0].id, file.parties[1].id};
        QVERIFY(effectiveOn(file).isValid());
        QCOMPARE(copiesOf(file), 3);
        QCOMPARE(concludingParties(file).size(), 2);
    }

    void anOralAgreementIsEffectiveWhenItIsReached()
    {
        CaseFile file = soundCase();
        file.agreement->form = AgreementForm::Oral;
        QCOMPARE(effectiveOn(file), soundDay());
        file.agreement.reset();
        QVERIFY(!effectiveOn(file).isValid());
    }

    void everyExtraReceiverGetsACopy()
    {
        CaseFile file = soundCase();
        QCOMPARE(copiesOf(file), 3);
        file.agreement->extraCopies = {u"法院"_s, u"备案"_s};
        QCOMPARE(copiesOf(file), 5);
    }

    void onlySignedPapersAreFrozen()
    {
        CaseFile file = soundCase();
        const PaperId first = issue(file, 1);
        issue(file, 2);
        QVERIFY(frozenPaper(file, u"AGREE"_s) == nullptr);
        file.signings = {partyAct(file.parties[0], soundDay(), first)};
        QCOMPARE(frozenPaper(file, u"AGREE"_s)->id, first);
        QVERIFY(frozenPaper(file, u"RECORD"_s) == nullptr);
        QVERIFY(frozenPaper(file, u"AGREE"_s, SectionId::fresh()) == nullptr);
    }

    void amountsAreSummedAndPerformanceIsSeen()
    {
        CaseFile file = soundCase();
        Obligation act;
        act.kind = DutyKind::Act;
        act.total = Money{5}; // of no account
        file.obligations.append(act);
        QCOMPARE(agreedAmount(file).fen, 1200000);
        Obligation &pay = file.obligations[0];
        QVERIFY(!isPerformed(file));
        for (Instalment &part : pay.instalments)
            part.paidOn = soundDay();
        QVERIFY(!isPerformed(file)); // the act is not done
        file.obligations[1].doneOn = soundDay();
        QVERIFY(isPerformed(file));
        pay.instalments[1].paidOn = {};
        QVERIFY(!isPerformed(file));
        file.obligations.clear();
        QVERIFY(isPerformed(file));
    }

    void stepsFollowTheFacts()
    {
        using enum StepState;
        const CaseFile all = soundCase();
        CaseFile file;
        QCOMPARE(stepStates(file), QList<StepState>(stepCount, Todo));
        QCOMPARE(currentStep(file), Step::Register);
        file.parties = all.parties;
        QCOMPARE(stepStates(file).first(), Begun);
        file.narrative = all.narrative;
        QCOMPARE(stepStates(file).first(), Finished);
        QCOMPARE(currentStep(file), Step::Accept);
        file.record = all.record;
        QCOMPARE(currentStep(file), Step::Mediate); // an inquiry is possible, not needed
        file.sessions = all.sessions;
        QCOMPARE(stepStates(file),
                 (QList{Finished, Finished, Skipped, Finished, Todo, Todo, Todo}));
        QCOMPARE(currentStep(file), Step::Agree);
        file.agreement = all.agreement;
        file.obligations = all.obligations;
        QCOMPARE(stepStates(file)[4], Begun);
        file.signings = allActs(file, soundDay());
        QCOMPARE(stepStates(file)[4], Finished);
        QCOMPARE(currentStep(file), Step::Perform);
        for (Instalment &part : file.obligations[0].instalments)
            part.paidOn = soundDay();
        QCOMPARE(currentStep(file), Step::Archive);
        file.record.archivedOn = soundDay();
        QCOMPARE(stepStates(file).last(), Finished);
    }

    void titlesNameBothSides()
    {
        const CodeTables &codes = tests::shippedCodes();
        CaseFile file = soundCase();
        QCOMPARE(titleOf(file, codes), u"李建民与王秀芹邻里纠纷"_s);
        QCOMPARE(titleOf(file, codes, true), u"李建民 v. 王秀芹 (Neighbours)"_s);
        file.record.kind.clear();
        QCOMPARE(titleOf(file, codes), u"李建民与王秀芹纠纷"_s);
        file.parties.removeLast();
        QCOMPARE(titleOf(file, codes), u"李建民纠纷"_s);
        for (const QString &name : {u"甲"_s, u"乙"_s})
            file.parties.append(tests::soundPerson(name, {}, Side::Respondent));
        QCOMPARE(titleOf(file, codes), u"李建民与甲、乙纠纷"_s);
        for (const QString &name : {u"丙"_s, u"丁"_s})
            file.parties.append(tests::soundPerson(name, {}, Side::Respondent));
        QCOMPARE(titleOf(file, codes), u"李建民与甲等4人纠纷"_s);
        QCOMPARE(titleOf(file, codes, true), u"李建民 v. 甲 and 3 others"_s);
    }

    void numbersFollowTheirPattern()
    {
        QCOMPARE(caseNumber(u"（{year}）{abbr}人调字第{n}号"_s, 2026, u"红柳"_s, 12),
                 u"（2026）红柳人调字第12号"_s);
        QCOMPARE(caseNumber(u"{n}/{year}"_s, 2026, u"红柳"_s, 7), u"7/2026"_s);
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
