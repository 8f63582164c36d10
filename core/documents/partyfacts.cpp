// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/paperfacts.h"

#include <algorithm>

namespace maplebridge {
namespace {

QString sexWord(Sex sex, const Phrases &phrases)
{
    switch (sex) {
    case Sex::Male:
        return phrases.word(u"male"_s);
    case Sex::Female:
        return phrases.word(u"female"_s);
    case Sex::Unstated:
        return phrases.word(u"sex_unstated"_s);
    case Sex::Unknown:
        break;
    }
    return {};
}

QDate birthOf(const PartyDetails &details)
{
    const bool citizen = details.idKind.isEmpty() || details.idKind == u"citizen";
    return details.birth.isValid() || !citizen ? details.birth : birthOfIdNumber(details.idNumber);
}

QString idLabel(const QString &kind, const FactSource &source)
{
    if (kind.isEmpty() || kind == u"citizen")
        return source.phrases->word(u"citizen_id"_s);
    return source.phrases->fill(u"other_id"_s, {{u"kind"_s, source.label(u"id_kind"_s, kind)}});
}

bool hasSpecialPower(const Representative &one, const FactSource &source)
{
    return std::any_of(one.powers.begin(), one.powers.end(), [&source](const QString &code) {
        const CodeRow *row = source.codes->table(u"power").find(code);
        return row != nullptr && row->more[u"special"_s].toBool();
    });
}

QString kindWord(const Representative &one, const FactSource &source)
{
    return source.phrases->word(one.kind == RepresentativeKind::Guardian ? u"guardian"_s
                                                                         : u"agent"_s);
}

Facts representativeFacts(const Representative &one, const FactSource &source)
{
    QStringList powers;
    for (const QString &code : one.powers)
        powers += source.label(u"power"_s, code);
    QString powerClass;
    if (!powers.isEmpty())
        powerClass = source.phrases->word(hasSpecialPower(one, source) ? u"power_special"_s
                                                                       : u"power_general"_s);
    Facts facts;
    facts.setText(u"rep_kind"_s, kindWord(one, source));
    facts.setFlag(u"is_guardian"_s, one.kind == RepresentativeKind::Guardian);
    facts.setText(u"rep_name"_s, one.name);
    facts.setText(u"rep_sex"_s, sexWord(one.sex, *source.phrases));
    facts.setText(u"rep_id_number"_s, one.idNumber);
    facts.setText(u"rep_phone"_s, one.phone);
    facts.setText(u"rep_unit"_s, one.unit);
    facts.setText(u"rep_relation"_s, one.relation);
    facts.setText(u"rep_power_class"_s, powerClass);
    facts.setText(u"rep_powers"_s, powers.join(u'；'));
    facts.setText(u"rep_scope"_s, one.scope);
    return facts;
}

void addOrganisation(Facts &facts, const Party &party, const FactSource &source)
{
    const PartyDetails &details = party.details;
    facts.setText(u"head_label"_s,
                  source.phrases->word(details.headIsInCharge ? u"in_charge"_s : u"legal_head"_s));
    facts.setText(u"head_name"_s, details.headName);
    facts.setText(u"head_position"_s, details.headPosition);
    facts.setText(u"head_id_number"_s, details.headIdNumber);
}

/// Who signs in the party's place: the guardian, or an agent who may sign.
const Representative *signingFor(const Party &party)
{
    for (const Representative &one : party.details.representatives) {
        if (one.kind == RepresentativeKind::Guardian || one.powers.contains(u"sign"_s))
            return &one;
    }
    return nullptr;
}

Facts signer(const QString &label, const QString &printed, bool seal)
{
    Facts facts;
    facts.setText(u"label"_s, label);
    facts.setText(u"printed"_s, printed);
    facts.setFlag(u"is_seal"_s, seal);
    return facts;
}

} // namespace

Facts partyFacts(const Party &party, const QString &role, const FactSource &source)
{
    const PartyDetails &details = party.details;
    const bool organisation = party.kind == PartyKind::Organisation;
    const int age = ageOn(birthOf(details), source.request->day);
    const bool nationalLanguage = party.language.isEmpty() || party.language == u"zh";
    Facts facts;
    facts.setText(u"role"_s, role);
    facts.setText(u"side_role"_s, source.roleWord(party.side));
    facts.setFlag(u"is_organisation"_s, organisation);
    facts.setText(u"name"_s, details.name);
    facts.setText(u"original_name"_s, details.originalName);
    facts.setText(u"sex"_s, sexWord(details.sex, *source.phrases));
    facts.setText(u"ethnicity"_s, source.label(u"ethnicity"_s, details.ethnicity));
    facts.setText(u"age"_s, age < 0 ? QString() : QString::number(age));
    facts.setText(u"birth"_s, officialDate(birthOf(details)));
    facts.setFlag(u"needs_guardian"_s, (age >= 0 && age < 18) || details.lacksCapacity);
    facts.setText(u"id_label"_s, organisation ? source.phrases->word(u"credit_code"_s)
                                              : idLabel(details.idKind, source));
    facts.setFlag(u"id_is_other"_s,
                  facts.text(u"id_label"_s) != source.phrases->word(u"citizen_id"_s));
    facts.setText(u"id_number"_s, details.idNumber);
    facts.setText(u"phone"_s, details.phone);
    facts.setText(u"occupation"_s, details.occupation);
    facts.setText(u"address"_s, details.address);
    facts.setFlag(u"is_elected"_s, party.elected);
    facts.setText(u"language"_s,
                  nationalLanguage ? QString() : source.label(u"language"_s, party.language));
    facts.setText(u"sensitive_box"_s, source.phrases->box(party.sensitiveConsent));
    addOrganisation(facts, party, source);
    QList<Facts> representatives;
    for (const Representative &one : details.representatives)
        representatives += representativeFacts(one, source);
    facts.setList(u"representatives"_s, representatives, representativeFacts({}, source));
    return facts;
}

QList<Facts> signerFacts(const Party &party, const QString &role, const FactSource &source)
{
    const Phrases &phrases = *source.phrases;
    const PartyDetails &details = party.details;
    const Representative *other = signingFor(party);
    if (party.kind == PartyKind::Organisation) {
        const QString by
            = other != nullptr
                  ? kindWord(*other, source)
                  : phrases.word(details.headIsInCharge ? u"in_charge"_s : u"legal_head"_s);
        return {signer(phrases.fill(u"sign_seal"_s, {{u"role"_s, role}}), details.name, true),
                signer(phrases.fill(u"sign_head"_s, {{u"by_role"_s, by}}),
                       other != nullptr ? other->name : details.headName, false)};
    }
    QString printed = details.name;
    if (other != nullptr)
        printed = phrases.fill(u"sign_by"_s, {{u"name"_s, details.name},
                                              {u"by_role"_s, kindWord(*other, source)},
                                              {u"by_name"_s, other->name}});
    return {signer(phrases.fill(u"sign_person"_s, {{u"role"_s, role}}), printed, false)};
}

Facts blankSigner(const QString &role, const FactSource &source)
{
    return signer(source.phrases->fill(u"sign_person"_s, {{u"role"_s, role}}), {}, false);
}

} // namespace maplebridge
