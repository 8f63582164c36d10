// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/fields.h"
#include "core/domain/ids.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

/// What came of a payment, a call or a visit about a promise.
enum class PromiseResult {
    Kept,       ///< Something was paid or done: all of it or a part.
    Promised,   ///< The debtor names another day.
    NotReached, ///< Nobody answered.
    Refused,    ///< The debtor refuses.
    Disputed,   ///< The parties differ over what was agreed (Act art. 32).
};

constexpr EnumText<PromiseResult, 5> storedWords(PromiseResult * /*unused*/)
{
    return {{{PromiseResult::Kept, "kept"_L1},
             {PromiseResult::Promised, "promised"_L1},
             {PromiseResult::NotReached, "not_reached"_L1},
             {PromiseResult::Refused, "refused"_L1},
             {PromiseResult::Disputed, "disputed"_L1}}};
}

/// One entry about a promise (履行、督促记录): what was paid or done, or what the debtor said when
/// the committee urged performance (Act art. 31). Entries are added, not overwritten.
struct Performance
{
    static constexpr QLatin1StringView type = "performance"_L1;

    SectionId id;
    ObligationId obligation;
    int part = 0; ///< Number of the instalment, from 1; 0: the promise as a whole.
    PromiseResult result = PromiseResult::Kept;
    QDate on;             ///< Without it nothing is counted as kept.
    Money amount;         ///< What was paid; zero for acts and for calls.
    bool partial = false; ///< Of an act: only a part of it was done.
    QString by;           ///< Who paid, or who was spoken to; empty: the debtor.
    QString manner;       ///< Code of contact_manner.
    QString proof;        ///< What shows it, e.g. 银行回单 or 收条.
    QDate nextOn;         ///< Day to look again; invalid: none is needed.
    QString note;
    MediatorId mediator; ///< Who looked after it.

    friend bool operator==(const Performance &, const Performance &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Performance>
void fieldsOf(V &visit, T &p)
{
    visit("obligation"_L1, p.obligation, {.about = "The promise", .required = true});
    visit("part"_L1, p.part, {.about = "Number of the instalment, from 1; missing: the whole"});
    visit("result"_L1, p.result, {.about = "What came of it"});
    visit("on"_L1, p.on, {.about = "Day it was paid, done or talked about"});
    visit("amount"_L1, p.amount, {.about = "Amount paid in fen"});
    visit("partial"_L1, p.partial, {.about = "Only a part of the act was done"});
    visit("by"_L1, p.by, {.about = "Who paid or was spoken to", .longest = 200});
    visit("manner"_L1, p.manner, {.about = "How", .codes = "contact_manner"_L1});
    visit("proof"_L1, p.proof, {.about = "What shows it", .longest = 400});
    visit("next_on"_L1, p.nextOn, {.about = "Day to look again"});
    visit("note"_L1, p.note, {.about = "In words", .longest = 2000});
    visit("mediator"_L1, p.mediator, {.about = "Who looked after it"});
}

/// A visit after the case ended or while it is performed (回访, Order 75 art. 36).
struct Visit
{
    static constexpr QLatin1StringView type = "visit"_L1;

    SectionId id;
    QDate on;
    QString manner;       ///< Code of contact_manner.
    QList<PartyId> asked; ///< Which parties; empty: all.
    QString others;       ///< Who else was spoken to.
    QString findings;     ///< 回访情况: how it is performed, how the parties get on.
    QString satisfaction; ///< Code of satisfaction; empty: not asked.
    bool trouble = false; ///< Wrong mediation, escalation or hidden trouble was found.
    QString measures;     ///< What was found, and what is done about it.
    QString judgment;     ///< Where somebody sued: what the court decided.
    QList<MediatorId> visitors;

    friend bool operator==(const Visit &, const Visit &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Visit>
void fieldsOf(V &visit, T &v)
{
    visit("on"_L1, v.on, {.about = "Day of the visit"});
    visit("manner"_L1, v.manner, {.about = "How", .codes = "contact_manner"_L1});
    visit("asked"_L1, v.asked, {.about = "Parties visited; missing: all"});
    visit("others"_L1, v.others, {.about = "Who else was spoken to", .longest = 400});
    visit("findings"_L1, v.findings, {.about = "Performance and how the parties get on"});
    visit("satisfaction"_L1, v.satisfaction, {.about = "Satisfied", .codes = "satisfaction"_L1});
    visit("trouble"_L1, v.trouble, {.about = "Wrong mediation, escalation or hidden trouble"});
    visit("measures"_L1, v.measures, {.about = "What was found and is done about it"});
    visit("judgment"_L1, v.judgment, {.about = "What a court decided", .longest = 2000});
    visit("visitors"_L1, v.visitors, {.about = "Who visited"});
}

} // namespace maplebridge
