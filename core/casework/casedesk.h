// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// One entry of a case's history: which desk call changed what.
struct HistoryEntry
{
    QUuid call;
    QDateTime at; ///< UTC.
    MediatorId actor;
    QString type;
    QUuid entity;
    QString field; ///< Key as in the section's JSON; empty when the entity came or went.
    QJsonValue before;
    QJsonValue after;
    QString why;
    bool undo = false;
};

/// Every write to a case that the window or a command may ask for. One call: one
/// transaction, one notice.
class CaseDesk
{
public:
    explicit CaseDesk(Room *room) : m_room(room) {}

    /// A case of today, with who works here in the duties that are theirs; not kept yet.
    Result<CaseRecord> freshRecord() const;
    /// A new dispute: registered today, nothing else known.
    Result<CaseId> openCase();

    /// Saves one section of a case as it is now.
    template<typename T>
    Done save(CaseId caseId, const T &value, const QString &why = {})
    {
        return saveAll(
            caseId, {Change{QString(T::type), value.id.uuid(), caseId.uuid(), bodyOf(value)}}, why);
    }
    Done saveRecord(CaseId caseId, const CaseRecord &record, const QString &why = {});
    /// Saves a party with its details, as two sections in one call.
    Done saveParty(CaseId caseId, const Party &party);
    /// Several parties with their details in one call, e.g. those of a list.
    Done addParties(CaseId caseId, const QList<Party> &parties);
    /// What writing these parties with their details changes.
    static QList<Change> changesOf(CaseId caseId, const QList<Party> &parties);
    Done saveAll(CaseId caseId, const QList<Change> &changes, const QString &why = {});

    /// Takes an entity away (a mark, not a deletion). A session takes its minutes with it, a party
    /// its details; Refused when something signed or said still refers to it.
    Done remove(CaseId caseId, const QString &type, const QUuid &entity, const QString &why = {});

    /// Accepts the case on a day and gives it the next number of the room's series; a number
    /// of its `own` is kept instead. Conflict when that is taken. Gives the number.
    Result<QString> accept(CaseId caseId, const QDate &day, const QString &own = {});

    /// Issues a version of a document: keeps its PDF and what it says. Fills version, instant
    /// and id, and gives them back.
    Result<Paper> issue(CaseId caseId, Paper paper, const QByteArray &pdf);
    /// The version a document's next issue will bear.
    Result<int> nextVersion(CaseId caseId, const QString &document, SectionId subject) const;

    /// Records acts on one issued paper in one call; what it says is frozen from then on.
    Done recordSignings(CaseId caseId, const QList<Signing> &signings);
    /// Takes back what was recorded by mistake, as one call that keeps the reason. Refused in a
    /// filed case.
    Done withdrawSignings(CaseId caseId, const QList<SectionId> &signings, const QString &why);

    /// Takes the ending of a case back, with a reason that stays in its history. NotFound for a
    /// case that has not ended, Refused for one that is filed.
    Done reopen(CaseId caseId, const QString &why);

    /// Puts a case into the bin, with a reason, or takes it out.
    Done discard(CaseId caseId, const QString &why);
    Done restore(CaseId caseId);

    /// What `undo` would take back: the newest desk call of this case that is not undone.
    /// NotFound when there is none; Refused when it would touch a signed paper.
    Result<QUuid> undoable(CaseId caseId) const;
    Result<QUuid> undo(CaseId caseId);
    /// What `redo` would bring back: the newest undoing, if nothing was written since. NotFound
    /// when there is none.
    Result<QUuid> redoable(CaseId caseId) const;
    Result<QUuid> redo(CaseId caseId);

    /// Every change of every field, newest first.
    Result<QList<HistoryEntry>> history(CaseId caseId) const;

private:
    /// Puts what a desk call changed back to what it was before, as new revisions.
    Result<QUuid> takeBack(CaseId caseId, const QUuid &call);

    Room *m_room;
};

} // namespace maplebridge
