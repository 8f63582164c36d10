// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/practiceroom.h"

#include "core/base/canonicaljson.h"
#include "core/casework/enquirydesk.h"
#include "core/exchange/caseimport.h"
#include "core/settings/roomrules.h"

#include <QFile>
#include <QJsonArray>

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

/// The register of the practice room: what a week brings that is no case.
Done takeInEnquiries(Room *room)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(QString(folder + u"/enquiries.json")));
    ASSIGN_OR_RETURN(const QJsonValue whole, strictJson(bytes));
    const QJsonArray entries = whole[u"entries"].toArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        ASSIGN_OR_RETURN(const Enquiry entry,
                         fromBody<Enquiry>(entries[at].toObject(),
                                           QStringLiteral("/entries/%1").arg(at),
                                           room->rules().codes));
        RETURN_IF_ERROR(EnquiryDesk(room).save(entry));
    }
    return Success{};
}

Done takeInPractice(Room *room)
{
    RETURN_IF_ERROR(takeInWorkedCases(room));
    return takeInEnquiries(room);
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
    if (const Done taken = takeInPractice(room.get()); !taken) {
        room.reset();
        QFile::remove(path);
        return taken.error();
    }
    return room;
}

} // namespace maplebridge
