// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/papers/fullcase.h"

namespace maplebridge::tests {
namespace {

using namespace Qt::StringLiterals;

using Scope = QList<NotPrinted>;

const QString elsewhere = QStringLiteral("stands on another paper of the case");
const QString namesOnly = QStringLiteral("the paper only names the parties");

Scope all(const QStringList &patterns, const QString &why)
{
    Scope scope;
    for (const QString &pattern : patterns)
        scope.append({pattern, why});
    return scope;
}

Scope noMeetings()
{
    return all({u"session*"_s, u"minute*"_s, u"inquiry.*"_s}, elsewhere);
}

Scope noFollowUps()
{
    return all({u"entry.*"_s, u"visit.*"_s}, elsewhere);
}

Scope noAgreement()
{
    return all({u"agreement.*"_s, u"paid.*"_s, u"worded.*"_s, u"unnamed.*"_s}, elsewhere)
           + noFollowUps();
}

/// What blocks of parties and their lists leave out.
Scope partyBlocks()
{
    return all({u"worker*.birth"_s, u"firm.birth"_s, u"third.birth"_s}, u"said as the age"_s)
           + all({u"worker*.head_*"_s, u"child.head_*"_s, u"third.head_*"_s},
                 u"only an organisation has a head"_s)
           + all({u"firm.ethnicity"_s, u"firm.id_kind"_s}, u"an organisation has none"_s)
           + all({u"child.representatives.*.powers.*"_s, u"child.representatives.*.scope"_s},
                 u"a guardian acts by law, without an authority"_s);
}

/// All of the parties but their names.
Scope partiesByName()
{
    Scope scope;
    for (const QString &who : {u"worker*"_s, u"firm"_s, u"child"_s, u"third"_s}) {
        for (const QString &field :
             {u"original_name"_s, u"ethnicity"_s, u"birth"_s, u"age"_s, u"id_kind"_s,
              u"id_number"_s, u"phone"_s, u"occupation"_s, u"address"_s, u"head_name"_s,
              u"head_position"_s, u"head_id_number"_s, u"language"_s, u"representatives.*"_s})
            scope.append({who + u'.' + field, namesOnly});
    }
    return scope;
}

Scope caseBut(const QStringList &printed)
{
    Scope scope;
    for (const QString &field :
         {u"number"_s, u"kind"_s, u"source"_s, u"source_organ"_s, u"source_number"_s, u"place"_s,
          u"occurred_on"_s, u"applied_on"_s, u"accepted_on"_s, u"claim"_s})
    {
        if (!printed.contains(field))
            scope.append({u"case."_s + field, elsewhere});
    }
    return scope;
}

Scope committeeBut(const QStringList &printed)
{
    Scope scope;
    for (const QString &field : {u"name"_s, u"address"_s, u"phone"_s, u"court"_s}) {
        if (!printed.contains(field))
            scope.append({u"committee."_s + field, u"the committee's seal says who it is"_s});
    }
    return scope;
}

Scope peopleBut(const QStringList &printed)
{
    Scope scope;
    for (const QString &who : {u"presiding"_s, u"second"_s, u"recorder"_s, u"inquirer"_s}) {
        if (!printed.contains(who))
            scope.append({who + u".name"_s, u"has no part in this paper"_s});
    }
    return scope;
}

Scope summary()
{
    return all({u"narrative.summary"_s, u"narrative.requests.*"_s}, elsewhere);
}

Scope requests()
{
    return all({u"narrative.requests.*"_s}, elsewhere);
}

Scope closing()
{
    return all({u"closing.*"_s}, elsewhere);
}

Scope record(int number)
{
    const QString other = number == 1 ? u"2"_s : u"1"_s;
    Scope scope = all({u"session"_s + other + u".*"_s, u"minute"_s + other + u".*"_s},
                      u"the other session has a record of its own"_s)
                  + all({u"inquiry.*"_s}, elsewhere) + noAgreement() + summary() + closing()
                  + caseBut({u"number"_s}) + committeeBut({})
                  + peopleBut({u"presiding"_s, u"second"_s, u"recorder"_s});
    const QString register_ = u"stands in the register form, where there is room for it"_s;
    if (number == 1) {
        for (const NotPrinted &one : partiesByName()) {
            if (!one.pattern.endsWith(u"representatives.*"))
                scope.append({one.pattern, register_});
        }
        scope += all({u"*.representatives.*.id_number"_s, u"*.representatives.*.relation"_s},
                     register_);
    }
    scope += all({u"worker*.id_kind"_s, u"worker*.birth"_s}, register_);
    if (number == 2)
        scope += all({u"worker*"_s}, u"were not there"_s);
    for (const QString &who : {u"firm"_s, u"child"_s, u"third"_s})
        scope += all({who + u".birth"_s, who + u".occupation"_s, who + u".address"_s}, register_);
    return scope + partyBlocks()
           + all({u"firm.original_name"_s, u"firm.phone"_s, u"firm.head_position"_s,
                  u"firm.head_id_number"_s, u"firm.language"_s},
                 register_)
           + all({u"*.representatives.*.phone"_s, u"*.representatives.*.unit"_s,
                  u"*.representatives.*.scope"_s},
                 register_);
}

Scope agreement(bool oral)
{
    Scope scope = partyBlocks() + all({u"session*"_s, u"minute*"_s, u"inquiry.*"_s}, elsewhere)
                  + summary() + closing() + noFollowUps() + caseBut({}) + committeeBut({})
                  + peopleBut({u"presiding"_s, u"second"_s, u"recorder"_s});
    scope += all({u"!session2.interpreter.name"_s, u"!session2.interpreter.language"_s}, {});
    scope += all({u"paid.due_on"_s}, u"each instalment has a day of its own"_s);
    if (!oral)
        scope += all({u"agreement.agreed_on"_s}, u"the paper bears its own day"_s);
    scope += all({u"worded.what"_s}, u"the clause says it in its own words"_s);
    if (oral)
        scope += all({u"agreement.extra_copies.*"_s}, u"an oral agreement is not handed out"_s);
    return scope;
}

/// What reminders, receipts and records of visits do not say of the case.
Scope followUp(const QStringList &committee, const QString &mediator)
{
    QStringList others{u"third.name"_s};
    for (int n = 2; n <= 20; ++n)
        others += u"worker%1.name"_s.arg(n);
    return partiesByName() + noMeetings() + summary() + closing() + committeeBut(committee)
           + peopleBut({mediator}) + all(others, u"has no part in this promise"_s)
           + all({u"agreement.*"_s, u"!agreement.number"_s, u"worded.*"_s, u"unnamed.*"_s,
                  u"paid.allocations.*"_s, u"paid.due_on"_s},
                 elsewhere);
}

/// What the letters around a mediation are made from.
Scope noLetters()
{
    return all({u"clock.*"_s, u"admission.*"_s, u"confirmation.*"_s, u"danger.*"_s, u"evidence.*"_s,
                u"closing.handed_*"_s, u"closing.letter_number"_s},
               elsewhere);
}

/// A letter says little of the case: what it does say.
Scope nothingBut(const QStringList &printed)
{
    Scope scope = all({u"*"_s}, elsewhere);
    for (const QString &pattern : printed)
        scope += all({u'!' + pattern}, {});
    return scope;
}

/// That of each worker; a star would mean their agents, too.
QStringList ofWorkers(const QStringList &fields)
{
    QStringList patterns;
    for (int n = 1; n <= 20; ++n) {
        for (const QString &field : fields)
            patterns += u"worker%1."_s.arg(n) + field;
    }
    return patterns;
}

QStringList everyName()
{
    return ofWorkers({u"name"_s}) + QStringList{u"firm.name"_s, u"child.name"_s, u"third.name"_s};
}

QList<NotPrinted> formerScope(const QString &document, int recordNumber);

/// The papers that came with letters; empty for all others.
Scope letter(const QString &document)
{
    if (document == u"POA")
        return nothingBut(
            {u"worker1.name"_s, u"worker1.id_number"_s, u"worker1.phone"_s, u"worker1.address"_s,
             u"worker1.occupation"_s, u"worker1.representatives.0.name"_s,
             u"worker1.representatives.0.id_number"_s, u"worker1.representatives.0.phone"_s,
             u"worker1.representatives.0.unit"_s, u"worker1.representatives.0.relation"_s,
             u"worker1.representatives.0.powers.*"_s, u"worker1.representatives.0.scope"_s,
             u"case.kind"_s});
    if (document == u"REPS")
        return nothingBut(ofWorkers({u"name"_s, u"id_number"_s, u"phone"_s})
                          + QStringList{u"case.kind"_s});
    if (document == u"CALL")
        return nothingBut(everyName()
                          + QStringList{u"case.number"_s, u"session1.day"_s, u"session1.from"_s,
                                        u"session1.place"_s, u"session1.participants.*"_s,
                                        u"presiding.name"_s, u"committee.name"_s,
                                        u"committee.phone"_s, u"committee.address"_s});
    if (document == u"INTERP")
        return nothingBut({u"session1.interpreter.name"_s, u"session1.interpreter.id_number"_s,
                           u"session1.interpreter.unit"_s, u"session1.interpreter.language"_s,
                           u"session1.day"_s, u"case.number"_s, u"committee.name"_s});
    if (document == u"EVID")
        return nothingBut({u"evidence.title"_s, u"evidence.giver"_s, u"evidence.proves"_s,
                           u"evidence.received_on"_s, u"case.number"_s, u"recorder.name"_s});
    if (document == u"EXTEND")
        return nothingBut(everyName()
                          + QStringList{u"clock.extensions.1.until"_s,
                                        u"clock.extensions.1.details"_s, u"case.number"_s,
                                        u"case.accepted_on"_s, u"committee.name"_s,
                                        u"presiding.name"_s});
    if (document == u"JC-APP")
        return nothingBut(everyName() + ofWorkers({u"id_number"_s, u"phone"_s, u"address"_s})
                          + QStringList{u"firm.id_number"_s, u"firm.address"_s,
                                        u"agreement.number"_s, u"agreement.agreed_on"_s,
                                        u"agreement.facts"_s, u"case.kind"_s, u"case.accepted_on"_s,
                                        u"committee.name"_s, u"confirmation.court"_s});
    if (document == u"JC-PROOF")
        return nothingBut({u"agreement.number"_s, u"case.kind"_s, u"case.number"_s,
                           u"case.accepted_on"_s, u"session1.day"_s, u"session2.day"_s,
                           u"presiding.name"_s, u"second.name"_s, u"committee.name"_s,
                           u"committee.phone"_s, u"committee.address"_s, u"confirmation.court"_s});
    if (document == u"REFUSE")
        return nothingBut({u"admission.reasons.*"_s, u"admission.details"_s, u"admission.go_to"_s,
                           u"case.applied_on"_s, u"committee.name"_s, u"committee.phone"_s,
                           u"presiding.name"_s, u"worker1.name"_s});
    if (document == u"TRANSFER")
        return nothingBut(everyName() + ofWorkers({u"id_number"_s, u"phone"_s})
                          + QStringList{u"closing.handed_to"_s, u"closing.letter_number"_s,
                                        u"closing.handed_with"_s, u"closing.reason"_s,
                                        u"firm.address"_s, u"narrative.summary"_s, u"case.number"_s,
                                        u"case.accepted_on"_s, u"committee.name"_s,
                                        u"committee.phone"_s, u"presiding.name"_s});
    if (document == u"REPLY")
        return nothingBut({u"clock.reply"_s, u"clock.received_on"_s, u"case.source_organ"_s,
                           u"case.source_number"_s, u"case.number"_s, u"case.accepted_on"_s,
                           u"closing.outcome"_s, u"closing.reason"_s, u"agreement.number"_s,
                           u"agreement.clauses.0.text"_s, u"committee.name"_s, u"committee.phone"_s,
                           u"presiding.name"_s});
    if (document == u"RISK")
        return nothingBut(everyName() + ofWorkers({u"phone"_s, u"address"_s})
                          + QStringList{u"danger.found.*"_s, u"danger.facts"_s,
                                        u"danger.measures"_s, u"danger.on"_s, u"danger.reports.*"_s,
                                        u"firm.phone"_s, u"firm.address"_s, u"case.number"_s,
                                        u"committee.name"_s, u"committee.phone"_s,
                                        u"presiding.name"_s});
    if (document == u"COVER")
        return nothingBut({u"worker1.name"_s, u"firm.name"_s, u"case.number"_s, u"case.kind"_s,
                           u"case.accepted_on"_s, u"case.archived_on"_s, u"case.retention"_s,
                           u"closing.on"_s, u"committee.name"_s, u"presiding.name"_s,
                           u"second.name"_s, u"recorder.name"_s});
    if (document == u"TOC")
        return nothingBut({u"case.number"_s});
    if (document == u"NOTE")
        return nothingBut({u"worker1.name"_s, u"firm.name"_s, u"case.number"_s, u"case.kind"_s,
                           u"case.archived_on"_s, u"case.filing_note"_s, u"recorder.name"_s});
    if (document == u"BACK")
        return nothingBut(
            {u"case.number"_s, u"case.archived_on"_s, u"committee.name"_s, u"recorder.name"_s});
    return {};
}

} // namespace

QList<NotPrinted> notPrintedOn(const QString &document, int recordNumber)
{
    const Scope own = letter(document);
    return own.isEmpty() ? formerScope(document, recordNumber) + noLetters() : own;
}

namespace {

QList<NotPrinted> formerScope(const QString &document, int recordNumber)
{
    if (document == u"APPLY")
        return partyBlocks() + noMeetings() + noAgreement() + closing() + caseBut({u"claim"_s})
               + committeeBut({}) + peopleBut({});
    if (document == u"ACCEPT")
        return partyBlocks() + noMeetings() + noAgreement() + closing() + requests()
               + caseBut({u"number"_s, u"kind"_s, u"source"_s, u"source_organ"_s,
                          u"source_number"_s, u"place"_s, u"occurred_on"_s, u"accepted_on"_s})
               + committeeBut({u"name"_s}) + peopleBut({u"recorder"_s});
    if (document == u"NOTICE")
        return partiesByName() + noMeetings() + noAgreement() + closing() + summary()
               + caseBut({u"number"_s}) + committeeBut({u"name"_s, u"address"_s, u"phone"_s})
               + peopleBut({u"presiding"_s, u"second"_s, u"recorder"_s});
    if (document == u"INVEST")
        return partiesByName()
               + all({u"worker*.name"_s, u"firm.name"_s, u"child.name"_s, u"third.name"_s},
                     u"somebody else was asked"_s)
               + all({u"session*"_s, u"minute*"_s}, elsewhere) + noAgreement() + closing()
               + summary() + caseBut({u"number"_s}) + committeeBut({})
               + peopleBut({u"recorder"_s, u"inquirer"_s});
    if (document == u"RECORD")
        return record(recordNumber);
    if (document == u"AGREE" || document == u"ORAL")
        return agreement(document == u"ORAL");
    if (document == u"SLIP")
        return followUp({u"name"_s, u"phone"_s}, u"presiding"_s) + noFollowUps() + caseBut({});
    if (document == u"PERF")
        return followUp({}, u"presiding"_s) + caseBut({})
               + all({u"visit.*"_s, u"paid.instalments.*"_s, u"paid.total"_s, u"paid.manner"_s,
                      u"paid.place"_s},
                     elsewhere);
    if (document == u"VISIT")
        return followUp({u"name"_s}, u"second"_s) + caseBut({u"kind"_s})
               + all({u"entry.*"_s, u"paid.*"_s}, elsewhere);
    if (document == u"END")
        return partiesByName() + noMeetings() + noAgreement() + summary()
               + caseBut({u"number"_s, u"kind"_s, u"accepted_on"_s})
               + committeeBut({u"name"_s, u"phone"_s, u"court"_s}) + peopleBut({u"presiding"_s});
    Scope scope = partyBlocks() + noMeetings() + noAgreement() + summary()
                  + caseBut({u"number"_s, u"kind"_s, u"applied_on"_s}) + committeeBut({u"name"_s})
                  + peopleBut({});
    for (const NotPrinted &one : partiesByName()) {
        if (!one.pattern.startsWith(u"worker"))
            scope.append(one);
    }
    return scope + all({u"third.name"_s}, u"whom the application was made against"_s)
           + all({u"closing.outcome"_s, u"closing.remedies*"_s}, elsewhere);
}

} // namespace

} // namespace maplebridge::tests
