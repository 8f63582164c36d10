// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/casework/changenotifier.h"
#include "core/domain/phrasebook.h"
#include "core/domain/promises.h"
#include "core/domain/rules.h"
#include "core/domain/timelimits.h"
#include "core/platform/machine.h"
#include "core/platform/roomlock.h"
#include "core/storage/caserepository.h"
#include "core/storage/integritycheck.h"

#include <memory>

namespace maplebridge {

/// Code lists and limits that are in force; data, read at the start.
struct RoomRules
{
    CodeTables codes;
    Limits limits;
    PhraseBook phrases;
    TimeLimits timeLimits = {};
    FollowUpRules followUps = {};
    WorkCalendar calendar = {}; ///< What is compiled in; a room may know later years.
};

/// An open room file: one process, one writer. Everything that is done in it goes through the
/// desks, which write revisions, draw the projection and tell the notifier in one call.
class Room
{
public:
    /// Makes a new file. Conflict when there is one of that name; Foreign on a network file system.
    static Result<std::unique_ptr<Room>> create(const QString &path, const Committee &committee,
                                                const QList<Mediator> &mediators,
                                                const RoomRules *rules, const Clock *clock);
    /// Opens by the opening rules: lock, file system, application id, version, quick check. A file
    /// that was made on another computer than `machine` writes as a new replica from then on.
    static Result<std::unique_ptr<Room>> open(const QString &path, const RoomRules *rules,
                                              const Clock *clock,
                                              const QString &machine = machineMark());

    /// A second connection to a room that this process holds, for a job: call it in the thread that
    /// uses it. It sees the room as it stands at the call, whatever is written meanwhile, and
    /// refuses to write.
    static Result<std::unique_ptr<Room>> openReader(const QString &path, const RoomRules *rules,
                                                    const Clock *clock);

    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;
    ~Room() = default;

    [[nodiscard]] CaseRepository cases() const { return {m_database.get(), &m_rules->codes}; }
    [[nodiscard]] Database *database() const { return m_database.get(); }
    [[nodiscard]] const RoomRules &rules() const { return *m_rules; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] ChangeNotifier *notifier() { return &m_notifier; }
    [[nodiscard]] QString path() const { return m_path; }

    /// Who works from now on; every revision bears it.
    void actAs(MediatorId actor) { m_actor = actor; }
    [[nodiscard]] MediatorId actor() const { return m_actor; }

    /// Days that are worked: what is compiled in, and the years that the room was given.
    [[nodiscard]] Result<WorkCalendar> calendar() const;

    /// The offices this one knows.
    [[nodiscard]] Result<Roster> roster() const;

    /// Writes changes as one transaction: revisions, projection, one notice. Null call id
    /// when nothing was different. Refused, naming the owner, for a case of another office.
    Result<QUuid> write(const QList<Change> &changes, WriteContext context = {});

    /// Notes something done that changes no entity: print, export, reveal, backup.
    Done note(const QString &action, const QJsonObject &details, CaseId about = {});

    /// Keeps bytes under their SHA-256, which it gives as hex.
    Result<QString> keepAttachment(const QByteArray &bytes, const QString &mediaType);

    Result<CheckReport> check(bool keepRebuilt) const;

    /// Whether anything was written since the newest backup this process made.
    [[nodiscard]] bool hasUnsavedWork() const { return m_writtenSinceBackup; }
    /// A verified backup into the room's own backup folder, and rotation; gives its path.
    Result<QString> backUp();

private:
    Room(QString path, const RoomRules *rules, const Clock *clock);
    Done openDatabase();
    Done mayWrite(const Change &change) const;
    /// Sees to it that two computers never write as one.
    Done settleReplica(const QString &machine);
    /// Backs a file of an older schema up and brings it to the newest.
    Done bringUpToDate();

    QString m_path;
    const RoomRules *m_rules;
    const Clock *m_clock;
    std::unique_ptr<RoomLock> m_lock; ///< Outlives the connection.
    std::unique_ptr<Database> m_database;
    ChangeNotifier m_notifier;
    MediatorId m_actor;
    bool m_writtenSinceBackup = false;
};

} // namespace maplebridge
