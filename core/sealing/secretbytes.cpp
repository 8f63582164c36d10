// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Memory for keys and passwords, on libsodium's guarded heap.

#include "core/sealing/secretbytes.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace maplebridge {

SecretBytes::SecretBytes(qsizetype size)
{
    if (sodium_init() < 0)
        qFatal("the crypto library cannot be used");
    m_data = static_cast<uchar *>(sodium_malloc(static_cast<size_t>(size)));
    if (m_data == nullptr)
        qFatal("no memory for %lld secret bytes", static_cast<long long>(size));
    m_size = size;
    sodium_memzero(m_data, static_cast<size_t>(size));
}

SecretBytes SecretBytes::of(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    std::ranges::copy(bytes, secret.m_data);
    return secret;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_data, static_cast<size_t>(size));
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

bool SecretBytes::equals(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size
           && (a.m_size == 0
               || sodium_memcmp(a.m_data, b.m_data, static_cast<size_t>(a.m_size)) == 0);
}

void wipe(void *memory, qsizetype size)
{
    sodium_memzero(memory, static_cast<size_t>(size));
}

void wipe(QByteArray &bytes)
{
    // data() would detach from a copy; whoever shares a secret has to wipe the copy too.
    if (!bytes.isEmpty())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace maplebridge
