// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/committee.h"

namespace maplebridge {

enum class Side { Applicant, Respondent, ThirdParty };
enum class PartyKind { Person, Organisation };
/// Article 17 of the Act: who clearly refuses may not be mediated with.
enum class Consent { Unstated, Agrees, Refuses };
/// Whose place someone takes: 法定代理人, 委托代理人.
enum class RepresentativeKind { Guardian, Agent };

constexpr EnumText<Side, 3> storedWords(Side * /*unused*/)
{
    return {{{Side::Applicant, "applicant"_L1},
             {Side::Respondent, "respondent"_L1},
             {Side::ThirdParty, "third_party"_L1}}};
}
constexpr EnumText<PartyKind, 2> storedWords(PartyKind * /*unused*/)
{
    return {{{PartyKind::Person, "person"_L1}, {PartyKind::Organisation, "organisation"_L1}}};
}
constexpr EnumText<Consent, 3> storedWords(Consent * /*unused*/)
{
    return {{{Consent::Unstated, "unstated"_L1},
             {Consent::Agrees, "agrees"_L1},
             {Consent::Refuses, "refuses"_L1}}};
}
constexpr EnumText<RepresentativeKind, 2> storedWords(RepresentativeKind * /*unused*/)
{
    return {
        {{RepresentativeKind::Guardian, "guardian"_L1}, {RepresentativeKind::Agent, "agent"_L1}}};
}

/// A guardian of a party without full capacity, or an agent with written authority.
struct Representative
{
    RepresentativeKind kind = RepresentativeKind::Agent;
    QString name;
    Sex sex = Sex::Unknown;
    QString idNumber;
    QString phone;
    QString unit;       ///< Firm or employer.
    QString relation;   ///< To the party, e.g. 母亲, 职员.
    QStringList powers; ///< Codes of power: what a 委托代理人 may do, one by one.
    QString scope;      ///< Matter and term in words, as on the authority.

