// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/paperfacts.h"

#include <algorithm>

namespace maplebridge {
namespace {

QString clockTime(const QTime &time)
{
    return time.isValid() ? time.toString(u"H:mm"_s) : QString();
}

/// The end of a span of time; past midnight it says so.
QString endOf(const QTime &from, const QTime &until, const Phrases &phrases)
{
    if (!until.isValid())
        return {};
    const bool nextDay = from.isValid() && until < from;
    return (nextDay ? phrases.word(u"next_day"_s) : QString()) + clockTime(until);
}

Facts participantFacts(const Participant &one)
{
    Facts facts;
    facts.setText(u"participant_name"_s, one.name);
    facts.setText(u"participant_role"_s, one.role);
    facts.setText(u"participant_unit"_s, one.unit);
    facts.setFlag(u"participant_consented"_s, one.consented);
    return facts;
}

/// "沈立新（社区民警，某派出所）、…".
QString participantNames(const QList<Participant> &participants, const Phrases &phrases)
{
    QStringList names;
    for (const Participant &one : participants) {
        QStringList more{one.role, one.unit};
        more.removeAll(QString());
        const QString said = more.join(u'，');
        names += more.isEmpty()       ? one.name
                 : one.name.isEmpty() ? said
                                      : one.name + u'（' + said + u'）';
    }
    return names.join(phrases.word(u"separator"_s));
}

QList<Facts> participantsOf(const QList<Participant> &participants)
{
    QList<Facts> facts;
    for (const Participant &one : participants)
        facts += participantFacts(one);
    return facts;
}

Facts minuteFacts(const MinuteLine &line, const FactSource &source)
{
    QString speaker = line.speaker;
    if (speaker.isEmpty() && source.file->party(line.party) != nullptr)
        speaker = source.file->party(line.party)->details.name;
    if (speaker.isEmpty())
        speaker = source.mediatorName(line.mediator);
    Facts facts;
    facts.setText(u"speaker"_s, speaker);
    facts.setText(u"said"_s, line.text);
    return facts;
}

Facts questionFacts(const Question &one)
{
    Facts facts;
    facts.setText(u"question"_s, one.question);
    facts.setText(u"answer"_s, one.answer);
    return facts;
}

bool isAboutSession(const QString &document)
{
    return document == u"RECORD" || document == u"CALL" || document == u"INTERP";
}

/// The session the paper is about, or for an agreement the last one with an interpreter.
const Session *sessionOf(const FactSource &source)
{
    const CaseFile &file = *source.file;
    if (isAboutSession(source.request->document))
        return file.session(SessionId(source.request->subject.uuid()));
    const auto found = std::find_if(file.sessions.crbegin(), file.sessions.crend(),
                                    [](const Session &s) { return !s.interpreter.name.isEmpty(); });
    return found == file.sessions.crend() ? nullptr : &*found;
}

void addPresent(Facts &facts, const Session &session, const FactSource &source)
{
    QList<Facts> present;
    QList<Facts> signers;
    QStringList names;
    for (const Party &party : source.file->parties) {
        // On a form that is carried out nobody is present yet: everybody may come.
        const bool everyone = source.request->blank && session.present.isEmpty();
        if (!everyone && !session.present.contains(party.id))
            continue;
        present += partyFacts(party, source.roleWord(party.side), source);
        signers += signerFacts(party, source.phrases->word(u"role_party"_s), source);
        names += source.phrases->orBlank(party.details.name);
    }
    const QString role = source.phrases->word(u"role_party"_s);
    facts.setFlag(u"many_present"_s, present.size() > source.phrases->number(u"party_blocks"_s));
    facts.setText(u"present_names"_s, names.join(source.phrases->word(u"separator"_s)));
    facts.setText(u"present_count"_s, QString::number(names.size()));
    facts.setList(u"present"_s, present, partyFacts({}, role, source));
    facts.setList(u"present_signers"_s, signers, blankSigner(role, source));
}

void addInterpreter(Facts &facts, const Session &session, const FactSource &source)
{
    const Interpreter &interpreter = session.interpreter;
    const auto &parties = source.file->parties;
    const bool needed = std::any_of(parties.begin(), parties.end(), [&](const Party &party) {
        const bool there = source.request->document != u"RECORD" || session.present.isEmpty()
                           || session.present.contains(party.id);
        return party.needsInterpreter && there;
    });
    facts.setFlag(u"interpreted"_s, needed || !interpreter.name.isEmpty());
    facts.setText(u"interpreter_name"_s, interpreter.name);
    facts.setText(u"interpreter_id_number"_s, interpreter.idNumber);
    facts.setText(u"interpreter_unit"_s, interpreter.unit);
    facts.setText(u"interpreter_language"_s, source.label(u"language"_s, interpreter.language));
    facts.setFlag(u"interpreter_unrelated"_s, interpreter.unrelated);
}

void addSessionPeople(Facts &facts, const Session &session, const FactSource &source)
{
    // The case's people stand in for those of a session that does not say.
    const bool own = !session.presiding.isNull() || !session.mediators.isEmpty();
    QList<MediatorId> ids{own ? session.presiding : source.file->record.presiding};
    ids += own ? session.mediators : source.file->record.mediators;
    QStringList names;
    for (const MediatorId &id : ids) {
        if (const QString name = source.mediatorName(id); !name.isEmpty())
            names += name;
    }
    addNames(facts, u"session_mediators"_s, u"mediator_name"_s, names);
    facts.setText(u"session_presiding"_s,
                  source.mediatorName(own ? session.presiding : source.file->record.presiding));
    facts.setText(u"session_recorder"_s,
                  source.mediatorName(session.recorder.isNull() ? source.file->record.recorder
                                                                : session.recorder));
}

} // namespace

void addSession(Facts &facts, const FactSource &source)
{
    const Session *found = sessionOf(source);
    const Session session = found != nullptr ? *found : Session{};
    const QList<Session> &all = source.file->sessions;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&session](const Session &s) { return s.id == session.id; });
    const bool known = found != nullptr && at != all.end();
    facts.setText(u"session_number"_s, known ? QString::number(at - all.begin() + 1) : QString());
    facts.setText(u"session_day"_s, officialDate(session.day));
    facts.setText(u"session_from"_s, clockTime(session.from));
    facts.setText(u"session_until"_s, endOf(session.from, session.until, *source.phrases));
    facts.setText(u"session_zone"_s, source.phrases->zoneName(session.zone));
    facts.setText(u"session_place"_s, session.place);
    facts.setFlag(u"session_open"_s, session.open);
    facts.setText(u"open_box"_s, source.phrases->box(known && session.open));
    facts.setText(u"closed_box"_s, source.phrases->box(known && !session.open));
    QStringList methods;
    for (const QString &code : session.methods)
        methods += source.label(u"method"_s, code);
    facts.setText(u"session_methods"_s, methods.join(source.phrases->word(u"separator"_s)));
    facts.setFlag(u"rights_told"_s, session.rightsTold);
    facts.setText(u"rights_box"_s, source.phrases->box(session.rightsTold));
    // Many write the result again in words, or at least how it begins; it is said once.
    const QString result = source.label(u"session_result"_s, session.result);
    const bool saidAgain = session.resultText.startsWith(result.section(u'，', 0, 0));
    facts.setText(u"result"_s, saidAgain ? QString() : result);
    facts.setFlag(u"result_failed"_s, session.result == u"failed" || session.result == u"refused");
    facts.setText(u"result_text"_s, session.resultText);
    facts.setText(u"next_on"_s, officialDate(session.nextOn));
    facts.setText(u"participants_names"_s, participantNames(session.participants, *source.phrases));
    facts.setList(u"participants"_s, participantsOf(session.participants), participantFacts({}));
    QList<Facts> minutes;
    for (const MinuteLine *line : source.file->minutesOf(session.id))
        minutes += minuteFacts(*line, source);
    facts.setList(u"minutes"_s, known ? minutes : QList<Facts>(), minuteFacts({}, source));
    addPresent(facts, session, source);
    addInterpreter(facts, session, source);
    addSessionPeople(facts, session, source);
}

