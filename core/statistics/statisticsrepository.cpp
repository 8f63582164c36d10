// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/statisticsrepository.h"

#include "core/storage/rosterrepository.h"
#include "core/storage/statement.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

const QString columnsSql = QStringLiteral(R"(
    SELECT c.case_id, c.number, c.applicants, c.respondents, c.kind, n.source, n.difficulty,
           c.outcome, n.form, n.parties, c.amount, n.performed, c.accepted_on, c.ended_on, n.site,
           n.committee_kind
      FROM mediation_case c JOIN case_count n ON n.case_id = c.case_id
     WHERE c.deleted = 0 AND )");
const QString orderSql = QStringLiteral(" ORDER BY c.year, length(c.number), c.number, c.case_id");
const QString rangeSql = QStringLiteral(R"(
    SELECT min(day), max(day)
      FROM (SELECT accepted_on AS day FROM mediation_case WHERE deleted = 0 AND accepted_on <> ''
            UNION ALL
            SELECT ended_on FROM mediation_case WHERE deleted = 0 AND ended_on <> ''))");
const QString sitesSql = QStringLiteral(R"(
    SELECT site, max(committee_kind) FROM case_count WHERE site <> '' GROUP BY site ORDER BY site)");

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// The kind of another office's committee: what its entry in the roster says, else what the row
/// does.
QString kindOf(const QString &site, const QString &drawn, const Roster &roster)
{
    const Office *office = roster.find(site);
    return office == nullptr || office->committeeKind.isEmpty() ? drawn : office->committeeKind;
}

CountedCase readRow(const Statement &row, const QString &ownKind, const Roster &roster)
{
    CountedCase one;
    one.id = CaseId(QUuid::fromRfc4122(row.bytes(0)));
    one.number = row.text(1);
    one.applicants = row.text(2);
    one.respondents = row.text(3);
    one.kind = row.text(4);
    one.source = row.text(5);
    one.difficulty = row.text(6);
    one.outcome = row.text(7);
    one.form = row.text(8);
    one.parties = static_cast<int>(row.number(9));
    one.amount = Money{row.number(10)};
    one.performed = row.number(11) != 0;
    one.acceptedOn = dayOf(row.text(12));
    one.endedOn = dayOf(row.text(13));
    one.site = row.text(14);
    one.committeeKind = one.site.isEmpty() ? ownKind : kindOf(one.site, row.text(15), roster);
    return one;
}

} // namespace

Result<Committee> StatisticsRepository::ownCommittee() const
{
    return CaseRepository(m_database, m_codes).committee();
}

Result<QList<CountedCase>> StatisticsRepository::cases(const CountScope &scope) const
{
    ASSIGN_OR_RETURN(const Committee own, ownCommittee());
    ASSIGN_OR_RETURN(const Roster roster, readRoster(*m_database, *m_codes));
    QString sql = columnsSql
                  + (scope.basis == CountBasis::Ended ? u"c.ended_on"_s : u"c.accepted_on"_s)
                  + u" BETWEEN :from AND :to"_s;
    QStringList names;
    for (qsizetype i = 0; i < scope.sites.size(); ++i)
        names += u":site%1"_s.arg(i);
    if (!names.isEmpty())
        sql += u" AND n.site IN (%1)"_s.arg(names.join(u", "));
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*m_database, sql + orderSql));
    read.bind(u":from"_s, scope.period.from.toString(Qt::ISODate))
        .bind(u":to"_s, scope.period.to.toString(Qt::ISODate));
    for (qsizetype i = 0; i < scope.sites.size(); ++i)
        read.bind(names[i], scope.sites[i].isNull() ? u""_s : scope.sites[i]);
    RETURN_IF_ERROR(read.exec());
    QList<CountedCase> cases;
    while (read.next())
        cases.append(readRow(read, own.kind, roster));
    return cases;
}

Result<QList<CountedSite>> StatisticsRepository::sites() const
{
    ASSIGN_OR_RETURN(const Committee own, ownCommittee());
    ASSIGN_OR_RETURN(const Roster roster, readRoster(*m_database, *m_codes));
    ASSIGN_OR_RETURN(QList<Mediator> people, CaseRepository(m_database, m_codes).mediators());
    people.removeIf([](const Mediator &one) { return one.left || one.duty != Duty::Mediator; });
    QList<CountedSite> sites{{{}, own.name, own.kind, people}};
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*m_database, sitesSql));
    RETURN_IF_ERROR(read.exec());
    while (read.next())
        sites.append({read.text(0), roster.nameOf(read.text(0)),
                      kindOf(read.text(0), read.text(1), roster)});
    return sites;
}

Result<Period> StatisticsRepository::range() const
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*m_database, rangeSql));
    RETURN_IF_ERROR(read.exec());
    if (!read.next())
        return Period{};
    return customPeriod(dayOf(read.text(0)), dayOf(read.text(1)));
}

} // namespace maplebridge
