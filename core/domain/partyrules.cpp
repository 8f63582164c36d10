// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"
#include "core/domain/rules.h"

namespace maplebridge {
namespace {

class PartyCheck
{
public:
    PartyCheck(const Party *party, const QDate &day, const Limits *limits)
        : m_party(party), m_day(day), m_limits(limits)
    {}

    QList<Issue> run()
    {
        if (details().name.trimmed().isEmpty())
            add("name"_L1, Problem::Missing);
        if (m_party->kind == PartyKind::Organisation)
            checkOrganisation();
        else
            checkPerson();
        for (qsizetype i = 0; i < details().representatives.size(); ++i)
            checkRepresentative(i);
        return m_issues;
    }

private:
    [[nodiscard]] const PartyDetails &details() const { return m_party->details; }

    void add(const QString &field, Problem problem)
    {
        m_issues.append(
            {QString(PartyDetails::type), details().id.uuid(), field, problem, details().name});
    }
    void add(QLatin1StringView field, Problem problem) { add(QString(field), problem); }

    void checkIdNumber(const QString &field, const QString &number)
    {
        switch (faultOfIdNumber(number, m_day)) {
        case NumberFault::None:
            break;
        case NumberFault::Length:
            add(field, Problem::IdLength);
            break;
        case NumberFault::Characters:
            add(field, Problem::IdCharacters);
            break;
        case NumberFault::Date:
            add(field, Problem::IdDate);
            break;
        case NumberFault::CheckCharacter:
            add(field, Problem::IdCheck);
            break;
        }
    }

    void checkPerson()
    {
        const bool citizen = details().idKind.isEmpty() || details().idKind == u"citizen";
        if (citizen && !details().idNumber.isEmpty()) {
            checkIdNumber(QStringLiteral("id_number"), details().idNumber);
            const QDate birth = birthOfIdNumber(details().idNumber);
            if (birth.isValid() && details().birth.isValid() && birth != details().birth)
                add("birth"_L1, Problem::BirthDiffersFromId);
            const Sex sex = sexOfIdNumber(details().idNumber);
            if (sex != Sex::Unknown && (details().sex == Sex::Male || details().sex == Sex::Female)
                && sex != details().sex)
                add("sex"_L1, Problem::SexDiffersFromId);
        }
        QDate birth = details().birth;
        if (!birth.isValid() && citizen)
            birth = birthOfIdNumber(details().idNumber);
        const int age = ageOn(birth, m_day);
        const bool minor = age >= 0 && age < m_limits->fullAge;
        const bool hasGuardian
            = std::any_of(details().representatives.begin(), details().representatives.end(),
                          [](const Representative &r) {
                              return r.kind == RepresentativeKind::Guardian && !r.name.isEmpty();
                          });
        if ((minor || details().lacksCapacity) && !hasGuardian)
            add("representatives"_L1, Problem::GuardianMissing);
    }

    void checkOrganisation()
    {
        // An unincorporated one (no 法定代表人) may have none.
        if (details().idNumber.isEmpty() && !details().headIsInCharge)
            add("id_number"_L1, Problem::Missing);
        if (!details().idNumber.isEmpty()) {
            switch (faultOfCreditCode(details().idNumber)) {
            case NumberFault::None:
                break;
            case NumberFault::Length:
                add("id_number"_L1, Problem::CodeLength);
                break;
            case NumberFault::Characters:
            case NumberFault::Date:
                add("id_number"_L1, Problem::CodeCharacters);
                break;
            case NumberFault::CheckCharacter:
                add("id_number"_L1, Problem::CodeCheck);
                break;
            }
        }
        if (details().headName.trimmed().isEmpty())
            add("head_name"_L1, Problem::HeadMissing);
        if (!details().headIdNumber.isEmpty())
            checkIdNumber(QStringLiteral("head_id_number"), details().headIdNumber);
    }

    void checkRepresentative(qsizetype i)
    {
        const Representative &one = details().representatives[i];
        const QString field = QStringLiteral("representatives/%1").arg(i);
        if (one.name.trimmed().isEmpty())
            add(QString(field + u"/name"), Problem::Missing);
        if (one.idNumber.size() == 18)
            checkIdNumber(field + u"/id_number", one.idNumber);
        if (one.kind == RepresentativeKind::Agent && one.powers.isEmpty())
            add(QString(field + u"/powers"), Problem::AgentWithoutPowers);
    }

    const Party *m_party;
    QDate m_day;
    const Limits *m_limits;
    QList<Issue> m_issues;
};

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue one : list.toArray())
        texts += one.toString();
    return texts;
}

/// Which colours need a reason, and what has to be reported to whom.
Done readDangers(const QJsonValue &dangers, Limits &limits)
{
    limits.reasonedColours = textsOf(dangers[QStringLiteral("reasoned_colours")]);
    const QJsonArray reports = dangers[QStringLiteral("reports")].toArray();
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QJsonValue row = reports.at(i);
        const CompulsoryReport rule{
            textsOf(row[QStringLiteral("found")]), textsOf(row[QStringLiteral("kinds")]),
            textsOf(row[QStringLiteral("organs")]), row[QStringLiteral("source")].toString()};
        if (rule.organs.isEmpty() || rule.source.isEmpty()
            || (rule.found.isEmpty() && rule.kinds.isEmpty()))
            return Error{ErrorCode::Invalid, QStringLiteral("compulsory report"),
                         QStringLiteral("/dangers/reports/%1").arg(i),
                         QStringLiteral("found or kinds, organs, source")};
        limits.reports.append(rule);
    }
    return Success{};
}

} // namespace

Result<Limits> Limits::fromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    QHash<QString, int> values;
    for (const QJsonValue row : read[QStringLiteral("rows")].toArray())
        values.insert(row[QStringLiteral("key")].toString(), row[QStringLiteral("value")].toInt());
    Limits limits;
    limits.numberPattern
        = read[QStringLiteral("number_pattern")][QStringLiteral("value")].toString();
    const std::array<std::pair<QLatin1StringView, int *>, 9> places{
        {{"full_age"_L1, &limits.fullAge},
         {"child_data_age"_L1, &limits.childDataAge},
         {"many_parties"_L1, &limits.manyParties},
         {"fewest_representatives"_L1, &limits.fewestRepresentatives},
         {"most_representatives"_L1, &limits.mostRepresentatives},
         {"days_ahead"_L1, &limits.daysAhead},
         {"silent_days"_L1, &limits.silentDays},
         {"backup_days"_L1, &limits.backupDays},
         {"attachment_megabytes"_L1, &limits.attachmentMegabytes}}};
    for (const auto &[key, place] : places) {
        *place = values.value(key, 0);
        if (*place <= 0)
            return Error{ErrorCode::Invalid, QStringLiteral("limit missing"), QString(key)};
    }
    for (const QJsonValue type :
         read[QStringLiteral("refused_attachments")][QStringLiteral("value")].toArray())
        limits.refusedAttachments += type.toString();
    RETURN_IF_ERROR(readDangers(read[QStringLiteral("dangers")], limits));
    if (!limits.numberPattern.contains(u"{n}"))
        return Error{ErrorCode::Invalid, QStringLiteral("number pattern"),
                     QStringLiteral("/number_pattern")};
    return limits;
}

QList<Issue> issuesOf(const Party &party, const QDate &day, const Limits &limits)
{
    return PartyCheck(&party, day, &limits).run();
}

} // namespace maplebridge
