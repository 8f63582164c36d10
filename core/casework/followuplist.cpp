// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/followuplist.h"

#include "core/casework/casedesk.h"
#include "core/casework/deadlinelist.h"

#include <QSet>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

Result<QList<DueCall>> callsOf(const Room &room)
{
    const QDate today = room.clock().today();
    const FollowUpRules &rules = room.rules().followUps;
    ASSIGN_OR_RETURN(const QList<DueRow> due,
                     room.cases().dueUntil(today.addDays(rules.daysBefore)));
    QList<DueCall> calls;
    QSet<QUuid> seen;
    for (const DueRow &row : due) {
        if (row.sort == u"session" || seen.contains(row.id.uuid()))
            continue;
        seen.insert(row.id.uuid());
        ASSIGN_OR_RETURN(CaseFile loaded, room.cases().load(row.id));
        const auto file = std::make_shared<const CaseFile>(std::move(loaded));
        if (!effectiveOn(*file).isValid())
            continue;
        const QList<Promise> promises = promisesOf(*file);
        for (const Promise &promise : promises) {
            const QDate on = callOn(promise, rules);
            if (on.isValid() && on <= today)
                calls.append({file, promise, on});
        }
    }
    std::stable_sort(calls.begin(), calls.end(),
                     [](const DueCall &a, const DueCall &b) { return a.on < b.on; });
    return calls;
}

Result<QList<CaseVisit>> visitsOf(const Room &room)
{
    ASSIGN_OR_RETURN(const QList<CaseFile> cases, casesInMotion(room));
    return visitsOf(cases, room);
}

QList<CaseVisit> visitsOf(const QList<CaseFile> &cases, const Room &room)
{
    const QDate today = room.clock().today();
    QList<CaseVisit> visits;
    for (const CaseFile &file : cases) {
        for (const DueVisit &visit : dueVisits(file, room.rules().followUps, room.rules().codes)) {
            if (visit.from <= today)
                visits.append({file.id, titleOf(file, room.rules().codes), visit});
        }
    }
    std::stable_sort(visits.begin(), visits.end(), [](const CaseVisit &a, const CaseVisit &b) {
        return a.visit.lastDay < b.visit.lastDay;
    });
    return visits;
}

MediatorId inCharge(const Room &room, const CaseFile &file)
{
    return room.actor().isNull() ? file.record.presiding : room.actor();
}

Done recordEntry(Room *room, CaseId id, const Performance &entry)
{
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    if (file.obligation(entry.obligation) == nullptr)
        return Error{ErrorCode::NotFound, u"no such promise"_s, entry.obligation.text()};
    if (!entry.on.isValid())
        return Error{ErrorCode::Invalid, u"no day"_s, u"on"_s, u"a day"_s};
    Performance kept = entry;
    if (kept.id.isNull())
        kept.id = SectionId::fresh();
    return CaseDesk(room).save(id, kept);
}

} // namespace maplebridge
