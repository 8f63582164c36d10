// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/builtinlimits.h"
#include "core/handover/handoverdesk.h"
#include "core/settings/roomrules.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace maplebridge::tests {

/// Offices in files of a temporary folder that hand packages to each other by a "stick".
class OfficeFixture
{
public:
    Done begin()
    {
        ASSIGN_OR_RETURN(m_rules, builtInRules());
        ASSIGN_OR_RETURN(m_limits, builtInPackageLimits());
        return Success{};
    }

    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".mbroom"));
    }
    /// A folder of its own for each name.
    [[nodiscard]] QString stick(const QString &name = QStringLiteral("stick")) const
    {
        QDir(m_folder.path()).mkpath(name);
        return m_folder.filePath(name);
    }

    /// An office with one mediator, who works in it.
    Result<std::unique_ptr<Room>> create(const QString &name, Tier tier, const QString &person)
    {
        Committee committee;
        committee.name = name;
        committee.shortName = name.left(2);
        committee.phone = QStringLiteral("0990-0000%1").arg(++m_phones, 3, 10, QChar(u'0'));
        Mediator mediator;
        mediator.name = person;
        ASSIGN_OR_RETURN(std::unique_ptr<Room> room,
                         Room::create(path(name), committee, {mediator}, &m_rules, &clock));
        ASSIGN_OR_RETURN(const QList<Mediator> people, room->cases().mediators());
        room->actAs(people.first().id);
        HandoverDesk desk = deskOf(room.get());
        ASSIGN_OR_RETURN(Office self, desk.self());
        self.tier = tier;
        RETURN_IF_ERROR(desk.describeSelf(self));
        return room;
    }

    /// The file as another computer has it, from now on a replica of its own.
    Result<std::unique_ptr<Room>> copied(const QString &from, const QString &to)
    {
        if (!QFile::copy(path(from), path(to)))
            return Error{ErrorCode::Io, QStringLiteral("copy"), to};
        ASSIGN_OR_RETURN(std::unique_ptr<Room> room,
                         Room::open(path(to), &m_rules, &clock, QStringLiteral("another machine")));
        ASSIGN_OR_RETURN(const QList<Mediator> people, room->cases().mediators());
        room->actAs(people.first().id);
        return room;
    }

    Result<std::unique_ptr<Room>> opened(const QString &name)
    {
        ASSIGN_OR_RETURN(std::unique_ptr<Room> room, Room::open(path(name), &m_rules, &clock));
        ASSIGN_OR_RETURN(const QList<Mediator> people, room->cases().mediators());
        room->actAs(people.first().id);
        return room;
    }

    HandoverDesk deskOf(Room *room) { return {room, &m_limits, QStringLiteral("test")}; }

    /// Both take each other's card.
    Done join(Room *below, Room *above)
    {
        ASSIGN_OR_RETURN(const OfficeCard upper, cardOfRoom(above));
        RETURN_IF_ERROR(deskOf(below).joinCentre(upper));
        ASSIGN_OR_RETURN(const OfficeCard lower, cardOfRoom(below));
        return deskOf(above).enrol(lower);
    }

    /// One package from an office to another; everything in it counts.
    Result<Taken> carry(Room *from, Room *to)
    {
        // Later than everything before: packages and entries have an order in time.
        clock.set(clock.now().addSecs(60));
        ASSIGN_OR_RETURN(const Roster roster, to->roster());
        ASSIGN_OR_RETURN(const WrittenPackage package,
                         deskOf(from).send(roster.ownSite(), stick()));
        HandoverDesk desk = deskOf(to);
        const Arrival arrival = desk.look(package.path);
        if (!arrival.canBeTaken())
            return arrival.error;
        ASSIGN_OR_RETURN(const BatchOutcome outcome, desk.take({arrival}));
        if (outcome.taken.size() != 1)
            return outcome.aside.value(0).error;
        return outcome.taken.first().taken;
    }

    FixedClock clock{QDateTime(QDate(2026, 5, 8), QTime(2, 0), Qt::UTC)};

private:
    Result<OfficeCard> cardOfRoom(Room *room)
    {
        ASSIGN_OR_RETURN(const QByteArray card, deskOf(room).ownCard());
        return readCard(card, m_rules.codes);
    }

    QTemporaryDir m_folder;
    RoomRules m_rules;
    PackageLimits m_limits;
    int m_phones = 0;
};

} // namespace maplebridge::tests
