// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/confirmation.h"

#include <algorithm>
#include <array>

namespace maplebridge {

QList<Issue> issuesOf(const Confirmation &confirmation, const CaseFile &file)
{
    QList<Issue> issues;
    const auto add = [&](QLatin1StringView field, Problem problem) {
        issues.append(
            {QString(Confirmation::type), confirmation.id.uuid(), QString(field), problem});
    };
    const QDate effective = effectiveOn(file);
    const std::array<std::pair<QLatin1StringView, QDate>, 4> days{
        {{"applied_on"_L1, confirmation.appliedOn},
         {"accepted_on"_L1, confirmation.acceptedOn},
         {"ruled_on"_L1, confirmation.ruledOn},
         {"received_on"_L1, confirmation.receivedOn}}};
    QDate last = effective;
    for (const auto &[field, day] : days) {
        if (!day.isValid())
            continue;
        if (last.isValid() && day < last)
            add(field, Problem::DatesOutOfOrder);
        last = day;
    }
    if (!confirmation.appliedOn.isValid())
        return issues;
    if (!effective.isValid())
        add("applied_on"_L1, Problem::NotEffective);
    const auto applied = [&](Side side) {
        return std::any_of(confirmation.applicants.begin(), confirmation.applicants.end(),
                           [&](PartyId id) {
                               const Party *party = file.party(id);
                               return party != nullptr && party->side == side;
                           });
    };
    if (!applied(Side::Applicant) || !applied(Side::Respondent))
        add("applicants"_L1, Problem::BothSidesNeeded);
    return issues;
}

QList<LikelyObstacle> likelyObstacles(const CaseFile &file, const CodeTables &codes)
{
    QStringList texts;
    if (file.agreement) {
        for (const Clause &clause : file.agreement->clauses)
            texts += clause.text;
    }
    for (const Obligation &obligation : file.obligations)
        texts += obligation.what;
    QList<LikelyObstacle> found;
    for (const CodeRow &row : codes.table(u"confirmation_obstacle").rows) {
        for (const QJsonValue word : row.more.value(u"words"_s).toArray()) {
            const auto has
                = [&word](const QString &text) { return text.contains(word.toString()); };
            if (std::any_of(texts.begin(), texts.end(), has)) {
                found.append({row.code, word.toString()});
                break;
            }
        }
    }
    return found;
}

QList<OfferedCourt> offeredCourts(const CaseFile &file, const Committee &committee)
{
    if (file.record.source == u"court" && !file.record.sourceOrgan.isEmpty())
        return {{file.record.sourceOrgan, CourtGround::Inviting}};
    if (committee.court.isEmpty())
        return {};
    return {{committee.court, CourtGround::Committee}};
}

} // namespace maplebridge
