// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/conflicts.h"

#include "core/base/id.h"
#include "core/domain/sectiontypes.h"
#include "core/handover/caseholder.h"
#include "core/storage/revisionlog.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <tuple>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

const QString headsSql = QStringLiteral(R"(
    SELECT head.entity, revision.type, revision.case_id, head.rid,
           EXISTS (SELECT 1 FROM standing WHERE standing.rid = head.rid AND standing.why = 'late'),
           coalesce(mediation_case.number, ''), coalesce(mediation_case.applicants, ''),
           coalesce(mediation_case.respondents, '')
      FROM head JOIN revision ON revision.rid = head.rid
                LEFT JOIN mediation_case ON mediation_case.case_id = revision.case_id
     WHERE head.entity IN (SELECT entity FROM head GROUP BY entity HAVING COUNT(*) > 1)
     ORDER BY revision.case_id, revision.type, head.entity)");

/// Keys of a section in the order of its form.
class KeyLister
{
public:
    template<typename T>
    void operator()(QLatin1StringView key, const T & /*unused*/, const FieldNote & /*unused*/ = {})
    {
        keys += QString(key);
    }

    QStringList keys;
};

QStringList keysOf(const Conflict &conflict)
{
    KeyLister lister;
    const bool known = withSectionType(conflict.type, [&lister](auto tag) {
        const typename decltype(tag)::type sample{};
        fieldsOf(lister, sample);
    });
    if (known)
        return lister.keys;
    QStringList keys = conflict.before.value_or(QJsonObject()).keys();
    for (const ConflictSide &side : conflict.sides)
        keys += side.body.keys();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QList<ConflictField> fieldsIn(const Conflict &conflict)
{
    QList<ConflictField> fields;
    const QJsonObject before = conflict.before.value_or(QJsonObject());
    for (const QString &key : keysOf(conflict)) {
        ConflictField field;
        field.field = key;
        field.before = before.value(key);
        int changes = 0;
        bool differ = false;
        for (qsizetype i = 0; i < conflict.sides.size(); ++i) {
            const QJsonValue value = conflict.sides[i].body.value(key);
            differ = differ || (!field.sides.isEmpty() && value != field.sides.first());
            field.sides.append(value);
            if (value != field.before) {
                ++changes;
                field.changedBy = i;
            }
        }
        if (changes != 1 || !conflict.before)
            field.changedBy = -1;
        if (differ)
            fields.append(field);
    }
    return fields;
}

ConflictSide sideOf(const Revision &revision, const Roster &roster,
                    const QHash<QString, QString> &people)
{
    ConflictSide side;
    side.rid = revision.rid;
    side.site = revision.site;
    side.office = roster.nameOf(revision.site);
    side.who = people.value(uuidText(revision.actor));
    side.at = revision.at;
    side.why = revision.why;
    side.source = revision.source;
    side.deletes = revision.deletes;
    side.isOurs = revision.site == roster.ownSite();
    side.body = revision.body;
    return side;
}

/// Everything a revision builds on, and itself.
QSet<QByteArray> lineageOf(const QHash<QByteArray, const Revision *> &graph, const QByteArray &rid)
{
    QSet<QByteArray> seen;
    QList<QByteArray> open{rid};
    while (!open.isEmpty()) {
        const QByteArray at = open.takeLast();
        const Revision *revision = graph.value(at);
        if (revision == nullptr || seen.contains(at))
            continue;
        seen.insert(at);
        open += revision->parents;
    }
    return seen;
}

/// The newest revision that all sides build on; null when there is none.
const Revision *commonGround(const QList<Revision> &revisions, const QList<ConflictSide> &sides)
{
    QHash<QByteArray, const Revision *> graph;
    for (const Revision &revision : revisions)
        graph.insert(revision.rid, &revision);
    QSet<QByteArray> common = lineageOf(graph, sides.first().rid);
    for (const ConflictSide &side : sides)
        common.intersect(lineageOf(graph, side.rid));
    const Revision *found = nullptr;
    for (const QByteArray &rid : std::as_const(common)) {
        const Revision *candidate = graph.value(rid);
        if (found == nullptr
            || std::tie(candidate->hlc, candidate->rid) > std::tie(found->hlc, found->rid))
            found = candidate;
    }
    return found;
}

/// Sides, common ground and fields of a conflict whose heads are known.
Done complete(const Room &room, const Roster &roster, const QHash<QString, QString> &people,
              const QHash<QByteArray, bool> &heads, Conflict *conflict)
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions,
                     RevisionLog(room.database()).ofEntity(conflict->entity));
    for (const Revision &revision : revisions) {
        if (!heads.contains(revision.rid))
            continue;
        ConflictSide side = sideOf(revision, roster, people);
        side.isLate = heads.value(revision.rid);
        conflict->sides.append(side);
    }
    std::sort(conflict->sides.begin(), conflict->sides.end(),
              [](const ConflictSide &a, const ConflictSide &b) {
                  return std::tuple(!a.isOurs, a.at, a.rid) < std::tuple(!b.isOurs, b.at, b.rid);
              });
    if (conflict->sides.size() < 2)
        return Error{ErrorCode::Corrupt, u"a head is missing"_s};
    if (const Revision *common = commonGround(revisions, conflict->sides)) {
        conflict->before = common->body;
        conflict->beforeAt = common->at;
    }
    conflict->fields = fieldsIn(*conflict);
    if (conflict->caseId.isNull())
        return Success{};
    ASSIGN_OR_RETURN(const CaseHolder holder, holderOf(room, conflict->caseId));
    conflict->owner = holder.name;
    conflict->needsRuling = !holder.isOurs;
    conflict->mayDecide = holder.isOurs || holder.isBelow;
    return Success{};
}

} // namespace

