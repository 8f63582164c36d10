// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Bech32 words (BIP 173): five bits to a letter and a check that finds typing errors.

#include "core/sealing/bech32.h"

#include "core/sealing/secretbytes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr QByteArrayView letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype checkLength = 6;
constexpr qsizetype longestText = 1000;

Error fault(const char *detail)
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail)};
}

quint32 step(quint32 sum, quint32 value)
{
    constexpr std::array<quint32, 5> generators{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                0x2a1462b3};
    const quint32 top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (size_t bit = 0; bit < generators.size(); ++bit) {
        if (((top >> bit) & 1) != 0)
            sum ^= generators[bit];
    }
    return sum;
}

/// The remainder over prefix and values; 1 when the last six values are the right check.
quint32 remainder(QByteArrayView prefix, QByteArrayView values)
{
    quint32 sum = 1;
    for (const char c : prefix)
        sum = step(sum, static_cast<uchar>(c) >> 5);
    sum = step(sum, 0);
    for (const char c : prefix)
        sum = step(sum, static_cast<uchar>(c) & 31);
    for (const char value : values)
        sum = step(sum, static_cast<uchar>(value));
    return sum;
}

char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Eight bits to five, the rest filled up with zeros.
QByteArray fives(QByteArrayView bytes)
{
    QByteArray values;
    values.reserve(bytes.size() * 8 / 5 + 1 + checkLength);
    quint32 pool = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pool = (pool << 8) | static_cast<uchar>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            values += static_cast<char>((pool >> (bits - 5)) & 31);
    }
    if (bits > 0)
        values += static_cast<char>((pool << (5 - bits)) & 31);
    return values;
}

/// Five bits to eight; what is left over has to be zeros, fewer than five.
Result<QByteArray> eights(QByteArrayView values)
{
    QByteArray bytes;
    bytes.reserve(values.size() * 5 / 8);
    quint32 pool = 0;
    int bits = 0;
    for (const char value : values) {
        pool = (pool << 5) | static_cast<uchar>(value);
        bits += 5;
        if (bits >= 8) {
            bytes += static_cast<char>((pool >> (bits - 8)) & 255);
            bits -= 8;
        }
    }
    if (bits >= 5 || (pool & ((1U << bits) - 1)) != 0) {
        wipe(bytes);
        return fault("bits left over in the key text");
    }
    return bytes;
}

} // namespace

QByteArray bech32Text(QByteArrayView prefix, QByteArrayView bytes)
{
    PassingSecret passing(fives(bytes));
    QByteArray &values = passing.bytes();
    values.append(checkLength, '\0');
    const quint32 check = remainder(prefix, values) ^ 1;
    for (qsizetype i = 0; i < checkLength; ++i)
        values[values.size() - checkLength + i]
            = static_cast<char>((check >> (5 * (checkLength - 1 - i))) & 31);
    QByteArray text;
    text.reserve(prefix.size() + 1 + values.size());
    text += prefix;
    text += '1';
    for (const char value : std::as_const(values))
        text += letters[value];
    return text;
}

Result<QByteArray> bech32Bytes(QByteArrayView prefix, QByteArrayView text)
{
    if (text.size() < prefix.size() + 1 + checkLength || text.size() > longestText)
        return fault("a key text of the wrong length");
    const bool hasSmall = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool hasCapital = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (hasSmall && hasCapital)
        return fault("a key text in small and capital letters");
    for (qsizetype i = 0; i < prefix.size(); ++i) {
        if (smallLetter(text[i]) != prefix[i])
            return fault("a key text of another kind");
    }
    if (text[prefix.size()] != '1')
        return fault("a key text of another kind");
    PassingSecret passing{QByteArray()};
    QByteArray &values = passing.bytes();
    values.reserve(text.size());
    for (const char c : text.sliced(prefix.size() + 1)) {
        const qsizetype value = letters.indexOf(smallLetter(c));
        if (value < 0)
            return fault("a letter that no key text has");
        values += static_cast<char>(value);
    }
    if (remainder(prefix, values) != 1)
        return fault("the check of the key text does not fit");
    return eights(QByteArrayView(values).chopped(checkLength));
}

} // namespace maplebridge
