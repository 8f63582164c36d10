// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"

#include "core/storage/revisionlog.h"

#include <algorithm>

namespace maplebridge {
namespace {

Change changeOf(const CaseId &caseId, const CaseRecord &record)
{
    return {QString(CaseRecord::type), caseId.uuid(), caseId.uuid(), bodyOf(record)};
}

template<typename T>
Change changeOf(const CaseId &caseId, const T &value)
{
    return {QString(T::type), value.id.uuid(), caseId.uuid(), bodyOf(value)};
}

Change deletionOf(const CaseId &caseId, const QString &type, const QUuid &entity)
{
    return {type, entity, caseId.uuid(), {}, true};
}

/// The next number of the year's series that nobody bears.
struct NextNumber
{
    QString number;
    int n = 0;
};

Result<NextNumber> nextNumber(const Room &room, int year)
{
    const CaseRepository cases = room.cases();
    ASSIGN_OR_RETURN(const Committee committee, cases.committee());
    const QString pattern = committee.numberPattern.isEmpty() ? room.rules().limits.numberPattern
                                                              : committee.numberPattern;
    ASSIGN_OR_RETURN(const int last, cases.lastGivenNumber(year));
    for (int n = last + 1;; ++n) {
        const QString number = caseNumber(pattern, year, committee.shortName, n);
        ASSIGN_OR_RETURN(const bool taken, cases.isNumberTaken(number));
        if (!taken)
            return NextNumber{number, n};
    }
}

} // namespace

Result<CaseRecord> CaseDesk::freshRecord() const
{
    CaseRecord record;
    record.registeredOn = m_room->clock().today();
    const CaseRepository cases = m_room->cases();
    ASSIGN_OR_RETURN(const QList<Mediator> mediators, cases.mediators());
    const auto here = std::ranges::count_if(mediators, [](const Mediator &m) { return !m.left; });
    for (const Mediator &mediator : mediators) {
        if (mediator.id != m_room->actor())
            continue;
        // Who works alone does both.
        if (mediator.duty == Duty::Mediator)
            record.presiding = mediator.id;
        if (mediator.duty == Duty::Clerk || here == 1)
            record.recorder = mediator.id;
    }
    return record;
}

Result<CaseId> CaseDesk::openCase()
{
    const CaseId id = CaseId::fresh();
    ASSIGN_OR_RETURN(const CaseRecord record, freshRecord());
    RETURN_IF_ERROR(saveRecord(id, record));
    return id;
}

Done CaseDesk::saveRecord(CaseId caseId, const CaseRecord &record, const QString &why)
{
    return saveAll(caseId, {changeOf(caseId, record)}, why);
}

Done CaseDesk::saveParty(CaseId caseId, const Party &party)
{
    return addParties(caseId, {party});
}

Done CaseDesk::addParties(CaseId caseId, const QList<Party> &parties)
{
    return saveAll(caseId, changesOf(caseId, parties));
}

QList<Change> CaseDesk::changesOf(CaseId caseId, const QList<Party> &parties)
{
    QList<Change> changes;
    for (const Party &party : parties) {
        changes.append(changeOf(caseId, party));
        PartyDetails details = party.details;
        details.party = party.id;
        if (!details.id.isNull())
            changes.append(changeOf(caseId, details));
    }
    return changes;
}

Done CaseDesk::saveAll(CaseId caseId, const QList<Change> &changes, const QString &why)
{
    Q_ASSERT(std::all_of(changes.begin(), changes.end(),
                         [&](const Change &change) { return change.caseId == caseId.uuid(); }));
    Q_UNUSED(caseId)
    WriteContext context;
    context.why = why;
    RETURN_IF_ERROR(m_room->write(changes, context));
    return Success{};
}

Done CaseDesk::remove(CaseId caseId, const QString &type, const QUuid &entity, const QString &why)
{
    ASSIGN_OR_RETURN(CaseFile file, m_room->cases().load(caseId));
    QList<Change> changes{deletionOf(caseId, type, entity)};
    const auto refuse = [&type, &entity](const QString &what) {
        return Error{ErrorCode::Refused, what, QString(type + u' ' + uuidText(entity))};
    };
    if (type == Session::type) {
        for (const MinuteLine *line : file.minutesOf(SessionId(entity)))
            changes.append(deletionOf(caseId, QString(MinuteLine::type), line->id.uuid()));
        file.minutes.removeIf(
            [&](const MinuteLine &line) { return line.session.uuid() == entity; });
    }
    if (type == Party::type) {
        if (const Party *party = file.party(PartyId(entity));
            party != nullptr && !party->details.id.isNull())
            changes.append(
                deletionOf(caseId, QString(PartyDetails::type), party->details.id.uuid()));
        file.parties.removeIf([&](const Party &party) { return party.id.uuid() == entity; });
    }
    if (type == Obligation::type)
        file.obligations.removeIf([&](const Obligation &o) { return o.id.uuid() == entity; });
    for (const Paper &paper : std::as_const(file.papers)) {
        if (paper.subject.uuid() == entity
            && frozenPaper(file, paper.document, paper.subject) != nullptr)
            return refuse(QStringLiteral("its paper is signed"));
    }
    if (type == Session::type)
        file.sessions.removeIf([&](const Session &session) { return session.id.uuid() == entity; });
    if (type == Paper::type)
        return refuse(QStringLiteral("an issued paper stays"));
    if (const Done sound = checkReferences(file); !sound)
        return refuse(QStringLiteral("still referred to: ") + sound.error().where);
    return saveAll(caseId, changes, why);
}

Result<QString> CaseDesk::accept(CaseId caseId, const QDate &day, const QString &own)
{
    const CaseRepository cases = m_room->cases();
    ASSIGN_OR_RETURN(CaseFile file, cases.load(caseId));
    CaseRecord record = file.record;
    record.acceptedOn = day;
    QList<Change> changes;
    if (record.number.isEmpty() && own.isEmpty()) {
        ASSIGN_OR_RETURN(const NextNumber next, nextNumber(*m_room, day.year()));
        record.number = next.number;
        changes.append({QStringLiteral("event"), newUuid(m_room->clock().now()), caseId.uuid(),
                        QJsonObject{{QStringLiteral("action"), QStringLiteral("number_given")},
                                    {QStringLiteral("number"), next.number},
                                    {QStringLiteral("year"), day.year()},
                                    {QStringLiteral("n"), next.n}}});
    } else if (!own.isEmpty() && own != record.number) {
        ASSIGN_OR_RETURN(const bool taken, cases.isNumberTaken(own));
        if (taken)
            return Error{ErrorCode::Conflict, QStringLiteral("number taken"), own};
        record.number = own;
    }
    changes.append(changeOf(caseId, record));
    RETURN_IF_ERROR(saveAll(caseId, changes));
    return record.number;
}

Result<int> CaseDesk::nextVersion(CaseId caseId, const QString &document, SectionId subject) const
{
    ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(caseId));
    int newest = 0;
    for (const Paper &paper : file.papers) {
        if (paper.document == document && paper.subject == subject)
            newest = std::max(newest, paper.version);
    }
    return newest + 1;
}

