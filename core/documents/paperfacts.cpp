// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/paperfacts.h"

#include "core/base/text.h"
#include "core/documents/numerals.h"

#include <algorithm>

namespace maplebridge {
namespace {

void addCommittee(Facts &facts, const FactSource &source)
{
    const Committee committee = source.committee != nullptr ? *source.committee : Committee{};
    facts.setText(u"committee_name"_s, committee.name);
    facts.setText(u"committee_address"_s, committee.address);
    facts.setText(u"committee_phone"_s, committee.phone);
    facts.setText(u"committee_court"_s, committee.court);
}

void addSource(Facts &facts, const FactSource &source)
{
    const QString code = source.file->record.source;
    const CodeRow *row = source.codes->table(u"case_source").find(code);
    const QString countsAs = row != nullptr ? row->more[u"counts_as"_s].toString() : QString();
    const bool applied = countsAs == u"application";
    const bool own = countsAs == u"own_initiative";
    const bool entrusted = !countsAs.isEmpty() && !applied && !own;
    facts.setText(u"source"_s, source.label(u"case_source"_s, code));
    facts.setFlag(u"source_applied"_s, applied);
    facts.setFlag(u"source_own"_s, own);
    facts.setFlag(u"source_entrusted"_s, entrusted);
    facts.setText(u"applied_box"_s, source.phrases->box(applied));
    facts.setText(u"own_box"_s, source.phrases->box(own));
    facts.setText(u"entrusted_box"_s, source.phrases->box(entrusted));
    facts.setText(u"source_organ"_s, source.file->record.sourceOrgan);
    facts.setText(u"source_number"_s, source.file->record.sourceNumber);
}

void addRecord(Facts &facts, const FactSource &source)
{
    const CaseRecord &record = source.file->record;
    facts.setText(u"number"_s, record.number);
    facts.setText(u"case_title"_s, source.file->parties.isEmpty()
                                       ? QString()
                                       : titleOf(*source.file, *source.codes));
    facts.setText(u"kind"_s, source.label(u"dispute_kind"_s, record.kind));
    facts.setText(u"place"_s, record.place);
    facts.setText(u"occurred_on"_s, officialDate(record.occurredOn));
    facts.setText(u"applied_on"_s, officialDate(record.appliedOn));
    facts.setText(u"accepted_on"_s, officialDate(record.acceptedOn));
    facts.setText(u"claim"_s, record.claim ? writtenOut(*record.claim) : QString());
    facts.setFlag(u"oral_application"_s, record.oralApplication);
    facts.setFlag(u"chosen_by_parties"_s, record.chosenByParties);
    facts.setText(u"presiding"_s, source.mediatorName(record.presiding));
    facts.setText(u"recorder"_s, source.mediatorName(record.recorder));
    QStringList others;
    for (const MediatorId &id : record.mediators) {
        if (const QString name = source.mediatorName(id); !name.isEmpty())
            others += name;
    }
    facts.setText(u"other_mediators"_s, others.join(source.phrases->word(u"separator"_s)));
    QStringList all = others;
    if (const QString first = source.mediatorName(record.presiding); !first.isEmpty())
        all.prepend(first);
    addNames(facts, u"mediators"_s, u"mediator_name"_s, all);
    facts.setText(u"summary"_s, source.file->narrative.summary);
    addNames(facts, u"requests"_s, u"request"_s, source.file->narrative.requests);
}

/// Remedies in words; the court is named where the committee knows which one is meant.
QStringList remediesOf(const QStringList &codes, const FactSource &source)
{
    QStringList words;
    for (const QString &code : codes) {
        const QString court = source.committee != nullptr ? source.committee->court : QString();
        words += code == u"court" ? source.phrases->fill(u"remedy_court"_s, {{u"court"_s, court}})
                                  : source.label(u"remedy"_s, code);
    }
    return words;
}

Facts outcomeFacts(const CodeRow &row, bool ticked, const FactSource &source)
{
    Facts facts;
    facts.setText(u"outcome_box"_s, source.phrases->box(ticked));
    facts.setText(u"outcome_label"_s, row.chinese);
    return facts;
}

} // namespace

QString FactSource::mediatorName(MediatorId id) const
{
    const auto found = std::find_if(mediators->begin(), mediators->end(),
                                    [id](const Mediator &m) { return m.id == id; });
    return id.isNull() || found == mediators->end() ? QString() : found->name;
}

QString FactSource::label(const QString &table, const QString &code) const
{
    return code.isEmpty() ? QString() : codes->label(table, code);
}

bool FactSource::isAgreement() const
{
    return request->document == u"AGREE" || request->document == u"ORAL";
}

QString FactSource::roleWord(Side side) const
{
    return phrases->word(u"role_"_s + storedWord(side));
}

void addNames(Facts &facts, const QString &list, const QString &key, const QStringList &texts)
{
    const auto one = [&key](const QString &text) {
        Facts item;
        item.setText(key, text);
        return item;
    };
    QList<Facts> items;
    for (const QString &text : texts)
        items += one(text);
    facts.setList(list, items, one({}));
}

void addClosing(Facts &facts, const FactSource &source)
{
    const Closing closing = source.file->closing ? *source.file->closing : Closing{};
    const CodeTable &outcomes = source.codes->table(u"outcome");
    const CodeRow *row = outcomes.find(closing.outcome);
    facts.setText(u"outcome"_s, source.label(u"outcome"_s, closing.outcome));
    facts.setText(u"outcome_statute"_s,
                  row != nullptr ? row->more[u"statute"_s].toString() : QString());
    facts.setText(u"closed_on"_s, officialDate(closing.on));
    facts.setText(u"closing_reason"_s, closing.reason);
    QString because = closing.reason.trimmed();
    while (because.endsWith(u'。'))
        because.chop(1);
    for (const QString &word : {u"由于"_s, u"因"_s}) {
        if (because.startsWith(word))
            because = because.mid(word.size());
    }
    facts.setText(u"closing_because"_s, because);
    // Many write the whole story: the letter does not begin it a second time.
    facts.setFlag(u"closing_tells_all"_s, because.startsWith(u'经'));
    const QStringList remedies = remediesOf(closing.remedies, source);
    facts.setText(u"remedies"_s, remedies.join(source.phrases->word(u"separator"_s)));
    facts.setText(u"all_remedies"_s,
                  remediesOf({u"court"_s, u"arbitration"_s, u"administrative"_s}, source)
                      .join(source.phrases->word(u"separator"_s)));
    facts.setText(u"told_on"_s, officialDate(closing.remediesToldOn));
    const int held = static_cast<int>(source.file->sessions.size());
    facts.setText(u"sessions_zh"_s, held > 0 ? chineseCount(held) : QString());
    facts.setText(u"self_settled_box"_s, source.phrases->box(closing.outcome == u"self_settled"));
    facts.setText(u"unticked"_s, source.phrases->box(false));
    QList<Facts> ends;
    for (const CodeRow &one : outcomes.rows) {
        const bool hasOwnNotice = !one.more[u"notice"_s].toString().isEmpty();
        if (one.more[u"class"_s].toString() != u"success" && !hasOwnNotice)
            ends += outcomeFacts(one, one.code == closing.outcome, source);
    }
    facts.setList(u"outcomes"_s, ends, outcomeFacts({}, false, source));
}

Facts paperFactsOf(const PaperRequest &request, const PaperContext &context, const Phrases &phrases)
{
    static const CaseFile nothing;
    static const CodeTables noCodes;
    const FactSource source{
        &request,           context.file != nullptr ? context.file : &nothing,   context.committee,
        &context.mediators, context.codes != nullptr ? context.codes : &noCodes, &phrases};
    Facts facts;
    facts.setFlag(u"blank"_s, request.blank);
    facts.setText(u"nothing"_s, {});
    facts.setText(u"day"_s, officialDate(request.day));
    facts.setText(u"day_or_room"_s, request.day.isValid() && !request.blank
                                        ? officialDate(request.day)
                                        : phrases.word(u"day_room"_s));
    facts.setText(u"day_room"_s, phrases.word(u"day_room"_s));
    addCommittee(facts, source);
    addRecord(facts, source);
    addSource(facts, source);
    addParties(facts, source);
    addSession(facts, source);
    addInvestigation(facts, source);
    addAgreement(facts, source);
    addClosing(facts, source);
    addFollowUps(facts, source);
    addLetters(facts, source);
    addRisk(facts, source);
    addDossier(facts, source);
    return facts;
}

Facts paperFactCatalogue(const Phrases &phrases)
{
    return paperFactsOf({}, {}, phrases);
}

} // namespace maplebridge
