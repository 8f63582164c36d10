// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/sealing/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace maplebridge {

/// Whom something is sealed for: an X25519 public key as age writes it, "age1…".
class RecipientKey
{
public:
    static Result<RecipientKey> fromBytes(const QByteArray &bytes);
    static Result<RecipientKey> fromText(QByteArrayView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray text() const;
    /// 32 hexadecimal digits that name the key.
    [[nodiscard]] QString keyId() const;

    friend bool operator==(const RecipientKey &, const RecipientKey &) = default;

private:
    explicit RecipientKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
};

/// What opens what is sealed for its public half: an X25519 private key, which age calls an
/// identity. Copies share the one secret, which is wiped with the last of them.
class SealingKey
{
public:
    [[nodiscard]] static SealingKey make();
    static Result<SealingKey> fromBytes(const SecretBytes &bytes);
    /// From "AGE-SECRET-KEY-1…".
    static Result<SealingKey> fromText(const SecretBytes &text);

    [[nodiscard]] const RecipientKey &publicKey() const { return m_public; }
    [[nodiscard]] const SecretBytes &secret() const { return *m_secret; }
    /// "AGE-SECRET-KEY-1…", which stock age reads.
    [[nodiscard]] SecretBytes text() const;

private:
    SealingKey(std::shared_ptr<const SecretBytes> secret, RecipientKey publicKey)
        : m_secret(std::move(secret)), m_public(std::move(publicKey))
    {}

    std::shared_ptr<const SecretBytes> m_secret;
    RecipientKey m_public;
};

/// Length of an X25519 key, private or public.
constexpr qsizetype sealingKeyLength = 32;

} // namespace maplebridge
