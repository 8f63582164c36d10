// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/deadlinelist.h"

#include <algorithm>

namespace maplebridge {
namespace {

/// No limit of an ended case runs longer without an entry of its own.
constexpr int monthsBack = 3;

} // namespace

Result<QList<CaseDeadline>> deadlinesOfRoom(const Room &room)
{
    const QDate today = room.clock().today();
    ASSIGN_OR_RETURN(const WorkCalendar calendar, room.calendar());
    ASSIGN_OR_RETURN(const QList<CaseId> cases,
                     room.cases().casesWithClocks(today.addMonths(-monthsBack)));
    QList<CaseDeadline> list;
    for (const CaseId &id : cases) {
        ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
        for (const Deadline &deadline : deadlinesOf(file, room.rules().timeLimits, calendar, today))
        {
            if (!deadline.metOn.isValid())
                list.append({id, file.record.number, titleOf(file, room.rules().codes), deadline});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const CaseDeadline &a, const CaseDeadline &b) {
        return a.deadline.lastDay < b.deadline.lastDay;
    });
    return list;
}

} // namespace maplebridge
