// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/fields.h"
#include "core/domain/ids.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

/// Days that a limit does not count (期限中止), e.g. while an appraisal is made.
struct Suspension
{
    QDate from;      ///< The clock stands still from the day after it, like any period.
    QDate until;     ///< Last day it stands still; invalid: it still does.
    QString reason;  ///< Code of suspension_reason.
    QString details; ///< In words: which appraisal, by whom.

    friend bool operator==(const Suspension &, const Suspension &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Suspension>
void fieldsOf(V &visit, T &s)
{
    visit("from"_L1, s.from, {.about = "Day it began", .required = true});
    visit("until"_L1, s.until, {.about = "Last day; missing: it goes on"});
    visit("reason"_L1, s.reason, {.about = "Reason", .codes = "suspension_reason"_L1});
    visit("details"_L1, s.details, {.about = "Which appraisal, by whom", .longest = 400});
}

/// A later last day that the parties agreed to (延长调解期限).
struct Extension
{
    QDate until;
    QDate consentedOn; ///< Day both sides consented; without it the extension does not count.
    QString details;

    friend bool operator==(const Extension &, const Extension &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Extension>
void fieldsOf(V &visit, T &e)
{
    visit("until"_L1, e.until, {.about = "The new last day", .required = true});
    visit("consented_on"_L1, e.consentedOn, {.about = "Day both sides consented"});
    visit("details"_L1, e.details, {.about = "Why, in words", .longest = 400});
}

/// What a case's limit for mediation (调解期限) rests on beside the case itself; at most one.
struct CaseClock
{
    static constexpr QLatin1StringView type = "case_clock"_L1;

    SectionId id;
    QString limit;    ///< Code of a limit in time-limits.json; empty: the one that fits the case.
    QDate receivedOn; ///< Day the papers of a court or another organ were signed for.
    QDate replyDueOn; ///< Day by which the sender wants a reply; invalid: by the rules.
    QDate repliedOn;  ///< Day the reply went out.
    QString reply;    ///< What was replied, beside what the case itself says.
    QList<Suspension> suspensions;
    QList<Extension> extensions;

    friend bool operator==(const CaseClock &, const CaseClock &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, CaseClock>
void fieldsOf(V &visit, T &c)
{
    visit("limit"_L1, c.limit, {.about = "Which limit; empty: the one that fits", .longest = 60});
    visit("received_on"_L1, c.receivedOn, {.about = "Day the sender’s papers were signed for"});
    visit("reply_due_on"_L1, c.replyDueOn, {.about = "Day by which the sender wants a reply"});
    visit("replied_on"_L1, c.repliedOn, {.about = "Day the reply went out"});
    visit("reply"_L1, c.reply, {.about = "What was replied", .longest = 2000});
    visit("suspensions"_L1, c.suspensions, {.about = "Days that are not counted"});
    visit("extensions"_L1, c.extensions, {.about = "Later last days agreed by both sides"});
}

/// Judicial confirmation (司法确认) of the agreement: Act art. 33, 民事诉讼法 arts 205–206; at
/// most one.
struct Confirmation
{
    static constexpr QLatin1StringView type = "confirmation"_L1;

    SectionId id;
    bool wanted = false;   ///< The parties want it. For an oral agreement the clock runs only then.
    bool declined = false; ///< The parties do not want it; no clock runs.
    QStringList obstacles; ///< Codes of confirmation_obstacle: why a court would not take it.
    QString court;
    QDate appliedOn;
    QList<PartyId> applicants; ///< Who applied; both sides have to.
    QString number;            ///< The court's, as it stands there.
    QDate acceptedOn;          ///< Day the court took it up.
    QString ruling;            ///< Code of confirmation_ruling.
    QDate ruledOn;
    QDate receivedOn; ///< Day the ruling was received: objection runs from it.
    QString remark;

    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Confirmation>
void fieldsOf(V &visit, T &c)
{
    visit("wanted"_L1, c.wanted, {.about = "The parties want it"});
    visit("declined"_L1, c.declined, {.about = "The parties do not want it"});
    visit("obstacles"_L1, c.obstacles,
          {.about = "Why a court would not take it", .codes = "confirmation_obstacle"_L1});
    visit("court"_L1, c.court, {.about = "The court", .longest = 200});
    visit("applied_on"_L1, c.appliedOn, {.about = "Day of the application"});
    visit("applicants"_L1, c.applicants, {.about = "Parties who applied"});
    visit("number"_L1, c.number, {.about = "The court’s number", .longest = 100});
    visit("accepted_on"_L1, c.acceptedOn, {.about = "Day the court took it up"});
    visit("ruling"_L1, c.ruling, {.about = "Ruling", .codes = "confirmation_ruling"_L1});
    visit("ruled_on"_L1, c.ruledOn, {.about = "Day of the ruling"});
    visit("received_on"_L1, c.receivedOn, {.about = "Day the ruling was received"});
    visit("remark"_L1, c.remark, {.about = "Remark", .longest = 2000});
}

} // namespace maplebridge
