// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace maplebridge {

/// Bytes that nobody may find later: locked in memory where the system allows it, wiped when they
/// go, never shared or copied unasked.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// That many zeros.
    explicit SecretBytes(qsizetype size);
    /// A copy of `bytes`, whose owner wipes its own.
    [[nodiscard]] static SecretBytes of(QByteArrayView bytes);
    /// From the random generator of the system.
    [[nodiscard]] static SecretBytes random(qsizetype size);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] uchar *data() { return m_data; }
    [[nodiscard]] const uchar *data() const { return m_data; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }

    /// Takes the same time whatever the bytes are.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b) { return equals(a, b); }

private:
    [[nodiscard]] static bool equals(const SecretBytes &a, const SecretBytes &b);

    uchar *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void *memory, qsizetype size);

/// A key that lives for one call, on the stack: wiped when it goes, without the guarded memory of
/// SecretBytes, which costs ten calls to the system each time.
template<size_t N>
class BriefSecret
{
public:
    BriefSecret() = default;
    BriefSecret(BriefSecret &&other) noexcept : m_bytes(other.m_bytes) { other.clear(); }
    BriefSecret &operator=(BriefSecret &&) = delete;
    BriefSecret(const BriefSecret &) = delete;
    BriefSecret &operator=(const BriefSecret &) = delete;
    ~BriefSecret() { clear(); }

    [[nodiscard]] constexpr qsizetype size() const { return N; }
    [[nodiscard]] uchar *data() { return m_bytes.data(); }
    [[nodiscard]] const uchar *data() const { return m_bytes.data(); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), size()}; }

private:
    void clear() { wipe(m_bytes.data(), size()); }

    std::array<uchar, N> m_bytes{};
};

/// Overwrites the bytes before they are given back to the heap.
void wipe(QByteArray &bytes);

/// A byte array on its way through a function, wiped when the function is left.
class PassingSecret
{
public:
    explicit PassingSecret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    PassingSecret(const PassingSecret &) = delete;
    PassingSecret &operator=(const PassingSecret &) = delete;
    ~PassingSecret() { wipe(m_bytes); }

    [[nodiscard]] QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace maplebridge
