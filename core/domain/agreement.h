// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/party.h"

namespace maplebridge {

enum class AgreementForm { Written, Oral };
enum class DutyKind { Money, Act };
/// The acts that make a paper valid.
enum class ActKind { Signature, Fingerprint, Seal };

constexpr EnumText<AgreementForm, 2> storedWords(AgreementForm * /*unused*/)
{
    return {{{AgreementForm::Written, "written"_L1}, {AgreementForm::Oral, "oral"_L1}}};
}
constexpr EnumText<DutyKind, 2> storedWords(DutyKind * /*unused*/)
{
    return {{{DutyKind::Money, "money"_L1}, {DutyKind::Act, "act"_L1}}};
}
constexpr EnumText<ActKind, 3> storedWords(ActKind * /*unused*/)
{
    return {{{ActKind::Signature, "signature"_L1},
             {ActKind::Fingerprint, "fingerprint"_L1},
             {ActKind::Seal, "seal"_L1}}};
}

/// A numbered clause: own words, or the sentence that its obligation makes.
struct Clause
{
    QString text; ///< Empty: made from `obligation`.
    ObligationId obligation;

    friend bool operator==(const Clause &, const Clause &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Clause>
void fieldsOf(V &visit, T &c)
{
    visit("text"_L1, c.text, {.about = "The clause in words; empty: made from its obligation"});
    visit("obligation"_L1, c.obligation, {.about = "The obligation it states"});
}

/// The agreement (人民调解协议书 or 口头协议), article 29 of the Act.
struct Agreement
{
    static constexpr QLatin1StringView type = "agreement"_L1;

    SectionId id;
    AgreementForm form = AgreementForm::Written;
    QString number;           ///< Empty: the case's.
    QDate agreedOn;           ///< Drafted (written) or reached (oral) on this day.
    QString facts;            ///< 纠纷主要事实.
    QString disputed;         ///< 争议事项.
    QString responsibilities; ///< 各方责任.
    QList<Clause> clauses;
    QString manner;          ///< 履行方式; empty: taken from the obligations.
    QString place;           ///< 履行地点.
    QString timeLimit;       ///< 时限; empty: taken from the obligations.
    QStringList extraCopies; ///< Who gets a copy besides parties and committee.
    bool partial = false;    ///< Only on part of what was disputed.
    QList<PartyId> parties;  ///< Who concludes it; empty: all parties of the case.

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Agreement>
void fieldsOf(V &visit, T &a)
{
    visit("form"_L1, a.form, {.about = "Written or oral (Act art. 28)"});
    visit("number"_L1, a.number, {.about = "Its number; empty: the case's", .longest = 100});
    visit("agreed_on"_L1, a.agreedOn, {.about = "Day it was drafted (written) or reached (oral)"});
    visit("facts"_L1, a.facts, {.about = "Main facts"});
    visit("disputed"_L1, a.disputed, {.about = "Disputed matters"});
    visit("responsibilities"_L1, a.responsibilities, {.about = "Each party's responsibility"});
    visit("clauses"_L1, a.clauses, {.about = "Numbered clauses"});
    visit("manner"_L1, a.manner, {.about = "Manner of performance; empty: from the obligations"});
    visit("place"_L1, a.place, {.about = "Place of performance"});
    visit("time_limit"_L1, a.timeLimit, {.about = "Time limit; empty: from the obligations"});
    visit("extra_copies"_L1, a.extraCopies,
          {.about = "Who gets a copy besides parties and committee"});
    visit("partial"_L1, a.partial, {.about = "Agreement on part of the dispute"});
    visit("parties"_L1, a.parties, {.about = "Who concludes it; empty: all parties"});
}

/// One payment of a schedule.
struct Instalment
{
    QDate dueOn;
    bool onTheDay = false; ///< "于…支付" rather than "…前支付".
    Money amount;
    QDate paidOn;

    friend bool operator==(const Instalment &, const Instalment &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Instalment>
void fieldsOf(V &visit, T &i)
{
    visit("due_on"_L1, i.dueOn, {.about = "Due day"});
    visit("on_the_day"_L1, i.onTheDay, {.about = "Due on that very day, not by it"});
    visit("amount"_L1, i.amount, {.about = "Amount in fen"});
    visit("paid_on"_L1, i.paidOn, {.about = "Day it was paid in full"});
}

/// What one creditor gets of each instalment: a row of the annex.
struct Allocation
{
    PartyId creditor;
    QList<Money> amounts; ///< One for each instalment.

    friend bool operator==(const Allocation &, const Allocation &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Allocation>
void fieldsOf(V &visit, T &a)
{
    visit("creditor"_L1, a.creditor, {.about = "Creditor"});
    visit("amounts"_L1, a.amounts, {.about = "Fen of each instalment"});
}

/// Who owes what to whom. Duties without amount or end are obligations too.
struct Obligation
{
    static constexpr QLatin1StringView type = "obligation"_L1;

    ObligationId id;
    int position = 0;
    DutyKind kind = DutyKind::Money;
    QList<PartyId> debtors; ///< One, or several jointly.
    QList<PartyId> creditors;
    QString what;   ///< E.g. 吊顶、墙面、地板、衣柜损失; or the act to be done.
    Money total;    ///< Money duties only.
    QString manner; ///< E.g. the account it goes to.
    QString place;
    QDate dueOn; ///< Of an act, or of a single payment without a schedule.
    QList<Instalment> instalments;
    QList<Allocation> allocations;
    QDate doneOn; ///< Of an act.

    friend bool operator==(const Obligation &, const Obligation &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Obligation>
void fieldsOf(V &visit, T &o)
{
    visit("position"_L1, o.position, {.about = "Order"});
    visit("kind"_L1, o.kind, {.about = "Money or an act"});
    visit("debtors"_L1, o.debtors, {.about = "Who owes it; several owe it jointly"});
    visit("creditors"_L1, o.creditors, {.about = "To whom"});
    visit("what"_L1, o.what, {.about = "What for, or the act to be done"});
    visit("total"_L1, o.total, {.about = "Total in fen"});
    visit("manner"_L1, o.manner, {.about = "Manner, e.g. the account"});
    visit("place"_L1, o.place, {.about = "Place"});
    visit("due_on"_L1, o.dueOn, {.about = "Due day of an act or a single payment"});
    visit("instalments"_L1, o.instalments, {.about = "Schedule"});
    visit("allocations"_L1, o.allocations, {.about = "Share of each creditor"});
    visit("done_on"_L1, o.doneOn, {.about = "Day the act was done"});
}

/// One act on a paper: who signed, pressed a finger or sealed, and on which day.
struct Signing
{
    static constexpr QLatin1StringView type = "signing"_L1;

    SectionId id;
    PaperId paper;    ///< The issued version that lay on the table.
    QString document; ///< Its code, e.g. AGREE.
    ActKind act = ActKind::Signature;
    PartyId party; ///< Exactly one of party, mediator and committee.
    MediatorId mediator;
    bool committee = false; ///< The committee's seal.
    QString by;             ///< Who signed in the party's place.
    QDate on;

    friend bool operator==(const Signing &, const Signing &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Signing>
void fieldsOf(V &visit, T &s)
{
    visit("paper"_L1, s.paper, {.about = "The issued version that was signed"});
    visit("document"_L1, s.document, {.about = "Code of the document", .codes = "document"_L1});
    visit("act"_L1, s.act, {.about = "Signature, fingerprint or seal"});
    visit("party"_L1, s.party, {.about = "The party"});
    visit("mediator"_L1, s.mediator, {.about = "The mediator or recorder"});
    visit("committee"_L1, s.committee, {.about = "The committee (its seal)"});
    visit("by"_L1, s.by, {.about = "Who acted in the party's place", .longest = 200});
    visit("on"_L1, s.on, {.about = "Day of the act", .required = true});
}

} // namespace maplebridge
