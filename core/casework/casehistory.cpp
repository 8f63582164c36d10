// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/storage/revisionlog.h"

namespace maplebridge {
namespace {

/// What an entity said before a revision: the newest earlier one of the same entity.
const Revision *before(const QList<Revision> &revisions, qsizetype at)
{
    for (qsizetype i = at; i-- > 0;) {
        if (revisions[i].entity == revisions[at].entity)
            return &revisions[i];
    }
    return nullptr;
}

void addEntries(const Revision &revision, const Revision *earlier, QList<HistoryEntry> &entries)
{
    HistoryEntry entry{revision.call,
                       revision.at,
                       MediatorId(revision.actor),
                       revision.type,
                       revision.entity,
                       {},
                       {},
                       {},
                       revision.why,
                       !revision.undoes.isNull()};
    const bool was = earlier != nullptr && !earlier->deletes;
    if (revision.deletes || !was) {
        entry.before = was ? QJsonValue(earlier->body) : QJsonValue();
        entry.after = revision.deletes ? QJsonValue() : QJsonValue(revision.body);
        entries.prepend(entry);
        return;
    }
    QSet<QString> keys;
    for (const QString &key : revision.body.keys() + earlier->body.keys())
        keys.insert(key);
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    for (const QString &key : std::as_const(sorted)) {
        entry.field = key;
        entry.before = earlier->body.value(key);
        entry.after = revision.body.value(key);
        if (entry.before != entry.after)
            entries.prepend(entry);
    }
}

} // namespace

Result<QList<HistoryEntry>> CaseDesk::history(CaseId caseId) const
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions,
                     RevisionLog(m_room->database()).ofCase(caseId.uuid()));
    QList<HistoryEntry> entries;
    for (qsizetype i = 0; i < revisions.size(); ++i)
        addEntries(revisions[i], before(revisions, i), entries);
    return entries;
}

Result<QUuid> CaseDesk::undoable(CaseId caseId) const
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions,
                     RevisionLog(m_room->database()).ofCase(caseId.uuid()));
    QSet<QUuid> undone;
    for (auto it = revisions.crbegin(); it != revisions.crend(); ++it) {
        if (it->type == u"event" || undone.contains(it->call))
            continue;
        if (!it->undoes.isNull()) {
            undone.insert(it->undoes);
            continue;
        }
        if (it->type == Signing::type || it->type == Paper::type)
            return Error{ErrorCode::Refused, QStringLiteral("a paper was issued or signed")};
        if (it->call == revisions.first().call)
            break; // the case itself: that is what the bin is for
        return it->call;
    }
    return Error{ErrorCode::NotFound, QStringLiteral("nothing to undo")};
}

Result<QUuid> CaseDesk::redoable(CaseId caseId) const
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions,
                     RevisionLog(m_room->database()).ofCase(caseId.uuid()));
    QHash<QUuid, QUuid> undoes; // by call
    for (const Revision &revision : revisions)
        undoes.insert(revision.call, revision.undoes);
    QSet<QUuid> redone;
    for (auto it = revisions.crbegin(); it != revisions.crend(); ++it) {
        if (it->type == u"event" || redone.contains(it->call))
            continue;
        if (it->undoes.isNull())
            break; // something new was written since
        if (undoes.value(it->undoes).isNull())
            return it->call;
        redone.insert(it->undoes);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("nothing to redo")};
}

Result<QUuid> CaseDesk::undo(CaseId caseId)
{
    ASSIGN_OR_RETURN(const QUuid call, undoable(caseId));
    return takeBack(caseId, call);
}

Result<QUuid> CaseDesk::redo(CaseId caseId)
{
    ASSIGN_OR_RETURN(const QUuid call, redoable(caseId));
    return takeBack(caseId, call);
}

Result<QUuid> CaseDesk::takeBack(CaseId caseId, const QUuid &call)
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions,
                     RevisionLog(m_room->database()).ofCase(caseId.uuid()));
    QList<Change> changes;
    for (qsizetype i = revisions.size(); i-- > 0;) {
        const Revision &revision = revisions[i];
        if (revision.call != call || revision.type == u"event")
            continue;
        const Revision *earlier = before(revisions, i);
        const bool gone = earlier == nullptr || earlier->deletes;
        changes.append({revision.type, revision.entity, caseId.uuid(),
                        gone ? QJsonObject() : earlier->body, gone, revision.ruling});
    }
    WriteContext context;
    context.undoes = call;
    RETURN_IF_ERROR(m_room->write(changes, context));
    return call;
}

} // namespace maplebridge
