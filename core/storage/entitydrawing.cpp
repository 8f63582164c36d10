// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Drawing sections from all that anybody wrote about them.

#include "core/base/canonicaljson.h"
#include "core/domain/office.h"
#include "core/domain/phrasebook.h"
#include "core/domain/sectiontypes.h"
#include "core/storage/projection.h"
#include "core/storage/rosterrepository.h"
#include "core/storage/storedvalues.h"

namespace maplebridge {

using namespace stored;

namespace {

const QString upsertSectionSql = QStringLiteral(R"(
    INSERT INTO section (entity, type, case_id, born, deleted, rid, body, site)
    VALUES (:entity, :type, :case_id, :born, :deleted, :rid, :body, :site)
    ON CONFLICT (entity) DO UPDATE
       SET deleted = excluded.deleted, rid = excluded.rid, body = excluded.body)");
const QString insertHeadSql = QStringLiteral(R"(
    INSERT INTO head (entity, rid) VALUES (:entity, :rid))");
const QString insertOwnerSql = QStringLiteral(R"(
    INSERT INTO case_owner (case_id, site, opened_by, transfer, epoch)
    VALUES (:case_id, :site, :opened_by, :transfer, :epoch))");
const QString insertStandingSql = QStringLiteral(R"(
    INSERT INTO standing (rid, entity, case_id, why) VALUES (:rid, :entity, :case_id, :why))");

// A case whose parts do not fit together: one line, so that it is seen.
const QString insertBrokenSql = QStringLiteral(R"(
    INSERT INTO mediation_case (case_id, number, year, kind, applicants, respondents, summary, step,
                                outcome, registered_on, accepted_on, ended_on, effective_on,
                                next_session_on, unsigned, amount, deleted, changed_hlc, search_key,
                                owner, trouble)
    VALUES (:case_id, '', 0, '', '', '', :summary, 0, '', '', '', '', '', '', 0, 0, 0, 0, '',
            coalesce((SELECT site FROM case_owner WHERE case_id = :case_id), ''), 'broken'))");
const QString troubleSql = QStringLiteral(R"(
    UPDATE mediation_case SET trouble =
      CASE WHEN EXISTS (SELECT 1 FROM head JOIN revision ON revision.rid = head.rid
                         WHERE revision.case_id = :id GROUP BY head.entity HAVING COUNT(*) > 1)
                THEN 'conflict'
           WHEN EXISTS (SELECT 1 FROM standing WHERE case_id = :id) THEN 'standing'
           WHEN number <> '' AND EXISTS (SELECT 1 FROM mediation_case AS other
                         WHERE other.number = mediation_case.number AND other.deleted = 0
                           AND other.case_id <> mediation_case.case_id
                           AND other.owner = mediation_case.owner)
                THEN 'number'
           ELSE '' END
     WHERE case_id = :id)");

Done clear(const Database &database, const char *table, const char *column, const QUuid &id)
{
    ASSIGN_OR_RETURN(Statement remove,
                     Statement::prepare(
                         database, QStringLiteral("DELETE FROM %1 WHERE %2 = :id")
                                       .arg(QLatin1StringView(table), QLatin1StringView(column))));
    remove.bind(QStringLiteral(":id"), id.toRfc4122());
    return remove.exec();
}

template<typename T>
Standing readableAs(const QJsonObject &body, const CodeTables &codes)
{
    return fromBody<T>(body, {}, codes) ? Standing::Counts : Standing::Unreadable;
}

/// Whether the body is one of its type. What a later program wrote waits for that program.
Standing readable(const Revision &revision, const CodeTables &codes)
{
    if (revision.sectionVersion > sectionVersion)
        return Standing::Newer;
    if (!revision.hasBody)
        return Standing::Unreadable;
    if (revision.type == CaseTransfer::type)
        return Standing::Counts; // Ownership has read it
    Standing standing = Standing::Newer;
    const auto read = [&](auto tag) {
        standing = readableAs<typename decltype(tag)::type>(revision.body, codes);
    };
    if (withSectionType(revision.type, read))
        return standing;
    forEachType(OfficeSectionTypes{}, [&](auto tag) {
        if (decltype(tag)::type::type == revision.type)
            read(tag);
    });
    return standing;
}

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Counts:
        return {};
    case Standing::Waiting:
        return QStringLiteral("waiting");
    case Standing::Unentitled:
        return QStringLiteral("unentitled");
    case Standing::Late:
        return QStringLiteral("late");
    case Standing::Unreadable:
        return QStringLiteral("unreadable");
    case Standing::Newer:
        return QStringLiteral("newer");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Ownership> Projection::drawOwner(const QUuid &caseId)
{
    const RevisionLog log(m_database);
    ASSIGN_OR_RETURN(const QList<Revision> opening, log.ofEntity(caseId));
    ASSIGN_OR_RETURN(const QList<Revision> transfers, log.ofEntity(transferEntity(caseId)));
    const Ownership ownership(opening, transfers);
    RETURN_IF_ERROR(clear(*m_database, "case_owner", "case_id", caseId));
    if (!ownership.isKnown())
        return ownership;
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertOwnerSql));
    insert.bind(QStringLiteral(":case_id"), caseId.toRfc4122())
        .bind(QStringLiteral(":site"), ownership.owner())
        .bind(QStringLiteral(":opened_by"), ownership.openedBy())
        .bind(QStringLiteral(":transfer"), ownership.tenure().isEmpty()
                                               ? QVariant(QMetaType(QMetaType::QByteArray))
                                               : QVariant(ownership.tenure()))
        .bind(QStringLiteral(":epoch"), ownership.epoch());
    RETURN_IF_ERROR(insert.exec());
    return ownership;
}

