// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/casedesk.h"
#include "core/settings/roomrules.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

namespace maplebridge::tests {

/// A room in a temporary folder, with one mediator and one clerk, on 2026-05-08 10:00 Beijing time.
struct RoomFixture
{
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 5, 8), QTime(2, 0), Qt::UTC)};
    RoomRules rules;
    std::unique_ptr<Room> room;

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("room.mbroom")); }

    Done create()
    {
        ASSIGN_OR_RETURN(rules, builtInRules());
        Committee committee;
        committee.name = QStringLiteral("金河区胡杨街道红柳社区人民调解委员会");
        committee.shortName = QStringLiteral("红柳");
        Mediator mediator;
        mediator.name = QStringLiteral("张明德");
        Mediator clerk;
        clerk.name = QStringLiteral("宋晓岚");
        clerk.duty = Duty::Clerk;
        ASSIGN_OR_RETURN(room, Room::create(path(), committee, {mediator, clerk}, &rules, &clock));
        ASSIGN_OR_RETURN(const auto mediators, room->cases().mediators());
        room->actAs(mediators.first().id);
        return Success{};
    }

    Done reopen()
    {
        room.reset();
        ASSIGN_OR_RETURN(room, Room::open(path(), &rules, &clock));
        return Success{};
    }

    static Party party(Side side, const QString &name)
    {
        Party party;
        party.id = PartyId::fresh();
        party.person = PersonId::fresh();
        party.side = side;
        party.details.id = SectionId::fresh();
        party.details.party = party.id;
        party.details.name = name;
        return party;
    }
};

} // namespace maplebridge::tests
