// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/projection.h"

#include "core/base/canonicaljson.h"
#include "core/base/text.h"
#include "core/domain/counting.h"
#include "core/storage/caserepository.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace maplebridge {
namespace {

const QString upsertSectionSql = QStringLiteral(R"(
    INSERT INTO section (entity, type, case_id, born, deleted, rid, body)
    VALUES (:entity, :type, :case_id, :born, :deleted, :rid, :body)
    ON CONFLICT (entity) DO UPDATE
       SET deleted = excluded.deleted, rid = excluded.rid, body = excluded.body)");
const QString insertCaseSql = QStringLiteral(R"(
    INSERT INTO mediation_case (case_id, number, year, kind, applicants, respondents, summary, step,
                                outcome, registered_on, accepted_on, ended_on, effective_on,
                                next_session_on, unsigned, amount, deleted, changed_hlc, search_key)
    VALUES (:case_id, :number, :year, :kind, :applicants, :respondents, :summary, :step,
            :outcome, :registered_on, :accepted_on, :ended_on, :effective_on,
            :next_session_on, :unsigned, :amount, :deleted, :changed_hlc, :search_key))");
const QString insertCountSql = QStringLiteral(R"(
    INSERT INTO case_count (case_id, site, committee_kind, source, difficulty, form, parties,
                            performed)
    VALUES (:case_id, :site, :committee_kind, :source, :difficulty, :form, :parties, :performed))");
const QString insertPartySql = QStringLiteral(R"(
    INSERT INTO case_party (party_id, case_id, person_id, name, name_key, id_number, phone, known_on)
    VALUES (:party_id, :case_id, :person_id, :name, :name_key, :id_number, :phone, :known_on))");
const QString insertDueSql = QStringLiteral(R"(
    INSERT INTO due_item (case_id, due_on, sort, what, amount, place)
    VALUES (:case_id, :due_on, :sort, :what, :amount, :place))");

QString iso(const QDate &day)
{
    // An empty text, never NULL: the columns promise text.
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

QString shown(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString namesOf(const CaseFile &file, Side side)
{
    QStringList names;
    for (const Party *party : file.side(side))
        names += party->details.name;
    return shown(names.join(u'、'));
}

QString searchKeyOf(const CaseFile &file)
{
    QStringList keys{searchKey(file.record.number), searchKey(file.narrative.summary),
                     searchKey(file.record.place)};
    for (const Party &party : file.parties) {
        keys += searchKey(party.details.name);
        keys += searchKey(party.details.originalName);
        keys += searchKey(party.details.phone);
        keys += searchKey(party.details.idNumber);
        for (const Representative &one : party.details.representatives)
            keys += searchKey(one.name);
    }
    return keys.join(u'\n');
}

QDate nextSession(const CaseFile &file)
{
    if (file.closing || file.sessions.isEmpty())
        return {};
    const Session &last = file.sessions.last();
    return last.result.isEmpty() ? last.day : last.nextOn;
}

struct DueItem
{
    QDate on;
    QString sort;
    QString what;
    Money amount;
};

QList<DueItem> dueItems(const CaseFile &file)
{
    QList<DueItem> items;
    for (const Obligation &obligation : file.obligations) {
        if (obligation.kind == DutyKind::Act || obligation.instalments.isEmpty()) {
            if (obligation.dueOn.isValid() && !obligation.doneOn.isValid())
                items.append({obligation.dueOn,
                              obligation.kind == DutyKind::Act ? QStringLiteral("act")
                                                               : QStringLiteral("payment"),
                              obligation.what, obligation.total});
            continue;
        }
        for (const Instalment &part : obligation.instalments) {
            if (part.dueOn.isValid() && !part.paidOn.isValid())
                items.append({part.dueOn, QStringLiteral("payment"), obligation.what, part.amount});
        }
    }
    if (const QDate next = nextSession(file); next.isValid())
        items.append({next, QStringLiteral("session"), QStringLiteral(""), {}});
    return items;
}

/// A written agreement that was drafted and lacks an act still.
bool isUnsigned(const CaseFile &file)
{
    return file.agreement && !file.closing && !effectiveOn(file).isValid()
           && !file.agreement->clauses.isEmpty();
}

} // namespace

Done Projection::draw(const Revision &revision)
{
    if (revision.type == u"event")
        return drawNumber(revision);

    ASSIGN_OR_RETURN(
        Statement removeHeads,
        Statement::prepare(
            *m_database, QStringLiteral("DELETE FROM head WHERE entity = :entity AND rid = :rid")));
    for (const QByteArray &parent : revision.parents) {
        removeHeads.bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
            .bind(QStringLiteral(":rid"), parent);
        RETURN_IF_ERROR(removeHeads.exec());
    }
    ASSIGN_OR_RETURN(
        Statement addHead,
        Statement::prepare(
            *m_database, QStringLiteral("INSERT INTO head (entity, rid) VALUES (:entity, :rid)")));
    addHead.bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
        .bind(QStringLiteral(":rid"), revision.rid);
    RETURN_IF_ERROR(addHead.exec());

    ASSIGN_OR_RETURN(Statement section, Statement::prepare(*m_database, upsertSectionSql));
    section.bind(QStringLiteral(":entity"), revision.entity.toRfc4122())
        .bind(QStringLiteral(":type"), revision.type)
        .bind(QStringLiteral(":case_id"), revision.caseId.isNull()
                                              ? QVariant(QMetaType(QMetaType::QByteArray))
                                              : QVariant(revision.caseId.toRfc4122()))
        .bind(QStringLiteral(":born"), revision.hlc)
        .bind(QStringLiteral(":deleted"), revision.deletes ? 1 : 0)
        .bind(QStringLiteral(":rid"), revision.rid)
        .bind(QStringLiteral(":body"), canonicalJson(revision.body));
    return section.exec();
}

Done Projection::drawNumber(const Revision &revision)
{
    if (revision.body.value(u"action").toString() != u"number_given")
        return Success{};
    ASSIGN_OR_RETURN(Statement given, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO given_number (number, year, n, case_id) VALUES (:number, :year, :n, :case_id)
        ON CONFLICT (number) DO NOTHING)")));
    given.bind(QStringLiteral(":number"), revision.body.value(u"number").toString())
        .bind(QStringLiteral(":year"), revision.body.value(u"year").toInt())
        .bind(QStringLiteral(":n"), revision.body.value(u"n").toInt())
        .bind(QStringLiteral(":case_id"), revision.caseId.toRfc4122());
    return given.exec();
}

Done Projection::drawCase(const QUuid &caseId)
{
    for (const char *table : {"due_item", "case_party", "case_count", "mediation_case"}) {
        ASSIGN_OR_RETURN(
            Statement clear,
            Statement::prepare(*m_database, QStringLiteral("DELETE FROM %1 WHERE case_id = :id")
                                                .arg(QLatin1StringView(table))));
        clear.bind(QStringLiteral(":id"), caseId.toRfc4122());
        RETURN_IF_ERROR(clear.exec());
    }
    CaseRepository repository(m_database, m_codes);
    ASSIGN_OR_RETURN(const StoredCase stored, repository.stored(CaseId(caseId)));
    return drawLists(stored.file, stored.deleted, stored.clock);
}

Done Projection::touchCase(const QUuid &caseId, qint64 hlc)
{
    ASSIGN_OR_RETURN(Statement touch, Statement::prepare(*m_database, QStringLiteral(R"(
        UPDATE mediation_case SET changed_hlc = max(changed_hlc, :hlc) WHERE case_id = :id)")));
    touch.bind(QStringLiteral(":hlc"), hlc).bind(QStringLiteral(":id"), caseId.toRfc4122());
    return touch.exec();
}

Done Projection::drawLists(const CaseFile &file, bool deleted, qint64 clock)
{
    const QByteArray caseId = file.id.uuid().toRfc4122();
    const QDate registered = file.record.registeredOn;
    ASSIGN_OR_RETURN(Statement row, Statement::prepare(*m_database, insertCaseSql));
    row.bind(QStringLiteral(":case_id"), caseId)
        .bind(QStringLiteral(":number"), shown(file.record.number))
        .bind(QStringLiteral(":year"),
              (file.record.acceptedOn.isValid() ? file.record.acceptedOn : registered).year())
        .bind(QStringLiteral(":kind"), shown(file.record.kind))
        .bind(QStringLiteral(":applicants"), namesOf(file, Side::Applicant))
        .bind(QStringLiteral(":respondents"), namesOf(file, Side::Respondent))
        .bind(QStringLiteral(":summary"), shown(file.narrative.summary.left(120)))
        .bind(QStringLiteral(":step"), static_cast<int>(currentStep(file)))
        .bind(QStringLiteral(":outcome"),
              file.closing ? shown(file.closing->outcome) : QStringLiteral(""))
        .bind(QStringLiteral(":registered_on"), iso(registered))
        .bind(QStringLiteral(":accepted_on"), iso(file.record.acceptedOn))
        .bind(QStringLiteral(":ended_on"),
              file.closing ? iso(file.closing->on) : QStringLiteral(""))
        .bind(QStringLiteral(":effective_on"), iso(effectiveOn(file)))
        .bind(QStringLiteral(":next_session_on"), iso(nextSession(file)))
        .bind(QStringLiteral(":unsigned"), isUnsigned(file) ? 1 : 0)
        .bind(QStringLiteral(":amount"), agreedAmount(file).fen)
        .bind(QStringLiteral(":deleted"), deleted ? 1 : 0)
        .bind(QStringLiteral(":changed_hlc"), clock)
        .bind(QStringLiteral(":search_key"), searchKeyOf(file));
    RETURN_IF_ERROR(row.exec());
    if (deleted)
        return Success{};
    RETURN_IF_ERROR(drawCount(file));
    for (const Party &party : file.parties) {
        // Somebody nobody was recognised in is a person of their own, not one with all others.
        const QUuid person = party.person.isNull() ? party.id.uuid() : party.person.uuid();
        ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertPartySql));
        insert.bind(QStringLiteral(":party_id"), party.id.uuid().toRfc4122())
            .bind(QStringLiteral(":case_id"), caseId)
            .bind(QStringLiteral(":person_id"), person.toRfc4122())
            .bind(QStringLiteral(":name"), shown(party.details.name))
            .bind(QStringLiteral(":name_key"), shown(searchKey(party.details.name)))
            .bind(QStringLiteral(":id_number"), shown(party.details.idNumber))
            .bind(QStringLiteral(":phone"), shown(party.details.phone))
            .bind(QStringLiteral(":known_on"), iso(registered));
        RETURN_IF_ERROR(insert.exec());
    }
    int place = 0;
    for (const DueItem &item : dueItems(file)) {
        ASSIGN_OR_RETURN(Statement insert, Statement::prepare(*m_database, insertDueSql));
        insert.bind(QStringLiteral(":case_id"), caseId)
            .bind(QStringLiteral(":due_on"), iso(item.on))
            .bind(QStringLiteral(":sort"), item.sort)
            .bind(QStringLiteral(":what"), shown(item.what))
            .bind(QStringLiteral(":amount"), item.amount.fen)
            .bind(QStringLiteral(":place"), place++);
        RETURN_IF_ERROR(insert.exec());
    }
    return Success{};
}

Done Projection::drawCount(const CaseFile &file)
{
    const CountedCase counted = countedCase(file);
    ASSIGN_OR_RETURN(Statement row, Statement::prepare(*m_database, insertCountSql));
    row.bind(QStringLiteral(":case_id"), file.id.uuid().toRfc4122())
        .bind(QStringLiteral(":site"), shown(counted.site))
        .bind(QStringLiteral(":committee_kind"), shown(counted.committeeKind))
        .bind(QStringLiteral(":source"), shown(counted.source))
        .bind(QStringLiteral(":difficulty"), shown(counted.difficulty))
        .bind(QStringLiteral(":form"), shown(counted.form))
        .bind(QStringLiteral(":parties"), counted.parties)
        .bind(QStringLiteral(":performed"), counted.performed ? 1 : 0);
    return row.exec();
}

Done Projection::rebuild()
{
    for (const char *table : {"due_item", "case_party", "case_count", "mediation_case",
                              "given_number", "head", "section"})
        RETURN_IF_ERROR(Statement::run(
            *m_database, QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table))));
    ASSIGN_OR_RETURN(const QList<Revision> revisions, RevisionLog(m_database).all());
    QList<QUuid> cases;
    for (const Revision &revision : revisions) {
        RETURN_IF_ERROR(draw(revision));
        if (revision.type == CaseRecord::type && !cases.contains(revision.entity))
            cases.append(revision.entity);
    }
    for (const QUuid &caseId : std::as_const(cases))
        RETURN_IF_ERROR(drawCase(caseId));
    return Success{};
}

Result<QString> Projection::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr std::array<std::pair<const char *, const char *>, 7> tables{
        {{"head", "entity, rid"},
         {"section", "entity"},
         {"mediation_case", "case_id"},
         {"case_count", "case_id"},
         {"case_party", "party_id"},
         {"due_item", "case_id, due_on, sort, place"},
         {"given_number", "number"}}};
    for (const auto &[table, order] : tables) {
        ASSIGN_OR_RETURN(
            Statement statement,
            Statement::prepare(*m_database,
                               QStringLiteral("SELECT * FROM %1 ORDER BY %2")
                                   .arg(QLatin1StringView(table), QLatin1StringView(order))));
        RETURN_IF_ERROR(statement.exec());
        while (statement.next()) {
            for (int i = 0; statement.column(i).isValid(); ++i) {
                hash.addData(statement.bytes(i));
                hash.addData(QByteArrayView("\x1f"));
            }
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace maplebridge
