// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/roomdesk.h"

namespace maplebridge {

Done RoomDesk::saveCommittee(const Committee &committee)
{
    RETURN_IF_ERROR(m_room->write(
        {Change{QString(Committee::type), committee.id.uuid(), {}, bodyOf(committee)}}));
    return Success{};
}

Result<MediatorId> RoomDesk::saveMediator(Mediator mediator)
{
    if (mediator.id.isNull())
        mediator.id = MediatorId::fresh();
    RETURN_IF_ERROR(
        m_room->write({Change{QString(Mediator::type), mediator.id.uuid(), {}, bodyOf(mediator)}}));
    return mediator.id;
}

Done RoomDesk::keepPhrase(const QString &text)
{
    Phrase phrase{SectionId::fresh(), text.trimmed()};
    ASSIGN_OR_RETURN(const QList<Phrase> known, m_room->cases().phrases());
    const bool isKnown = std::any_of(known.begin(), known.end(), [&phrase](const Phrase &other) {
        return other.text == phrase.text;
    });
    if (phrase.text.isEmpty() || isKnown)
        return Success{};
    RETURN_IF_ERROR(
        m_room->write({Change{QString(Phrase::type), phrase.id.uuid(), {}, bodyOf(phrase)}}));
    return Success{};
}

Done RoomDesk::removePhrase(SectionId phrase)
{
    RETURN_IF_ERROR(m_room->write({Change{QString(Phrase::type), phrase.uuid(), {}, {}, true}}));
    return Success{};
}

Done RoomDesk::saveHolidayYears(const QList<HolidayYear> &years)
{
    ASSIGN_OR_RETURN(const QList<HolidayYear> known, m_room->cases().holidayYears());
    QList<Change> changes;
    for (const HolidayYear &year : years) {
        const auto same
            = std::find_if(known.begin(), known.end(),
                           [&year](const HolidayYear &other) { return other.year == year.year; });
        const SectionId id = same == known.end() ? SectionId::fresh() : same->id;
        changes.append({QString(HolidayYear::type), id.uuid(), {}, bodyOf(year)});
    }
    RETURN_IF_ERROR(m_room->write(changes));
    return Success{};
}

Done RoomDesk::removeHolidayYear(SectionId year)
{
    RETURN_IF_ERROR(m_room->write({Change{QString(HolidayYear::type), year.uuid(), {}, {}, true}}));
    return Success{};
}

} // namespace maplebridge
