// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/deadlinelist.h"

#include <algorithm>

namespace maplebridge {
namespace {

/// No limit of an ended case runs longer without an entry of its own, and no visit is asked for.
constexpr int monthsBack = 3;

} // namespace

Result<QList<CaseFile>> casesInMotion(const Room &room)
{
    ASSIGN_OR_RETURN(const QList<CaseId> ids,
                     room.cases().casesWithClocks(room.clock().today().addMonths(-monthsBack)));
    QList<CaseFile> cases;
    for (const CaseId &id : ids) {
        ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
        cases.append(file);
    }
    return cases;
}

Result<QList<CaseDeadline>> deadlinesOfRoom(const Room &room)
{
    ASSIGN_OR_RETURN(const QList<CaseFile> cases, casesInMotion(room));
    return deadlinesOf(cases, room);
}

Result<QList<CaseDeadline>> deadlinesOf(const QList<CaseFile> &cases, const Room &room)
{
    const QDate today = room.clock().today();
    ASSIGN_OR_RETURN(const WorkCalendar calendar, room.calendar());
    QList<CaseDeadline> list;
    for (const CaseFile &file : cases) {
        for (const Deadline &deadline : deadlinesOf(file, room.rules().timeLimits, calendar, today))
        {
            if (!deadline.metOn.isValid())
                list.append(
                    {file.id, file.record.number, titleOf(file, room.rules().codes), deadline});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const CaseDeadline &a, const CaseDeadline &b) {
        return a.deadline.lastDay < b.deadline.lastDay;
    });
    return list;
}

} // namespace maplebridge
