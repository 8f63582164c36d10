// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/agreement.h"
#include "core/domain/attachment.h"
#include "core/domain/caseclock.h"
#include "core/domain/followup.h"
#include "core/domain/risk.h"
#include "core/domain/session.h"

namespace maplebridge {

/// The case itself (案件): what registers and statistics ask for.
struct CaseRecord
{
    static constexpr QLatin1StringView type = "case"_L1;

    QString number;       ///< As on the folder; given at acceptance, never reused.
    QString kind;         ///< Code of dispute_kind.
    QString source;       ///< Code of case_source.
    QString sourceOrgan;  ///< Who sent it, in words.
    QString sourceNumber; ///< Number of their letter or order.
    QString place;        ///< Where the dispute arose.
    QDate occurredOn;
    QDate registeredOn;
    QDate appliedOn;
    QDate acceptedOn;
    std::optional<Money> claim;
    QString difficulty;    ///< Code of difficulty.
    QString risk;          ///< Code of risk_colour.
    QStringList riskKinds; ///< Codes of risk_kind.
    bool oralApplication = false;
    bool confidential = false; ///< Privacy or trade secrets: not open (Order 75 art. 29).
    MediatorId presiding;
    QList<MediatorId> mediators;
    MediatorId recorder;
    bool chosenByParties = false; ///< Article 19.
    QDate archivedOn;
    QString retention;  ///< Code of retention.
    QString filingNote; ///< What a later reader of the dossier must know (卷宗情况说明).

    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, CaseRecord>
void fieldsOf(V &visit, T &c)
{
    visit("number"_L1, c.number, {.about = "Number as on the folder", .longest = 100});
    visit("kind"_L1, c.kind, {.about = "Kind of dispute", .codes = "dispute_kind"_L1});
    visit("source"_L1, c.source, {.about = "Source", .codes = "case_source"_L1});
    visit("source_organ"_L1, c.sourceOrgan, {.about = "Who sent or reported it", .longest = 200});
    visit("source_number"_L1, c.sourceNumber,
          {.about = "Number of their letter or order", .longest = 100});
    visit("place"_L1, c.place, {.about = "Where it arose", .longest = 400});
    visit("occurred_on"_L1, c.occurredOn, {.about = "Day it arose"});
    visit("registered_on"_L1, c.registeredOn, {.about = "Day it was registered"});
    visit("applied_on"_L1, c.appliedOn, {.about = "Day of the application"});
    visit("accepted_on"_L1, c.acceptedOn, {.about = "Day of acceptance"});
    visit("claim"_L1, c.claim, {.about = "Amount claimed in fen"});
    visit("difficulty"_L1, c.difficulty, {.about = "Difficulty", .codes = "difficulty"_L1});
    visit("risk"_L1, c.risk, {.about = "Risk colour", .codes = "risk_colour"_L1});
    visit("risk_kinds"_L1, c.riskKinds, {.about = "Kinds of risk", .codes = "risk_kind"_L1});
    visit("oral_application"_L1, c.oralApplication, {.about = "Applied by word of mouth"});
    visit("confidential"_L1, c.confidential, {.about = "Privacy or trade secrets"});
    visit("presiding"_L1, c.presiding, {.about = "Presiding mediator"});
    visit("mediators"_L1, c.mediators, {.about = "Other mediators"});
    visit("recorder"_L1, c.recorder, {.about = "Recorder"});
    visit("chosen_by_parties"_L1, c.chosenByParties,
          {.about = "The parties chose the mediators (art. 19)"});
    visit("archived_on"_L1, c.archivedOn, {.about = "Day the dossier was filed"});
    visit("retention"_L1, c.retention, {.about = "Retention class", .codes = "retention"_L1});
    visit("filing_note"_L1, c.filingNote,
          {.about = "What a later reader of the dossier must know", .longest = 4000});
}

/// What is told about the dispute; a section of its own because it is sensitive.
struct CaseNarrative
{
    static constexpr QLatin1StringView type = "case_narrative"_L1;

    SectionId id;
    QString summary;      ///< 纠纷简要情况.
    QStringList requests; ///< 当事人申请事项, one by one.
    QString riskReason;   ///< Never printed in the party's dossier.
    QString remark;

