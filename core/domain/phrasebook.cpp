// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/phrasebook.h"

#include "core/base/canonicaljson.h"

#include <array>

namespace maplebridge {

Result<PhraseBook> PhraseBook::fromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    const QJsonArray groups = read[QStringLiteral("groups")].toArray();
    PhraseBook book;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QJsonValue one = groups.at(i);
        PhraseGroup group{
            one[QStringLiteral("zh")].toString(), one[QStringLiteral("en")].toString(), {}};
        for (const QJsonValue phrase : one[QStringLiteral("phrases")].toArray())
            group.phrases += phrase.toString();
        if (group.chinese.isEmpty() || group.english.isEmpty() || group.phrases.isEmpty()
            || group.phrases.contains(QString()))
            return Error{ErrorCode::Invalid, QStringLiteral("phrases"),
                         QStringLiteral("/groups/%1").arg(i),
                         QStringLiteral("zh, en and a list of phrases")};
        book.groups.append(group);
    }
    if (book.groups.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("no phrases"), QStringLiteral("/groups")};
    return book;
}

QString namesOfSide(const CaseFile &file, Side side)
{
    QStringList names;
    for (const Party *party : file.side(side)) {
        if (!party->details.name.isEmpty())
            names += party->details.name;
    }
    return names.join(QChar(0x3001));
}

QString filledPhrase(QString phrase, const PhraseNames &names)
{
    const std::array<std::pair<QLatin1StringView, const QString *>, 5> places{
        {{"{committee}"_L1, &names.committee},
         {"{mediator}"_L1, &names.mediator},
         {"{recorder}"_L1, &names.recorder},
         {"{applicants}"_L1, &names.applicants},
         {"{respondents}"_L1, &names.respondents}}};
    static const QString gap(2, QChar(0xFF3F));
    for (const auto &[place, name] : places)
        phrase.replace(place, name->isEmpty() ? gap : *name);
    return phrase;
}

} // namespace maplebridge
