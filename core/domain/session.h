// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/party.h"

namespace maplebridge {

/// Someone who was asked to help (参加人): neither party nor mediator.
struct Participant
{
    QString name;
    QString role; ///< In words: 社区民警, 邻居, 司法所所长.
    QString unit;
    bool consented = false; ///< Article 20: the parties agreed to the invitation.

    friend bool operator==(const Participant &, const Participant &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Participant>
void fieldsOf(V &visit, T &p)
{
    visit("name"_L1, p.name, {.about = "Name", .longest = 100});
    visit("role"_L1, p.role, {.about = "Role in words", .longest = 100});
    visit("unit"_L1, p.unit, {.about = "Unit", .longest = 200});
    visit("consented"_L1, p.consented, {.about = "The parties agreed to the invitation (art. 20)"});
}

/// Who translated (翻译人员).
struct Interpreter
{
    QString name;
    QString idNumber;
    QString unit;
    QString language;       ///< Code of language.
    bool unrelated = false; ///< Not a near relative of a party.

    friend bool operator==(const Interpreter &, const Interpreter &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Interpreter>
void fieldsOf(V &visit, T &i)
{
    visit("name"_L1, i.name, {.about = "Name", .longest = 100});
    visit("id_number"_L1, i.idNumber, {.about = "Identity number", .longest = 40});
    visit("unit"_L1, i.unit, {.about = "Unit", .longest = 200});
    visit("language"_L1, i.language, {.about = "Language", .codes = "language"_L1});
    visit("unrelated"_L1, i.unrelated, {.about = "No near relative of a party"});
}

/// One mediation (调解) of a case, minuted as one 人民调解记录. Later ones are always possible.
struct Session
{
    static constexpr QLatin1StringView type = "session"_L1;

    SessionId id;
    QDate day;
    QTime from;          ///< Wall time in `zone`.
    QTime until;         ///< Before `from`: on the next day.
    QString zone;        ///< IANA name; empty: Asia/Shanghai.
    QString place;       ///< Free text: it may be the car park (art. 21).
    bool open = false;   ///< 公开.
    QStringList methods; ///< Codes of method (art. 22).
    QList<PartyId> present;
    MediatorId presiding;
    QList<MediatorId> mediators; ///< Others besides the presiding one.
    MediatorId recorder;
    QList<Participant> participants;
    Interpreter interpreter;
    bool rightsTold = false; ///< 已告知 (Order 75 art. 30).
    QString result;          ///< Code of session_result.
    QString resultText;      ///< In words, as the record prints it.
    QDate nextOn;

    friend bool operator==(const Session &, const Session &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Session>
void fieldsOf(V &visit, T &s)
{
    visit("day"_L1, s.day, {.about = "Day of the session"});
    visit("from"_L1, s.from, {.about = "Wall time it began"});
    visit("until"_L1, s.until, {.about = "Wall time it ended; before from: the next day"});
    visit("zone"_L1, s.zone, {.about = "IANA time zone; empty for Asia/Shanghai"});
    visit("place"_L1, s.place, {.about = "Place", .longest = 400});
    visit("open"_L1, s.open, {.about = "Open to others (公开)"});
    visit("methods"_L1, s.methods, {.about = "Methods", .codes = "method"_L1});
    visit("present"_L1, s.present, {.about = "Parties who were present"});
    visit("presiding"_L1, s.presiding, {.about = "Presiding mediator"});
    visit("mediators"_L1, s.mediators, {.about = "Other mediators"});
    visit("recorder"_L1, s.recorder, {.about = "Recorder"});
    visit("participants"_L1, s.participants, {.about = "Invited helpers"});
    visit("interpreter"_L1, s.interpreter, {.about = "Interpreter"});
    visit("rights_told"_L1, s.rightsTold, {.about = "The parties were told the rules"});
    visit("result"_L1, s.result, {.about = "Result", .codes = "session_result"_L1});
    visit("result_text"_L1, s.resultText, {.about = "Result in words"});
    visit("next_on"_L1, s.nextOn, {.about = "Day of the next session"});
}

/// One line of the minutes. An entity of its own, so that a crash loses at most the
/// line being typed.
struct MinuteLine
{
    static constexpr QLatin1StringView type = "minute"_L1;

    SectionId id;
    SessionId session;
    QString place;   ///< Position key: lines sort by it as text.
    QString speaker; ///< A party's, mediator's or participant's name as shown; empty: narration.
    PartyId party;   ///< When a party spoke.
    MediatorId mediator; ///< When a mediator spoke.
    QString text;

    friend bool operator==(const MinuteLine &, const MinuteLine &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, MinuteLine>
void fieldsOf(V &visit, T &m)
{
    visit("session"_L1, m.session, {.about = "Which session", .required = true});
    visit("place"_L1, m.place, {.about = "Position key; lines sort by it as text", .longest = 200});
    visit("speaker"_L1, m.speaker, {.about = "Who spoke, as shown", .longest = 200});
    visit("party"_L1, m.party, {.about = "The party who spoke"});
    visit("mediator"_L1, m.mediator, {.about = "The mediator who spoke"});
    visit("text"_L1, m.text, {.about = "What was said"});
}

struct Question
{
    QString question;
    QString answer;

    friend bool operator==(const Question &, const Question &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Question>
void fieldsOf(V &visit, T &q)
{
    visit("question"_L1, q.question, {.about = "问"});
    visit("answer"_L1, q.answer, {.about = "答"});
}

/// One inquiry (调查), recorded by question and answer.
struct Investigation
{
    static constexpr QLatin1StringView type = "investigation"_L1;

    SectionId id;
    QDate day;
    QTime from;
    QTime until;
    QString place;
    QString askedName; ///< 被调查人, when not a party.
    PartyId askedParty;
    QString askedDetails; ///< Sex, age or ID, unit or address, relation to the case.
    QList<Participant> participants;
    QList<MediatorId> investigators;
    MediatorId recorder;
    QList<Question> questions;
    QString findings; ///< What was seen, where nobody was asked.

    friend bool operator==(const Investigation &, const Investigation &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Investigation>
void fieldsOf(V &visit, T &i)
{
    visit("day"_L1, i.day, {.about = "Day"});
    visit("from"_L1, i.from, {.about = "Wall time it began"});
    visit("until"_L1, i.until, {.about = "Wall time it ended"});
    visit("place"_L1, i.place, {.about = "Place", .longest = 400});
    visit("asked_name"_L1, i.askedName,
          {.about = "Who was asked, when not a party", .longest = 200});
    visit("asked_party"_L1, i.askedParty, {.about = "The party who was asked"});
    visit("asked_details"_L1, i.askedDetails,
          {.about = "Sex, age or ID, address, relation to the case"});
    visit("participants"_L1, i.participants, {.about = "Others present"});
    visit("investigators"_L1, i.investigators, {.about = "Who inquired"});
    visit("recorder"_L1, i.recorder, {.about = "Recorder"});
    visit("questions"_L1, i.questions, {.about = "Questions and answers"});
    visit("findings"_L1, i.findings, {.about = "What was found on the spot"});
}

} // namespace maplebridge
