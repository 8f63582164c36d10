// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/typesetpress.h"
#include "core/handover/handoverdesk.h"
#include "core/paperwork/paperdesk.h"
#include "core/settings/preferences.h"
#include "core/settings/roomrules.h"

namespace maplebridge {

/// What a command works with; each thing is made when it is first asked for.
class Workplace
{
public:
    Workplace(QString room, QString actor) : m_path(std::move(room)), m_actor(std::move(actor)) {}

    /// --room, else $MAPLEBRIDGE_ROOM, else the room that was open last. NotFound for none.
    [[nodiscard]] Result<QString> roomPath() const;
    /// For a new room: never the one that was open last.
    [[nodiscard]] Result<QString> newRoomPath() const;

    Result<RoomRules *> rules();
    /// Opened, with whoever --as names at work; the program itself when nobody is named.
    Result<Room *> room();
    Result<PaperDesk *> papers();
    Result<HandoverDesk *> handover();
    [[nodiscard]] const Clock *clock() const { return &m_clock; }

    /// The case of a number, the end of one, or an id.
    Result<CaseId> caseOf(const QString &wanted);
    /// An office of the roster by name, part of one, or site.
    Result<Office> officeOf(const QString &wanted);
    /// A mediator or clerk of the room by name or id; Ambiguous when several bear the name.
    Result<Mediator> personOf(const QString &wanted);

private:
    QString m_path;
    QString m_actor;
    SystemClock m_clock;
    std::unique_ptr<RoomRules> m_rules;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<PaperSet> m_set;
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<TypesetPress> m_press;
    std::unique_ptr<PaperDesk> m_papers;
    std::unique_ptr<PackageLimits> m_limits;
    std::unique_ptr<HandoverDesk> m_handover;
};

/// Parties of a case by their names; NotFound names the one that is not there.
[[nodiscard]] Result<QList<PartyId>> partiesNamed(const CaseFile &file, const QStringList &names);

} // namespace maplebridge
