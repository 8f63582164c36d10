// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/settings/roomrules.h"

#include <QDir>
#include <QFile>

namespace maplebridge {

Result<QByteArray> dataFile(const QString &name)
{
    QFile file(QStringLiteral(":/maplebridge/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("not compiled in"), name};
    return file.readAll();
}

QStringList dataFiles(const QString &folder)
{
    return QDir(QStringLiteral(":/maplebridge/") + folder).entryList(QDir::Files, QDir::Name);
}

Result<RoomRules> builtInRules()
{
    ASSIGN_OR_RETURN(const QByteArray codes, dataFile(QStringLiteral("rules/codes.json")));
    ASSIGN_OR_RETURN(const QByteArray limits, dataFile(QStringLiteral("rules/limits.json")));
    ASSIGN_OR_RETURN(const QByteArray phrases,
                     dataFile(QStringLiteral("rules/minutes-phrases.json")));
    RoomRules rules;
    ASSIGN_OR_RETURN(rules.codes, CodeTables::fromJson(codes));
    ASSIGN_OR_RETURN(rules.limits, Limits::fromJson(limits));
    ASSIGN_OR_RETURN(rules.phrases, PhraseBook::fromJson(phrases));
    ASSIGN_OR_RETURN(const QByteArray timeLimits,
                     dataFile(QStringLiteral("rules/time-limits.json")));
    ASSIGN_OR_RETURN(rules.timeLimits, TimeLimits::fromJson(timeLimits, rules.codes));
    ASSIGN_OR_RETURN(const QByteArray followUps, dataFile(QStringLiteral("rules/follow-ups.json")));
    ASSIGN_OR_RETURN(rules.followUps, FollowUpRules::fromJson(followUps, rules.codes));
    ASSIGN_OR_RETURN(const QByteArray holidays, dataFile(QStringLiteral("rules/holidays.json")));
    ASSIGN_OR_RETURN(const QList<HolidayYear> years, holidayYearsFromJson(holidays));
    for (const HolidayYear &year : years)
        rules.calendar.add(year);
    return rules;
}

} // namespace maplebridge
