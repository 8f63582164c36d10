// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Offices and their keys without a window.

#include "app/cli/officecommands.h"

#include "app/cli/workplace.h"
#include "core/handover/handoverdesk.h"
#include "core/handover/handoverwords.h"
#include "core/platform/files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

Result<OfficeCard> cardIn(Workplace &place, const QString &path)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, readFileWhole(path));
    ASSIGN_OR_RETURN(const RoomRules *rules, place.rules());
    auto card = readCard(bytes, rules->codes);
    if (card)
        return card;
    Error error = card.error();
    error.where = path;
    return error;
}

/// The card, if the digits that were read out over the telephone are its own.
Result<OfficeCard> comparedCard(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const OfficeCard card, cardIn(place, call.arguments.first()));
    ASSIGN_OR_RETURN(VerifyKey sign,
                     VerifyKey::fromText(card.office.signingKeys.value(0).toLatin1()));
    ASSIGN_OR_RETURN(RecipientKey seal, RecipientKey::fromText(card.office.sealingKey.toLatin1()));
    if (!fingerprintFits({sign, seal}, call.value(u"digits"_s)))
        return Error{ErrorCode::Refused, u"the digits differ"_s, card.office.name,
                     card.fingerprint};
    return card;
}

QJsonObject officeJson(const Office &office)
{
    return {{u"site"_s, office.site},
            {u"name"_s, office.name},
            {u"tier"_s, QString(storedWord(office.tier))},
            {u"parent"_s, office.parent},
            {u"phone"_s, office.phone},
            {u"closed"_s, office.closed}};
}

QString officeLine(const Office &office, const QString &relation)
{
    QStringList parts{office.name, tierName(office.tier), office.phone, relation, office.site};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<Answer> runOfficeList(Workplace &place, const Invocation & /*call*/)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const Roster roster, room->roster());
    Answer answer;
    QJsonArray list;
    for (const Office &office : roster.offices()) {
        QString relation;
        if (office.site == roster.ownSite())
            relation = cliText(QT_TRANSLATE_NOOP("Cli", "this office"));
        else if (roster.parent() != nullptr && roster.parent()->site == office.site)
            relation = cliText(QT_TRANSLATE_NOOP("Cli", "above"));
        else if (office.parent == roster.ownSite())
            relation = office.closed ? cliText(QT_TRANSLATE_NOOP("Cli", "below, closed"))
                                     : cliText(QT_TRANSLATE_NOOP("Cli", "below"));
        answer.lines += officeLine(office, relation);
        list.append(officeJson(office));
    }
    if (list.isEmpty())
        answer.lines = {cliText(
            QT_TRANSLATE_NOOP("Cli", "This office hands nothing over and takes nothing in yet."))};
    answer.json = list;
    return answer;
}

Result<Answer> runOfficeDescribe(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    ASSIGN_OR_RETURN(Office office, desk->self());
    if (call.has(u"tier"_s)) {
        const auto tier = fromStoredWord<Tier>(call.value(u"tier"_s));
        if (!tier)
            return Error{ErrorCode::Invalid, u"wrong field"_s, u"--tier"_s,
                         u"room | street | district | city"_s};
        office.tier = *tier;
    }
    if (call.has(u"name"_s))
        office.name = call.value(u"name"_s);
    if (call.has(u"phone"_s))
        office.phone = call.value(u"phone"_s);
    if (call.has(u"second-key"_s)) {
        office.secondKey = call.value(u"second-key"_s);
        if (!office.secondKey.isEmpty())
            RETURN_IF_ERROR(RecipientKey::fromText(office.secondKey.toLatin1()));
    }
    RETURN_IF_ERROR(desk->describeSelf(office));
    Answer answer;
    answer.lines = {officeLine(office, cliText(QT_TRANSLATE_NOOP("Cli", "this office")))};
    answer.json = officeJson(office);
    return answer;
}

Result<Answer> runOfficeCard(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    ASSIGN_OR_RETURN(const QByteArray card, desk->ownCard());
    ASSIGN_OR_RETURN(const QString digits, desk->ownFingerprint());
    Answer answer;
    QJsonObject json{{u"digits"_s, digits}};
    if (call.has(u"to"_s)) {
        const QString path = call.value(u"to"_s);
        if (QFileInfo::exists(path) && !call.has(u"overwrite"_s))
            return Error{ErrorCode::Conflict, u"there is a file of that name"_s, path};
        RETURN_IF_ERROR(writeFileDurably(path, card));
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path);
        json.insert(u"file"_s, path);
    }
    answer.lines
        += cliText(QT_TRANSLATE_NOOP("Cli", "The digits to read out over the telephone: %1"))
               .arg(digits);
    answer.json = json;
    return answer;
}

