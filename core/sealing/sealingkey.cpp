// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// X25519 keys in the texts that age gives them.

#include "core/sealing/sealingkey.h"

#include "core/sealing/bech32.h"
#include "core/sealing/sodiumbytes.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr QByteArrayView publicPrefix = "age";
constexpr QByteArrayView privatePrefix = "age-secret-key-";
static_assert(sealingKeyLength == crypto_scalarmult_BYTES
              && sealingKeyLength == crypto_scalarmult_SCALARBYTES);

} // namespace

Result<RecipientKey> RecipientKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != sealingKeyLength)
        return Error{ErrorCode::Invalid, u"a public key of the wrong length"_s};
    // A point of small order would make every shared secret zero.
    BriefSecret<32> probe;
    randombytes_buf(probe.data(), static_cast<size_t>(probe.size()));
    BriefSecret<32> shared;
    if (crypto_scalarmult(shared.data(), probe.data(), sodiumBytes(bytes)) != 0)
        return Error{ErrorCode::Invalid, u"a weak public key"_s};
    return RecipientKey(bytes);
}

Result<RecipientKey> RecipientKey::fromText(QByteArrayView text)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, bech32Bytes(publicPrefix, text));
    return fromBytes(bytes);
}

QByteArray RecipientKey::text() const
{
    return bech32Text(publicPrefix, m_bytes);
}

QString RecipientKey::keyId() const
{
    return keyIdOf("maplebridge-sealing-key-v1\n", m_bytes);
}

SealingKey SealingKey::make()
{
    auto made = fromBytes(SecretBytes::random(sealingKeyLength));
    Q_ASSERT(made);
    return std::move(made).value();
}

Result<SealingKey> SealingKey::fromBytes(const SecretBytes &bytes)
{
    if (bytes.size() != sealingKeyLength)
        return Error{ErrorCode::Invalid, u"a private key of the wrong length"_s};
    QByteArray publicBytes(sealingKeyLength, Qt::Uninitialized);
    crypto_scalarmult_base(sodiumBytes(publicBytes), bytes.data());
    ASSIGN_OR_RETURN(RecipientKey publicKey, RecipientKey::fromBytes(publicBytes));
    return SealingKey(std::make_shared<const SecretBytes>(SecretBytes::of(bytes.view())),
                      std::move(publicKey));
}

Result<SealingKey> SealingKey::fromText(const SecretBytes &text)
{
    ASSIGN_OR_RETURN(QByteArray decoded, bech32Bytes(privatePrefix, text.view()));
    PassingSecret passing(std::move(decoded));
    return fromBytes(SecretBytes::of(passing.bytes()));
}

SecretBytes SealingKey::text() const
{
    PassingSecret passing(bech32Text(privatePrefix, m_secret->view()));
    for (char &c : passing.bytes()) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return SecretBytes::of(passing.bytes());
}

} // namespace maplebridge
