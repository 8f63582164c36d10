// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/projection.h"

#include "core/base/canonicaljson.h"
#include "core/base/text.h"
#include "core/domain/counting.h"
#include "core/domain/office.h"
#include "core/domain/promises.h"
#include "core/storage/caserepository.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace maplebridge {
namespace {

const QString insertCaseSql = QStringLiteral(R"(
    INSERT INTO mediation_case (case_id, number, year, kind, applicants, respondents, summary, step,
                                outcome, registered_on, accepted_on, ended_on, effective_on,
                                next_session_on, unsigned, amount, deleted, changed_hlc, search_key,
                                owner)
    VALUES (:case_id, :number, :year, :kind, :applicants, :respondents, :summary, :step,
            :outcome, :registered_on, :accepted_on, :ended_on, :effective_on,
            :next_session_on, :unsigned, :amount, :deleted, :changed_hlc, :search_key,
            coalesce((SELECT site FROM case_owner WHERE case_id = :case_id), '')))");
const QString insertCountSql = QStringLiteral(R"(
    INSERT INTO case_count (case_id, site, committee_kind, source, difficulty, form, parties,
                            performed)
    VALUES (:case_id,
            coalesce((SELECT case_owner.site FROM case_owner JOIN identity
                          ON identity.site <> case_owner.site WHERE case_id = :case_id), ''),
            :committee_kind, :source, :difficulty, :form, :parties, :performed))");
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
    const QList<Promise> promises = promisesOf(file);
    for (const Promise &promise : promises) {
        const bool isAct = promise.obligation->kind == DutyKind::Act;
        const QDate day = promise.listedOn();
        if (day.isValid() && !promise.isKept())
            items.append({day, isAct ? QStringLiteral("act") : QStringLiteral("payment"),
                          promise.obligation->what, promise.open()});
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
    if (revision.type == CaseTransfer::type) {
        ASSIGN_OR_RETURN(const Ownership ownership, drawOwner(revision.caseId));
        return drawEntity(revision.entity, ownership);
    }
    if (revision.type == CaseRecord::type && revision.parents.isEmpty())
        RETURN_IF_ERROR(drawOwner(revision.caseId));
    ASSIGN_OR_RETURN(Statement heads, Statement::prepare(*m_database, QStringLiteral(R"(
        SELECT COUNT(*), MIN(section.born), MIN(section.site)
          FROM head LEFT JOIN section ON section.entity = head.entity
         WHERE head.entity = :entity)")));
    heads.bind(QStringLiteral(":entity"), revision.entity.toRfc4122());
    RETURN_IF_ERROR(heads.exec());
    const bool found = heads.next();
    const qint64 before = found ? heads.number(0) : 0;
    if (before > 1 || (before == 1 && heads.column(1).isNull())) {
        // An open conflict: what is shown depends on all of them.
        ASSIGN_OR_RETURN(const Ownership ownership, drawOwner(revision.caseId));
        return drawEntity(revision.entity, ownership);
    }
    const bool isNew = before == 0;
    const qint64 born = isNew ? revision.hlc : heads.number(1);
    const QString openedBy = isNew ? revision.site : heads.text(2);
    ASSIGN_OR_RETURN(Statement remove, Statement::prepare(*m_database, QStringLiteral(R"(
        DELETE FROM head WHERE entity = :entity)")));
    remove.bind(QStringLiteral(":entity"), revision.entity.toRfc4122());
    RETURN_IF_ERROR(remove.exec());
    RETURN_IF_ERROR(drawHead(revision));
    return drawSection(revision, born, openedBy);
}

Done Projection::drawNumber(const Revision &revision)
{
    if (revision.body.value(u"action").toString() != u"number_given")
        return Success{};
    ASSIGN_OR_RETURN(const QString own, ownSite());
    if (revision.site != own)
        return Success{}; // the series of another office
    ASSIGN_OR_RETURN(Statement given, Statement::prepare(*m_database, QStringLiteral(R"(
        INSERT INTO given_number (number, year, n, case_id) VALUES (:number, :year, :n, :case_id)
        ON CONFLICT (number) DO NOTHING)")));
    given.bind(QStringLiteral(":number"), revision.body.value(u"number").toString())
        .bind(QStringLiteral(":year"), revision.body.value(u"year").toInt())
        .bind(QStringLiteral(":n"), revision.body.value(u"n").toInt())
        .bind(QStringLiteral(":case_id"), revision.caseId.toRfc4122());
    return given.exec();
}

Done Projection::drawCase(const QUuid &caseId, Trouble trouble)
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
    const Result<StoredCase> stored = repository.stored(CaseId(caseId));
    if (!stored) {
        if (trouble == Trouble::Fails)
            return stored.error();
        return stored.error().code == ErrorCode::NotFound ? Done(Success{})
                                                          : drawBroken(caseId, stored.error());
    }
    const StoredCase &found = stored.value();
    if (trouble == Trouble::Fails && !found.deleted)
        RETURN_IF_ERROR(checkNumber(found.file));
    RETURN_IF_ERROR(drawLists(found.file, found.deleted, found.clock));
    return drawTrouble(caseId);
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
                              "given_number", "case_owner", "standing", "head", "section"})
        RETURN_IF_ERROR(Statement::run(
            *m_database, QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table))));
    const RevisionLog log(m_database);
    ASSIGN_OR_RETURN(const QList<QUuid> offices, log.entitiesOf({}));
    for (const QUuid &entity : offices)
        RETURN_IF_ERROR(drawEntity(entity, {}));
    ASSIGN_OR_RETURN(const QList<QUuid> cases, log.caseIds());
    for (const QUuid &caseId : cases) {
        ASSIGN_OR_RETURN(const Ownership ownership, drawOwner(caseId));
        ASSIGN_OR_RETURN(const QList<QUuid> entities, log.entitiesOf(caseId));
        for (const QUuid &entity : entities)
            RETURN_IF_ERROR(drawEntity(entity, ownership));
        RETURN_IF_ERROR(drawCase(caseId, Trouble::Notes));
    }
    ASSIGN_OR_RETURN(const QList<Revision> events, log.events());
    for (const Revision &event : events)
        RETURN_IF_ERROR(drawNumber(event));
    return Success{};
}

Result<QString> Projection::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr std::array<std::pair<const char *, const char *>, 9> tables{
        {{"head", "entity, rid"},
         {"section", "entity"},
         {"mediation_case", "case_id"},
         {"case_count", "case_id"},
         {"case_party", "party_id"},
         {"due_item", "case_id, due_on, sort, place"},
         {"case_owner", "case_id"},
         {"standing", "rid"},
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
