// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Strict reading of JSON objects whose members are all known.

#include "core/packages/strictmembers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maplebridge {

bool isHex(QStringView text, qsizetype bytes)
{
    return text.size() == 2 * bytes && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

void StrictMembers::complain(const QString &name, const QString &detail, const QString &expected)
{
    if (!*m_fault)
        *m_fault = Error{ErrorCode::Invalid, detail, m_pointer + u'/' + name, expected};
}

QJsonValue StrictMembers::take(const char *name)
{
    const QString key = QString::fromLatin1(name);
    if (!m_object.contains(key))
        complain(key, u"missing member"_s, u"a value"_s);
    return m_object.take(key);
}

QString StrictMembers::text(const char *name, const Test &isRight, const char *expected)
{
    const QJsonValue value = take(name);
    const QString text = value.toString();
    if (!value.isString() || !isRight(text))
        complain(QString::fromLatin1(name), u"wrong field"_s, QString::fromLatin1(expected));
    return text;
}

qint64 StrictMembers::number(const char *name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    const qint64 number = value.toInteger(least);
    if (!value.isDouble() || number < least || number > most)
        complain(QString::fromLatin1(name), u"wrong field"_s,
                 u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

QByteArray StrictMembers::hex(const char *name, qsizetype length)
{
    const QString digits = text(
        name, [length](QStringView text) { return isHex(text, length); }, "hexadecimal digits");
    return QByteArray::fromHex(digits.toLatin1());
}

StrictMembers StrictMembers::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        complain(QString::fromLatin1(name), u"wrong field"_s, u"an object"_s);
    return {value.toObject(), m_pointer + u'/' + QString::fromLatin1(name), m_fault};
}

QJsonArray StrictMembers::list(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        complain(QString::fromLatin1(name), u"wrong field"_s, u"a list"_s);
    return value.toArray();
}

std::pair<qint64, qint64> StrictMembers::pair(const char *name, qint64 least, qint64 most)
{
    const QJsonArray both = list(name);
    const auto isRight = [least, most](const QJsonValue &value) {
        const qint64 number = value.toInteger(least - 1);
        return value.isDouble() && number >= least && number <= most;
    };
    if (both.size() != 2 || !isRight(both.at(0)) || !isRight(both.at(1)))
        complain(QString::fromLatin1(name), u"wrong field"_s, u"two whole numbers"_s);
    return {both.at(0).toInteger(least), both.at(1).toInteger(least)};
}

QStringList StrictMembers::sortedTexts(const char *name, const Test &isRight, const char *expected)
{
    QStringList texts;
    for (const QJsonValue &value : list(name)) {
        const QString text = value.toString();
        const bool isSorted = texts.isEmpty() || texts.last() < text;
        if (!value.isString() || !isRight(text) || !isSorted)
            complain(QString::fromLatin1(name) + u'/' + QString::number(texts.size()),
                     isSorted ? u"wrong field"_s : u"not sorted"_s, QString::fromLatin1(expected));
        texts.append(text);
    }
    return texts;
}

QList<QByteArray> StrictMembers::sortedHashes(const char *name)
{
    QList<QByteArray> hashes;
    for (const QString &text : sortedTexts(
             name, [](QStringView text) { return isHex(text, 32); }, "hexadecimal digits"))
        hashes.append(QByteArray::fromHex(text.toLatin1()));
    return hashes;
}

QList<StrictMembers> StrictMembers::objects(const char *name)
{
    QList<StrictMembers> found;
    for (const QJsonValue &value : list(name)) {
        const QString place = QString::fromLatin1(name) + u'/' + QString::number(found.size());
        if (!value.isObject())
            complain(place, u"wrong field"_s, u"an object"_s);
        found.append(StrictMembers(value.toObject(), m_pointer + u'/' + place, m_fault));
    }
    return found;
}

void StrictMembers::nothingElse()
{
    if (!m_object.isEmpty())
        complain(m_object.keys().first(), u"unknown member"_s, u"no such field"_s);
}

} // namespace maplebridge
