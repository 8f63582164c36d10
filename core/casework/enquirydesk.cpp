// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/enquirydesk.h"

#include "core/casework/casedesk.h"

#include <algorithm>

namespace maplebridge {
namespace {

bool fits(const Enquiry &one, const EnquiryFilter &filter)
{
    if (filter.openOnly && !(isOpen(one) && one.caseId.isNull()))
        return false;
    if (filter.from.isValid() && one.on < filter.from)
        return false;
    if (filter.until.isValid() && (!one.on.isValid() || one.on > filter.until))
        return false;
    const QString words = filter.words.trimmed();
    if (words.isEmpty())
        return true;
    const QStringList texts{one.name,   one.other, one.phone,       one.place,
                            one.matter, one.organ, one.organNumber, one.answer};
    return std::any_of(texts.begin(), texts.end(), [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    });
}

/// The parties that an entry names, in the order they are written.
QList<Party> partiesOf(const Enquiry &enquiry)
{
    QList<Party> parties;
    const auto add = [&](const QStringList &names, Side side) {
        for (qsizetype at = 0; at < names.size(); ++at) {
            Party party;
            party.id = PartyId::fresh();
            party.person = PersonId::fresh();
            party.side = side;
            party.position = static_cast<int>(at);
            party.details.id = SectionId::fresh();
            party.details.party = party.id;
            party.details.name = names[at];
            // One telephone and one place are written down: those of who came.
            if (side == Side::Applicant && at == 0)
                party.details.phone = enquiry.phone;
            parties.append(party);
        }
    };
    add(namesIn(enquiry.name), Side::Applicant);
    add(namesIn(enquiry.other), Side::Respondent);
    return parties;
}

} // namespace

Result<QList<Enquiry>> EnquiryDesk::list(const Room &room, const EnquiryFilter &filter)
{
    ASSIGN_OR_RETURN(QList<Enquiry> all, room.cases().enquiries());
    all.removeIf([&filter](const Enquiry &one) { return !fits(one, filter); });
    std::reverse(all.begin(), all.end()); // they come as they were written
    std::stable_sort(all.begin(), all.end(),
                     [](const Enquiry &a, const Enquiry &b) { return a.on > b.on; });
    return all;
}

Result<Enquiry> EnquiryDesk::find(const Room &room, SectionId id)
{
    ASSIGN_OR_RETURN(const QList<Enquiry> all, room.cases().enquiries());
    for (const Enquiry &one : all) {
        if (one.id == id)
            return one;
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no such entry"), id.text()};
}

Enquiry EnquiryDesk::fresh() const
{
    Enquiry enquiry;
    enquiry.on = m_room->clock().today();
    enquiry.notedBy = m_room->actor();
    return enquiry;
}

Result<SectionId> EnquiryDesk::save(Enquiry enquiry)
{
    if (enquiry.id.isNull())
        enquiry.id = SectionId::fresh();
    RETURN_IF_ERROR(
        m_room->write({Change{QString(Enquiry::type), enquiry.id.uuid(), {}, bodyOf(enquiry)}}));
    return enquiry.id;
}

Done EnquiryDesk::checkNoCase(const Enquiry &enquiry) const
{
    if (enquiry.caseId.isNull())
        return Success{};
    ASSIGN_OR_RETURN(const std::optional<QString> number,
                     m_room->cases().standingNumber(enquiry.caseId));
    if (!number)
        return Success{};
    return Error{ErrorCode::Refused, QStringLiteral("a case came of it"),
                 number->isEmpty() ? enquiry.caseId.text() : *number};
}

Done EnquiryDesk::remove(SectionId id)
{
    ASSIGN_OR_RETURN(const Enquiry enquiry, find(*m_room, id));
    RETURN_IF_ERROR(checkNoCase(enquiry));
    RETURN_IF_ERROR(m_room->write({Change{QString(Enquiry::type), id.uuid(), {}, {}, true}}));
    return Success{};
}

Result<CaseId> EnquiryDesk::promote(SectionId id)
{
    ASSIGN_OR_RETURN(Enquiry enquiry, find(*m_room, id));
    RETURN_IF_ERROR(checkNoCase(enquiry));
    ASSIGN_OR_RETURN(CaseRecord record, CaseDesk(m_room).freshRecord());
    const CodeRow *manner = m_room->rules().codes.table(u"enquiry_manner").find(enquiry.manner);
    if (manner != nullptr)
        record.source = manner->more[QStringLiteral("case_source")].toString();
    record.kind = enquiry.kind;
    record.place = enquiry.place;
    record.risk = enquiry.risk;
    record.sourceOrgan = enquiry.organ;
    record.sourceNumber = enquiry.organNumber;
    if (enquiry.on.isValid())
        record.registeredOn = enquiry.on;
    CaseNarrative narrative;
    narrative.id = SectionId::fresh();
    narrative.summary = enquiry.matter;
    enquiry.caseId = CaseId::fresh();
    const QUuid caseId = enquiry.caseId.uuid();
    QList<Change> changes{
        {QString(CaseRecord::type), caseId, caseId, bodyOf(record)},
        {QString(CaseNarrative::type), narrative.id.uuid(), caseId, bodyOf(narrative)}};
    changes += CaseDesk::changesOf(enquiry.caseId, partiesOf(enquiry));
    changes.append({QString(Enquiry::type), enquiry.id.uuid(), {}, bodyOf(enquiry)});
    RETURN_IF_ERROR(m_room->write(changes));
    return enquiry.caseId;
}

} // namespace maplebridge
