// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/caserepository.h"

#include "core/base/text.h"
#include "core/storage/storedvalues.h"

namespace maplebridge {

using namespace stored;

namespace {

const QString sectionsSql = QStringLiteral(R"(
    SELECT section.type, section.entity, section.body, section.deleted,
           (SELECT hlc FROM revision WHERE revision.rid = section.rid)
      FROM section
     WHERE section.case_id = :case_id AND (section.deleted = 0 OR section.type = 'case')
       AND section.type NOT IN ('transfer', 'note') -- what offices say about the case
     ORDER BY section.born)");
const QString rowColumns = QStringLiteral(R"(
    SELECT case_id, number, kind, applicants, respondents, summary, step, outcome, registered_on,
           accepted_on, ended_on, effective_on, next_session_on, unsigned, amount, changed_hlc
      FROM mediation_case)");
const QString dueSql = QStringLiteral(R"(
    SELECT due_item.case_id, due_on, sort, what, due_item.amount, applicants, respondents
      FROM due_item JOIN mediation_case ON mediation_case.case_id = due_item.case_id
     WHERE due_on <= :day AND mediation_case.deleted = 0
     ORDER BY due_on, due_item.case_id)");
const QString personsSql = QStringLiteral(R"(
    SELECT person_id, party_id, case_id, name, id_number, phone, MAX(known_on || hex(case_id)), known_on,
           COUNT(DISTINCT case_id)
      FROM case_party
     WHERE name <> ''
       AND (:words = '' OR instr(name_key, :words) > 0 OR instr(id_number, :words) > 0
            OR instr(replace(phone, '-', ''), :words) > 0)
     -- The same number is the same human, whoever entered it when.
     GROUP BY CASE WHEN id_number <> '' THEN id_number ELSE coalesce(person_id, party_id) END
     ORDER BY 7 DESC LIMIT :limit)");

// Bodies are kept as blobs; SQLite's JSON reads text only.
const QString notesSql = QStringLiteral(R"(
    SELECT revision.hlc, revision.written_at, revision.case_id, payload.body
      FROM revision JOIN payload ON payload.payload_hash = revision.payload_hash
     WHERE revision.type = 'event' AND revision.op = 'put'
       AND json_extract(CAST(payload.body AS TEXT), '$.action') = :action
     ORDER BY revision.hlc DESC)");
const QString endedSql = QStringLiteral(R"(
    SELECT section.case_id, revision.hlc
      FROM section JOIN revision ON revision.rid = section.rid
                   JOIN mediation_case ON mediation_case.case_id = section.case_id
     WHERE section.type = 'closing' AND section.deleted = 0
       AND mediation_case.deleted = 0 AND mediation_case.ended_on <> ''
     ORDER BY mediation_case.ended_on, mediation_case.number, section.case_id)");

Result<CaseRow> readRow(const Statement &row)
{
    const qint64 step = row.number(6);
    if (step < 0 || step >= stepCount)
        return Error{ErrorCode::Corrupt, QStringLiteral("unknown step")};
    return CaseRow{CaseId(uuid(row.bytes(0))),
                   row.text(1),
                   row.text(2),
                   row.text(3),
                   row.text(4),
                   row.text(5),
                   static_cast<Step>(step),
                   row.text(7),
                   day(row.text(8)),
                   day(row.text(9)),
                   day(row.text(10)),
                   day(row.text(11)),
                   day(row.text(12)),
                   row.number(13) == 1,
                   Money{row.number(14)},
                   dayOfClock(row.number(15))};
}

Result<QList<CaseRow>> readRows(Statement &statement)
{
    RETURN_IF_ERROR(statement.exec());
    QList<CaseRow> rows;
    while (statement.next()) {
        ASSIGN_OR_RETURN(const CaseRow row, readRow(statement));
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<StoredCase> CaseRepository::stored(CaseId id) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, sectionsSql));
    statement.bind(QStringLiteral(":case_id"), id.uuid().toRfc4122());
    RETURN_IF_ERROR(statement.exec());
    QList<Section> sections;
    StoredCase found;
    while (statement.next()) {
        if (statement.number(3) == 1)
            found.deleted = true;
        ASSIGN_OR_RETURN(const QJsonValue body, strictJson(statement.bytes(2)));
        sections.append({statement.text(0), uuid(statement.bytes(1)), body.toObject()});
        found.clock = std::max(found.clock, statement.number(4));
    }
    if (sections.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("case ") + id.text()};
    auto file = caseFileOf(sections, *m_codes);
    if (!file)
        return Error{ErrorCode::Corrupt, file.error().detail, file.error().where,
                     file.error().expected};
    found.file = std::move(file).value();
    return found;
}

Result<CaseFile> CaseRepository::load(CaseId id) const
{
    ASSIGN_OR_RETURN(StoredCase found, stored(id));
    return std::move(found.file);
}

Result<CaseId> CaseRepository::findByNumber(const QString &number) const
{
    const CaseId byId = CaseId::fromText(number);
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT case_id, number = :number FROM mediation_case
         WHERE deleted = 0
           AND (case_id = :id OR number = :number OR number LIKE '%第' || :number || '号')
         ORDER BY 2 DESC, year DESC)")));
    statement.bind(QStringLiteral(":number"), number)
        .bind(QStringLiteral(":id"), byId.uuid().toRfc4122());
    RETURN_IF_ERROR(statement.exec());
    QList<QByteArray> found;
    while (statement.next()) {
        if (statement.number(1) == 1)
            return CaseId(uuid(statement.bytes(0)));
        found.append(statement.bytes(0));
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("case number"), number};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous, QStringLiteral("several cases"), number};
    return CaseId(uuid(found.first()));
}

