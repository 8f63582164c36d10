// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/workplace.h"

#include "app/cli/command.h"
#include "core/handover/builtinlimits.h"

#include <QCoreApplication>

namespace maplebridge {

Result<QString> Workplace::newRoomPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    const QString named = qEnvironmentVariable("MAPLEBRIDGE_ROOM");
    if (!named.isEmpty())
        return named;
    return Error{ErrorCode::NotFound, QStringLiteral("no room named"), QStringLiteral("--room")};
}

Result<QString> Workplace::roomPath() const
{
    auto named = newRoomPath();
    if (named)
        return named;
    const QString last = Preferences().lastRoom();
    if (last.isEmpty())
        return named.error();
    return last;
}

Result<RoomRules *> Workplace::rules()
{
    if (!m_rules) {
        ASSIGN_OR_RETURN(RoomRules read, builtInRules());
        m_rules = std::make_unique<RoomRules>(std::move(read));
    }
    return m_rules.get();
}

Result<Room *> Workplace::room()
{
    if (!m_room) {
        ASSIGN_OR_RETURN(const QString path, roomPath());
        ASSIGN_OR_RETURN(RoomRules * inForce, rules());
        ASSIGN_OR_RETURN(m_room, Room::open(path, inForce, &m_clock));
        if (!m_actor.isEmpty()) {
            ASSIGN_OR_RETURN(const Mediator person, personOf(m_actor));
            m_room->actAs(person.id);
        }
    }
    return m_room.get();
}

Result<HandoverDesk *> Workplace::handover()
{
    if (!m_handover) {
        ASSIGN_OR_RETURN(Room * opened, room());
        ASSIGN_OR_RETURN(PackageLimits limits, builtInPackageLimits());
        m_limits = std::make_unique<PackageLimits>(std::move(limits));
        m_handover = std::make_unique<HandoverDesk>(opened, m_limits.get(),
                                                    QCoreApplication::applicationVersion());
    }
    return m_handover.get();
}

Result<Office> Workplace::officeOf(const QString &wanted)
{
    ASSIGN_OR_RETURN(const Room *opened, room());
    ASSIGN_OR_RETURN(const Roster roster, opened->roster());
    QList<Office> found;
    for (const Office &office : roster.offices()) {
        if (office.site == wanted || office.name == wanted)
            return office;
        if (office.name.contains(wanted))
            found.append(office);
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("office"), wanted};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous, QStringLiteral("several offices"), wanted};
    return found.first();
}

Result<PaperDesk *> Workplace::papers()
{
    if (!m_papers) {
        ASSIGN_OR_RETURN(Room * opened, room());
        ASSIGN_OR_RETURN(PaperSet set, builtInPapers());
        m_set = std::make_unique<PaperSet>(std::move(set));
        m_fonts = std::make_unique<FontBook>(fontFolders());
        m_press = std::make_unique<TypesetPress>(m_fonts.get(), &m_clock);
        m_papers = std::make_unique<PaperDesk>(opened, m_set.get(), m_press.get());
    }
    return m_papers.get();
}

Result<CaseId> Workplace::caseOf(const QString &wanted)
{
    ASSIGN_OR_RETURN(Room * opened, room());
    return opened->cases().findByNumber(wanted);
}

Result<Mediator> Workplace::personOf(const QString &wanted)
{
    ASSIGN_OR_RETURN(Room * opened, room());
    ASSIGN_OR_RETURN(const QList<Mediator> people, opened->cases().mediators());
    QList<Mediator> found;
    for (const Mediator &one : people) {
        if (one.name == wanted || one.id.text() == wanted)
            found.append(one);
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no mediator of that name"), wanted};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous, QStringLiteral("several of that name"), wanted};
    return found.first();
}

Result<QList<PartyId>> partiesNamed(const CaseFile &file, const QStringList &names)
{
    QList<PartyId> ids;
    for (const QString &name : names) {
        const auto found
            = std::find_if(file.parties.begin(), file.parties.end(),
                           [&name](const Party &party) { return party.details.name == name; });
        if (found == file.parties.end())
            return Error{ErrorCode::NotFound, QStringLiteral("no such party"), name};
        ids.append(found->id);
    }
    return ids;
}

} // namespace maplebridge
