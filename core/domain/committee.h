// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/fields.h"
#include "core/domain/identitynumber.h"
#include "core/domain/ids.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

/// The words of GB/T 2261.1 that are stored.
constexpr EnumText<Sex, 4> storedWords(Sex * /*unused*/)
{
    return {{{Sex::Unknown, "unknown"_L1},
             {Sex::Male, "male"_L1},
             {Sex::Female, "female"_L1},
             {Sex::Unstated, "unstated"_L1}}};
}

/// A people's mediation committee (人民调解委员会): whose room this is, and whose seal.
struct Committee
{
    static constexpr QLatin1StringView type = "committee"_L1;

    CommitteeId id;
    QString name;      ///< As on the seal.
    QString shortName; ///< What stands in case numbers, e.g. 红柳.
    QString kind;      ///< Code of committee_kind (人民调解法 arts 8, 34).
    QString address;
    QString phone;
    QString place; ///< Where sessions are held unless said otherwise.
    QString creditCode;
    QString street;
    QString district;
    QString centre;        ///< What the centre above calls itself today.
    QString court;         ///< The basic court that is named in remedies.
    int yearStart = 0;     ///< Month in which the reporting year begins; 0 for January.
    QString numberPattern; ///< Empty: the pattern of the numbering rule table.

    friend bool operator==(const Committee &, const Committee &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Committee>
void fieldsOf(V &visit, T &c)
{
    visit("name"_L1, c.name,
          {.about = "Full name as on the seal", .required = true, .longest = 100});
    visit("short_name"_L1, c.shortName, {.about = "What stands in case numbers", .longest = 20});
    visit("kind"_L1, c.kind, {.about = "Kind of committee", .codes = "committee_kind"_L1});
    visit("address"_L1, c.address, {.about = "Address"});
    visit("phone"_L1, c.phone, {.about = "Telephone"});
    visit("place"_L1, c.place, {.about = "Where sessions are held unless said otherwise"});
    visit("credit_code"_L1, c.creditCode, {.about = "Unified social credit code (GB 32100)"});
    visit("street"_L1, c.street, {.about = "Name of the street or township"});
    visit("district"_L1, c.district, {.about = "Name of the district"});
    visit("centre"_L1, c.centre, {.about = "Name of the centre above"});
    visit("court"_L1, c.court, {.about = "Basic people's court named in remedies"});
    visit("year_start"_L1, c.yearStart, {.about = "Month in which the reporting year begins"});
    visit("number_pattern"_L1, c.numberPattern,
          {.about = "Pattern of case numbers with {year} {abbr} {n}; empty for the usual one"});
}

enum class Duty { Mediator, Clerk };

constexpr EnumText<Duty, 2> storedWords(Duty * /*unused*/)
{
    return {{{Duty::Mediator, "mediator"_L1}, {Duty::Clerk, "clerk"_L1}}};
}

/// A people's mediator (人民调解员), or a clerk who records.
struct Mediator
{
    static constexpr QLatin1StringView type = "mediator"_L1;

    MediatorId id;
    QString name;
    Duty duty = Duty::Mediator;
    Sex sex = Sex::Unknown;
    QString ethnicity;
    bool fullTime = false;
    bool head = false; ///< 主任.
    QString languages;
    QString phone;
    bool left = false; ///< No longer offered; stands in old cases.

    friend bool operator==(const Mediator &, const Mediator &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Mediator>
void fieldsOf(V &visit, T &m)
{
    visit("name"_L1, m.name, {.about = "Name", .required = true, .longest = 100});
    visit("duty"_L1, m.duty, {.about = "Mediator or clerk"});
    visit("sex"_L1, m.sex, {.about = "Sex (GB/T 2261.1)"});
    visit("ethnicity"_L1, m.ethnicity, {.about = "Ethnic group", .codes = "ethnicity"_L1});
    visit("full_time"_L1, m.fullTime, {.about = "Full-time (专职)"});
    visit("head"_L1, m.head, {.about = "Head of the committee (主任)"});
    visit("languages"_L1, m.languages, {.about = "Languages spoken"});
    visit("phone"_L1, m.phone, {.about = "Telephone"});
    visit("left"_L1, m.left, {.about = "No longer with the committee"});
}

} // namespace maplebridge
