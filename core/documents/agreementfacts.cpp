// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/numerals.h"
#include "core/documents/paperfacts.h"

#include <algorithm>

namespace maplebridge {
namespace {

Facts clauseFacts(const QString &text)
{
    Facts facts;
    facts.setText(u"clause"_s, text);
    return facts;
}

bool states(const Agreement &agreement, const Obligation &obligation)
{
    return std::any_of(
        agreement.clauses.begin(), agreement.clauses.end(),
        [&obligation](const Clause &clause) { return clause.obligation == obligation.id; });
}

/// The clauses in words, then a clause for each obligation that none of them states: a duty
/// that was entered is never missing from what is signed.
QList<Facts> clausesOf(const Agreement &agreement, const FactSource &source)
{
    QList<Facts> facts;
    for (const Clause &clause : agreement.clauses) {
        const Obligation *obligation = source.file->obligation(clause.obligation);
        QString text = clause.text;
        if (text.trimmed().isEmpty() && obligation != nullptr)
            text = obligationSentence(*obligation, *source.file, *source.phrases);
        facts += clauseFacts(text);
    }
    for (const Obligation &obligation : source.file->obligations) {
        if (!states(agreement, obligation))
            facts += clauseFacts(obligationSentence(obligation, *source.file, *source.phrases));
    }
    return facts;
}

/// Whether an obligation's manner and days already stand in a clause made from it.
bool isSpelledOut(const Obligation &obligation, const Agreement &agreement)
{
    return !states(agreement, obligation)
           || std::any_of(agreement.clauses.begin(), agreement.clauses.end(),
                          [&obligation](const Clause &clause) {
                              return clause.obligation == obligation.id
                                     && clause.text.trimmed().isEmpty();
                          });
}

/// How, when and where obligations are performed that clauses put into words of their own.
class OwnWordsTerms
{
public:
    OwnWordsTerms(const Agreement &agreement, const FactSource &source)
    {
        for (const Obligation &obligation : source.file->obligations) {
            if (isSpelledOut(obligation, agreement)) {
                m_othersSpelledOut = true;
                continue;
            }
            add(m_manners, obligation.manner);
            add(m_places, obligation.place);
            add(m_days, officialDate(obligation.dueOn));
            for (const Instalment &part : obligation.instalments)
                add(m_days, officialDate(part.dueOn));
        }
        m_asAbove = source.phrases->word(u"as_above"_s);
        m_restAsAbove = source.phrases->word(u"rest_as_above"_s);
        m_separator = source.phrases->word(u"separator"_s);
    }

    [[nodiscard]] QString manner() const { return withRest(m_manners.join(u'；')); }
    [[nodiscard]] QString days() const { return withRest(m_days.join(m_separator)); }
    [[nodiscard]] QString places() const { return withRest(m_places.join(m_separator)); }

private:
    static void add(QStringList &list, const QString &text)
    {
        if (!text.isEmpty() && !list.contains(text))
            list += text;
    }

    /// What was found is not all of it when other clauses spell theirs out.
    [[nodiscard]] QString withRest(const QString &found) const
    {
        if (found.isEmpty())
            return m_asAbove;
        return m_othersSpelledOut ? found + u'；' + m_restAsAbove : found;
    }

    QStringList m_manners;
    QStringList m_places;
    QStringList m_days;
    QString m_asAbove;
    QString m_restAsAbove;
    QString m_separator;
    bool m_othersSpelledOut = false;
};

/// How, when and where it is performed, where the agreement itself does not say. An agreement
/// that is made leaves no room in which words could be written later.
void addPerformance(Facts &facts, const Agreement &agreement, const FactSource &source)
{
    const OwnWordsTerms terms(agreement, source);
    const bool concluded = !facts.items(u"clauses"_s).isEmpty();
    const auto first = [concluded](const QString &own, const QString &derived) {
        return !own.trimmed().isEmpty() ? own : concluded ? derived : QString();
    };
    facts.setText(u"manner"_s, first(agreement.manner, terms.manner()));
    facts.setText(u"time_limit"_s, first(agreement.timeLimit, terms.days()));
    facts.setText(u"performance_place"_s, first(agreement.place, terms.places()));
}

Facts moneyCell(Money amount)
{
    Facts facts;
    facts.setText(u"amount"_s, digitsOf(amount));
    return facts;
}

/// One sheet of an allocation table: some of the instalments with each creditor's share.
class AllocationSheet
{
public:
    AllocationSheet(const Obligation *obligation, qsizetype from, qsizetype count,
                    const FactSource *source)
        : m_obligation(obligation), m_from(from), m_count(count), m_source(source)
    {}

