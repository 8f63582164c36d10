// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// What of the cases has a day: sessions, appointments, limits.

#include "core/storage/caserepository.h"
#include "core/storage/storedvalues.h"

#include <algorithm>
#include <tuple>

namespace maplebridge {

using namespace stored;

Result<QList<DatedSession>> CaseRepository::sessionsBetween(const QDate &from,
                                                            const QDate &until) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT section.case_id, section.entity, section.body
          FROM section JOIN mediation_case ON mediation_case.case_id = section.case_id
         WHERE section.type = 'session' AND section.deleted = 0 AND mediation_case.deleted = 0
           AND mediation_case.owner IN ('', (SELECT site FROM identity))
           AND json_extract(CAST(section.body AS TEXT), '$.day') BETWEEN :from AND :until)")));
    statement.bind(QStringLiteral(":from"), from.toString(Qt::ISODate))
        .bind(QStringLiteral(":until"), until.toString(Qt::ISODate));
    RETURN_IF_ERROR(statement.exec());
    QList<DatedSession> sessions;
    while (statement.next()) {
        ASSIGN_OR_RETURN(auto session, storedBody<Session>(statement.bytes(2), *m_codes));
        session.id = SessionId(uuid(statement.bytes(1)));
        sessions.append({CaseId(uuid(statement.bytes(0))), session});
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const DatedSession &a, const DatedSession &b) {
                         return std::tuple(a.session.day, a.session.from)
                                < std::tuple(b.session.day, b.session.from);
                     });
    return sessions;
}

Result<QList<Appointment>> CaseRepository::appointmentsBetween(const QDate &from,
                                                               const QDate &until) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT case_id, next_session_on FROM mediation_case
         WHERE deleted = 0 AND owner IN ('', (SELECT site FROM identity))
           AND next_session_on BETWEEN :from AND :until
         ORDER BY next_session_on, case_id)")));
    statement.bind(QStringLiteral(":from"), from.toString(Qt::ISODate))
        .bind(QStringLiteral(":until"), until.toString(Qt::ISODate));
    RETURN_IF_ERROR(statement.exec());
    QList<Appointment> appointments;
    while (statement.next())
        appointments.append({CaseId(uuid(statement.bytes(0))), day(statement.text(1))});
    return appointments;
}

Result<QList<CaseId>> CaseRepository::casesWithClocks(const QDate &since) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT case_id FROM mediation_case
         WHERE deleted = 0 AND owner IN ('', (SELECT site FROM identity))
           AND (ended_on = '' OR ended_on >= :since OR effective_on >= :since
                OR case_id IN (SELECT case_id FROM section
                                WHERE type = 'confirmation' AND deleted = 0))
         ORDER BY registered_on, case_id)")));
    statement.bind(QStringLiteral(":since"), since.toString(Qt::ISODate));
    RETURN_IF_ERROR(statement.exec());
    QList<CaseId> cases;
    while (statement.next())
        cases.append(CaseId(uuid(statement.bytes(0))));
    return cases;
}

} // namespace maplebridge
