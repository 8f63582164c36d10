// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/officekeys.h"

#include "core/packages/packageheader.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QByteArray signedBytes(const QByteArray &rid)
{
    return "maplebridge-sig-v1\n" + rid;
}

/// Whether the key was revoked before the entry: "key replica count" says up to where it counts.
bool isRevoked(const Office &office, const QString &keyId, const Revision &revision)
{
    const QString replica = QString::fromLatin1(revision.replica.toHex());
    for (const QString &line : office.revoked) {
        const QStringList parts = line.split(u' ');
        if (parts.value(0) == keyId && (parts.value(1) == replica || parts.value(1) == u"*"_s)
            && revision.seq > parts.value(2).toLongLong())
            return true;
    }
    return false;
}

} // namespace

Result<QList<DeviceKeys>> ownKeys(const Database &database)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(database, QStringLiteral(R"(
        SELECT signing, sealing FROM own_key ORDER BY retired, made_at DESC)")));
    RETURN_IF_ERROR(read.exec());
    QList<DeviceKeys> keys;
    while (read.next()) {
        PassingSecret signing(read.bytes(0));
        PassingSecret sealing(read.bytes(1));
        ASSIGN_OR_RETURN(SigningKey sign, SigningKey::fromSeed(SecretBytes::of(signing.bytes())));
        ASSIGN_OR_RETURN(SealingKey seal, SealingKey::fromBytes(SecretBytes::of(sealing.bytes())));
        keys.append({std::move(sign), std::move(seal)});
    }
    return keys;
}

Result<DeviceKeys> ownKeysMade(Database *database, const QDateTime &at)
{
    ASSIGN_OR_RETURN(const QList<DeviceKeys> known, ownKeys(*database));
    if (!known.isEmpty())
        return known.first();
    const DeviceKeys made = DeviceKeys::make();
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(database));
    ASSIGN_OR_RETURN(Statement keep, Statement::prepare(*database, QStringLiteral(R"(
        INSERT INTO own_key (id, signing, sealing, made_at)
        VALUES (:id, :signing, :sealing, :at))")));
    const SecretBytes seed = made.sign.seed();
    PassingSecret signing(seed.view().toByteArray());
    PassingSecret sealing(made.seal.secret().view().toByteArray());
    keep.bind(u":id"_s, made.sign.publicKey().keyId())
        .bind(u":signing"_s, signing.bytes())
        .bind(u":sealing"_s, sealing.bytes())
        .bind(u":at"_s, at.toString(Qt::ISODateWithMs));
    RETURN_IF_ERROR(keep.exec());
    RETURN_IF_ERROR(transaction->commit());
    return made;
}

QString siteCodeOf(const QString &site)
{
    if (isSiteCode(site))
        return site;
    return u'X' + QString::fromLatin1(sha256Of(site.toUtf8()).toHex().left(11)).toUpper();
}

const Office *officeWithCode(const Roster &roster, const QString &code)
{
    for (const Office &office : roster.offices()) {
        if (siteCodeOf(office.site) == code)
            return &office;
    }
    return nullptr;
}

Result<Vouching::Mark> KeyVouching::sign(const QByteArray &rid) const
{
    if (!m_key)
        return Error{ErrorCode::Refused, u"no key yet"_s};
    return Mark{m_key->publicKey().keyId(), m_key->sign(signedBytes(rid))};
}

Done KeyVouching::verify(const RevisionLine &line, const Revision &revision,
                         const Roster &roster) const
{
    const Office *office = roster.find(revision.site);
    if (office == nullptr)
        return Error{ErrorCode::Refused, u"nobody knows the office"_s};
    for (const QString &text : office->signingKeys) {
        const auto key = VerifyKey::fromText(text.toLatin1());
        if (!key || key.value().keyId() != line.keyId)
            continue;
        if (isRevoked(*office, line.keyId, revision))
            return Error{ErrorCode::Refused, u"the key was revoked"_s};
        if (key.value().verifies(signedBytes(revision.rid), line.signature))
            return Success{};
    }
    return Error{ErrorCode::Refused, u"the office does not vouch for it"_s};
}

} // namespace maplebridge
