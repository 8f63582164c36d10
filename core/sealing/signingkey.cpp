// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Ed25519 signatures of devices.

#include "core/sealing/signingkey.h"

#include "core/sealing/bech32.h"
#include "core/sealing/sodiumbytes.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr QByteArrayView textPrefix = "mbsign";
static_assert(seedLength == crypto_sign_SEEDBYTES && signatureLength == crypto_sign_BYTES
              && verifyKeyLength == crypto_sign_PUBLICKEYBYTES);

} // namespace

Result<VerifyKey> VerifyKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != verifyKeyLength)
        return Error{ErrorCode::Invalid, u"a public key of the wrong length"_s};
    if (crypto_core_ed25519_is_valid_point(sodiumBytes(bytes)) != 1)
        return Error{ErrorCode::Invalid, u"a weak public key"_s};
    return VerifyKey(bytes);
}

Result<VerifyKey> VerifyKey::fromText(QByteArrayView text)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, bech32Bytes(textPrefix, text));
    return fromBytes(bytes);
}

QByteArray VerifyKey::text() const
{
    return bech32Text(textPrefix, m_bytes);
}

QString VerifyKey::keyId() const
{
    return keyIdOf("maplebridge-sign-key-v1\n", m_bytes);
}

QByteArray VerifyKey::pem() const
{
    // SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING } of RFC 8410, up to the key itself.
    const QByteArray before = QByteArray::fromHex("302a300506032b6570032100");
    return "-----BEGIN PUBLIC KEY-----\n" + QByteArray(before + m_bytes).toBase64()
           + "\n-----END PUBLIC KEY-----\n";
}

bool VerifyKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    return signature.size() == signatureLength
           && crypto_sign_verify_detached(sodiumBytes(signature), sodiumBytes(message),
                                          static_cast<unsigned long long>(message.size()),
                                          sodiumBytes(m_bytes))
                  == 0;
}

SigningKey SigningKey::make()
{
    auto made = fromSeed(SecretBytes::random(seedLength));
    Q_ASSERT(made);
    return std::move(made).value();
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != seedLength)
        return Error{ErrorCode::Invalid, u"a private key of the wrong length"_s};
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    QByteArray publicBytes(verifyKeyLength, Qt::Uninitialized);
    crypto_sign_seed_keypair(sodiumBytes(publicBytes), secret.data(), seed.data());
    ASSIGN_OR_RETURN(VerifyKey publicKey, VerifyKey::fromBytes(publicBytes));
    return SigningKey(std::make_shared<const SecretBytes>(std::move(secret)), std::move(publicKey));
}

SecretBytes SigningKey::seed() const
{
    return SecretBytes::of(m_secret->view().first(seedLength));
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(signatureLength, Qt::Uninitialized);
    crypto_sign_detached(sodiumBytes(signature), nullptr, sodiumBytes(message),
                         static_cast<unsigned long long>(message.size()), m_secret->data());
    return signature;
}

} // namespace maplebridge
