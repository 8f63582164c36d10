// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/numerals.h"
#include "core/documents/paperfacts.h"
#include "core/domain/promises.h"

/// Facts of reminders, receipts and visits: what became of the promises.

namespace maplebridge {
namespace {

QString partLabel(int part, const FactSource &source)
{
    return part > 0 ? source.phrases->fill(u"part_label"_s, {{u"n_zh"_s, chineseNumber(part)}})
                    : QString();
}

/// "已于2026年6月29日履行" or what is still open.
QString stateOf(const Promise &promise, const FactSource &source)
{
    if (promise.isKept())
        return source.phrases->fill(u"promise_kept"_s, {{u"day"_s, officialDate(promise.keptOn)}});
    if (promise.received.fen > 0)
        return source.phrases->fill(u"promise_part"_s,
                                    {{u"received"_s, yuanSignOf(promise.received)},
                                     {u"open"_s, yuanSignOf(promise.open())}});
    return source.phrases->word(u"promise_open"_s);
}

Facts promiseFacts(const Promise &promise, const FactSource &source)
{
    Facts facts;
    facts.setText(u"part_label"_s, partLabel(promise.part, source));
    facts.setText(u"part_due"_s, officialDate(promise.dueOn));
    facts.setText(u"part_amount"_s,
                  promise.amount.fen > 0 ? yuanSignOf(promise.amount) : QString());
    facts.setText(u"part_state"_s,
                  promise.obligation != nullptr ? stateOf(promise, source) : QString());
    return facts;
}

void addReminder(Facts &facts, const FactSource &source)
{
    const CaseFile &file = *source.file;
    const Obligation *found = file.obligation(ObligationId(source.request->subject.uuid()));
    const Obligation owed = found != nullptr ? *found : Obligation{};
    const bool isMoney = owed.kind == DutyKind::Money;
    facts.setText(u"owed_debtors"_s, joinedNames(file.namesOf(owed.debtors), *source.phrases));
    facts.setText(u"owed_creditors"_s, joinedNames(file.namesOf(owed.creditors), *source.phrases));
    facts.setText(u"owed_what"_s, owed.what);
    facts.setText(u"owed_total"_s,
                  isMoney && owed.total.fen > 0 ? writtenOut(owed.total) : QString());
    facts.setText(u"owed_manner"_s, owed.manner);
    facts.setText(u"owed_place"_s, owed.place);
    facts.setFlag(u"owed_is_act"_s, !isMoney);
    QList<Facts> parts;
    const QList<Promise> promises = promisesOf(file);
    for (const Promise &one : promises) {
        if (found != nullptr && one.obligation == found)
            parts += promiseFacts(one, source);
    }
    facts.setList(u"owed_parts"_s, parts, promiseFacts({}, source));
}

/// What of an obligation is still to be paid.
Money openOf(ObligationId id, const CaseFile &file)
{
    Money open;
    const QList<Promise> promises = promisesOf(file);
    for (const Promise &one : promises) {
        if (one.obligation->id == id && !one.isKept())
            open = open + one.open();
    }
    return open;
}

void addReceipt(Facts &facts, const FactSource &source)
{
    const CaseFile &file = *source.file;
    Performance entry;
    for (const Performance &one : file.performances) {
        if (one.id == source.request->subject)
            entry = one;
    }
    const Obligation *found = file.obligation(entry.obligation);
    const Obligation owed = found != nullptr ? *found : Obligation{};
    const QStringList debtors = file.namesOf(owed.debtors);
    const bool isMoney = owed.kind == DutyKind::Money;
    const Money open = openOf(owed.id, file);
    facts.setText(u"perf_on"_s, officialDate(entry.on));
    facts.setText(u"perf_amount"_s, entry.amount.fen > 0 ? writtenOut(entry.amount) : QString());
    facts.setText(u"perf_debtors"_s, joinedNames(debtors, *source.phrases));
    facts.setText(u"perf_by"_s, debtors == QStringList{entry.by} ? QString() : entry.by);
    facts.setText(u"perf_creditors"_s, joinedNames(file.namesOf(owed.creditors), *source.phrases));
    facts.setText(u"perf_what"_s, owed.what);
    facts.setText(u"perf_part"_s, entry.part <= owed.instalments.size()
                                      ? partLabel(entry.part, source)
                                      : QString());
    facts.setFlag(u"perf_is_act"_s, !isMoney);
    facts.setFlag(u"perf_partial"_s, entry.partial);
    facts.setText(u"perf_manner"_s, source.label(u"contact_manner"_s, entry.manner));
    facts.setText(u"perf_proof"_s, entry.proof);
    facts.setText(u"perf_note"_s, entry.note);
    facts.setText(u"perf_open"_s, isMoney && open.fen > 0 ? writtenOut(open) : QString());
    facts.setFlag(u"perf_settled"_s, found != nullptr && isMoney && open.fen <= 0);
    facts.setText(u"perf_mediator"_s, source.mediatorName(entry.mediator));
    QList<Facts> signers;
    for (const PartyId &id : owed.creditors) {
        if (const Party *party = file.party(id))
            signers += signerFacts(*party, source.phrases->word(u"role_creditor"_s), source);
    }
    facts.setList(u"perf_signers"_s, signers,
                  blankSigner(source.phrases->word(u"role_creditor"_s), source));
}

Facts visitFacts(const Visit &visit, const FactSource &source)
{
    QStringList asked = source.file->namesOf(visit.asked);
    if (!visit.others.isEmpty())
        asked += visit.others;
    Facts facts;
    facts.setText(u"visit_on"_s, officialDate(visit.on));
    facts.setText(u"visit_manner"_s, source.label(u"contact_manner"_s, visit.manner));
    facts.setText(u"visit_asked"_s, asked.join(source.phrases->word(u"separator"_s)));
    facts.setText(u"visit_findings"_s, visit.findings);
    facts.setText(u"visit_satisfaction"_s, source.label(u"satisfaction"_s, visit.satisfaction));
    facts.setFlag(u"visit_trouble"_s, visit.trouble);
    facts.setText(u"visit_measures"_s, visit.measures);
    facts.setText(u"visit_judgment"_s, visit.judgment);
    return facts;
}

void addVisits(Facts &facts, const FactSource &source)
{
    QList<Facts> visits;
    QStringList days;
    QStringList visitors;
    bool isTrouble = false;
    for (const Visit &visit : source.file->visits) {
        const Facts one = visitFacts(visit, source);
        visits += one;
        days += source.phrases->fill(u"visit_day"_s,
                                     {{u"day"_s, source.phrases->orBlank(one.text(u"visit_on"_s))},
                                      {u"manner"_s, one.text(u"visit_manner"_s)}});
        isTrouble = isTrouble || visit.trouble;
        for (const MediatorId &id : visit.visitors) {
            const QString name = source.mediatorName(id);
            if (!name.isEmpty() && !visitors.contains(name))
                visitors += name;
        }
    }
    facts.setList(u"visits"_s, visits, visitFacts({}, source));
    facts.setText(u"visit_days"_s, days.join(source.phrases->word(u"separator"_s)));
    facts.setFlag(u"visits_without_trouble"_s, !visits.isEmpty() && !isTrouble);
    addNames(facts, u"visitors"_s, u"visitor_name"_s, visitors);
}

} // namespace

void addFollowUps(Facts &facts, const FactSource &source)
{
    addReminder(facts, source);
    addReceipt(facts, source);
    addVisits(facts, source);
}

} // namespace maplebridge
