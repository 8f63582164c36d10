// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"

namespace maplebridge {

/// What can be wrong with a field. The sentence is made in core/words.
enum class Problem {
    Missing,
    IdLength,
    IdCharacters,
    IdDate,
    IdCheck,
    CodeLength,
    CodeCharacters,
    CodeCheck,
    BirthDiffersFromId,
    SexDiffersFromId,
    GuardianMissing, ///< Under 18 or without full capacity (民法典 arts 19–24).
    AgentWithoutPowers,
    HeadMissing,  ///< Organisation without 法定代表人 or 负责人.
    SidesMissing, ///< Nobody on one of the two sides.
    ElectedCount, ///< Representatives must be 2 to 5 of 10 or more.
    Refused,      ///< A party clearly refuses (Act art. 17).
    EndBeforeStart,
    NobodyPresent,
    PresidingMissing,
    RecorderMissing,
    RecorderPresides,
    RightsNotTold,
    SamePersonTwice, ///< Party and participant, mediator, recorder or interpreter at once.
    InterpreterMissing,
    InstalmentsSum, ///< `amount` is what is missing (or too much when negative).
    InstalmentOrder,
    DueBeforeAgreement,
    AllocationSum,
    DebtorMissing,
    CreditorMissing,
    ClausesMissing,
    AmountUnstated, ///< A sum of money in digits and no capitals beside it.
    RemediesNotTold,
    DateInFuture,
    DatesOutOfOrder,
    NotExtendable,   ///< The limit cannot be extended by consent.
    ConsentMissing,  ///< An extension without the day both sides consented.
    BothSidesNeeded, ///< Judicial confirmation is applied for by both sides (Act art. 33).
    NotEffective,    ///< The agreement has not taken effect.
    ReportMissing,   ///< A danger that law wants reported was not; `name` is what was found.
    PaidTooMuch,     ///< More was paid than was promised; `amount` is what is too much.
};

/// A broken rule: a value that names the field and what is wrong with it. It never
/// refuses saving; it stands beside the field, and some papers are not printed for
/// signature while it stands.
struct Issue
{
    QString type;  ///< Section type.
    QUuid id;      ///< Section id; null for the case as a whole.
    QString field; ///< Key as in the section's JSON, with `/n` for items of lists.
    Problem problem = Problem::Missing;
    QString name = {}; ///< Whom it is about, where that helps.
    Money amount = {};

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// What has to be reported, and to whom; data with source (resources/rules/limits.json).
struct CompulsoryReport
{
    QStringList found;  ///< Codes of risk_question; any of them.
    QStringList kinds;  ///< Codes of risk_kind; any of them.
    QStringList organs; ///< Codes of report_organ; one of them has to be told.
    QString source;     ///< The article.
};

/// Numbers that rules rest on; data with source (resources/rules/limits.json).
struct Limits
{
    int fullAge = 18;      ///< 民法典 art. 17.
    int childDataAge = 14; ///< 个人信息保护法 art. 31.
    int manyParties = 10;  ///< 民诉法解释 art. 75.
    int fewestRepresentatives = 2;
    int mostRepresentatives = 5;
    int attachmentMegabytes = 64;
    int daysAhead = 7;   ///< How far the page of the day looks ahead.
    int silentDays = 14; ///< After so many days without an entry a case is called silent.
    int backupDays = 7;  ///< After so many days a backup is asked for.
    QStringList refusedAttachments = {}; ///< Media types that no case keeps: programs.
    QStringList reasonedColours = {};    ///< Colours of risk that are not chosen without a reason.
    QList<CompulsoryReport> reports = {};
    QString numberPattern = {}; ///< How case numbers are written where the committee says nothing.

    static Result<Limits> fromJson(const QByteArray &bytes);
};

/// Broken rules of one part of a case, in the order of its fields. `day` is the day of
/// the paper or entry: ages are taken at it.
[[nodiscard]] QList<Issue> issuesOf(const Party &party, const QDate &day, const Limits &limits);
[[nodiscard]] QList<Issue> issuesOf(const Session &session, const CaseFile &file);
[[nodiscard]] QList<Issue> issuesOf(const Obligation &obligation, const CaseFile &file);
[[nodiscard]] QList<Issue> issuesOf(const Agreement &agreement, const CaseFile &file);
[[nodiscard]] QList<Issue> issuesOf(const Attachment &attachment, const QDate &today);
/// What law wants reported and nobody reported yet (Act art. 25); empty when nothing is owed.
[[nodiscard]] QList<CompulsoryReport> owedReports(const CaseFile &file, const Limits &limits);
/// Broken rules of the whole case.
[[nodiscard]] QList<Issue> issuesOf(const CaseFile &file, const QDate &day, const Limits &limits);

/// Those who conclude the agreement: its own list, or all parties of the case.
[[nodiscard]] QList<const Party *> concludingParties(const CaseFile &file);

/// The day a written agreement takes effect (Act art. 29): the latest of all parties'
/// signature, seal or fingerprint, a mediator's signature and the committee's seal, all on one
/// issued version. An oral one takes effect on the day it is reached (art. 30). Invalid: not yet.
[[nodiscard]] QDate effectiveOn(const CaseFile &file);

/// Which acts are still owed before the agreement takes effect, as names of who; empty
/// when it has. "mediator" and "committee" stand for themselves.
struct OwedActs
{
    QList<const Party *> parties;
    bool mediator = false;
    bool seal = false;

    [[nodiscard]] bool any() const { return !parties.isEmpty() || mediator || seal; }
};
[[nodiscard]] OwedActs owedActs(const CaseFile &file, PaperId paper);

/// The agreement's own number, else the case's.
[[nodiscard]] QString agreementNumber(const CaseFile &file);

/// Copies of an agreement: one for each party, one for the committee, and the extra ones (art. 29).
[[nodiscard]] int copiesOf(const CaseFile &file);

/// Sum of all money obligations of the agreement.
[[nodiscard]] Money agreedAmount(const CaseFile &file);

/// Whether everything that was promised is done and paid (core/domain/promises.h); also where
/// nothing was.
[[nodiscard]] bool isPerformed(const CaseFile &file);

/// The newest issued version of a document that bears a signature and so is frozen; null
/// when none does.
[[nodiscard]] const Paper *frozenPaper(const CaseFile &file, const QString &document,
                                       SectionId subject = {});

/// Steps of a case as the window guides through them.
enum class Step { Register, Accept, Inquire, Mediate, Agree, Perform, Archive };
constexpr int stepCount = 7;

enum class StepState { Todo, Begun, Finished, Skipped };

/// Where each step stands, drawn from the facts; nothing is stored for it.
[[nodiscard]] QList<StepState> stepStates(const CaseFile &file);
/// The first step that is neither done nor skipped; the last when all are.
[[nodiscard]] Step currentStep(const CaseFile &file);

/// 卷名: "李建民与王秀芹邻里纠纷"; more than three on a side: the first and 等N人.
[[nodiscard]] QString titleOf(const CaseFile &file, const CodeTables &codes, bool english = false);

/// What a committee of that name would be called in case numbers: the name without what all
/// such names end in, e.g. 红柳 for 红柳社区人民调解委员会. A proposal; the committee may write
/// another.
[[nodiscard]] QString proposedShortName(const QString &committeeName);

/// The rendered number of a series: {year} {abbr} {n}.
[[nodiscard]] QString caseNumber(const QString &pattern, int year, const QString &shortName, int n);

} // namespace maplebridge
