// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/numerals.h"
#include "core/documents/paperfacts.h"

#include <algorithm>

namespace maplebridge {
namespace {

/// Those of one side whom the paper is about, and what is said of them together.
class SideFacts
{
public:
    SideFacts(Side side, const FactSource *source) : m_side(side), m_source(source)
    {
        const QList<const Party *> all
            = source->isAgreement() ? concludingParties(*source->file) : source->file->side(side);
        for (const Party *party : all) {
            if (party->side == side)
                m_parties.append(party);
        }
        m_plan = annexPlanOf(*source->file, *source->phrases, source->isAgreement());
    }

    [[nodiscard]] bool isListed() const { return m_plan.listedSides.contains(m_side); }
    [[nodiscard]] QString annex() const { return m_plan.labelOf(m_side, *m_source->phrases); }
    [[nodiscard]] qsizetype count() const { return m_parties.size(); }

    /// What the whole side is called: agreements know parties only.
    [[nodiscard]] QString sideRole() const { return said(m_source->roleWord(m_side)); }

    [[nodiscard]] QString role(qsizetype at) const
    {
        const QString word = m_source->roleWord(m_side);
        if (m_parties.size() < 2)
            return said(word);
        return said(m_source->phrases->fill(
            u"role_numbered"_s,
            {{u"role"_s, word}, {u"n_zh"_s, chineseNumber(static_cast<int>(at) + 1)}}));
    }

    [[nodiscard]] QStringList names(bool electedOnly = false) const
    {
        QStringList names;
        for (const Party *party : m_parties) {
            if (!electedOnly || party->elected)
                names += m_source->phrases->orBlank(party->details.name);
        }
        return names;
    }

    [[nodiscard]] QList<Facts> parties() const
    {
        QList<Facts> facts;
        for (qsizetype i = 0; i < m_parties.size(); ++i)
            facts += partyFacts(*m_parties[i], role(i), *m_source);
        return facts;
    }

    [[nodiscard]] QList<Facts> signers() const
    {
        QList<Facts> facts;
        for (qsizetype i = 0; i < m_parties.size(); ++i)
            facts += signerFacts(*m_parties[i],
                                 m_source->isAgreement() ? m_source->phrases->word(u"role_party"_s)
                                                         : role(i),
                                 *m_source);
        return facts;
    }

    /// One line for the whole side that points to the annex.
    [[nodiscard]] Facts signersInAnnex() const
    {
        Facts line = blankSigner({}, *m_source);
        line.setText(u"label"_s, m_source->phrases->fill(u"sign_many"_s,
                                                         {{u"role"_s, m_source->roleWord(m_side)},
                                                          {u"count"_s, QString::number(count())}}));
        // Where each has a share, the list of shares is the one that is signed.
        const QString place = signedInAllocations()
                                  ? m_plan.labelOf(m_plan.allocations.first(), *m_source->phrases)
                                  : annex();
        line.setText(u"printed"_s,
                     m_source->phrases->fill(u"sign_in_annex"_s, {{u"annex"_s, place}}));
        return line;
    }

    [[nodiscard]] Facts annexFacts() const
    {
        Facts facts;
        facts.setText(u"annex"_s, annex());
        facts.setText(u"annex_role"_s, m_source->roleWord(m_side));
        facts.setText(u"annex_count"_s, QString::number(count()));
        facts.setFlag(u"annex_signed"_s, !signedInAllocations());
        facts.setList(u"persons"_s, parties(), partyFacts({}, {}, *m_source));
        return facts;
    }

private:
    [[nodiscard]] QString said(const QString &role) const
    {
        return m_source->isAgreement()
                   ? m_source->phrases->fill(u"role_in_agreement"_s, {{u"role"_s, role}})
                   : role;
    }

    /// Whether the first list of shares names every one of the side.
    [[nodiscard]] bool signedInAllocations() const
    {
        if (m_plan.allocations.isEmpty())
            return false;
        const Obligation *first = m_source->file->obligation(m_plan.allocations.first());
        return std::all_of(m_parties.begin(), m_parties.end(), [first](const Party *party) {
            return std::any_of(
                first->allocations.begin(), first->allocations.end(),
                [party](const Allocation &share) { return share.creditor == party->id; });
        });
    }

    Side m_side;
    const FactSource *m_source;
    QList<const Party *> m_parties;
    AnnexPlan m_plan;
};

Facts blankParty(Side side, const QString &role, const FactSource &source)
{
    Party party;
    party.side = side;
    return partyFacts(party, role, source);
}

} // namespace

void addParties(Facts &facts, const FactSource &source)
{
    const std::array<std::tuple<Side, QString, QString>, 3> sides{
        {{Side::Applicant, u"applicants"_s, u"applicant"_s},
         {Side::Respondent, u"respondents"_s, u"respondent"_s},
         {Side::ThirdParty, u"third_parties"_s, u"third_party"_s}}};
    QStringList sideNames;
    QList<Facts> everyone;
    QList<Facts> signers;
    QList<Facts> allSigners;
    QList<Facts> annexes;
    for (const auto &[side, plural, singular] : sides) {
        const SideFacts one(side, &source);
        const QString names = joinedNames(one.names(), *source.phrases);
        facts.setList(plural, one.parties(), blankParty(side, one.sideRole(), source));
        facts.setList(singular + u"_signers"_s, one.signers(),
                      blankSigner(source.roleWord(side), source));
        facts.setText(plural + u"_names"_s, names);
        facts.setText(plural + u"_elected"_s,
                      one.names(true).join(source.phrases->word(u"separator"_s)));
        facts.setText(plural + u"_annex"_s, one.isListed() ? one.annex() : QString());
        facts.setText(plural + u"_role"_s, one.sideRole());
        if (!names.isEmpty())
            sideNames += names;
        everyone += one.parties();
        allSigners += one.signers();
        if (one.isListed()) {
            signers += one.signersInAnnex();
            annexes += one.annexFacts();
        } else {
            signers += one.signers();
        }
    }
    const Facts blank = blankSigner(source.phrases->word(u"role_party"_s), source);
    facts.setList(u"parties"_s, everyone,
                  partyFacts({}, source.phrases->word(u"role_party"_s), source));
    facts.setList(u"signers"_s, signers, blank);
    facts.setList(u"all_signers"_s, allSigners, blank);
    facts.setText(u"parties_names"_s, sideNames.join(source.phrases->word(u"separator"_s)));
    const Facts specimen = SideFacts(Side::Applicant, &source).annexFacts();
    facts.setList(u"party_annexes"_s, annexes, specimen);
}

} // namespace maplebridge
