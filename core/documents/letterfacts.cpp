// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/numerals.h"
#include "core/documents/paperfacts.h"

#include <algorithm>

/// Facts of letters and lists around a mediation: authority, evidence, extension, refusal,
/// confirmation, handing over.

namespace maplebridge {
namespace {

/// Both sides are applicants before a court: 申请人一, 申请人二 …
void addConfirmation(Facts &facts, const FactSource &source)
{
    const CaseFile &file = *source.file;
    const QString applicant = source.phrases->word(u"role_applicant"_s);
    QList<Facts> applicants;
    QList<Facts> signers;
    int n = 0;
    for (const Party *party : concludingParties(file)) {
        const QString role = source.phrases->fill(
            u"role_numbered"_s, {{u"role"_s, applicant}, {u"n_zh"_s, chineseNumber(++n)}});
        applicants += partyFacts(*party, role, source);
        signers += signerFacts(*party, role, source);
    }
    facts.setList(u"joint_applicants"_s, applicants, partyFacts({}, applicant, source));
    facts.setList(u"joint_signers"_s, signers, blankSigner(applicant, source));
    const Confirmation known = file.confirmation.value_or(Confirmation{});
    facts.setText(u"confirming_court"_s, known.court);
    facts.setText(u"effective_on"_s, officialDate(effectiveOn(file)));
    facts.setText(u"session_days"_s, [&file, &source] {
        QStringList days;
        for (const Session &session : file.sessions)
            days += officialDate(session.day);
        days.removeDuplicates();
        return days.join(source.phrases->word(u"separator"_s));
    }());
}

void addExtension(Facts &facts, const FactSource &source)
{
    const CaseClock clock = source.file->clock.value_or(CaseClock{});
    const Extension last = clock.extensions.isEmpty() ? Extension{} : clock.extensions.last();
    facts.setText(u"extended_until"_s, officialDate(last.until));
    facts.setText(u"extension_details"_s, last.details);
    facts.setText(u"extension_agreed_on"_s, officialDate(last.consentedOn));
    facts.setText(u"source_received_on"_s, officialDate(clock.receivedOn));
    facts.setText(u"reply"_s, clock.reply);
}

Facts reasonFacts(const CodeRow &row, bool ticked, const FactSource &source)
{
    Facts facts;
    facts.setText(u"reason_box"_s, source.phrases->box(ticked));
    facts.setText(u"reason_label"_s, row.chinese);
    facts.setText(u"reason_article"_s, row.more[u"article"_s].toString());
    return facts;
}

void addAdmission(Facts &facts, const FactSource &source)
{
    const Admission known = source.file->admission.value_or(Admission{});
    QList<Facts> all;
    QList<Facts> given;
    for (const CodeRow &row : source.codes->table(u"refusal_reason").rows) {
        const bool isGiven = known.reasons.contains(row.code);
        all += reasonFacts(row, isGiven, source);
        if (isGiven)
            given += reasonFacts(row, true, source);
    }
    facts.setList(u"all_refusals"_s, all, reasonFacts({}, false, source));
    facts.setList(u"refusals"_s, given, reasonFacts({}, false, source));
    facts.setText(u"refusal_details"_s, known.details);
    facts.setText(u"go_to"_s, known.goTo);
    facts.setText(u"refusal_told_on"_s, officialDate(known.toldOn));
}

void addHandingOver(Facts &facts, const FactSource &source)
{
    const Closing closing = source.file->closing.value_or(Closing{});
    facts.setText(u"handed_to"_s, closing.handedTo);
    facts.setText(u"letter_number"_s, closing.letterNumber);
    facts.setText(u"handed_with"_s, closing.handedWith);
    facts.setText(u"answered_on"_s, officialDate(closing.answeredOn));
    facts.setText(u"answer"_s, closing.answer);
}

Facts evidenceFacts(const Attachment &one, const FactSource &source)
{
    const Party *party = source.file->party(one.party);
    Facts facts;
    facts.setText(u"evidence_title"_s, one.title);
    facts.setText(u"evidence_giver"_s, party != nullptr ? party->details.name : one.giver);
    facts.setText(u"evidence_original"_s,
                  one.title.isEmpty()
                      ? QString()
                      : source.phrases->word(one.original ? u"original"_s : u"copy"_s));
    facts.setText(u"evidence_pages"_s, one.pages > 0 ? QString::number(one.pages) : QString());
    facts.setText(u"evidence_proves"_s, one.proves);
    facts.setText(u"evidence_on"_s, one.receivedOn.toString(u"yyyy-M-d"_s));
    return facts;
}

void addEvidence(Facts &facts, const FactSource &source)
{
    QList<Facts> list;
    for (const Attachment &one : source.file->attachments)
        list += evidenceFacts(one, source);
    facts.setList(u"evidence"_s, list, evidenceFacts({}, source));
}

/// One agent with each power as a box, ticked where it was given.
Facts agentFacts(const Representative &one, const FactSource &source)
{
    QList<Facts> powers;
    const auto power = [&source](const CodeRow &row, bool ticked) {
        Facts box;
        box.setText(u"power_box"_s, source.phrases->box(ticked));
        box.setText(u"power_label"_s, row.chinese);
        return box;
    };
    for (const CodeRow &row : source.codes->table(u"power").rows)
        powers += power(row, one.powers.contains(row.code));
    Party holder;
    holder.details.representatives = {one};
    Facts facts = partyFacts(holder, {}, source).items(u"representatives"_s).first();
    facts.setList(u"agent_powers"_s, powers, power({}, false));
    return facts;
}

void addAuthority(Facts &facts, const FactSource &source)
{
    const Party *found = source.file->party(PartyId(source.request->subject.uuid()));
    const Party principal = found != nullptr ? *found : Party{};
    const QString role = source.phrases->word(u"role_party"_s);
    QList<Facts> agents;
    for (const Representative &one : principal.details.representatives) {
        if (one.kind == RepresentativeKind::Agent)
            agents += agentFacts(one, source);
    }
    Party alone = principal; // whoever acts by law signs; the agent does not authorise itself
    alone.details.representatives.removeIf(
        [](const Representative &one) { return one.kind == RepresentativeKind::Agent; });
    facts.setList(u"principals"_s,
                  found != nullptr ? QList<Facts>{partyFacts(alone, role, source)} : QList<Facts>(),
                  partyFacts({}, role, source));
    facts.setList(u"principal_signers"_s,
                  found != nullptr ? signerFacts(alone, role, source) : QList<Facts>(),
                  blankSigner(role, source));
    facts.setList(u"agents"_s, agents, agentFacts({}, source));
}

/// The sides that chose some to speak for all.
void addElections(Facts &facts, const FactSource &source)
{
    const auto election = [&source](Side side, const QList<const Party *> &parties) {
        QStringList elected;
        QList<Facts> electors;
        for (const Party *party : parties) {
            if (party->elected)
                elected += party->details.name;
            electors += partyFacts(*party, source.roleWord(side), source);
        }
        Facts one;
        one.setText(u"election_role"_s, source.roleWord(side));
        one.setText(u"election_count"_s,
                    parties.isEmpty() ? QString() : QString::number(parties.size()));
        one.setText(u"election_names"_s, elected.join(source.phrases->word(u"separator"_s)));
        one.setList(u"electors"_s, electors, partyFacts({}, source.roleWord(side), source));
        return one;
    };
    QList<Facts> elections;
    for (const Side side : {Side::Applicant, Side::Respondent}) {
        const auto parties = source.file->side(side);
        if (std::any_of(parties.begin(), parties.end(),
                        [](const Party *one) { return one->elected; }))
            elections += election(side, parties);
    }
    facts.setList(u"elections"_s, elections, election(Side::Applicant, {}));
}

} // namespace

void addLetters(Facts &facts, const FactSource &source)
{
    addConfirmation(facts, source);
    addExtension(facts, source);
    addAdmission(facts, source);
    addHandingOver(facts, source);
    addEvidence(facts, source);
    addAuthority(facts, source);
    addElections(facts, source);
}

} // namespace maplebridge
