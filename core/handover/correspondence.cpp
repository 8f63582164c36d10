// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/correspondence.h"

#include "core/base/canonicaljson.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <tuple>

namespace maplebridge {
namespace {

const QString notesSql = QStringLiteral(R"(
    SELECT section.entity, section.case_id, section.body, section.site, revision.written_at,
           coalesce(mediation_case.number, ''), coalesce(mediation_case.applicants, ''),
           coalesce(mediation_case.respondents, '')
      FROM section JOIN revision ON revision.rid = section.rid
                   LEFT JOIN mediation_case ON mediation_case.case_id = section.case_id
     WHERE section.type = 'note' AND section.deleted = 0)");

Result<NoteEntry> readRow(const Statement &row, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(const QJsonValue body, strictJson(row.bytes(2)));
    NoteEntry entry;
    ASSIGN_OR_RETURN(entry.note, fromBody<OfficeNote>(body.toObject(), {}, codes));
    entry.note.id = SectionId(QUuid::fromRfc4122(row.bytes(0)));
    entry.about = CaseId(QUuid::fromRfc4122(row.bytes(1)));
    entry.from = row.text(3);
    entry.at = QDateTime::fromString(row.text(4), Qt::ISODateWithMs);
    entry.caseNumber = row.text(5);
    QStringList parties{row.text(6), row.text(7)};
    parties.removeAll(QString());
    entry.parties = parties.join(QStringLiteral(" / "));
    return entry;
}

auto rankOf(const NoteEntry &entry)
{
    const QDate day = entry.note.dueOn;
    return std::tuple(!day.isValid(), day.isValid() ? day.toJulianDay() : 0,
                      -entry.at.toMSecsSinceEpoch());
}

} // namespace

Result<QList<NoteEntry>> notesIn(const Room &room, const NoteFilter &filter)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), notesSql));
    RETURN_IF_ERROR(read.exec());
    QList<NoteEntry> all;
    while (read.next()) {
        ASSIGN_OR_RETURN(NoteEntry entry, readRow(read, room.rules().codes));
        all.append(std::move(entry));
    }
    for (NoteEntry &entry : all) {
        entry.answered = std::any_of(all.cbegin(), all.cend(), [&entry](const NoteEntry &other) {
            return other.note.answers == entry.note.id && other.from == entry.note.to;
        });
    }
    QList<NoteEntry> wanted;
    for (const NoteEntry &entry : std::as_const(all)) {
        if ((filter.about.isNull() || filter.about == entry.about)
            && (filter.to.isEmpty() || filter.to == entry.note.to)
            && (!filter.openOnly || entry.isOpen()))
            wanted.append(entry);
    }
    std::sort(wanted.begin(), wanted.end(),
              [](const NoteEntry &a, const NoteEntry &b) { return rankOf(a) < rankOf(b); });
    return wanted;
}

} // namespace maplebridge
