// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/watchlist.h"

#include "core/base/canonicaljson.h"
#include "core/handover/correspondence.h"
#include "core/settings/roomrules.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace maplebridge {
namespace {

const QString columns = QStringLiteral(R"(
    SELECT c.case_id, c.number, c.applicants, c.respondents, c.summary, c.owner,
           coalesce(json_extract(CAST(record.body AS TEXT), '$.risk'), ''), )");
const QString tables = QStringLiteral(R"(
      FROM mediation_case AS c
      JOIN section AS record ON record.entity = c.case_id AND record.type = 'case' )");

const QString overdueSql = columns + QStringLiteral(R"(
           CASE WHEN c.accepted_on = '' THEN c.registered_on ELSE c.accepted_on END AS since, 0)")
                           + tables + QStringLiteral(R"(
     WHERE c.deleted = 0 AND c.ended_on = '' AND since <> '' AND since < :before
     ORDER BY since)");
const QString riskySql
    = columns + QStringLiteral("c.registered_on, 0") + tables + QStringLiteral(R"(
     WHERE c.deleted = 0 AND c.ended_on = ''
       AND json_extract(CAST(record.body AS TEXT), '$.risk') IS NOT NULL
     ORDER BY c.registered_on)");
const QString defaultSql
    = columns + QStringLiteral("min(d.due_on), sum(d.amount)") + tables + QStringLiteral(R"(
      JOIN due_item AS d ON d.case_id = c.case_id AND d.sort IN ('payment', 'act')
     WHERE c.deleted = 0 AND d.due_on < :before
     GROUP BY c.case_id ORDER BY min(d.due_on))");
const QString reopenedSql
    = columns + QStringLiteral("substr(max(r.written_at), 1, 10), 0") + tables + QStringLiteral(R"(
      JOIN revision AS r ON r.case_id = c.case_id AND r.type = 'closing'
     WHERE c.deleted = 0 AND c.outcome = ''
       AND EXISTS (SELECT 1 FROM revision AS was
                     JOIN payload ON payload.payload_hash = was.payload_hash
                    WHERE was.case_id = c.case_id AND was.type = 'closing' AND was.op = 'put'
                      AND json_extract(CAST(payload.body AS TEXT), '$.outcome') IS NOT NULL)
     GROUP BY c.case_id ORDER BY max(r.written_at) DESC)");

QString sqlOf(Watch list)
{
    switch (list) {
    case Watch::Overdue:
        return overdueSql;
    case Watch::Risky:
        return riskySql;
    case Watch::InDefault:
        return defaultSql;
    case Watch::Reopened:
        return reopenedSql;
    }
    Q_UNREACHABLE();
}

/// The colours in the order of their table, from harmless to urgent.
qsizetype placeOf(const CodeTables &codes, const QString &colour)
{
    const auto &rows = codes.table(u"risk_colour").rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].code == colour)
            return i;
    }
    return -1;
}

/// Within how many months a dispute is usually settled.
Result<int> usualMonths()
{
    ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(QStringLiteral("rules/watch-limits.json")));
    ASSIGN_OR_RETURN(const QJsonValue json, strictJson(bytes));
    const int months = json[QStringLiteral("usual_months")][QStringLiteral("value")].toInt();
    if (months < 1)
        return Error{ErrorCode::Invalid, QStringLiteral("limit missing"),
                     QStringLiteral("/usual_months")};
    return months;
}

} // namespace

Result<QList<WatchedCase>> watchedCases(const Room &room, Watch list)
{
    const QDate today = room.clock().today();
    ASSIGN_OR_RETURN(const int months, usualMonths());
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), sqlOf(list)));
    if (list == Watch::Overdue)
        read.bind(QStringLiteral(":before"), today.addMonths(-months).toString(Qt::ISODate));
    else if (list == Watch::InDefault)
        read.bind(QStringLiteral(":before"), today.toString(Qt::ISODate));
    RETURN_IF_ERROR(read.exec());
    NoteFilter filter;
    filter.openOnly = true;
    ASSIGN_OR_RETURN(const QList<NoteEntry> notes, notesIn(room, filter));
    const CodeTables &codes = room.rules().codes;
    QList<WatchedCase> cases;
    while (read.next()) {
        WatchedCase one;
        one.id = CaseId(QUuid::fromRfc4122(read.bytes(0)));
        one.number = read.text(1);
        QStringList parties{read.text(2), read.text(3)};
        parties.removeAll(QString());
        one.parties = parties.join(QStringLiteral(" / "));
        one.summary = read.text(4);
        one.owner = read.text(5);
        one.risk = read.text(6);
        one.since = QDate::fromString(read.text(7), Qt::ISODate);
        one.amount = Money{read.number(8)};
        one.reminded = std::any_of(notes.begin(), notes.end(), [&one](const NoteEntry &entry) {
            return entry.note.kind == NoteKind::Reminder && entry.about == one.id;
        });
        if (list != Watch::Risky || placeOf(codes, one.risk) > 0)
            cases.append(one);
    }
    if (list == Watch::Risky)
        std::stable_sort(cases.begin(), cases.end(),
                         [&codes](const WatchedCase &a, const WatchedCase &b) {
                             return placeOf(codes, a.risk) > placeOf(codes, b.risk);
                         });
    return cases;
}

} // namespace maplebridge
