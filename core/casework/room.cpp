// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/room.h"

#include "core/platform/files.h"
#include "core/storage/backup.h"
#include "core/storage/checkpoint.h"
#include "core/storage/migrator.h"
#include "core/storage/projection.h"
#include "core/storage/revisionlog.h"
#include "core/storage/rosterrepository.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace maplebridge {
namespace {

// Whose a case is, or what belongs to an office as a whole; empty for something new.
const QString ownerSql = QStringLiteral(R"(
    SELECT coalesce((SELECT site FROM case_owner WHERE case_id = :case_id),
                    (SELECT site FROM section WHERE entity = :entity AND case_id IS NULL), ''),
           site
      FROM identity WHERE one = 1)");

Done mayHoldRoom(const QString &path)
{
    if (isNetworkFileSystem(path))
        return Error{ErrorCode::Foreign, QStringLiteral("network file system"), path,
                     QStringLiteral("a disk of this computer")};
    return Success{};
}

Done quickCheck(const Database &database)
{
    ASSIGN_OR_RETURN(Statement check,
                     Statement::prepare(database, QStringLiteral("PRAGMA quick_check(1)")));
    RETURN_IF_ERROR(check.exec());
    if (!check.next() || check.text(0) != u"ok")
        return Error{ErrorCode::Corrupt, check.text(0), database.path()};
    return Success{};
}

/// Lines of minutes show in no list: they alone need no redrawing. Without one of them the case
/// is as old as its next newest section.
bool showsInNoList(const Change &change)
{
    return change.type == MinuteLine::type && !change.deletes;
}

/// What the changes of one call touched.
struct Written
{
    ChangeNotice notice;
    QSet<QUuid> redraw; ///< Cases whose rows in lists are to be drawn anew.
    QSet<QString> types;

    void add(const Change &change, bool audit)
    {
        types.insert(change.type);
        if (change.caseId.isNull()) {
            notice.room = true;
            return;
        }
        notice.cases.insert(CaseId(change.caseId));
        if (!audit && !showsInNoList(change))
            redraw.insert(change.caseId);
    }
};

} // namespace

Room::Room(QString path, const RoomRules *rules, const Clock *clock)
    : m_path(std::move(path)), m_rules(rules), m_clock(clock)
{}

Done Room::openDatabase()
{
    ASSIGN_OR_RETURN(m_lock, RoomLock::take(m_path));
    ASSIGN_OR_RETURN(m_database, Database::open(m_path, Database::Mode::Writer));
    return Success{};
}

Result<std::unique_ptr<Room>> Room::create(const QString &path, const Committee &committee,
                                           const QList<Mediator> &mediators, const RoomRules *rules,
                                           const Clock *clock)
{
    RETURN_IF_ERROR(mayHoldRoom(path));
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, QStringLiteral("there is a file of that name"), path};
    // The room is made under another name and published whole: a power cut leaves no half room.
    const QString temporary = path + QStringLiteral(".new");
    QFile::remove(temporary);
    {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::Io, file.errorString(), path};
    }
    {
        std::unique_ptr<Room> draft(new Room(temporary, rules, clock));
        RETURN_IF_ERROR(draft->openDatabase());
        RETURN_IF_ERROR(migrate(draft->m_database.get()));
        {
            ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(draft->m_database.get()));
            RETURN_IF_ERROR(
                RevisionLog(draft->m_database.get()).begin({}, machineMark(), clock->now()));
            RETURN_IF_ERROR(transaction->commit());
        }
        QList<Change> changes;
        const CommitteeId id = committee.id.isNull() ? CommitteeId::fresh() : committee.id;
        changes.append({QString(Committee::type), id.uuid(), {}, bodyOf(committee)});
        for (const Mediator &mediator : mediators) {
            const MediatorId one = mediator.id.isNull() ? MediatorId::fresh() : mediator.id;
            changes.append({QString(Mediator::type), one.uuid(), {}, bodyOf(mediator)});
        }
        RETURN_IF_ERROR(draft->write(changes));
        RETURN_IF_ERROR(checkpoint(*draft->m_database));
    }
    RETURN_IF_ERROR(publishFile(temporary, path));
    return open(path, rules, clock);
}

Result<std::unique_ptr<Room>> Room::open(const QString &path, const RoomRules *rules,
                                         const Clock *clock, const QString &machine)
{
    RETURN_IF_ERROR(checkRoomFile(path));
    RETURN_IF_ERROR(mayHoldRoom(path));
    std::unique_ptr<Room> room(new Room(path, rules, clock));
    RETURN_IF_ERROR(room->openDatabase());
    RETURN_IF_ERROR(quickCheck(*room->m_database));
    RETURN_IF_ERROR(room->bringUpToDate());
    RETURN_IF_ERROR(room->settleReplica(machine));
    return room;
}

Done Room::settleReplica(const QString &machine)
{
    RevisionLog log(m_database.get());
    ASSIGN_OR_RETURN(const LogIdentity identity, log.identity());
    if (machine.isEmpty() || identity.machine == machine)
        return Success{};
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(m_database.get()));
    RETURN_IF_ERROR(identity.machine.isEmpty() ? log.bindToMachine(machine)
                                               : log.renewReplica(machine, m_clock->now()));
    return transaction->commit();
}

