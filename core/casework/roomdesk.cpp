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

} // namespace maplebridge
