// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/integritycheck.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace maplebridge {
namespace {

Result<qint64> count(const Database &database, const QString &sql)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, sql));
    RETURN_IF_ERROR(statement.exec());
    return statement.next() ? statement.number(0) : 0;
}

Result<QString> firstRow(const Database &database, const QString &sql)
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(database, sql));
    RETURN_IF_ERROR(statement.exec());
    return statement.next() ? statement.text(0) : QString();
}

Result<QString> firstBadAttachment(const Database &database)
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(database, QStringLiteral("SELECT sha256, bytes FROM attachment")));
    RETURN_IF_ERROR(statement.exec());
    while (statement.next()) {
        if (QCryptographicHash::hash(statement.bytes(1), QCryptographicHash::Sha256)
            != statement.bytes(0))
            return QString::fromLatin1(statement.bytes(0).toHex());
    }
    return QString();
}

Done compareProjection(Database *database, const CodeTables &codes, bool keepRebuilt,
                       CheckReport &report)
{
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(database));
    Projection projection(database, &codes);
    ASSIGN_OR_RETURN(const QString before, projection.fingerprint());
    RETURN_IF_ERROR(projection.rebuild());
    ASSIGN_OR_RETURN(const QString after, projection.fingerprint());
    report.projectionSound = before == after;
    if (!keepRebuilt)
        return Success{};
    report.projectionSound = true;
    return transaction->commit();
}

} // namespace

Result<CheckReport> checkRoom(Database *database, const CodeTables &codes, bool keepRebuilt)
{
    CheckReport report;
    const auto note = [&report](const QString &fault) {
        if (report.firstFault.isEmpty())
            report.firstFault = fault;
    };
    ASSIGN_OR_RETURN(const QString integrity,
                     firstRow(*database, QStringLiteral("PRAGMA integrity_check(1)")));
    report.fileSound = integrity == u"ok";
    if (!report.fileSound)
        note(integrity);
    ASSIGN_OR_RETURN(const QString orphan,
                     firstRow(*database, QStringLiteral("PRAGMA foreign_key_check")));
    report.foreignKeysSound = orphan.isEmpty();
    if (!report.foreignKeysSound)
        note(QStringLiteral("foreign key in ") + orphan);
    const Done chains = RevisionLog(database).verify();
    report.chainsSound = static_cast<bool>(chains);
    if (!chains)
        note(chains.error().where + QStringLiteral(": ") + chains.error().detail);
    const Done compared = compareProjection(database, codes, keepRebuilt, report);
    if (!compared)
        note(compared.error().detail + u' ' + compared.error().where);
    else if (!report.projectionSound)
        note(QStringLiteral("the tables differ from what the log says"));
    ASSIGN_OR_RETURN(const QString attachment, firstBadAttachment(*database));
    report.attachmentsSound = attachment.isEmpty();
    if (!report.attachmentsSound)
        note(QStringLiteral("attachment ") + attachment);
    ASSIGN_OR_RETURN(report.revisions,
                     count(*database, QStringLiteral("SELECT COUNT(*) FROM revision")));
    ASSIGN_OR_RETURN(
        report.cases,
        count(*database, QStringLiteral("SELECT COUNT(*) FROM mediation_case WHERE deleted = 0")));
    return report;
}

} // namespace maplebridge