    friend bool operator==(const Representative &, const Representative &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Representative>
void fieldsOf(V &visit, T &r)
{
    visit("kind"_L1, r.kind, {.about = "Guardian (法定代理人) or agent (委托代理人)"});
    visit("name"_L1, r.name, {.about = "Name", .longest = 100});
    visit("sex"_L1, r.sex, {.about = "Sex"});
    visit("id_number"_L1, r.idNumber, {.about = "Number of the identity paper", .longest = 40});
    visit("phone"_L1, r.phone, {.about = "Telephone", .longest = 60});
    visit("unit"_L1, r.unit, {.about = "Firm or employer"});
    visit("relation"_L1, r.relation, {.about = "Relation to the party"});
    visit("powers"_L1, r.powers, {.about = "Powers, item by item", .codes = "power"_L1});
    visit("scope"_L1, r.scope, {.about = "Matter and term of the authority"});
}

/// The facts of a party that identify a human; a section of its own, so that it can be
/// left out of what travels.
struct PartyDetails
{
    static constexpr QLatin1StringView type = "party_pii"_L1;

    SectionId id;
    PartyId party;
    QString name;         ///< One field, never split; separator U+00B7 (民委发〔2016〕33号).
    QString typedName;    ///< What was typed, where it differs.
    QString originalName; ///< In the party's own script; may be empty.
    Sex sex = Sex::Unknown;
    QString ethnicity;
    QDate birth;      ///< Age is always taken at a paper's date.
    QString idKind;   ///< Code of id_kind; empty: citizen ID card.
    QString idNumber; ///< Of a person; for organisations the credit code.
    QString phone;
    QString occupation; ///< 职业或职务.
    QString address;    ///< 单位或住址.
    QString homeRegion;
    QString headName;            ///< Organisation: 法定代表人 or 负责人.
    bool headIsInCharge = false; ///< 负责人 of an unincorporated organisation.
    QString headPosition;
    QString headIdNumber;
    bool lacksCapacity = false; ///< Adult who needs a guardian (民法典 arts 21–22).
    QList<Representative> representatives;

    friend bool operator==(const PartyDetails &, const PartyDetails &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, PartyDetails>
void fieldsOf(V &visit, T &d)
{
    visit("party"_L1, d.party, {.about = "Which party", .required = true});
    visit("name"_L1, d.name, {.about = "Name, one field; separator U+00B7", .longest = 200});
    visit("typed_name"_L1, d.typedName,
          {.about = "The name as typed, where it differs", .longest = 200});
    visit("original_name"_L1, d.originalName,
          {.about = "Name in the party's own script", .longest = 200});
    visit("sex"_L1, d.sex, {.about = "Sex (GB/T 2261.1)"});
    visit("ethnicity"_L1, d.ethnicity,
          {.about = "Ethnic group (GB/T 3304)", .codes = "ethnicity"_L1});
    visit("birth"_L1, d.birth, {.about = "Day of birth"});
    visit("id_kind"_L1, d.idKind, {.about = "Kind of identity paper", .codes = "id_kind"_L1});
    visit("id_number"_L1, d.idNumber,
          {.about = "Its number; credit code of an organisation", .longest = 40});
    visit("phone"_L1, d.phone, {.about = "Telephone", .longest = 60});
    visit("occupation"_L1, d.occupation, {.about = "Occupation or position", .longest = 200});
    visit("address"_L1, d.address, {.about = "Unit or address", .longest = 400});
    visit("home_region"_L1, d.homeRegion, {.about = "Home region", .longest = 100});
    visit("head_name"_L1, d.headName,
          {.about = "Organisation: legal representative or person in charge", .longest = 200});
    visit("head_is_in_charge"_L1, d.headIsInCharge,
          {.about = "The head is a person in charge (负责人)"});
    visit("head_position"_L1, d.headPosition, {.about = "Position of the head", .longest = 100});
    visit("head_id_number"_L1, d.headIdNumber,
          {.about = "Identity number of the head", .longest = 40});
    visit("lacks_capacity"_L1, d.lacksCapacity, {.about = "Adult without full capacity"});
    visit("representatives"_L1, d.representatives, {.about = "Guardians and agents"});
}

/// A party's role in a case (当事人). The minor is the party, never the mother.
struct Party
{
    static constexpr QLatin1StringView type = "party"_L1;

    PartyId id;
    PersonId person;
    Side side = Side::Applicant;
    PartyKind kind = PartyKind::Person;
    int position = 0; ///< Order on the side.
    Consent consent = Consent::Unstated;
    QDate consentOn;
    bool elected = false; ///< 推选代表人 of a side of many.
    QString language;     ///< Code of language; empty: the national language.
    bool needsInterpreter = false;
    bool sensitiveConsent = false; ///< Separate consent, PIPL arts 14, 29.

    PartyDetails details; ///< Stored as its own section.

    friend bool operator==(const Party &, const Party &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Party>
void fieldsOf(V &visit, T &p)
{
    visit("person"_L1, p.person, {.about = "The same id for the same human in several cases"});
    visit("side"_L1, p.side, {.about = "Side"});
    visit("kind"_L1, p.kind, {.about = "Natural person or organisation"});
    visit("position"_L1, p.position, {.about = "Order on the side, from 0"});
    visit("consent"_L1, p.consent, {.about = "Consent to mediation (Act art. 17)"});
    visit("consent_on"_L1, p.consentOn, {.about = "Day of the consent or refusal"});
    visit("elected"_L1, p.elected, {.about = "Elected representative (推选代表人)"});
    visit("language"_L1, p.language, {.about = "Language spoken", .codes = "language"_L1});
    visit("needs_interpreter"_L1, p.needsInterpreter, {.about = "Needs an interpreter"});
    visit("sensitive_consent"_L1, p.sensitiveConsent,
          {.about = "Separate consent to sensitive personal data"});
}

} // namespace maplebridge
