// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/obligationtext.h"

#include "core/base/text.h"
#include "core/documents/numerals.h"
#include "core/domain/rules.h"

namespace maplebridge {
namespace {

using Values = QHash<QString, QString>;

QStringList namesOf(const QList<PartyId> &ids, const CaseFile &file, const Phrases &phrases)
{
    QStringList names = file.namesOf(ids);
    for (QString &name : names)
        name = phrases.orBlank(name);
    return names;
}

/// The text without the full stop at its end, which the sentence brings along.
QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'。'))
        text.chop(1);
    return text;
}

/// Puts one obligation into words.
class SentenceMaker
{
public:
    SentenceMaker(const Obligation *obligation, const CaseFile *file, const Phrases *phrases)
        : m_obligation(obligation), m_file(file), m_phrases(phrases)
    {}

    [[nodiscard]] QString run() const
    {
        const QString manner = withoutStop(m_obligation->manner);
        const QString place = withoutStop(m_obligation->place);
        QString sentence = m_obligation->kind == DutyKind::Act ? act() : money();
        sentence += m_phrases->word(u"full_stop"_s);
        if (!manner.isEmpty())
            sentence += m_phrases->fill(m_phrases->isWholeManner(manner) ? u"manner_whole"_s
                                                                         : u"manner_said"_s,
                                        {{u"manner"_s, manner}});
        if (!place.isEmpty())
            sentence += m_phrases->fill(u"place_said"_s, {{u"place"_s, place}});
        return sentence;
    }

private:
    [[nodiscard]] Values people() const
    {
        const QStringList debtors = namesOf(m_obligation->debtors, *m_file, *m_phrases);
        const QStringList creditors = namesOf(m_obligation->creditors, *m_file, *m_phrases);
        return {{u"debtors"_s, m_phrases->orBlank(joinedNames(debtors, *m_phrases))},
                {u"several_debtors"_s, debtors.size() > 1 ? u"1"_s : QString()},
                {u"creditors"_s, m_phrases->orBlank(joinedNames(creditors, *m_phrases))},
                {u"what"_s, m_phrases->orBlank(withoutStop(m_obligation->what))}};
    }

    [[nodiscard]] QString act() const
    {
        Values values = people();
        values.insert(u"due"_s, officialDate(m_obligation->dueOn));
        QString sentence
            = m_phrases->fill(m_obligation->dueOn.isValid() ? u"act_by"_s : u"act_open"_s, values);
        const QStringList creditors = namesOf(m_obligation->creditors, *m_file, *m_phrases);
        const bool named
            = std::all_of(creditors.begin(), creditors.end(), [this](const QString &name) {
                  return m_obligation->what.contains(name);
              });
        if (!named)
            sentence += m_phrases->fill(u"act_creditors"_s, values);
        return sentence;
    }

    [[nodiscard]] QString money() const
    {
        Values values = people();
        const QString what = withoutStop(m_obligation->what);
        values.insert(u"verb"_s, m_phrases->verbFor(what));
        values.insert(u"total"_s, m_phrases->orBlank(m_obligation->total.fen > 0
                                                         ? writtenOut(m_obligation->total)
                                                         : QString()));
        QString sentence = m_phrases->fill(
            m_phrases->beginsWithVerb(what) ? u"money_said"_s : u"money_verb"_s, values);
        if (!m_obligation->allocations.isEmpty()) {
            const AnnexPlan plan = annexPlanOf(*m_file, *m_phrases, true);
            sentence += m_phrases->fill(
                u"money_annex"_s,
                {{u"annex"_s, plan.labelOf(m_obligation->id, *m_phrases)},
                 {u"several_parts"_s, m_obligation->instalments.size() > 1 ? u"1"_s : QString()}});
        }
        return sentence + schedule();
    }

    [[nodiscard]] QString schedule() const
    {
        const QList<Instalment> &parts = m_obligation->instalments;
        if (parts.size() > 1) {
            QStringList said;
            for (const Instalment &part : parts)
                said += m_phrases->fill(part.onTheDay ? u"part_on"_s : u"part_by"_s,
                                        {{u"due"_s, m_phrases->orBlank(officialDate(part.dueOn))},
                                         {u"amount"_s, writtenOut(part.amount)}});
            return m_phrases->fill(u"money_parts"_s,
                                   {{u"count_zh"_s, chineseCount(static_cast<int>(parts.size()))}})
                   + said.join(m_phrases->word(u"part_separator"_s));
        }
        const QDate due = parts.isEmpty() ? m_obligation->dueOn : parts.first().dueOn;
        if (!due.isValid())
            return {};
        const bool onTheDay = !parts.isEmpty() && parts.first().onTheDay;
        return m_phrases->fill(onTheDay ? u"money_on"_s : u"money_by"_s,
                               {{u"due"_s, officialDate(due)}});
    }

    const Obligation *m_obligation;
    const CaseFile *m_file;
    const Phrases *m_phrases;
};

QString annexLabel(qsizetype at, qsizetype count, const Phrases &phrases)
{
    if (at < 0)
        return {};
    if (count == 1)
        return phrases.word(u"annex_only"_s);
    return phrases.fill(u"annex_numbered"_s,
                        {{u"n_zh"_s, chineseNumber(static_cast<int>(at) + 1)}});
}

} // namespace

QString AnnexPlan::labelOf(Side side, const Phrases &phrases) const
{
    return annexLabel(listedSides.indexOf(side), listedSides.size() + allocations.size(), phrases);
}

QString AnnexPlan::labelOf(ObligationId obligation, const Phrases &phrases) const
{
    const qsizetype at = allocations.indexOf(obligation);
    return annexLabel(at < 0 ? -1 : listedSides.size() + at,
                      listedSides.size() + allocations.size(), phrases);
}

AnnexPlan annexPlanOf(const CaseFile &file, const Phrases &phrases, bool withAllocations)
{
    AnnexPlan plan;
    const QList<const Party *> concluding = concludingParties(file);
    for (const Side side : {Side::Applicant, Side::Respondent, Side::ThirdParty}) {
        const auto count = withAllocations
                               ? std::count_if(concluding.begin(), concluding.end(),
                                               [side](const Party *p) { return p->side == side; })
                               : file.side(side).size();
        if (count > phrases.number(u"party_blocks"_s))
            plan.listedSides.append(side);
    }
    for (const Obligation &obligation : file.obligations) {
        if (withAllocations && !obligation.allocations.isEmpty())
            plan.allocations.append(obligation.id);
    }
    return plan;
}

QString joinedNames(const QStringList &names, const Phrases &phrases)
{
    if (names.size() <= phrases.number(u"names_spelled"_s))
        return names.join(phrases.word(u"separator"_s));
    return phrases.fill(u"names_many"_s,
                        {{u"first"_s, names.first()}, {u"count"_s, QString::number(names.size())}});
}

QString obligationSentence(const Obligation &obligation, const CaseFile &file,
                           const Phrases &phrases)
{
    return SentenceMaker(&obligation, &file, &phrases).run();
}

} // namespace maplebridge