Done Projection::drawHead(const Revision &revision)
{
    ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertHeadSql));
    insert.bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
        .bind(QStringLiteral(":rid"), revision.rid);
    return insert.exec();
}

Done Projection::drawSection(const Revision &revision, qint64 born, const QString &openedBy)
{
    ASSIGN_OR_RETURN(Statement section, Statement::prepare(*m_database, upsertSectionSql));
    section.bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
        .bind(QStringLiteral(":type"), revision.type)
        .bind(QStringLiteral(":case_id"), idOrNull(revision.caseId))
        .bind(QStringLiteral(":born"), born)
        .bind(QStringLiteral(":deleted"), revision.deletes ? 1 : 0)
        .bind(QStringLiteral(":rid"), revision.rid)
        .bind(QStringLiteral(":body"), canonicalJson(revision.body))
        .bind(QStringLiteral(":site"), openedBy);
    return section.exec();
}

Done Projection::drawStanding(const QList<Revision> &revisions, const EntityView &view)
{
    for (const Revision &revision : revisions) {
        const Standing standing = view.standing.value(revision.rid);
        if (standing == Standing::Counts)
            continue;
        ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertStandingSql));
        insert.bind(QStringLiteral(":rid"), revision.rid)
            .bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
            .bind(QStringLiteral(":case_id"), idOrNull(revision.caseId))
            .bind(QStringLiteral(":why"), wordOf(standing));
        RETURN_IF_ERROR(insert.exec());
    }
    return Success{};
}

Done Projection::drawEntity(const QUuid &entity, const Ownership &ownership)
{
    ASSIGN_OR_RETURN(const QList<Revision> revisions, RevisionLog(m_database).ofEntity(entity));
    const EntityRules rules{[](const QString &type) { return type == OfficeNote::type; },
                            [this](const Revision &one) { return readable(one, *m_codes); },
                            [this](const QString &above, const QString &below) {
                                if (!m_roster) {
                                    auto roster = readRoster(*m_database, *m_codes);
                                    m_roster = roster ? std::move(roster).value() : Roster();
                                }
                                return m_roster->isAbove(above, below);
                            }};
    const EntityView view = viewOf(revisions, ownership, rules);
    for (const char *table : {"head", "section", "standing"})
        RETURN_IF_ERROR(clear(*m_database, table, "entity", entity));
    RETURN_IF_ERROR(drawStanding(revisions, view));
    for (const Revision &revision : revisions) {
        if (view.heads.contains(revision.rid))
            RETURN_IF_ERROR(drawHead(revision));
        if (revision.rid == view.shown)
            RETURN_IF_ERROR(drawSection(revision, view.born, view.openedBy));
    }
    return Success{};
}

Result<QString> Projection::ownSite() const
{
    ASSIGN_OR_RETURN(const LogIdentity identity, RevisionLog(m_database).identity());
    return identity.site;
}

Done Projection::checkNumber(const CaseFile &file) const
{
    if (file.record.number.isEmpty())
        return Success{};
    ASSIGN_OR_RETURN(const QString own, ownSite());
    ASSIGN_OR_RETURN(Statement other, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT 1 FROM mediation_case
         WHERE number = :number AND deleted = 0 AND case_id <> :id AND owner IN ('', :own))")));
    other.bind(QStringLiteral(":number"), file.record.number)
        .bind(QStringLiteral(":id"), file.id.uuid().toRfc4122())
        .bind(QStringLiteral(":own"), own);
    RETURN_IF_ERROR(other.exec());
    if (other.next())
        return Error{ErrorCode::Conflict, QStringLiteral("number taken"), file.record.number};
    return Success{};
}

Done Projection::drawBroken(const QUuid &caseId, const Error &fault)
{
    ASSIGN_OR_RETURN(Statement row, Statement::prepare(*m_database, insertBrokenSql));
    row.bind(QStringLiteral(":case_id"), caseId.toRfc4122())
        .bind(QStringLiteral(":summary"), QString(fault.where + u' ' + fault.detail));
    return row.exec();
}

Done Projection::drawTrouble(const QUuid &caseId)
{
    ASSIGN_OR_RETURN(Statement mark, Statement::prepare(*m_database, troubleSql));
    mark.bind(QStringLiteral(":id"), caseId.toRfc4122());
    return mark.exec();
}

} // namespace maplebridge