Result<QList<CaseRow>> CaseRepository::list(const CaseFilter &filter) const
{
    const QStringList words = halfWidth(filter.words).split(u' ', Qt::SkipEmptyParts);
    QString sql = rowColumns + QStringLiteral(" WHERE deleted = :deleted");
    if (filter.openOnly)
        sql += QStringLiteral(" AND step < 6 AND ended_on = ''");
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += QStringLiteral(" AND instr(search_key, :word%1) > 0").arg(i);
    sql += QStringLiteral(" ORDER BY registered_on DESC, case_id DESC LIMIT :limit");
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, sql));
    statement.bind(QStringLiteral(":deleted"), filter.bin ? 1 : 0)
        .bind(QStringLiteral(":limit"), filter.limit);
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(QStringLiteral(":word%1").arg(i), searchKey(words[i]));
    return readRows(statement);
}

Result<QList<DueRow>> CaseRepository::dueUntil(const QDate &until) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, dueSql));
    statement.bind(QStringLiteral(":day"), until.toString(Qt::ISODate));
    RETURN_IF_ERROR(statement.exec());
    QList<DueRow> rows;
    while (statement.next())
        rows.append({CaseId(uuid(statement.bytes(0))), day(statement.text(1)), statement.text(2),
                     statement.text(3), Money{statement.number(4)},
                     QString(statement.text(5) + QStringLiteral(" / ") + statement.text(6))});
    return rows;
}

Result<QList<PersonRow>> CaseRepository::persons(const QString &words, int limit) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, personsSql));
    const QString key = searchKey(words);
    statement.bind(QStringLiteral(":words"), key.isNull() ? QStringLiteral("") : key)
        .bind(QStringLiteral(":limit"), limit);
    RETURN_IF_ERROR(statement.exec());
    QList<PersonRow> rows;
    while (statement.next())
        rows.append({PersonId(uuid(statement.bytes(0))), PartyId(uuid(statement.bytes(1))),
                     CaseId(uuid(statement.bytes(2))), statement.text(3), statement.text(4),
                     statement.text(5), day(statement.text(7)),
                     static_cast<int>(statement.number(8))});
    return rows;
}

Result<QList<CaseRow>> CaseRepository::casesOfPerson(const PersonRow &person) const
{
    ASSIGN_OR_RETURN(Statement statement,
                     Statement::prepare(*m_database, rowColumns + QStringLiteral(R"(
        WHERE deleted = 0 AND case_id IN 
              (SELECT case_id FROM case_party
                WHERE party_id = :party OR (person_id IS NOT NULL AND person_id = :person)
                   OR (id_number <> '' AND id_number = :number))
        ORDER BY registered_on DESC, case_id DESC)")));
    statement.bind(QStringLiteral(":party"), person.party.uuid().toRfc4122())
        .bind(QStringLiteral(":person"), person.person.uuid().toRfc4122())
        .bind(QStringLiteral(":number"), person.idNumber);
    return readRows(statement);
}

Result<Committee> CaseRepository::committee() const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT entity, body FROM section
         WHERE case_id IS NULL AND type = 'committee' AND deleted = 0
           AND site = (SELECT site FROM identity) ORDER BY born)")));
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return Error{ErrorCode::NotFound, QStringLiteral("no committee")};
    ASSIGN_OR_RETURN(Committee committee, storedBody<Committee>(statement.bytes(1), *m_codes));
    committee.id = CommitteeId(uuid(statement.bytes(0)));
    return committee;
}

