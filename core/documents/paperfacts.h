// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/obligationtext.h"
#include "core/documents/papercontext.h"

namespace maplebridge {

/// Everything a template may name for one paper. Pure reading of the case: nothing is
/// invented, what is unknown is an empty text.
[[nodiscard]] Facts paperFactsOf(const PaperRequest &request, const PaperContext &context,
                                 const Phrases &phrases);

/// The facts of nothing at all: the catalogue of fields.
[[nodiscard]] Facts paperFactCatalogue(const Phrases &phrases);

/// Looks a paper's facts up in what was lent; shared by the makers below.
struct FactSource
{
    const PaperRequest *request = nullptr;
    const CaseFile *file = nullptr; ///< Never null.
    const Committee *committee = nullptr;
    const QList<Mediator> *mediators = nullptr;
    const CodeTables *codes = nullptr;
    const Phrases *phrases = nullptr;

    [[nodiscard]] QString mediatorName(MediatorId id) const;
    /// Label of a code; empty for no code.
    [[nodiscard]] QString label(const QString &table, const QString &code) const;
    [[nodiscard]] bool isAgreement() const; ///< AGREE or ORAL: only who concludes it.
    [[nodiscard]] QString roleWord(Side side) const;
};

/// 姓名 性别 民族 年龄 … of one party. `role` is its title, e.g. 被申请人一.
[[nodiscard]] Facts partyFacts(const Party &party, const QString &role, const FactSource &source);
/// Lines of those who sign for a party: itself, or its seal and its head or agent.
[[nodiscard]] QList<Facts> signerFacts(const Party &party, const QString &role,
                                       const FactSource &source);
/// A line for someone to sign of whom nothing is known.
[[nodiscard]] Facts blankSigner(const QString &role, const FactSource &source);
/// All sides, their names, signers and lists of persons.
void addParties(Facts &facts, const FactSource &source);

void addSession(Facts &facts, const FactSource &source);
void addInvestigation(Facts &facts, const FactSource &source);
void addAgreement(Facts &facts, const FactSource &source);
void addClosing(Facts &facts, const FactSource &source);
/// Reminders, receipts and visits.
void addFollowUps(Facts &facts, const FactSource &source);

/// Judicial confirmation, extension, refusal, handing over, evidence, authority.
void addLetters(Facts &facts, const FactSource &source);
/// The hand-off of a dangerous dispute; nothing else may name these.
void addRisk(Facts &facts, const FactSource &source);

/// Cover, contents list, note and back of the dossier.
void addDossier(Facts &facts, const FactSource &source);

/// A list of one text each, under `key`.
void addNames(Facts &facts, const QString &list, const QString &key, const QStringList &texts);

} // namespace maplebridge