Result<QList<Conflict>> openConflicts(const Room &room, CaseId about)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), headsSql));
    RETURN_IF_ERROR(read.exec());
    QList<Conflict> conflicts;
    QHash<QUuid, QHash<QByteArray, bool>> heads;
    while (read.next()) {
        Conflict conflict;
        conflict.entity = QUuid::fromRfc4122(read.bytes(0));
        conflict.type = read.text(1);
        conflict.caseId = CaseId(QUuid::fromRfc4122(read.bytes(2)));
        if (!about.isNull() && conflict.caseId != about)
            continue;
        if (!heads.contains(conflict.entity)) {
            conflict.caseNumber = read.text(5);
            QStringList parties{read.text(6), read.text(7)};
            parties.removeAll(QString());
            conflict.parties = parties.join(u" / "_s);
            conflicts.append(conflict);
        }
        heads[conflict.entity].insert(read.bytes(3), read.number(4) == 1);
    }
    if (conflicts.isEmpty())
        return conflicts;
    ASSIGN_OR_RETURN(const Roster roster, room.roster());
    using Names = QHash<QString, QString>;
    ASSIGN_OR_RETURN(const Names people, peopleOfAllOffices(room));
    for (Conflict &conflict : conflicts)
        RETURN_IF_ERROR(complete(room, roster, people, heads.value(conflict.entity), &conflict));
    return conflicts;
}

QJsonObject bodyFor(const Conflict &conflict, const ConflictChoice &choice)
{
    QJsonObject body = conflict.sides.value(choice.side).body;
    for (const ConflictField &field : conflict.fields) {
        const qsizetype side = choice.fields.value(field.field, choice.side);
        const QJsonValue value = field.sides.value(side);
        if (value.isUndefined() || value.isNull())
            body.remove(field.field);
        else
            body.insert(field.field, value);
    }
    return body;
}

Result<QUuid> decideConflict(Room *room, const Conflict &conflict, const ConflictChoice &choice,
                             const QString &why)
{
    if (choice.side < 0 || choice.side >= conflict.sides.size())
        return Error{ErrorCode::NotFound, u"no such side"_s};
    ASSIGN_OR_RETURN(const QList<Conflict> now, openConflicts(*room, conflict.caseId));
    const auto same = std::find_if(now.begin(), now.end(), [&conflict](const Conflict &one) {
        return one.entity == conflict.entity;
    });
    const bool unchanged
        = same != now.end() && same->sides.size() == conflict.sides.size()
          && std::equal(
              same->sides.begin(), same->sides.end(), conflict.sides.begin(),
              [](const ConflictSide &a, const ConflictSide &b) { return a.rid == b.rid; });
    if (!unchanged)
        return Error{ErrorCode::Refused, u"the conflict is another one now"_s};
    const bool deletes = conflict.sides[choice.side].deletes;
    WriteContext context;
    context.settles = true;
    context.why = why;
    return room->write({Change{conflict.type, conflict.entity, conflict.caseId.uuid(),
                               deletes ? QJsonObject() : bodyFor(conflict, choice), deletes,
                               conflict.needsRuling}},
                       context);
}

} // namespace maplebridge