    friend bool operator==(const CaseNarrative &, const CaseNarrative &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, CaseNarrative>
void fieldsOf(V &visit, T &n)
{
    visit("summary"_L1, n.summary, {.about = "The dispute in brief"});
    visit("requests"_L1, n.requests, {.about = "What is asked for, item by item"});
    visit("risk_reason"_L1, n.riskReason, {.about = "Why the risk is seen so"});
    visit("remark"_L1, n.remark, {.about = "Remark"});
}

/// How a case ended (§4.7 of the field's code lists).
struct Closing
{
    static constexpr QLatin1StringView type = "closing"_L1;

    SectionId id;
    QString outcome; ///< Code of outcome; its row says the class it counts in.
    QDate on;
    QString reason;       ///< In words, as the paper prints it.
    QStringList remedies; ///< Codes of remedy that were told (art. 26).
    QDate remediesToldOn;
    QString handedTo = {};     ///< Organ that takes it over; for transferred cases.
    QString letterNumber = {}; ///< Of the letter that went with it.
    QString handedWith = {};   ///< What went along, e.g. 卷宗材料复印件12页.
    QDate answeredOn = {};     ///< Day that organ answered.
    QString answer = {};       ///< What it answered.

    friend bool operator==(const Closing &, const Closing &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Closing>
void fieldsOf(V &visit, T &c)
{
    visit("outcome"_L1, c.outcome, {.about = "Outcome", .codes = "outcome"_L1});
    visit("on"_L1, c.on, {.about = "Day it ended"});
    visit("reason"_L1, c.reason, {.about = "Reason in words"});
    visit("remedies"_L1, c.remedies, {.about = "Remedies told (art. 26)", .codes = "remedy"_L1});
    visit("remedies_told_on"_L1, c.remediesToldOn, {.about = "Day they were told"});
    visit("handed_to"_L1, c.handedTo, {.about = "Organ that takes it over", .longest = 200});
    visit("letter_number"_L1, c.letterNumber, {.about = "Number of the letter", .longest = 100});
    visit("handed_with"_L1, c.handedWith, {.about = "What went along", .longest = 2000});
    visit("answered_on"_L1, c.answeredOn, {.about = "Day that organ answered"});
    visit("answer"_L1, c.answer, {.about = "What it answered", .longest = 2000});
}

/// An issued version of a document: what was printed, to the letter.
struct Paper
{
    static constexpr QLatin1StringView type = "paper"_L1;

    PaperId id;
    QString document;  ///< Code, e.g. AGREE.
    SectionId subject; ///< The session or inquiry it is about; null otherwise.
    int version = 1;   ///< Of this document of this case.
    QString templateVersion;
    QString issuedAt;  ///< UTC, ISO 8601.
    QDate day;         ///< The day the paper bears; ages are taken at it.
    QString shortHash; ///< First 8 hex digits of the SHA-256 of its text.
    QString text;      ///< Everything it says.
    QString pdf;       ///< SHA-256 of the PDF among the attachments.
    QString content;   ///< SHA-256 of its blocks, from which the same pages can be made again.
    int pages = 0;
    int copies = 0;
    bool blank = false; ///< Carried out blank or half filled.

    friend bool operator==(const Paper &, const Paper &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Paper>
void fieldsOf(V &visit, T &p)
{
    visit("document"_L1, p.document,
          {.about = "Code of the document", .codes = "document"_L1, .required = true});
    visit("subject"_L1, p.subject, {.about = "Session or inquiry it is about"});
    visit("version"_L1, p.version, {.about = "Version of this document in this case"});
    visit("template_version"_L1, p.templateVersion, {.about = "Version of the template"});
    visit("issued_at"_L1, p.issuedAt, {.about = "UTC instant it was issued"});
    visit("day"_L1, p.day, {.about = "The day the paper bears"});
    visit("short_hash"_L1, p.shortHash, {.about = "First 8 hex digits of the SHA-256 of its text"});
    visit("text"_L1, p.text, {.about = "Everything it says", .longest = 2'000'000});
    visit("pdf"_L1, p.pdf, {.about = "SHA-256 of its PDF", .longest = 64});
    visit("content"_L1, p.content, {.about = "SHA-256 of its content blocks", .longest = 64});
    visit("pages"_L1, p.pages, {.about = "Number of pages"});
    visit("copies"_L1, p.copies, {.about = "Copies printed"});
    visit("blank"_L1, p.blank, {.about = "Issued blank or half filled"});
}

/// One entity section as log and files carry it.
struct Section
{
    QString type;
    QUuid id;
    QJsonObject body;

    friend bool operator==(const Section &, const Section &) = default;
};

/// A case with all that belongs to it, as one value.
struct CaseFile
{
    CaseId id;
    CaseRecord record;
    CaseNarrative narrative;
    QList<Party> parties; ///< By side, then position.
    QList<Investigation> investigations;
    QList<Session> sessions;   ///< By day and hour.
    QList<MinuteLine> minutes; ///< By session and place.
    std::optional<Agreement> agreement;
    QList<Obligation> obligations;
    QList<Paper> papers;
    QList<Signing> signings;
    std::optional<Closing> closing;
    std::optional<CaseClock> clock;
    std::optional<Confirmation> confirmation;
    std::optional<Admission> admission;
    std::optional<RiskCheck> risk;
    QList<Performance> performances; ///< By day.
    QList<Visit> visits;             ///< By day.
    QList<Attachment> attachments;   ///< As they were added.

    [[nodiscard]] const Party *party(PartyId wanted) const;
    /// Names of those of the parties that are in the case, in the order of the ids.
    [[nodiscard]] QStringList namesOf(const QList<PartyId> &ids) const;
    [[nodiscard]] const Obligation *obligation(ObligationId wanted) const;
    [[nodiscard]] const Session *session(SessionId wanted) const;
    [[nodiscard]] const Attachment *attachment(SectionId wanted) const;
    [[nodiscard]] QList<const Party *> side(Side wanted) const;
    [[nodiscard]] QList<const MinuteLine *> minutesOf(SessionId wanted) const;

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// A position key that sorts, as text, behind `last`; the first one for an empty text. Keys of
/// files written by hand may have any width.
[[nodiscard]] QString placeAfter(const QString &last);

/// The sections a case is made of, in the order files keep.
[[nodiscard]] QList<Section> sectionsOf(const CaseFile &file);

/// Puts a case together. A section of unknown type, a wrong field or a reference to what
/// is not in the case is an error naming its JSON pointer (`/sections/N/body/…`).
Result<CaseFile> caseFileOf(const QList<Section> &sections, const CodeTables &codes);

/// Every reference inside a case must point to a section of it.
Done checkReferences(const CaseFile &file);

} // namespace maplebridge
