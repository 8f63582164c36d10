// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/sealing/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace maplebridge {

/// The public half of a device's signing key (Ed25519, RFC 8032).
class VerifyKey
{
public:
    /// Invalid unless it is a point of the right group: weak keys fit any signature.
    static Result<VerifyKey> fromBytes(const QByteArray &bytes);
    /// From the word that text() gives.
    static Result<VerifyKey> fromText(QByteArrayView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// One word with a check, "mbsign1…".
    [[nodiscard]] QByteArray text() const;
    /// 32 hexadecimal digits that name the key.
    [[nodiscard]] QString keyId() const;
    /// SubjectPublicKeyInfo as PEM, which openssl reads.
    [[nodiscard]] QByteArray pem() const;

    /// Whether `signature` over exactly these bytes was made with the private half.
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const VerifyKey &, const VerifyKey &) = default;

private:
    explicit VerifyKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
};

/// A device's signing key. Copies share the one secret, which is wiped with the last of them.
/// What is signed has to begin differently for every use, so that no signature serves another.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey make();
    /// From the 32 bytes that seed() gives.
    static Result<SigningKey> fromSeed(const SecretBytes &seed);

    [[nodiscard]] SecretBytes seed() const;
    [[nodiscard]] const VerifyKey &publicKey() const { return m_public; }
    /// 64 bytes; the same message gives the same signature.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    SigningKey(std::shared_ptr<const SecretBytes> secret, VerifyKey publicKey)
        : m_secret(std::move(secret)), m_public(std::move(publicKey))
    {}

    std::shared_ptr<const SecretBytes> m_secret;
    VerifyKey m_public;
};

/// Lengths of an Ed25519 seed, public key and signature.
constexpr qsizetype seedLength = 32;
constexpr qsizetype verifyKeyLength = 32;
constexpr qsizetype signatureLength = 64;

} // namespace maplebridge
