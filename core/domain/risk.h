// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/fields.h"
#include "core/domain/ids.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

/// That a danger was reported: to whom, when, and what they said (Act art. 25).
struct DangerReport
{
    QString organ; ///< Code of report_organ.
    QString name;  ///< Which one and whom there, e.g. 某派出所值班民警.
    QDate on;
    QTime at;
    QString manner; ///< Code of contact_manner.
    QString reply;

    friend bool operator==(const DangerReport &, const DangerReport &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, DangerReport>
void fieldsOf(V &visit, T &r)
{
    visit("organ"_L1, r.organ, {.about = "To whom", .codes = "report_organ"_L1});
    visit("name"_L1, r.name, {.about = "Which one, and whom there", .longest = 200});
    visit("on"_L1, r.on, {.about = "Day of the report"});
    visit("at"_L1, r.at, {.about = "Hour of the report"});
    visit("manner"_L1, r.manner, {.about = "How", .codes = "contact_manner"_L1});
    visit("reply"_L1, r.reply, {.about = "What they said", .longest = 2000});
}

/// Whether a dispute may turn dangerous (风险研判): questions that were asked, what is done about
/// it, and to whom it was reported; at most one. The colour is the mediator's own and stands in
/// the case. No paper for a party says anything of it.
struct RiskCheck
{
    static constexpr QLatin1StringView type = "risk_check"_L1;

    SectionId id;
    QDate on; ///< Day the questions were asked last.
    MediatorId asker;
    QStringList found;    ///< Codes of risk_question that were answered with yes.
    QStringList notFound; ///< Answered with no; what stands in neither was not asked.
    QString facts;        ///< What was seen and heard, in words.
    QString measures;     ///< What is done about it.
    QList<DangerReport> reports;

    friend bool operator==(const RiskCheck &, const RiskCheck &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, RiskCheck>
void fieldsOf(V &visit, T &r)
{
    visit("on"_L1, r.on, {.about = "Day the questions were asked"});
    visit("asker"_L1, r.asker, {.about = "Who asked them"});
    visit("found"_L1, r.found, {.about = "Answered with yes", .codes = "risk_question"_L1});
    visit("not_found"_L1, r.notFound, {.about = "Answered with no", .codes = "risk_question"_L1});
    visit("facts"_L1, r.facts, {.about = "What was seen and heard"});
    visit("measures"_L1, r.measures, {.about = "What is done about it"});
    visit("reports"_L1, r.reports, {.about = "To whom it was reported"});
}

/// Whether a dispute may be taken up at all (受理审查, Order 75 arts 20–24); at most one.
struct Admission
{
    static constexpr QLatin1StringView type = "admission"_L1;

    SectionId id;
    QStringList conditions; ///< Codes of admission_condition that are met.
    QStringList reasons;    ///< Codes of refusal_reason: why it is not taken up.
    QString details;        ///< In words, as the notice prints it.
    QString goTo;           ///< Where to go instead, as the notice prints it.
    QDate toldOn;           ///< Day the applicant was told.

    friend bool operator==(const Admission &, const Admission &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Admission>
void fieldsOf(V &visit, T &a)
{
    visit("conditions"_L1, a.conditions,
          {.about = "Conditions that are met", .codes = "admission_condition"_L1});
    visit("reasons"_L1, a.reasons,
          {.about = "Why it is not taken up", .codes = "refusal_reason"_L1});
    visit("details"_L1, a.details, {.about = "In words", .longest = 2000});
    visit("go_to"_L1, a.goTo, {.about = "Where to go instead", .longest = 2000});
    visit("told_on"_L1, a.toldOn, {.about = "Day the applicant was told"});
}

} // namespace maplebridge
