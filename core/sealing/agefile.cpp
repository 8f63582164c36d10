// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// The body of age files: parts of 64 KiB, each sealed with its number and whether it is the last.

#include "core/sealing/agefile.h"

#include "core/sealing/sodiumbytes.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qsizetype partLength = 65'536;
constexpr qsizetype sealLength = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype sealedPartLength = partLength + sealLength;

using Nonce = std::array<uchar, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// Eleven bytes of number, one that says whether it is the last part.
Nonce nonceOf(quint64 number, bool isLast)
{
    Nonce nonce{};
    qToBigEndian(number, nonce.data() + 3);
    nonce.back() = isLast ? 1 : 0;
    return nonce;
}

SecretBytes payloadKeyOf(const AgeFileKey &fileKey, QByteArrayView nonce)
{
    return SecretBytes::of(hkdf(fileKey.view(), nonce, "payload").view());
}

Error cutShort()
{
    return {ErrorCode::Corrupt, u"the file is cut short"_s};
}

} // namespace

AgeWriter::AgeWriter(ByteSink *out, SecretBytes payloadKey)
    : m_out(out), m_key(std::move(payloadKey))
{
    m_part.reserve(partLength);
}

Result<std::unique_ptr<AgeWriter>> AgeWriter::begin(ByteSink *out,
                                                    const QList<RecipientKey> &recipients)
{
    AgeFileKey fileKey;
    randombytes_buf(fileKey.data(), static_cast<size_t>(fileKey.size()));
    ASSIGN_OR_RETURN(const QByteArray header, ageHeaderOf(fileKey, recipients));
    RETURN_IF_ERROR(out->write(header));
    QByteArray nonce(agePayloadNonceLength, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    RETURN_IF_ERROR(out->write(nonce));
    return std::unique_ptr<AgeWriter>(new AgeWriter(out, payloadKeyOf(fileKey, nonce)));
}

Done AgeWriter::write(QByteArrayView bytes)
{
    if (m_isOver)
        return Error{ErrorCode::Io, u"written after the end or after a failure"_s};
    while (!bytes.isEmpty()) {
        // A full part waits for its successor: only then it is known not to be the last.
        if (m_part.size() == partLength)
            RETURN_IF_ERROR(sealPart(false));
        const qsizetype count = std::min(bytes.size(), partLength - m_part.size());
        m_part += bytes.first(count);
        bytes = bytes.sliced(count);
    }
    return Success{};
}

Done AgeWriter::finish()
{
    if (m_isOver)
        return Error{ErrorCode::Io, u"written after the end or after a failure"_s};
    return sealPart(true);
}

Done AgeWriter::sealPart(bool isLast)
{
    const Nonce nonce = nonceOf(m_number++, isLast);
    m_sealed.resize(m_part.size() + sealLength);
    crypto_aead_chacha20poly1305_ietf_encrypt(sodiumBytes(m_sealed), nullptr,
                                              sodiumBytes(QByteArrayView(m_part)),
                                              static_cast<unsigned long long>(m_part.size()),
                                              nullptr, 0, nullptr, nonce.data(), m_key.data());
    m_part.resize(0);
    Done written = m_out->write(m_sealed);
    m_isOver = isLast || !written;
    return written;
}

AgeReader::AgeReader(QIODevice *sealed, SecretBytes payloadKey, QByteArray ahead)
    : m_device(sealed), m_source(sealed), m_key(std::move(payloadKey)), m_ahead(std::move(ahead))
{}

Result<std::unique_ptr<AgeReader>> AgeReader::open(QIODevice *sealed, const QList<SealingKey> &keys,
                                                   const AgeLimits &limits)
{
    const qint64 from = sealed->isSequential() ? 0 : sealed->pos();
    DeviceSource source(sealed);
    ASSIGN_OR_RETURN(QByteArray ahead, readFully(&source, limits.headerBytes + 1));
    ASSIGN_OR_RETURN(const AgeHeader header, readAgeHeader(ahead, limits));
    for (const SealingKey &key : keys) {
        auto unwrapped = unwrapFileKey(header, key);
        if (!unwrapped) {
            if (unwrapped.error().code != ErrorCode::NotFound)
                return unwrapped.error();
            continue;
        }
        const AgeFileKey &fileKey = unwrapped.value();
        if (!ageHeaderFits(ahead, header, fileKey))
            return Error{ErrorCode::Corrupt, u"the check of the head does not fit"_s};
        const QByteArray nonce = ahead.mid(header.length, agePayloadNonceLength);
        if (nonce.size() != agePayloadNonceLength)
            return cutShort();
        ahead.remove(0, header.length + agePayloadNonceLength);
        std::unique_ptr<AgeReader> reader(
            new AgeReader(sealed, payloadKeyOf(fileKey, nonce), std::move(ahead)));
        reader->m_payloadAt = from + header.length + agePayloadNonceLength;
        reader->m_openedWith = key.publicKey().keyId();
        reader->m_recipients = static_cast<int>(header.stanzas.size());
        return reader;
    }
    return Error{ErrorCode::NotFound, u"no key of ours opens it"_s};
}

Result<QByteArray> AgeReader::take(qsizetype count)
{
    QByteArray bytes = m_ahead.first(std::min(count, m_ahead.size()));
    m_ahead.remove(0, bytes.size());
    if (bytes.size() < count) {
        ASSIGN_OR_RETURN(const QByteArray more, readFully(&m_source, count - bytes.size()));
        bytes += more;
    }
    return bytes;
}

Done AgeReader::openPart()
{
    ASSIGN_OR_RETURN(const QByteArray sealed, take(sealedPartLength));
    if (m_ahead.isEmpty()) {
        ASSIGN_OR_RETURN(m_ahead, m_source.read(1));
    }
    m_isLast = m_ahead.isEmpty();
    if (sealed.size() < sealLength)
        return cutShort();
    const Nonce nonce = nonceOf(m_number, m_isLast);
    m_part.resize(sealed.size() - sealLength);
    m_at = 0;
    if (crypto_aead_chacha20poly1305_ietf_decrypt(
            sodiumBytes(m_part), nullptr, nullptr, sodiumBytes(QByteArrayView(sealed)),
            static_cast<unsigned long long>(sealed.size()), nullptr, 0, nonce.data(), m_key.data())
        != 0)
    {
        m_part.clear();
        return Error{ErrorCode::Corrupt, u"a part of the file does not fit its seal"_s};
    }
    if (m_part.isEmpty() && m_number > 0)
        return Error{ErrorCode::Corrupt, u"an empty part at the end of the file"_s};
    ++m_number;
    return Success{};
}

Result<QByteArray> AgeReader::read(qsizetype most)
{
    while (m_at >= m_part.size() && !m_isLast)
        RETURN_IF_ERROR(openPart());
    QByteArray piece = m_part.mid(m_at, most);
    m_at += piece.size();
    return piece;
}

Done AgeReader::seek(qint64 position)
{
    m_number = static_cast<quint64>(position / partLength);
    m_part.clear();
    m_ahead.clear();
    m_at = 0;
    m_isLast = false;
    if (position < 0 || !m_device->seek(m_payloadAt + qint64(m_number) * sealedPartLength))
        return Error{ErrorCode::Io, u"cannot go back in the file: "_s + m_device->errorString()};
    RETURN_IF_ERROR(openPart());
    m_at = position % partLength;
    return m_at <= m_part.size() ? Done(Success{})
                                 : Done(Error{ErrorCode::Io, u"beyond the end of the file"_s});
}

} // namespace maplebridge