void addInvestigation(Facts &facts, const FactSource &source)
{
    Investigation inquiry;
    for (const Investigation &one : source.file->investigations) {
        if (one.id == source.request->subject)
            inquiry = one;
    }
    const Party *asked = source.file->party(inquiry.askedParty);
    const Facts party = partyFacts(asked != nullptr ? *asked : Party{}, {}, source);
    facts.setText(u"inquiry_day"_s, officialDate(inquiry.day));
    facts.setText(u"inquiry_from"_s, clockTime(inquiry.from));
    facts.setText(u"inquiry_until"_s, endOf(inquiry.from, inquiry.until, *source.phrases));
    facts.setText(u"inquiry_place"_s, inquiry.place);
    facts.setText(u"asked_name"_s,
                  inquiry.askedName.isEmpty() ? party.text(u"name"_s) : inquiry.askedName);
    facts.setFlag(u"asked_is_party"_s, asked != nullptr);
    facts.setText(u"asked_role"_s, asked != nullptr ? source.roleWord(asked->side) : QString());
    for (const QString &key : {u"sex"_s, u"ethnicity"_s, u"age"_s, u"id_label"_s, u"id_number"_s,
                               u"phone"_s, u"occupation"_s, u"address"_s, u"original_name"_s})
        facts.setText(u"asked_"_s + key, party.text(key));
    facts.setText(u"asked_details"_s, inquiry.askedDetails);
    facts.setText(u"inquiry_participants"_s,
                  participantNames(inquiry.participants, *source.phrases));
    QList<Facts> questions;
    for (const Question &one : inquiry.questions)
        questions += questionFacts(one);
    facts.setList(u"questions"_s, questions, questionFacts({}));
    facts.setText(u"findings"_s, inquiry.findings);
    // A look at the spot: without questions there is nobody to read it over and sign.
    facts.setFlag(u"nobody_asked"_s,
                  !source.request->blank && asked == nullptr && inquiry.askedName.isEmpty()
                      && inquiry.askedDetails.isEmpty() && inquiry.questions.isEmpty()
                      && !inquiry.findings.isEmpty());
    QStringList investigators;
    for (const MediatorId &id : inquiry.investigators) {
        if (const QString name = source.mediatorName(id); !name.isEmpty())
            investigators += name;
    }
    addNames(facts, u"investigators"_s, u"investigator_name"_s, investigators);
    facts.setText(u"inquiry_recorder"_s, source.mediatorName(inquiry.recorder));
}

} // namespace maplebridge
