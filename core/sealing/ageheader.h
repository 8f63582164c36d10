// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/sealing/sealingkey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// The head of an age file (age-encryption.org/v1): who can open it. Parts of core/sealing that
/// tests and fuzzing reach too; others use agefile.h.
namespace maplebridge {

/// How much of a foreign head is read before it is refused.
struct AgeLimits
{
    int recipients = 32;
    qsizetype headerBytes = 65'536;
};

/// One recipient's line and body.
struct AgeStanza
{
    QList<QByteArray> words; ///< The kind first, "X25519".
    QByteArray body;

    friend bool operator==(const AgeStanza &, const AgeStanza &) = default;
};

/// A head as it was read; nothing of it is proven yet.
struct AgeHeader
{
    QList<AgeStanza> stanzas;
    qsizetype signedLength = 0; ///< Bytes the check is over.
    qsizetype length = 0;       ///< Bytes of the whole head.
    QByteArray check;           ///< HMAC-SHA256.
};

/// Lengths of what age derives.
constexpr qsizetype ageFileKeyLength = 16;
constexpr qsizetype agePayloadNonceLength = 16;
using AgeFileKey = BriefSecret<size_t(ageFileKeyLength)>;
using DerivedKey = BriefSecret<32>;

/// Reads the head that `bytes` begin with, to the letter: only canonical base64, 64 letters to a
/// line, no other blanks. Foreign when it is no age file, TooNew for a later version, Refused
/// beyond the limits, Corrupt for all else.
Result<AgeHeader> readAgeHeader(QByteArrayView bytes, const AgeLimits &limits);

/// The head of a file with this key for these recipients.
Result<QByteArray> ageHeaderOf(const AgeFileKey &fileKey, const QList<RecipientKey> &recipients);

/// The file key, if a stanza is for this key; NotFound if none is. A stanza of ours that is
/// malformed is Corrupt.
Result<AgeFileKey> unwrapFileKey(const AgeHeader &header, const SealingKey &key);

/// Whether `bytes`, which the head was read from, bear the check that this file key gives.
[[nodiscard]] bool ageHeaderFits(QByteArrayView bytes, const AgeHeader &header,
                                 const AgeFileKey &fileKey);

/// HKDF-SHA256 (RFC 5869) to 32 bytes.
[[nodiscard]] DerivedKey hkdf(QByteArrayView secret, QByteArrayView salt, QByteArrayView info);

} // namespace maplebridge
