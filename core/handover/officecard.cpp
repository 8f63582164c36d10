// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/officecard.h"

#include "core/base/canonicaljson.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardVersion = 1;
constexpr qsizetype longestCard = 64 * 1024;
const QString cardFormat = QStringLiteral("maplebridge.office");

QByteArray signedBytes(const QJsonObject &office)
{
    return "maplebridge-office-v1\n" + canonicalJson(office);
}

} // namespace

QString cardEnding()
{
    return u".mboffice"_s;
}

QByteArray cardOf(const Office &office, const DeviceKeys &keys)
{
    Office card = office;
    card.signingKeys = {QString::fromLatin1(keys.sign.publicKey().text())};
    card.sealingKey = QString::fromLatin1(keys.seal.publicKey().text());
    card.enrolledOn = {};
    card.revoked.clear();
    const QJsonObject body = bodyOf(card);
    return canonicalJson(QJsonObject{
               {u"format"_s, cardFormat},
               {u"version"_s, cardVersion},
               {u"office"_s, body},
               {u"sig"_s, QString::fromLatin1(keys.sign.sign(signedBytes(body)).toHex())}})
           + '\n';
}

Result<OfficeCard> readCard(const QByteArray &bytes, const CodeTables &codes)
{
    const Error foreign{ErrorCode::Foreign, u"not an office card"_s};
    if (bytes.size() > longestCard)
        return foreign;
    const auto json = strictJson(bytes.trimmed());
    if (!json || json.value()["format"_L1].toString() != cardFormat)
        return foreign;
    const qint64 version = json.value()["version"_L1].toInteger();
    if (version != cardVersion)
        return version > cardVersion ? Error{ErrorCode::TooNew, u"a later card"_s} : foreign;
    const QJsonObject body = json.value()["office"_L1].toObject();
    OfficeCard card;
    ASSIGN_OR_RETURN(card.office, fromBody<Office>(body, u"/office"_s, codes));
    ASSIGN_OR_RETURN(const VerifyKey sign,
                     VerifyKey::fromText(card.office.signingKeys.value(0).toLatin1()));
    ASSIGN_OR_RETURN(const RecipientKey seal,
                     RecipientKey::fromText(card.office.sealingKey.toLatin1()));
    if (!card.office.secondKey.isEmpty())
        RETURN_IF_ERROR(RecipientKey::fromText(card.office.secondKey.toLatin1()));
    const QByteArray signature = QByteArray::fromHex(json.value()["sig"_L1].toString().toLatin1());
    if (card.office.signingKeys.size() != 1 || !sign.verifies(signedBytes(body), signature))
        return Error{ErrorCode::Invalid, u"the signature does not fit"_s, u"/sig"_s};
    card.fingerprint = fingerprintOf({sign, seal});
    return card;
}

} // namespace maplebridge
