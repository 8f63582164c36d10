// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes and reads the head of age files; only recipients of the kind X25519 are ours.

#include "core/sealing/ageheader.h"

#include "core/sealing/sodiumbytes.h"

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr QByteArrayView firstLine = "age-encryption.org/v1\n";
constexpr QByteArrayView family = "age-encryption.org/";
constexpr QByteArrayView kind = "X25519";
constexpr QByteArrayView wrapInfo = "age-encryption.org/v1/X25519";
constexpr qsizetype lineLength = 64;
constexpr qsizetype wrappedLength
    = ageFileKeyLength + qsizetype(crypto_aead_chacha20poly1305_ietf_ABYTES);
const std::array<uchar, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> zeroNonce{};

Error corrupt(const char *detail)
{
    return {ErrorCode::Corrupt, QString::fromLatin1(detail)};
}

QByteArray base64(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
}

/// The bytes of unpadded base64 in the one form that it has.
Result<QByteArray> bytesOfBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok
        || base64(decoded.decoded) != text)
        return corrupt("the head of the seal has text that is not base64");
    return decoded.decoded;
}

QByteArray checkOf(QByteArrayView bytes, const AgeFileKey &fileKey)
{
    const DerivedKey key = hkdf(fileKey.view(), {}, "header");
    QByteArray check(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(sodiumBytes(check), sodiumBytes(bytes),
                           static_cast<unsigned long long>(bytes.size()), key.data());
    return check;
}

/// The key that wraps the file key for `recipient`, from the secret both ends share.
DerivedKey wrapKey(const BriefSecret<32> &shared, QByteArrayView ephemeral,
                   QByteArrayView recipient)
{
    return hkdf(shared.view(), QByteArray(ephemeral.toByteArray() + recipient.toByteArray()),
                wrapInfo);
}

/// Takes a head apart, line by line.
class HeaderReader
{
public:
    HeaderReader(QByteArrayView bytes, const AgeLimits &limits) : m_bytes(bytes), m_limits(limits)
    {}

    Result<AgeHeader> read()
    {
        if (!m_bytes.startsWith(firstLine))
            return notOurs();
        m_at = firstLine.size();
        AgeHeader header;
        while (true) {
            const qsizetype before = m_at;
            ASSIGN_OR_RETURN(const QByteArrayView line, takeLine());
            if (line.startsWith("-> ")) {
                if (header.stanzas.size() >= m_limits.recipients)
                    return Error{ErrorCode::Refused,
                                 u"too many recipients"_s,
                                 {},
                                 QString::number(m_limits.recipients)};
                ASSIGN_OR_RETURN(AgeStanza stanza, takeStanza(line.sliced(3)));
                header.stanzas.append(std::move(stanza));
                continue;
            }
            if (!line.startsWith("--- ") || header.stanzas.isEmpty())
                return corrupt("a line in the head of the seal that does not belong there");
            ASSIGN_OR_RETURN(header.check, bytesOfBase64(line.sliced(4)));
            if (header.check.size() != qsizetype(crypto_auth_hmacsha256_BYTES))
                return corrupt("the check of the head has the wrong length");
            header.signedLength = before + 3;
            header.length = m_at;
            return header;
        }
    }

private:
    [[nodiscard]] Error notOurs() const
    {
        if (firstLine.startsWith(m_bytes))
            return corrupt("the file is cut short");
        if (!m_bytes.startsWith(family))
            return {ErrorCode::Foreign, u"not a sealed file"_s};
        const qsizetype end = m_bytes.indexOf('\n');
        const QByteArrayView version
            = m_bytes.sliced(family.size())
                  .first(std::clamp<qsizetype>(end - family.size(), 0, 16));
        const bool isVersion = version.size() > 1 && version.front() == 'v'
                               && std::ranges::all_of(version.sliced(1),
                                                      [](char c) { return c >= '0' && c <= '9'; });
        if (!isVersion)
            return {ErrorCode::Foreign, u"not a sealed file"_s};
        return {ErrorCode::TooNew, u"sealed in a later manner"_s, QString::fromLatin1(version)};
    }

    Result<QByteArrayView> takeLine()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        if (end < 0 || end >= m_limits.headerBytes) {
            if (m_bytes.size() > m_limits.headerBytes)
                return Error{ErrorCode::Refused,
                             u"the head of the seal is too long"_s,
                             {},
                             QString::number(m_limits.headerBytes)};
            return corrupt("the file is cut short");
        }
        const QByteArrayView line = m_bytes.sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

    Result<AgeStanza> takeStanza(QByteArrayView line)
    {
        AgeStanza stanza;
        for (const QByteArray &word : line.toByteArray().split(' ')) {
            const bool isPlain
                = std::ranges::all_of(word, [](char c) { return c >= 0x21 && c <= 0x7e; });
            if (word.isEmpty() || !isPlain)
                return corrupt("a recipient's line that cannot be read");
            stanza.words.append(word);
        }
        QByteArray text;
        while (true) {
            ASSIGN_OR_RETURN(const QByteArrayView piece, takeLine());
            if (piece.size() > lineLength)
                return corrupt("a line in the head of the seal is too long");
            text += piece;
            if (piece.size() < lineLength)
                break;
        }
        ASSIGN_OR_RETURN(stanza.body, bytesOfBase64(text));
        return stanza;
    }

    QByteArrayView m_bytes;
    AgeLimits m_limits;
    qsizetype m_at = 0;
};

Result<QByteArray> stanzaFor(const RecipientKey &recipient, const AgeFileKey &fileKey)
{
    BriefSecret<32> ephemeral;
    randombytes_buf(ephemeral.data(), static_cast<size_t>(ephemeral.size()));
    QByteArray share(sealingKeyLength, Qt::Uninitialized);
    crypto_scalarmult_base(sodiumBytes(share), ephemeral.data());
    BriefSecret<32> shared;
    if (crypto_scalarmult(shared.data(), ephemeral.data(), sodiumBytes(recipient.bytes())) != 0)
        return Error{ErrorCode::Invalid, u"a weak public key"_s};
    const DerivedKey key = wrapKey(shared, share, recipient.bytes());
    QByteArray body(wrappedLength, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(sodiumBytes(body), nullptr, fileKey.data(),
                                              static_cast<unsigned long long>(fileKey.size()),
                                              nullptr, 0, nullptr, zeroNonce.data(), key.data());
    return QByteArray("-> " + kind.toByteArray() + ' ' + base64(share) + '\n' + base64(body)
                      + '\n');
}

} // namespace

DerivedKey hkdf(QByteArrayView secret, QByteArrayView salt, QByteArrayView info)
{
    // Extract: an absent salt is one of zeros, which HMAC makes of an empty key by itself.
    DerivedKey pseudo;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, sodiumBytes(salt), static_cast<size_t>(salt.size()));
    crypto_auth_hmacsha256_update(&state, sodiumBytes(secret),
                                  static_cast<unsigned long long>(secret.size()));
    crypto_auth_hmacsha256_final(&state, pseudo.data());
    // Expand: 32 bytes are its first block.
    DerivedKey key;
    const uchar one = 1;
    crypto_auth_hmacsha256_init(&state, pseudo.data(), static_cast<size_t>(pseudo.size()));
    crypto_auth_hmacsha256_update(&state, sodiumBytes(info),
                                  static_cast<unsigned long long>(info.size()));
    crypto_auth_hmacsha256_update(&state, &one, 1);
    crypto_auth_hmacsha256_final(&state, key.data());
    wipe(&state, qsizetype(sizeof state));
    return key;
}

