// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sealing/sealingkey.h"

namespace maplebridge {

/// How costly each guess of a password is (Argon2id).
struct PasswordCost
{
    quint32 passes = 3;
    quint32 kibibytes = 64 * 1024; ///< RFC 9106, the second recommended choice.
};

/// A private key for an envelope in a safe: one word, "mbrecovery1…", that opens with the
/// password alone. The word has a check of its own against errors of copying.
Result<QByteArray> recoveryText(const SealingKey &key, const SecretBytes &password,
                                const PasswordCost &cost = {});

/// The key of such a word. Refused when the password is another one; Invalid when the word was
/// copied wrongly; TooNew when a later program wrote it.
Result<SealingKey> recoveredKey(QByteArrayView text, const SecretBytes &password);

} // namespace maplebridge