Result<Answer> runOfficeLook(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const OfficeCard card, cardIn(place, call.arguments.first()));
    Answer answer;
    answer.lines
        = {officeLine(card.office, {}),
           cliText(QT_TRANSLATE_NOOP("Cli", "The digits on the card: %1. Compare them over "
                                            "the telephone before you trust it."))
               .arg(card.fingerprint)};
    QJsonObject json = officeJson(card.office);
    json.insert(u"digits"_s, card.fingerprint);
    answer.json = json;
    return answer;
}

Result<Answer> runOfficeJoin(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const OfficeCard card, comparedCard(place, call));
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    RETURN_IF_ERROR(desk->joinCentre(card));
    Answer answer;
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "This office hands over to %1 from now on."))
                        .arg(card.office.name)};
    answer.json = officeJson(card.office);
    return answer;
}

Result<Answer> runOfficeEnrol(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const OfficeCard card, comparedCard(place, call));
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    RETURN_IF_ERROR(desk->enrol(card));
    Answer answer;
    answer.lines
        = {cliText(QT_TRANSLATE_NOOP("Cli", "%1 is enrolled: its packages are taken in from now "
                                            "on."))
               .arg(card.office.name)};
    answer.json = officeJson(card.office);
    return answer;
}

Result<Answer> setClosed(Workplace &place, const Invocation &call, bool closed)
{
    ASSIGN_OR_RETURN(const Office office, place.officeOf(call.arguments.first()));
    ASSIGN_OR_RETURN(HandoverDesk * desk, place.handover());
    RETURN_IF_ERROR(desk->setClosed(office.site, closed));
    Answer answer;
    answer.lines = {(closed ? cliText(QT_TRANSLATE_NOOP(
                         "Cli", "%1 is closed: its packages are not taken in any more."))
                            : cliText(QT_TRANSLATE_NOOP("Cli", "%1 hands over again.")))
                        .arg(office.name)};
    answer.json = QJsonObject{{u"site"_s, office.site}, {u"closed"_s, closed}};
    return answer;
}

Result<Answer> runOfficeClose(Workplace &place, const Invocation &call)
{
    return setClosed(place, call, true);
}

Result<Answer> runOfficeReopen(Workplace &place, const Invocation &call)
{
    return setClosed(place, call, false);
}

} // namespace

QList<CommandSpec> officeCommands()
{
    const OptionSpec digits{
        "digits", "DIGITS",
        QT_TRANSLATE_NOOP("Cli", "The 24 digits as the other office read them out")};
    return {
        {{u"office"_s, u"list"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "List the offices this one knows"),
         {},
         {u"office list"_s},
         runOfficeList},
        {{u"office"_s, u"describe"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Say what this office is; with a tier above room, a centre"),
         {{"tier", "room|street|district|city", QT_TRANSLATE_NOOP("Cli", "Its tier")},
          {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Its name as on the seal")},
          {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Telephone")},
          {"second-key", "AGE-KEY",
           QT_TRANSLATE_NOOP("Cli", "A second key that opens what is handed to it, age1…")}},
         {u"office describe --tier street --name 胡杨街道矛调中心"_s},
         runOfficeDescribe},
        {{u"office"_s, u"card"_s},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Show the digits of this office and write its card"),
         {{"to", "FILE", QT_TRANSLATE_NOOP("Cli", "Where the card is written")},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replace what is there")}},
         {u"office card --to our.mboffice"_s},
         runOfficeCard},
        {{u"office"_s, u"look"_s},
         "CARD",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Say whose a card is and show its digits"),
         {},
         {u"office look centre.mboffice"_s},
         runOfficeLook},
        {{u"office"_s, u"join"_s},
         "CARD",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Hand over to the centre of this card from now on"),
         {digits},
         {u"office join centre.mboffice --digits 123456789012345678901234"_s},
         runOfficeJoin},
        {{u"office"_s, u"enrol"_s},
         "CARD",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Take in what the office of this card hands over"),
         {digits},
         {u"office enrol room.mboffice --digits 123456789012345678901234"_s},
         runOfficeEnrol},
        {{u"office"_s, u"close"_s},
         "OFFICE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Take nothing more in from an office below"),
         {},
         {u"office close 红柳社区人民调解委员会"_s},
         runOfficeClose},
        {{u"office"_s, u"reopen"_s},
         "OFFICE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Take in again what an office below hands over"),
         {},
         {u"office reopen 红柳社区人民调解委员会"_s},
         runOfficeReopen},
    };
}

} // namespace maplebridge
