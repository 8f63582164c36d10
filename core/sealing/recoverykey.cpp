// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Private keys under a password: Argon2id gives the key, XSalsa20-Poly1305 the seal.

#include "core/sealing/recoverykey.h"

#include "core/sealing/bech32.h"
#include "core/sealing/sodiumbytes.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr QByteArrayView textPrefix = "mbrecovery";
constexpr char version = 1;
/// Version, passes, kibibytes, salt, nonce; the sealed key follows.
constexpr qsizetype costAt = 1;
constexpr qsizetype saltAt = costAt + 8;
constexpr qsizetype nonceAt = saltAt + qsizetype(crypto_pwhash_argon2id_SALTBYTES);
constexpr qsizetype sealedAt = nonceAt + qsizetype(crypto_secretbox_NONCEBYTES);
constexpr qsizetype wholeLength
    = sealedAt + qsizetype(crypto_secretbox_MACBYTES) + sealingKeyLength;
/// A word from somebody else may not make this computer work for hours.
constexpr quint32 mostPasses = 64;
constexpr quint32 mostKibibytes = 1024 * 1024;

/// The sealing key of a password; the head with the cost goes into it, so that it cannot be
/// changed either.
Result<SecretBytes> keyOf(const SecretBytes &password, QByteArrayView head)
{
    const auto passes = qFromBigEndian<quint32>(head.data() + costAt);
    const auto kibibytes = qFromBigEndian<quint32>(head.data() + costAt + 4);
    if (passes < crypto_pwhash_argon2id_OPSLIMIT_MIN || passes > mostPasses
        || kibibytes < crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024 || kibibytes > mostKibibytes)
        return Error{ErrorCode::Invalid, u"an impossible cost of the password"_s};
    SecretBytes key(crypto_secretbox_KEYBYTES);
    if (crypto_pwhash_argon2id(
            key.data(), static_cast<unsigned long long>(key.size()), password.view().data(),
            static_cast<unsigned long long>(password.size()), sodiumBytes(head) + saltAt, passes,
            size_t(kibibytes) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return Error{ErrorCode::Io, u"not enough memory for the password"_s};
    return key;
}

} // namespace

Result<QByteArray> recoveryText(const SealingKey &key, const SecretBytes &password,
                                const PasswordCost &cost)
{
    if (password.isEmpty())
        return Error{ErrorCode::Invalid, u"an empty password"_s};
    QByteArray whole(wholeLength, '\0');
    whole[0] = version;
    qToBigEndian(cost.passes, whole.data() + costAt);
    qToBigEndian(cost.kibibytes, whole.data() + costAt + 4);
    randombytes_buf(whole.data() + saltAt, static_cast<size_t>(sealedAt - saltAt));
    ASSIGN_OR_RETURN(const SecretBytes sealing, keyOf(password, whole));
    crypto_secretbox_easy(sodiumBytes(whole) + sealedAt, key.secret().data(),
                          static_cast<unsigned long long>(sealingKeyLength),
                          sodiumBytes(whole) + nonceAt, sealing.data());
    return bech32Text(textPrefix, whole);
}

Result<SealingKey> recoveredKey(QByteArrayView text, const SecretBytes &password)
{
    ASSIGN_OR_RETURN(const QByteArray whole, bech32Bytes(textPrefix, text));
    if (whole.isEmpty() || whole.front() < version)
        return Error{ErrorCode::Invalid, u"a key text of another kind"_s};
    if (whole.front() > version)
        return Error{ErrorCode::TooNew, u"a recovery key of a later version"_s};
    if (whole.size() != wholeLength)
        return Error{ErrorCode::Invalid, u"a key text of the wrong length"_s};
    if (password.isEmpty())
        return Error{ErrorCode::Refused, u"the password is another one"_s};
    ASSIGN_OR_RETURN(const SecretBytes sealing, keyOf(password, whole));
    SecretBytes secret(sealingKeyLength);
    if (crypto_secretbox_open_easy(secret.data(), sodiumBytes(whole) + sealedAt,
                                   static_cast<unsigned long long>(wholeLength - sealedAt),
                                   sodiumBytes(whole) + nonceAt, sealing.data())
        != 0)
        return Error{ErrorCode::Refused, u"the password is another one"_s};
    return SealingKey::fromBytes(secret);
}

} // namespace maplebridge
