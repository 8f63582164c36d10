// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/backup.h"

#include "core/platform/files.h"
#include "core/platform/machine.h"
#include "core/storage/checkpoint.h"
#include "core/storage/migrator.h"
#include "core/storage/revisionlog.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace maplebridge {
namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

Done verifyCopy(const QString &path, const QString &fingerprint)
{
    ASSIGN_OR_RETURN(const auto copy, Database::open(path, Database::Mode::Reader));
    ASSIGN_OR_RETURN(Statement check,
                     Statement::prepare(*copy, QStringLiteral("PRAGMA quick_check(1)")));
    RETURN_IF_ERROR(check.exec());
    if (!check.next() || check.text(0) != u"ok")
        return Error{ErrorCode::Corrupt, QStringLiteral("the copy is damaged"), path};
    ASSIGN_OR_RETURN(const QString found, RevisionLog(copy.get()).fingerprint());
    if (found != fingerprint)
        return Error{ErrorCode::Corrupt, QStringLiteral("the copy differs from the room"), path};
    return Success{};
}

/// A room of its own from now on, whose entries never pass for those of the other.
Done becomeAnother(const QString &path, const QDateTime &at)
{
    ASSIGN_OR_RETURN(const auto copy, Database::open(path, Database::Mode::Writer));
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(copy.get()));
    RETURN_IF_ERROR(RevisionLog(copy.get()).renewReplica(machineMark(), at));
    RETURN_IF_ERROR(transaction->commit());
    return checkpoint(*copy);
}

} // namespace

QString backupFolder(const QString &roomPath)
{
    const QFileInfo info(roomPath);
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".backups");
}

Result<QString> makeBackup(const Database &database, const QString &folder, const QDateTime &at)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, QStringLiteral("cannot make the folder"), folder};
    const QString base = QFileInfo(database.path()).completeBaseName();
    const auto named = [&](const QDateTime &instant) {
        return QStringLiteral("%1/%2-%3.mbroom")
            .arg(folder, base, instant.toUTC().toString(stampFormat));
    };
    // Two in one second: the later one is named after the next.
    QDateTime stamp = at;
    while (QFileInfo::exists(named(stamp)))
        stamp = stamp.addSecs(1);
    const QString path = named(stamp);
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    ASSIGN_OR_RETURN(
        const QString fingerprint,
        RevisionLog(const_cast<Database *>(&database)).fingerprint()); // NOLINT: reads only
    const auto copied = [&]() -> Done {
        ASSIGN_OR_RETURN(Statement copy,
                         Statement::prepare(database, QStringLiteral("VACUUM INTO :path")));
        copy.bind(QStringLiteral(":path"), temporary);
        RETURN_IF_ERROR(copy.exec());
        RETURN_IF_ERROR(verifyCopy(temporary, fingerprint));
        return publishFile(temporary, path);
    }();
    if (copied)
        return path;
    QFile::remove(temporary); // half a copy only takes space, which may be what is missing
    return copied.error();
}

QList<BackupFile> backupsIn(const QString &folder, const QString &roomPath)
{
    const QString base = QFileInfo(roomPath).completeBaseName() + u'-';
    QList<BackupFile> backups;
    const auto entries
        = QDir(folder).entryInfoList({base + QStringLiteral("*.mbroom")}, QDir::Files);
    for (const QFileInfo &info : entries) {
        QDateTime at = QDateTime::fromString(info.completeBaseName().mid(base.size()), stampFormat);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            backups.append({info.absoluteFilePath(), at, info.size()});
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    return backups;
}

QList<BackupFile> superfluous(const QList<BackupFile> &backups)
{
    QSet<QString> days;
    QSet<QString> weeks;
    QSet<QString> months;
    QList<BackupFile> rest;
    const auto firstOf = [](QSet<QString> &seen, const QString &span, int most) {
        if (seen.contains(span) || seen.size() >= most)
            return false;
        seen.insert(span);
        return true;
    };
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QDate day = backups[i].madeAt.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool ofDay = firstOf(days, day.toString(Qt::ISODate), 14);
        const bool ofWeek = firstOf(weeks, QStringLiteral("%1-%2").arg(year).arg(week), 8);
        const bool ofMonth = firstOf(months, day.toString(QStringLiteral("yyyy-MM")), 24);
        if (i >= 12 && !ofDay && !ofWeek && !ofMonth)
            rest.append(backups[i]);
    }
    return rest;
}

Done rotateBackups(const QString &folder, const QString &roomPath)
{
    for (const BackupFile &backup : superfluous(backupsIn(folder, roomPath))) {
        if (!QFile::remove(backup.path))
            return Error{ErrorCode::Io, QStringLiteral("cannot remove an old backup"), backup.path};
    }
    return Success{};
}

Result<QString> restoreBackup(const QString &backup, const QString &roomPath, const QDateTime &at)
{
    RETURN_IF_ERROR(checkRoomFile(backup));
    const QFileInfo room(roomPath);
    const QString path
        = QStringLiteral("%1/%2-restored-%3.mbroom")
              .arg(room.absolutePath(), room.completeBaseName(), at.toUTC().toString(stampFormat));
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, QStringLiteral("it was restored already"), path};
    const auto restored = [&]() -> Done {
        if (!QFile::copy(backup, temporary))
            return fileError(path, QStringLiteral("cannot copy"));
        RETURN_IF_ERROR(becomeAnother(temporary, at));
        return publishFile(temporary, path);
    }();
    if (restored)
        return path;
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(temporary + QString::fromLatin1(ending));
    return restored.error();
}

} // namespace maplebridge