Result<QList<Mediator>> CaseRepository::mediators() const
{
    return ofRoom<Mediator>(*m_database, *m_codes);
}

Result<QList<Phrase>> CaseRepository::phrases() const
{
    return ofRoom<Phrase>(*m_database, *m_codes);
}

Result<QList<HolidayYear>> CaseRepository::holidayYears() const
{
    return ofRoom<HolidayYear>(*m_database, *m_codes);
}

Result<QList<Enquiry>> CaseRepository::enquiries() const
{
    return ofRoom<Enquiry>(*m_database, *m_codes);
}

Result<int> CaseRepository::lastGivenNumber(int year) const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(
            *m_database,
            QStringLiteral("SELECT COALESCE(MAX(n), 0) FROM given_number WHERE year = :year")));
    statement.bind(QStringLiteral(":year"), year);
    RETURN_IF_ERROR(statement.exec());
    return statement.next() ? static_cast<int>(statement.number(0)) : 0;
}

Result<QList<QString>> CaseRepository::unusedNumbers(int year) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT number FROM given_number
         WHERE year = :year
           AND number NOT IN (SELECT number FROM mediation_case WHERE deleted = 0)
         ORDER BY n)")));
    statement.bind(QStringLiteral(":year"), year);
    RETURN_IF_ERROR(statement.exec());
    QList<QString> numbers;
    while (statement.next())
        numbers.append(statement.text(0));
    return numbers;
}

Result<std::optional<QString>> CaseRepository::standingNumber(CaseId id) const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(
            *m_database,
            QStringLiteral(
                "SELECT number FROM mediation_case WHERE case_id = :id AND deleted = 0")));
    statement.bind(QStringLiteral(":id"), id.uuid().toRfc4122());
    RETURN_IF_ERROR(statement.exec());
    return statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

Result<bool> CaseRepository::isNumberTaken(const QString &number) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT 1 FROM mediation_case WHERE number = :number
         UNION ALL SELECT 1 FROM given_number WHERE number = :number)")));
    statement.bind(QStringLiteral(":number"), number);
    RETURN_IF_ERROR(statement.exec());
    return statement.next();
}

Result<QByteArray> CaseRepository::attachment(const QString &sha256) const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(*m_database,
                           QStringLiteral("SELECT bytes FROM attachment WHERE sha256 = :sha256")));
    statement.bind(QStringLiteral(":sha256"), QByteArray::fromHex(sha256.toLatin1()));
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return Error{ErrorCode::NotFound, QStringLiteral("attachment ") + sha256};
    return statement.bytes(0);
}

Result<QList<NoteRow>> CaseRepository::notes(const QString &action) const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, notesSql));
    statement.bind(QStringLiteral(":action"), action);
    RETURN_IF_ERROR(statement.exec());
    QList<NoteRow> rows;
    while (statement.next()) {
        ASSIGN_OR_RETURN(const QJsonValue body, strictJson(statement.bytes(3)));
        rows.append({statement.number(0),
                     QDateTime::fromString(statement.text(1), Qt::ISODateWithMs),
                     CaseId(uuid(statement.bytes(2))), body.toObject()});
    }
    return rows;
}

Result<qint64> CaseRepository::newestClock() const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(*m_database,
                           QStringLiteral("SELECT COALESCE(MAX(hlc), 0) FROM revision")));
    RETURN_IF_ERROR(statement.exec());
    return statement.next() ? statement.number(0) : 0;
}

Result<QList<EndedRow>> CaseRepository::endedCases() const
{
    ASSIGN_OR_RETURN(Statement statement, Statement::prepare(*m_database, endedSql));
    RETURN_IF_ERROR(statement.exec());
    QList<EndedRow> rows;
    while (statement.next())
        rows.append({CaseId(uuid(statement.bytes(0))), statement.number(1)});
    return rows;
}

Result<std::optional<EntityPlace>> CaseRepository::placeOf(const QUuid &entity) const
{
    ASSIGN_OR_RETURN(
        Statement statement,
        Statement::prepare(
            *m_database,
            QStringLiteral("SELECT type, case_id FROM section WHERE entity = :entity")));
    statement.bind(QStringLiteral(":entity"), entity.toRfc4122());
    RETURN_IF_ERROR(statement.exec());
    if (!statement.next())
        return std::optional<EntityPlace>();
    return std::optional(EntityPlace{statement.text(0), CaseId(uuid(statement.bytes(1)))});
}

} // namespace maplebridge
