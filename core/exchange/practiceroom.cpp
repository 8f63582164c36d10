// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/practiceroom.h"

#include "core/exchange/caseimport.h"
#include "core/settings/roomrules.h"

#include <QFile>

namespace maplebridge {
namespace {

const QString folder = QStringLiteral("practice");

Done takeInWorkedCases(Room *room)
{
    for (const QString &name : dataFiles(folder)) {
        if (!name.startsWith(u"case"))
            continue;
        ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(QString(folder + u'/' + name)));
        RETURN_IF_ERROR(importCaseJson(room, bytes, name));
    }
    return Success{};
}

} // namespace

Result<std::unique_ptr<Room>> createRoomFromJson(const QString &path, const QByteArray &bytes,
                                                 const RoomRules *rules, const Clock *clock)
{
    ASSIGN_OR_RETURN(const RoomDocument document, roomDocumentFromJson(bytes, rules->codes));
    return Room::create(path, document.committee, document.mediators, rules, clock);
}

Result<std::unique_ptr<Room>> createPracticeRoom(const QString &path, const RoomRules *rules,
                                                 const Clock *clock)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(QString(folder + u"/room.json")));
    ASSIGN_OR_RETURN(std::unique_ptr<Room> room, createRoomFromJson(path, bytes, rules, clock));
    if (const Done taken = takeInWorkedCases(room.get()); !taken) {
        room.reset();
        QFile::remove(path);
        return taken.error();
    }
    return room;
}

} // namespace maplebridge
