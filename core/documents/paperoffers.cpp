// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/paperoffers.h"

#include <algorithm>
#include <array>

namespace maplebridge {
namespace {

using Subjects = QList<SectionId>;

/// How one document stands to a case.
struct Offer
{
    QLatin1StringView document;
    bool (*fits)(const CaseFile &);
    QDate (*day)(const CaseFile &);                  ///< Null: that of its subject.
    Subjects (*subjects)(const CaseFile &);          ///< Null: there is one for the whole case.
    QLatin1StringView subject = {};                  ///< What a subject is called.
    Subjects (*offered)(const CaseFile &) = nullptr; ///< Null: all of its subjects.
};

template<typename List, typename Test>
Subjects idsOf(const List &list, const Test &test)
{
    Subjects ids;
    for (const auto &one : list) {
        if (test(one))
            ids += SectionId(one.id.uuid());
    }
    return ids;
}

bool hasOutcome(const CaseFile &file, QLatin1StringView outcome)
{
    return file.closing && file.closing->outcome == outcome;
}

bool isWritten(const CaseFile &file)
{
    return file.agreement && file.agreement->form == AgreementForm::Written;
}

/// Whether the parties were told, or will be, that mediation ended without an agreement.
bool endsWithout(const CaseFile &file)
{
    return file.closing && !file.agreement && !hasOutcome(file, "not_accepted"_L1);
}

bool hasAgent(const Party &party)
{
    return std::any_of(
        party.details.representatives.begin(), party.details.representatives.end(),
        [](const Representative &one) { return one.kind == RepresentativeKind::Agent; });
}

QDate applicationDay(const CaseFile &file)
{
    return file.record.appliedOn.isValid() ? file.record.appliedOn : file.record.registeredOn;
}

QDate acceptanceDay(const CaseFile &file)
{
    return file.record.acceptedOn;
}

QDate agreementDay(const CaseFile &file)
{
    return file.agreement ? file.agreement->agreedOn : QDate();
}

QDate closingDay(const CaseFile &file)
{
    return file.closing ? file.closing->on : QDate();
}

QDate replyDay(const CaseFile &file)
{
    const QDate day = file.clock ? file.clock->repliedOn : QDate();
    return day.isValid() ? day : closingDay(file);
}

bool always(const CaseFile & /*file*/)
{
    return true;
}

QDate noDay(const CaseFile & /*file*/)
{
    return {};
}

bool hasEnded(const CaseFile &file)
{
    return file.closing && !file.closing->outcome.isEmpty();
}

QDate filingDay(const CaseFile &file)
{
    return file.record.archivedOn;
}

/// All documents, in the order of the work.
const std::array offers{
    Offer{"APPLY"_L1, always, applicationDay, nullptr},
    Offer{"REFUSE"_L1, [](const CaseFile &file) { return hasOutcome(file, "not_accepted"_L1); },
          [](const CaseFile &file) {
              const QDate told = file.admission ? file.admission->toldOn : QDate();
              return told.isValid() ? told : closingDay(file);
          },
          nullptr},
    Offer{"ACCEPT"_L1, [](const CaseFile &file) { return !hasOutcome(file, "not_accepted"_L1); },
          acceptanceDay, nullptr},
    Offer{"NOTICE"_L1, [](const CaseFile &file) { return !hasOutcome(file, "not_accepted"_L1); },
          acceptanceDay, nullptr},
    Offer{"POA"_L1, always, applicationDay,
          [](const CaseFile &file) { return idsOf(file.parties, hasAgent); },
          "a party with an agent"_L1},
    Offer{"REPS"_L1,
          [](const CaseFile &file) {
              return std::any_of(file.parties.begin(), file.parties.end(),
                                 [](const Party &party) { return party.elected; });
          },
          applicationDay, nullptr},
    Offer{"CALL"_L1, always, noDay,
          [](const CaseFile &file) {
              return idsOf(file.sessions, [](const Session &) { return true; });
          },
          "a session of the case"_L1,
          [](const CaseFile &file) {
              return idsOf(file.sessions, [](const Session &one) { return one.result.isEmpty(); });
          }},
    Offer{"INTERP"_L1, always, nullptr,
          [](const CaseFile &file) {
              return idsOf(file.sessions,
                           [](const Session &one) { return !one.interpreter.name.isEmpty(); });
          },
          "a session with an interpreter"_L1},
    Offer{"INVEST"_L1, always, nullptr,
          [](const CaseFile &file) {
              return idsOf(file.investigations, [](const Investigation &) { return true; });
          },
          "an inquiry of the case"_L1},
    Offer{"EVID"_L1, [](const CaseFile &file) { return !file.attachments.isEmpty(); },
          [](const CaseFile &file) {
              QDate last;
              for (const Attachment &one : file.attachments)
                  last = std::max(last, one.receivedOn);
              return last;
          },
          nullptr},
    Offer{"RECORD"_L1, always, nullptr,
          [](const CaseFile &file) {
              return idsOf(file.sessions, [](const Session &) { return true; });
          },
          "a session of the case"_L1},
    Offer{"EXTEND"_L1,
          [](const CaseFile &file) { return file.clock && !file.clock->extensions.isEmpty(); },
          [](const CaseFile &file) {
              return file.clock && !file.clock->extensions.isEmpty()
                         ? file.clock->extensions.last().consentedOn
                         : QDate();
          },
          nullptr},
    Offer{"AGREE"_L1, isWritten, agreementDay, nullptr},
    Offer{"ORAL"_L1,
          [](const CaseFile &file) {
              return file.agreement && file.agreement->form == AgreementForm::Oral;
          },
          agreementDay, nullptr},
    Offer{"JC-APP"_L1,
          [](const CaseFile &file) {
              return file.agreement && file.confirmation && file.confirmation->wanted;
          },
          [](const CaseFile &file) {
              return file.confirmation ? file.confirmation->appliedOn : QDate();
          },
          nullptr},
    Offer{"JC-PROOF"_L1,
          [](const CaseFile &file) {
              return file.agreement && file.confirmation && file.confirmation->wanted;
          },
          [](const CaseFile &file) {
              return file.confirmation ? file.confirmation->appliedOn : QDate();
          },
          nullptr},
    Offer{"WITHDRAW"_L1,
          [](const CaseFile &file) {
              return endsWithout(file)
                     && (hasOutcome(file, "withdrawn"_L1) || hasOutcome(file, "self_settled"_L1));
          },
          closingDay, nullptr},
    Offer{"END"_L1, endsWithout, closingDay, nullptr},
    Offer{"TRANSFER"_L1, [](const CaseFile &file) { return hasOutcome(file, "transferred"_L1); },
          closingDay, nullptr},
    Offer{"REPLY"_L1,
          [](const CaseFile &file) {
              return file.clock
                     && (file.clock->replyDueOn.isValid() || file.clock->repliedOn.isValid()
                         || !file.clock->reply.isEmpty());
          },
          replyDay, nullptr},
    Offer{"SLIP"_L1,
          [](const CaseFile &file) { return effectiveOn(file).isValid() && !isPerformed(file); },
          noDay,
          [](const CaseFile &file) {
              return idsOf(file.obligations, [](const Obligation &) { return true; });
          },
          "a promise of the case"_L1},
    Offer{"PERF"_L1, always, nullptr,
          [](const CaseFile &file) {
              return idsOf(file.performances, [](const Performance &one) {
                  return one.result == PromiseResult::Kept;
              });
          },
          "a payment or act of the case"_L1},
    Offer{"VISIT"_L1, [](const CaseFile &file) { return !file.visits.isEmpty(); },
          [](const CaseFile &file) {
              return file.visits.isEmpty() ? QDate() : file.visits.last().on;
          },
          nullptr},
    Offer{"RISK"_L1,
          [](const CaseFile &file) {
              return file.risk && (!file.risk->found.isEmpty() || !file.risk->reports.isEmpty());
          },
          [](const CaseFile &file) { return file.risk ? file.risk->on : QDate(); }, nullptr},
    Offer{"COVER"_L1, hasEnded, filingDay, nullptr},
    Offer{"TOC"_L1, hasEnded, filingDay, nullptr},
    Offer{"NOTE"_L1, hasEnded, filingDay, nullptr},
    Offer{"BACK"_L1, hasEnded, filingDay, nullptr},
};

const Offer *offerOf(QStringView document)
{
    const auto found = std::find_if(offers.begin(), offers.end(), [document](const Offer &one) {
        return document == one.document;
    });
    return found == offers.end() ? nullptr : &*found;
}

/// The day of the session, inquiry or payment with that id.
QDate subjectDay(const CaseFile &file, SectionId subject)
{
    for (const Performance &entry : file.performances) {
        if (entry.id == subject)
            return entry.on;
    }
    for (const Session &session : file.sessions) {
        if (session.id.uuid() == subject.uuid())
            return session.day;
    }
    for (const Investigation &inquiry : file.investigations) {
        if (inquiry.id == subject)
            return inquiry.day;
    }
    return {};
}

} // namespace

QDate usualDayOf(const CaseFile &file, const PaperRequest &request)
{
    const Offer *offer = offerOf(request.document);
    if (offer == nullptr)
        return {};
    return offer->day != nullptr ? offer->day(file) : subjectDay(file, request.subject);
}

bool hasSubject(const QString &document)
{
    const Offer *offer = offerOf(document);
    return offer != nullptr && offer->subjects != nullptr;
}

QList<SectionId> subjectsOf(const CaseFile &file, const QString &document)
{
    return hasSubject(document) ? offerOf(document)->subjects(file) : Subjects{};
}

QList<SectionId> offeredSubjectsOf(const CaseFile &file, const QString &document)
{
    const Offer *offer = offerOf(document);
    return offer != nullptr && offer->offered != nullptr ? offer->offered(file)
                                                         : subjectsOf(file, document);
}

QString subjectName(const QString &document)
{
    const Offer *offer = offerOf(document);
    return offer == nullptr ? QString() : QString(offer->subject);
}

QStringList papersOffered(const CaseFile &file)
{
    QStringList offered;
    for (const Offer &one : offers) {
        const QString document(one.document);
        if (one.fits(file)
            && (one.subjects == nullptr || !offeredSubjectsOf(file, document).isEmpty()))
            offered += document;
    }
    return offered;
}

} // namespace maplebridge
