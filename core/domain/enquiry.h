// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"

namespace maplebridge {

/// Somebody came or called, or a round through the neighbourhood (排查) met something: an entry of
/// the register that is no case, and may become one. The office's own; no part of any case file.
struct Enquiry
{
    static constexpr QLatin1StringView type = "enquiry"_L1;

    SectionId id;
    QString manner; ///< Code of enquiry_manner: how it came.
    QDate on;
    QString name; ///< Who came or called, or whom it concerns; several with 、 between them.
    QString phone;
    QString other; ///< The other side, the same way.
    QString place;
    QString matter;      ///< What it is about.
    QString kind;        ///< Code of dispute_kind.
    QString organ;       ///< Who reported it or sent it here.
    QString organNumber; ///< Its number there.
    QString risk;        ///< Code of risk_colour.
    QString result;      ///< Code of enquiry_result; empty: nothing came of it yet.
    QString answer;      ///< What was said or done, or where they were sent.
    QDate lookAgainOn;   ///< When to see how it goes.
    MediatorId notedBy;  ///< Who took it in.
    CaseId caseId;       ///< The case it became.

    friend bool operator==(const Enquiry &, const Enquiry &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Enquiry>
void fieldsOf(V &visit, T &e)
{
    visit("manner"_L1, e.manner, {.about = "How it came", .codes = "enquiry_manner"_L1});
    visit("on"_L1, e.on, {.about = "Day"});
    visit("name"_L1, e.name, {.about = "Who came, or whom it concerns", .longest = 500});
    visit("phone"_L1, e.phone, {.about = "Telephone", .longest = 100});
    visit("other"_L1, e.other, {.about = "The other side", .longest = 500});
    visit("place"_L1, e.place, {.about = "Where it is, or where they live", .longest = 200});
    visit("matter"_L1, e.matter, {.about = "What it is about", .longest = 4000});
    visit("kind"_L1, e.kind, {.about = "Kind of dispute", .codes = "dispute_kind"_L1});
    visit("organ"_L1, e.organ, {.about = "Who reported it or sent it here", .longest = 200});
    visit("organ_number"_L1, e.organNumber, {.about = "Its number there", .longest = 100});
    visit("risk"_L1, e.risk, {.about = "Risk", .codes = "risk_colour"_L1});
    visit("result"_L1, e.result, {.about = "What came of it", .codes = "enquiry_result"_L1});
    visit("answer"_L1, e.answer, {.about = "What was said or done", .longest = 4000});
    visit("look_again_on"_L1, e.lookAgainOn, {.about = "When to see how it goes"});
    visit("noted_by"_L1, e.notedBy, {.about = "Who took it in"});
    visit("case"_L1, e.caseId, {.about = "The case it became"});
}

/// Whether somebody still has to see to it: nothing came of it yet, or it is being watched.
[[nodiscard]] bool isOpen(const Enquiry &enquiry);

/// What an entry of the register lacks: the day, what it is about, and the words that some results
/// need. It never keeps anybody from writing on.
[[nodiscard]] QList<Issue> issuesOf(const Enquiry &enquiry, const QDate &today);

/// The names that one field holds, as they are written apart by 、 ， , ； ; or a line's end.
[[nodiscard]] QStringList namesIn(const QString &text);

} // namespace maplebridge