Result<AgeHeader> readAgeHeader(QByteArrayView bytes, const AgeLimits &limits)
{
    return HeaderReader(bytes, limits).read();
}

Result<QByteArray> ageHeaderOf(const AgeFileKey &fileKey, const QList<RecipientKey> &recipients)
{
    if (recipients.isEmpty())
        return Error{ErrorCode::Invalid, u"sealed for nobody"_s};
    if (recipients.size() > AgeLimits().recipients)
        return Error{ErrorCode::Refused,
                     u"too many recipients"_s,
                     {},
                     QString::number(AgeLimits().recipients)};
    QByteArray header = firstLine.toByteArray();
    for (const RecipientKey &recipient : recipients) {
        ASSIGN_OR_RETURN(const QByteArray stanza, stanzaFor(recipient, fileKey));
        header += stanza;
    }
    header += "---";
    return QByteArray(header + ' ' + base64(checkOf(header, fileKey)) + '\n');
}

Result<AgeFileKey> unwrapFileKey(const AgeHeader &header, const SealingKey &key)
{
    for (const AgeStanza &stanza : header.stanzas) {
        if (stanza.words.first() != kind)
            continue;
        if (stanza.words.size() != 2 || stanza.body.size() != wrappedLength)
            return corrupt("a recipient's line that cannot be read");
        ASSIGN_OR_RETURN(const QByteArray share, bytesOfBase64(stanza.words.at(1)));
        BriefSecret<32> shared;
        if (share.size() != sealingKeyLength
            || crypto_scalarmult(shared.data(), key.secret().data(), sodiumBytes(share)) != 0)
            return corrupt("a recipient's line that cannot be read");
        const DerivedKey wrapping = wrapKey(shared, share, key.publicKey().bytes());
        AgeFileKey fileKey;
        if (crypto_aead_chacha20poly1305_ietf_decrypt(
                fileKey.data(), nullptr, nullptr, sodiumBytes(stanza.body),
                static_cast<unsigned long long>(stanza.body.size()), nullptr, 0, zeroNonce.data(),
                wrapping.data())
            == 0)
            return fileKey;
    }
    return Error{ErrorCode::NotFound, u"no key of ours opens it"_s};
}

bool ageHeaderFits(QByteArrayView bytes, const AgeHeader &header, const AgeFileKey &fileKey)
{
    const QByteArray wanted = checkOf(bytes.first(header.signedLength), fileKey);
    return sodium_memcmp(wanted.constData(), header.check.constData(),
                         static_cast<size_t>(wanted.size()))
           == 0;
}

} // namespace maplebridge