Result<Paper> CaseDesk::issue(CaseId caseId, Paper paper, const QByteArray &pdf)
{
    ASSIGN_OR_RETURN(paper.version, nextVersion(caseId, paper.document, paper.subject));
    ASSIGN_OR_RETURN(paper.pdf, m_room->keepAttachment(pdf, QStringLiteral("application/pdf")));
    paper.id = PaperId::fresh();
    paper.issuedAt = m_room->clock().now().toString(Qt::ISODateWithMs);
    RETURN_IF_ERROR(save(caseId, paper));
    return paper;
}

Done CaseDesk::recordSignings(CaseId caseId, const QList<Signing> &signings)
{
    QList<Change> changes;
    for (const Signing &signing : signings)
        changes.append(changeOf(caseId, signing));
    return saveAll(caseId, changes);
}

Done CaseDesk::withdrawSignings(CaseId caseId, const QList<SectionId> &signings, const QString &why)
{
    ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(caseId));
    if (file.record.archivedOn.isValid())
        return Error{ErrorCode::Refused, QStringLiteral("a filed case stays"), file.record.number};
    QList<Change> changes;
    for (const SectionId &id : signings)
        changes.append(deletionOf(caseId, QString(Signing::type), id.uuid()));
    return saveAll(caseId, changes, why);
}

Done CaseDesk::reopen(CaseId caseId, const QString &why)
{
    ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(caseId));
    if (!file.closing)
        return Error{ErrorCode::NotFound, QStringLiteral("no ending"), file.record.number};
    if (file.record.archivedOn.isValid())
        return Error{ErrorCode::Refused, QStringLiteral("a filed case stays"), file.record.number};
    return saveAll(caseId, {deletionOf(caseId, QString(Closing::type), file.closing->id.uuid())},
                   why);
}

Done CaseDesk::discard(CaseId caseId, const QString &why)
{
    ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(caseId));
    if (file.record.archivedOn.isValid())
        return Error{ErrorCode::Refused, QStringLiteral("a filed case stays"), file.record.number};
    return saveAll(caseId, {deletionOf(caseId, QString(CaseRecord::type), caseId.uuid())}, why);
}

Done CaseDesk::restore(CaseId caseId)
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions,
                     RevisionLog(m_room->database()).ofEntity(caseId.uuid()));
    for (auto it = revisions.crbegin(); it != revisions.crend(); ++it) {
        if (!it->deletes)
            return saveAll(caseId, {Change{it->type, caseId.uuid(), caseId.uuid(), it->body}});
    }
    return Error{ErrorCode::NotFound, QStringLiteral("case ") + caseId.text()};
}

} // namespace maplebridge
