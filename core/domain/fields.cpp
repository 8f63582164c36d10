// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/fields.h"

#include "core/base/text.h"

#include <cmath>

namespace maplebridge {
namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
        return std::nullopt;
    return value.toInteger();
}

} // namespace

QString pointerToken(QString name)
{
    return name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

void BodyReader::read(const QString &place, const QJsonValue &value, QString &member,
                      const FieldNote &note)
{
    if (!value.isString()) {
        fail(place, QStringLiteral("text"));
        return;
    }
    member = value.toString();
    if (lengthOf(member) > note.longest)
        fail(place, QStringLiteral("at most %1 characters").arg(note.longest));
    if (!note.codes.isEmpty() && !m_codes->has(QString(note.codes), member)) {
        QStringList known;
        for (const CodeRow &row : m_codes->table(QString(note.codes)).rows)
            known += row.code;
        fail(place, QString(note.codes) + u": " + known.join(QStringLiteral(" | ")));
    }
}

void BodyReader::read(const QString &place, const QJsonValue &value, bool &member,
                      const FieldNote & /*note*/)
{
    if (!value.isBool())
        fail(place, QStringLiteral("true or false"));
    member = value.toBool();
}

void BodyReader::read(const QString &place, const QJsonValue &value, int &member,
                      const FieldNote & /*note*/)
{
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > largestCount)
        fail(place, QStringLiteral("a whole number"));
    else
        member = static_cast<int>(*number);
}

void BodyReader::read(const QString &place, const QJsonValue &value, Money &member,
                      const FieldNote & /*note*/)
{
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > largestMoney.fen)
        fail(place, QStringLiteral("an amount in fen"));
    else
        member = Money{*number};
}

void BodyReader::read(const QString &place, const QJsonValue &value, QDate &member,
                      const FieldNote & /*note*/)
{
    const QString text = value.toString();
    member = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!member.isValid() || member.year() < 1850 || member.year() > 2200)
        fail(place, QStringLiteral("a day as yyyy-mm-dd"));
}

void BodyReader::read(const QString &place, const QJsonValue &value, QTime &member,
                      const FieldNote & /*note*/)
{
    member = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    if (!member.isValid())
        fail(place, QStringLiteral("a time as hh:mm"));
}

QJsonObject SchemaMaker::schema() const
{
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("properties"), m_properties},
                       {QStringLiteral("additionalProperties"), false}};
    if (!m_required.isEmpty())
        schema.insert(QStringLiteral("required"), m_required);
    return schema;
}

QJsonObject SchemaMaker::textSchema(const FieldNote &note) const
{
    if (note.codes.isEmpty())
        return {{QStringLiteral("type"), QStringLiteral("string")}};
    QJsonArray words;
    for (const CodeRow &row : m_codes->table(QString(note.codes)).rows)
        words.append(row.code);
    return {{QStringLiteral("enum"), words}};
}

QJsonObject SchemaMaker::daySchema()
{
    QJsonObject schema = patternSchema(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    schema.insert(QStringLiteral("format"), QStringLiteral("date"));
    return schema;
}

QJsonObject SchemaMaker::idSchema()
{
    return patternSchema(QStringLiteral(
        "^(#[^\\s#/~]{1,60}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$"));
}

QJsonObject SchemaMaker::patternSchema(const QString &pattern)
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("pattern"), pattern}};
}

} // namespace maplebridge