Result<Roster> Room::roster() const
{
    return readRoster(*m_database, m_rules->codes);
}

Result<WorkCalendar> Room::calendar() const
{
    WorkCalendar calendar = m_rules->calendar;
    ASSIGN_OR_RETURN(const QList<HolidayYear> years, cases().holidayYears());
    for (const HolidayYear &year : years)
        calendar.add(year);
    return calendar;
}

Done Room::mayWrite(const Change &change) const
{
    if (change.type == u"event" || change.type == OfficeNote::type)
        return Success{};
    ASSIGN_OR_RETURN(Statement find, Statement::prepare(*m_database, ownerSql));
    find.bind(QStringLiteral(":case_id"), change.caseId.toRfc4122())
        .bind(QStringLiteral(":entity"), change.entity.toRfc4122());
    RETURN_IF_ERROR(find.exec());
    const QString owner = find.next() ? find.text(0) : QString();
    if (owner.isEmpty() || owner == find.text(1))
        return Success{};
    ASSIGN_OR_RETURN(const Roster offices, roster());
    if (change.ruling && offices.isAbove(offices.ownSite(), owner))
        return Success{};
    return Error{ErrorCode::Refused, QStringLiteral("of another office"), offices.nameOf(owner)};
}

Result<std::unique_ptr<Room>> Room::openReader(const QString &path, const RoomRules *rules,
                                               const Clock *clock)
{
    std::unique_ptr<Room> room(new Room(path, rules, clock));
    ASSIGN_OR_RETURN(room->m_database, Database::open(path, Database::Mode::Reader));
    // One transaction from the first question to the end: all answers are of one instant.
    RETURN_IF_ERROR(Statement::run(*room->m_database, QStringLiteral("BEGIN")));
    RETURN_IF_ERROR(room->cases().committee());
    return room;
}

Done Room::bringUpToDate()
{
    ASSIGN_OR_RETURN(const int schema, schemaVersion(*m_database));
    if (schema == newestSchema())
        return Success{};
    ASSIGN_OR_RETURN(const QString kept, backUp());
    Q_UNUSED(kept)
    return migrate(m_database.get(),
                   [this] { return Projection(m_database.get(), &m_rules->codes).rebuild(); });
}

Result<QUuid> Room::write(const QList<Change> &changes, WriteContext context)
{
    context.actor = m_actor.uuid();
    context.at = m_clock->now();
    if (context.call.isNull())
        context.call = newUuid(context.at);
    Written written;
    {
        ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(m_database.get()));
        RevisionLog log(m_database.get());
        Projection projection(m_database.get(), &m_rules->codes);
        for (const Change &change : changes) {
            RETURN_IF_ERROR(mayWrite(change));
            ASSIGN_OR_RETURN(const Revision revision, log.append(change, context));
            if (revision.rid.isEmpty())
                continue;
            RETURN_IF_ERROR(projection.draw(revision));
            written.add(change, context.audit);
            if (!change.caseId.isNull() && !context.audit && showsInNoList(change)) {
                RETURN_IF_ERROR(projection.touchCase(change.caseId, revision.hlc));
            }
        }
        if (written.types.isEmpty())
            return QUuid();
        for (const QUuid &caseId : std::as_const(written.redraw))
            RETURN_IF_ERROR(projection.drawCase(caseId));
        RETURN_IF_ERROR(transaction->commit());
    }
    m_writtenSinceBackup = true;
    if (written.types.size() == 1)
        written.notice.sectionType = *written.types.begin();
    if (!context.audit)
        m_notifier.tell(written.notice);
    return context.call;
}

Done Room::note(const QString &action, const QJsonObject &details, CaseId about)
{
    QJsonObject body = details;
    body.insert(QStringLiteral("action"), action);
    WriteContext context;
    context.audit = true;
    const Change change{QStringLiteral("event"), newUuid(m_clock->now()), about.uuid(), body};
    RETURN_IF_ERROR(write({change}, context));
    return Success{};
}

Result<QString> Room::keepAttachment(const QByteArray &bytes, const QString &mediaType)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(m_database.get()));
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO attachment (sha256, media_type, size, bytes)
        VALUES (:sha256, :media_type, :size, :bytes) ON CONFLICT (sha256) DO NOTHING)")));
    insert.bind(QStringLiteral(":sha256"), hash)
        .bind(QStringLiteral(":media_type"), mediaType)
        .bind(QStringLiteral(":size"), bytes.size())
        .bind(QStringLiteral(":bytes"), bytes);
    RETURN_IF_ERROR(insert.exec());
    RETURN_IF_ERROR(transaction->commit());
    m_writtenSinceBackup = true;
    return QString::fromLatin1(hash.toHex());
}

Result<CheckReport> Room::check(bool keepRebuilt) const
{
    return checkRoom(m_database.get(), m_rules->codes, keepRebuilt);
}

Result<QString> Room::backUp()
{
    const QString folder = backupFolder(m_path);
    ASSIGN_OR_RETURN(const QString path, makeBackup(*m_database, folder, m_clock->now()));
    m_writtenSinceBackup = false;
    RETURN_IF_ERROR(rotateBackups(folder, m_path));
    return path;
}

} // namespace maplebridge
