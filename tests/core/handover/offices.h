// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/casedesk.h"
#include "core/handover/handoverdesk.h"
#include "core/settings/roomrules.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace maplebridge::tests {

/// An office with a real file, and the stick it writes to.
struct OfficeFile
{
    std::unique_ptr<Room> room;
    std::unique_ptr<HandoverDesk> desk;
    QString stick;

    [[nodiscard]] QString site() const { return room->roster().value().ownSite(); }
};

/// A few offices of one city in a temporary folder, all at the same instant.
class Offices
{
public:
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 5, 8), QTime(2, 0), Qt::UTC)};
    RoomRules rules;
    PackageLimits limits;

    Done prepare()
    {
        ASSIGN_OR_RETURN(rules, builtInRules());
        ASSIGN_OR_RETURN(const QByteArray bytes,
                         dataFile(QStringLiteral("rules/package-limits.json")));
        ASSIGN_OR_RETURN(limits, PackageLimits::fromJson(bytes));
        return Success{};
    }

    /// A room, or with a tier a centre.
    Result<OfficeFile> make(const QString &name, Tier tier = Tier::Room)
    {
        OfficeFile office;
        Committee committee;
        committee.name = name;
        committee.shortName = name.left(2);
        committee.phone = QStringLiteral("0990-0000001");
        Mediator mediator;
        mediator.name = QStringLiteral("张明德");
        ASSIGN_OR_RETURN(office.room,
                         Room::create(folder.filePath(name + QStringLiteral(".mbroom")), committee,
                                      {mediator}, &rules, &clock));
        office.stick = folder.filePath(name + QStringLiteral("-stick"));
        QDir().mkpath(office.stick);
        office.desk
            = std::make_unique<HandoverDesk>(office.room.get(), &limits, QStringLiteral("test"));
        if (tier != Tier::Room) {
            ASSIGN_OR_RETURN(Office self, office.desk->self());
            self.tier = tier;
            RETURN_IF_ERROR(office.desk->describeSelf(self));
        }
        return office;
    }

    Result<OfficeCard> cardOf(OfficeFile &office)
    {
        ASSIGN_OR_RETURN(const QByteArray bytes, office.desk->ownCard());
        return readCard(bytes, rules.codes);
    }

    /// Both have telephoned.
    Done introduce(OfficeFile &below, OfficeFile &above)
    {
        ASSIGN_OR_RETURN(const OfficeCard centre, cardOf(above));
        RETURN_IF_ERROR(below.desk->joinCentre(centre));
        ASSIGN_OR_RETURN(const OfficeCard room, cardOf(below));
        return above.desk->enrol(room);
    }

    Result<WrittenPackage> send(OfficeFile &from, OfficeFile &to)
    {
        clock.set(clock.now().addSecs(60));
        return from.desk->send(to.site(), from.stick);
    }

    /// Sends, looks, takes in.
    Result<Arrival> carry(OfficeFile &from, OfficeFile &to)
    {
        ASSIGN_OR_RETURN(const WrittenPackage package, send(from, to));
        ASSIGN_OR_RETURN(const BatchOutcome batch, to.desk->take({to.desk->look(package.path)}));
        if (batch.taken.isEmpty())
            return batch.aside.isEmpty() ? Error{ErrorCode::NotFound, QStringLiteral("nothing")}
                                         : batch.aside.first().error;
        return batch.taken.first();
    }

    static Result<CaseId> openCase(OfficeFile &office, const QString &summary)
    {
        CaseDesk desk(office.room.get());
        ASSIGN_OR_RETURN(const CaseId id, desk.openCase());
        CaseNarrative story;
        story.id = SectionId::fresh();
        story.summary = summary;
        RETURN_IF_ERROR(desk.save(id, story));
        return id;
    }
};

} // namespace maplebridge::tests