    [[nodiscard]] Facts run() const
    {
        QStringList debtors;
        for (const PartyId &id : m_obligation->debtors) {
            if (const Party *party = m_source->file->party(id))
                debtors += party->details.name;
        }
        Facts facts;
        facts.setText(u"allocation_debtors"_s, joinedNames(debtors, *m_source->phrases));
        facts.setText(u"allocation_what"_s, m_obligation->what);
        facts.setFlag(u"is_first_sheet"_s, m_from == 0);
        facts.setText(u"allocation_count"_s, QString::number(m_obligation->allocations.size()));
        facts.setText(u"allocation_total"_s, digitsOf(grandTotal()));
        facts.setList(u"parts"_s, parts(), partHead(-1));
        facts.setList(u"sums"_s, sums(), moneyCell({}));
        QList<Facts> rows;
        for (const Allocation &share : m_obligation->allocations)
            rows += shareRow(share);
        facts.setList(u"shares"_s, rows, shareRow({}));
        return facts;
    }

private:
    static Money totalOf(const Allocation &share)
    {
        Money sum;
        for (const Money amount : share.amounts)
            sum = sum + amount;
        return sum;
    }

    [[nodiscard]] Money grandTotal() const
    {
        Money sum;
        for (const Allocation &share : m_obligation->allocations)
            sum = sum + totalOf(share);
        return sum;
    }

    [[nodiscard]] Facts partHead(qsizetype at) const
    {
        Facts facts;
        facts.setText(u"part_zh"_s, chineseNumber(static_cast<int>(at) + 1));
        facts.setText(u"part_due"_s, officialDate(m_obligation->instalments.value(at).dueOn));
        return facts;
    }

    [[nodiscard]] QList<Facts> parts() const
    {
        QList<Facts> facts;
        for (qsizetype i = m_from; i < m_from + m_count; ++i)
            facts += partHead(i);
        return facts;
    }

    [[nodiscard]] QList<Facts> sums() const
    {
        QList<Facts> facts;
        for (qsizetype i = m_from; i < m_from + m_count; ++i) {
            Money sum;
            for (const Allocation &share : m_obligation->allocations)
                sum = sum + share.amounts.value(i);
            facts += moneyCell(sum);
        }
        return facts;
    }

    [[nodiscard]] Facts shareRow(const Allocation &share) const
    {
        const Party *creditor = m_source->file->party(share.creditor);
        const PartyDetails details = creditor != nullptr ? creditor->details : PartyDetails{};
        QList<Facts> amounts;
        for (qsizetype i = m_from; i < m_from + m_count; ++i)
            amounts += moneyCell(share.amounts.value(i));
        Facts facts;
        facts.setText(u"share_name"_s, details.name);
        facts.setText(u"share_id_number"_s, details.idNumber);
        facts.setText(u"share_total"_s, digitsOf(totalOf(share)));
        facts.setList(u"share_amounts"_s, amounts, moneyCell({}));
        return facts;
    }

    const Obligation *m_obligation;
    qsizetype m_from;
    qsizetype m_count;
    const FactSource *m_source;
};

/// Wide schedules are cut into sheets of a few instalments each.
void addAllocations(Facts &facts, const FactSource &source)
{
    const AnnexPlan plan = annexPlanOf(*source.file, *source.phrases, true);
    const qsizetype widest = source.phrases->number(u"annex_columns"_s);
    QList<Facts> sheets;
    for (const ObligationId &id : plan.allocations) {
        const Obligation *obligation = source.file->obligation(id);
        const qsizetype parts = std::max<qsizetype>(1, obligation->instalments.size());
        for (qsizetype from = 0; from < parts; from += widest) {
            Facts sheet
                = AllocationSheet(obligation, from, std::min(widest, parts - from), &source).run();
            sheet.setText(u"annex"_s, plan.labelOf(id, *source.phrases));
            sheets += sheet;
        }
    }
    const Obligation nothing;
    Facts specimen = AllocationSheet(&nothing, 0, 1, &source).run();
    specimen.setText(u"annex"_s, {});
    facts.setList(u"allocation_sheets"_s, sheets, specimen);
}

} // namespace

void addAgreement(Facts &facts, const FactSource &source)
{
    const bool agreed = source.file->agreement.has_value();
    const Agreement agreement = agreed ? *source.file->agreement : Agreement{};
    facts.setText(u"agreement_number"_s, agreementNumber(*source.file));
    facts.setText(u"agreed_on"_s, officialDate(agreement.agreedOn));
    facts.setText(u"facts"_s, agreement.facts);
    facts.setText(u"disputed"_s, agreement.disputed);
    facts.setText(u"responsibilities"_s, agreement.responsibilities);
    facts.setFlag(u"partial"_s, agreement.partial);
    facts.setList(u"clauses"_s, clausesOf(agreement, source), clauseFacts({}));
    addPerformance(facts, agreement, source);
    const int copies = agreed ? copiesOf(*source.file) : 0;
    const auto parties = concludingParties(*source.file).size();
    facts.setText(u"copies_zh"_s, copies > 0 ? chineseCount(copies) : QString());
    facts.setText(u"party_copies"_s, parties > source.phrases->number(u"party_blocks"_s)
                                         ? QString::number(parties)
                                         : QString());
    addNames(facts, u"extra_copies"_s, u"copy_holder"_s, agreement.extraCopies);
    addAllocations(facts, source);
}

} // namespace maplebridge
