// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"

namespace maplebridge::tests {

/// The day of the papers of `soundCase`.
inline QDate soundDay()
{
    return {2026, 5, 8};
}

inline Party soundPerson(const QString &name, const QString &idNumber, Side side)
{
    Party party;
    party.id = PartyId::fresh();
    party.side = side;
    party.consent = Consent::Agrees;
    party.consentOn = soundDay();
    party.details.id = SectionId::fresh();
    party.details.party = party.id;
    party.details.name = name;
    party.details.idNumber = idNumber;
    return party;
}

inline Party soundOrganisation(Side side)
{
    Party party = soundPerson(u"金河安居物业服务有限公司"_s, u"91990000MA0EX0018N"_s, side);
    party.kind = PartyKind::Organisation;
    party.details.headName = u"高建业"_s;
    return party;
}

inline Session soundSession(const CaseFile &file)
{
    Session session;
    session.id = SessionId::fresh();
    session.day = soundDay();
    session.from = QTime(10, 0);
    session.until = QTime(11, 30);
    session.place = u"调解室"_s;
    for (const Party &party : file.parties)
        session.present.append(party.id);
    session.presiding = file.record.presiding;
    session.recorder = file.record.recorder;
    session.rightsTold = true;
    session.result = u"agreed"_s;
    return session;
}

/// A neighbours' dispute, settled on `soundDay` and paid in two instalments, that breaks
/// no rule. Nobody has signed yet.
inline CaseFile soundCase()
{
    CaseFile file;
    file.id = CaseId::fresh();
    file.record.number = u"（2026）红柳人调字第12号"_s;
    file.record.kind = u"02"_s;
    file.record.source = u"application"_s;
    file.record.appliedOn = QDate(2026, 4, 20);
    file.record.acceptedOn = QDate(2026, 4, 20);
    file.record.presiding = MediatorId::fresh();
    file.record.recorder = MediatorId::fresh();
    file.narrative.id = SectionId::fresh();
    file.narrative.summary = u"卫生间漏水"_s;
    file.parties = {soundPerson(u"李建民"_s, u"990000197503120014"_s, Side::Applicant),
                    soundPerson(u"王秀芹"_s, u"990000198007260020"_s, Side::Respondent)};
    file.sessions = {soundSession(file)};
    Obligation pay;
    pay.id = ObligationId::fresh();
    pay.debtors = {file.parties[1].id};
    pay.creditors = {file.parties[0].id};
    pay.what = u"损失"_s;
    pay.total = Money{1200000};
    pay.instalments
        = {{soundDay(), true, Money{600000}, {}}, {QDate(2026, 6, 30), false, Money{600000}, {}}};
    file.obligations = {pay};
    Agreement agreement;
    agreement.id = SectionId::fresh();
    agreement.agreedOn = soundDay();
    agreement.facts = u"渗漏致损"_s;
    agreement.clauses = {{{}, pay.id}, {u"再无争议。"_s, {}}};
    file.agreement = agreement;
    return file;
}

/// An act on the agreement; `paper` is the issued version.
inline Signing actOf(ActKind act, const QDate &on, PaperId paper = {})
{
    Signing signing;
    signing.id = SectionId::fresh();
    signing.document = u"AGREE"_s;
    signing.paper = paper;
    signing.act = act;
    signing.on = on;
    return signing;
}

inline Signing partyAct(const Party &party, const QDate &on, PaperId paper = {},
                        ActKind act = ActKind::Signature)
{
    Signing signing = actOf(act, on, paper);
    signing.party = party.id;
    return signing;
}

inline Signing mediatorAct(MediatorId mediator, const QDate &on, PaperId paper = {})
{
    Signing signing = actOf(ActKind::Signature, on, paper);
    signing.mediator = mediator;
    return signing;
}

inline Signing committeeSeal(const QDate &on, PaperId paper = {})
{
    Signing signing = actOf(ActKind::Seal, on, paper);
    signing.committee = true;
    return signing;
}

/// The sound case with everything signed and sealed on that day.
inline CaseFile effectiveCase(const QDate &day)
{
    CaseFile file = soundCase();
    Paper paper;
    paper.id = PaperId::fresh();
    paper.document = u"AGREE"_s;
    file.papers = {paper};
    file.signings
        = {partyAct(file.parties[0], day, paper.id), partyAct(file.parties[1], day, paper.id),
           mediatorAct(file.record.presiding, day, paper.id), committeeSeal(day, paper.id)};
    return file;
}

} // namespace maplebridge::tests
