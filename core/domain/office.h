// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/committee.h"

namespace maplebridge {

using OfficeId = Id<struct OfficeTag>;

/// The tier an office belongs to (spec §7.1).
enum class Tier { Room, Street, District, City };

constexpr EnumText<Tier, 4> storedWords(Tier * /*unused*/)
{
    return {{{Tier::Room, "room"_L1},
             {Tier::Street, "street"_L1},
             {Tier::District, "district"_L1},
             {Tier::City, "city"_L1}}};
}

/// What an office hands up.
enum class Profile { Full, Register, Statistics };

constexpr EnumText<Profile, 3> storedWords(Profile * /*unused*/)
{
    return {{{Profile::Full, "full"_L1},
             {Profile::Register, "register"_L1},
             {Profile::Statistics, "stat"_L1}}};
}

/// A room or centre as the roster knows it. A centre keeps one for each office right below it, and
/// one for itself; an office keeps one for the centre it hands over to.
struct Office
{
    static constexpr QLatin1StringView type = "office"_L1;

    OfficeId id;
    QString site; ///< Its permanent name in the log.
    QString name; ///< As on its seal.
    Tier tier = Tier::Room;
    QString parent; ///< Site of the centre above; empty for the topmost.
    QString phone;
    QString committeeKind; ///< Code of committee_kind, for the tables.
    QStringList
        signingKeys;    ///< Ed25519 public keys in hex, the newest last; old ones still verify.
    QString sealingKey; ///< X25519 recipient, age1….
    QString secondKey;  ///< A second recipient for what is handed to it: its recovery key.
    Profile profile = Profile::Full; ///< What it wants handed up.
    QDate enrolledOn;
    QStringList revoked; ///< "key feed-replica count": entries of that key beyond are not taken in.
    bool closed = false; ///< No longer hands over.

    friend bool operator==(const Office &, const Office &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Office>
void fieldsOf(V &visit, T &o)
{
    visit("site"_L1, o.site,
          {.about = "Permanent name in the log", .required = true, .longest = 40});
    visit("name"_L1, o.name, {.about = "Name as on the seal", .longest = 100});
    visit("tier"_L1, o.tier, {.about = "Room, street, district or city"});
    visit("parent"_L1, o.parent, {.about = "Site of the centre above", .longest = 40});
    visit("phone"_L1, o.phone, {.about = "Telephone", .longest = 100});
    visit("committee_kind"_L1, o.committeeKind,
          {.about = "Kind of committee", .codes = "committee_kind"_L1});
    visit("signing_keys"_L1, o.signingKeys, {.about = "Ed25519 public keys, newest last"});
    visit("sealing_key"_L1, o.sealingKey, {.about = "X25519 recipient", .longest = 100});
    visit("second_key"_L1, o.secondKey, {.about = "Second recipient", .longest = 100});
    visit("profile"_L1, o.profile, {.about = "What is handed up"});
    visit("enrolled_on"_L1, o.enrolledOn, {.about = "Day of enrolment"});
    visit("revoked"_L1, o.revoked, {.about = "Keys that were revoked, each with feed and count"});
    visit("closed"_L1, o.closed, {.about = "No longer hands over"});
}

/// A case is handed over to another office, which owns it from then on (退回 is the same the other
/// way). Written by the owner; its entity follows from the case.
struct CaseTransfer
{
    static constexpr QLatin1StringView type = "transfer"_L1;

    SectionId id;
    QString to; ///< Site of the office that shall own it.
    QString why;
};

enum class NoteKind { Note, Correction, Reminder, Order, NothingArose };

constexpr EnumText<NoteKind, 5> storedWords(NoteKind * /*unused*/)
{
    return {{{NoteKind::Note, "note"_L1},
             {NoteKind::Correction, "correction"_L1},
             {NoteKind::Reminder, "reminder"_L1},
             {NoteKind::Order, "order"_L1},
             {NoteKind::NothingArose, "nothing_arose"_L1}}};
}

/// What one office writes to another about a case or in general: a remark, a request to correct
/// something, a reminder (督办), an order (交办), or that nothing arose in the week that ends on
/// `dueOn` (零报告). Anybody concerned may write one; it changes
/// nothing in the case.
struct OfficeNote
{
    static constexpr QLatin1StringView type = "note"_L1;

    SectionId id;
    NoteKind kind = NoteKind::Note;
    QString to; ///< Site it is meant for.
    QString text;
    QDate dueOn;
    SectionId answers; ///< The note this one answers.
    bool done = false; ///< Settled, said by who wrote it.

    friend bool operator==(const OfficeNote &, const OfficeNote &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, OfficeNote>
void fieldsOf(V &visit, T &n)
{
    visit("kind"_L1, n.kind, {.about = "Note, correction, reminder or order"});
    visit("to"_L1, n.to, {.about = "Site it is meant for", .required = true, .longest = 40});
    visit("text"_L1, n.text, {.about = "What it says"});
    visit("due_on"_L1, n.dueOn, {.about = "Until when"});
    visit("answers"_L1, n.answers, {.about = "The note it answers"});
    visit("done"_L1, n.done, {.about = "Settled"});
}

} // namespace maplebridge
