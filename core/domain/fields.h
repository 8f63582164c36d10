// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <concepts>
#include <optional>
#include <type_traits>

/// How a section's fields become JSON and come back. Each section type has one function
/// template `fieldsOf(visitor, value)` that names its fields once; writing, strict
/// reading and the JSON Schema are visitors over it, so they cannot drift apart.

namespace maplebridge {

/// The largest whole number a field may hold that is not an amount.
constexpr int largestCount = 1'000'000;

/// What is known about a field beside its type.
struct FieldNote
{
    const char *about = "";       ///< One English line for the format's documentation.
    QLatin1StringView codes = {}; ///< Name of the code table its text must come from.
    bool required = false;        ///< Refused on reading when it is missing.
    int longest = 20'000;         ///< Most characters (graphemes) a text may have.
};

template<typename T>
struct IsId : std::false_type
{};
template<typename Tag>
struct IsId<Id<Tag>> : std::true_type
{};
template<typename T>
struct IsList : std::false_type
{};
template<typename T>
struct IsList<QList<T>> : std::true_type
{};

template<typename T>
concept Worded = std::is_enum_v<T> && requires
{
    storedWords(static_cast<T *>(nullptr));
};

/// A name as it stands in a JSON pointer (RFC 6901).
[[nodiscard]] QString pointerToken(QString name);

/// Writes a section body; fields that hold their default are left out. Made for one
/// value by `bodyOf`, which knows the defaults of its type.
class BodyWriter
{
public:
    /// Writes every field, also those that hold their default.
    BodyWriter() = default;
    /// Leaves out what is the same in `usual`, the whole body of a fresh value.
    explicit BodyWriter(const QJsonObject *usual) : m_usual(usual) {}

    template<typename T>
    void operator()(QLatin1StringView key, const T &member, const FieldNote & /*unused*/ = {})
    {
        const QJsonValue value = valueOf(member);
        if (m_usual == nullptr || m_usual->value(key) != value)
            m_body.insert(key, value);
    }
    [[nodiscard]] QJsonObject body() const { return m_body; }

private:
    template<typename T>
    static QJsonValue valueOf(const T &member);

    const QJsonObject *m_usual = nullptr;
    QJsonObject m_body;
};

/// The body of a section value, or of a part of one.
template<typename T>
[[nodiscard]] QJsonObject bodyOf(const T &value)
{
    // The default of a member is not always the zero of its type: a representative is an
    // agent unless said otherwise.
    static const QJsonObject usual = [] {
        BodyWriter writer;
        const T fresh{};
        fieldsOf(writer, fresh);
        return writer.body();
    }();
    BodyWriter writer(&usual);
    fieldsOf(writer, value);
    return writer.body();
}

template<typename T>
QJsonValue BodyWriter::valueOf(const T &member)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int>)
        return QJsonValue(member);
    else if constexpr (std::is_same_v<T, Money>)
        return QJsonValue(member.fen);
    else if constexpr (std::is_same_v<T, std::optional<Money>>)
        return member ? QJsonValue(member->fen) : QJsonValue();
    else if constexpr (std::is_same_v<T, QDate>)
        return QJsonValue(member.toString(Qt::ISODate));
    else if constexpr (std::is_same_v<T, QTime>)
        return QJsonValue(member.toString(QStringLiteral("HH:mm")));
    else if constexpr (IsId<T>::value)
        return QJsonValue(member.text());
    else if constexpr (Worded<T>)
        return QJsonValue(storedWord(member));
    else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto &item : member)
            array.append(valueOf(item));
        return array;
    } else {
        return bodyOf(member);
    }
}

/// Reads a section body strictly: an unknown field, a wrong type, an unknown code or an
/// impossible date is a shape fault that names the JSON pointer and what was expected.
class BodyReader
{
public:
    BodyReader(QJsonObject body, QString pointer, const CodeTables *codes)
        : m_body(std::move(body)), m_pointer(std::move(pointer)), m_codes(codes)
    {}

    template<typename T>
    void operator()(QLatin1StringView key, T &member, const FieldNote &note = {})
    {
        m_known.insert(key);
        const auto found = m_body.constFind(key);
        if (found == m_body.constEnd()) {
            if (note.required)
                fail(QString(key), QStringLiteral("a value"));
            return;
        }
        read(QString(key), *found, member, note);
    }

    /// The first fault, unknown fields included; call it after all fields were visited.
    [[nodiscard]] Done outcome()
    {
        for (auto it = m_body.constBegin(); it != m_body.constEnd(); ++it) {
            if (!m_known.contains(it.key()))
                fail(pointerToken(it.key()), QStringLiteral("no such field"));
        }
        if (m_fault)
            return *m_fault;
        return Success{};
    }

private:
    void fail(const QString &place, const QString &expected)
    {
        if (!m_fault)
            m_fault = Error{ErrorCode::Invalid, QStringLiteral("wrong field"),
                            m_pointer + u'/' + place, expected};
    }

    void read(const QString &place, const QJsonValue &value, QString &member,
              const FieldNote &note);
    void read(const QString &place, const QJsonValue &value, bool &member, const FieldNote &note);
    void read(const QString &place, const QJsonValue &value, int &member, const FieldNote &note);
    void read(const QString &place, const QJsonValue &value, Money &member, const FieldNote &note);
    void read(const QString &place, const QJsonValue &value, QDate &member, const FieldNote &note);
    void read(const QString &place, const QJsonValue &value, QTime &member, const FieldNote &note);

    void read(const QString &place, const QJsonValue &value, std::optional<Money> &member,
              const FieldNote &note)
    {
        Money amount;
        read(place, value, amount, note);
        member = amount;
    }

    template<typename Tag>
    void read(const QString &place, const QJsonValue &value, Id<Tag> &member,
              const FieldNote & /*unused*/)
    {
        member = Id<Tag>::fromText(value.toString());
        if (member.isNull())
            fail(place, QStringLiteral("an id"));
    }

    template<Worded T>
    void read(const QString &place, const QJsonValue &value, T &member,
              const FieldNote & /*unused*/)
    {
        if (const auto known = fromStoredWord<T>(value.toString())) {
            member = *known;
            return;
        }
        QStringList words;
        for (const auto &[_, word] : storedWords(static_cast<T *>(nullptr)))
            words += word;
        fail(place, words.join(QStringLiteral(" | ")));
    }

    template<typename T>
    void read(const QString &place, const QJsonValue &value, QList<T> &member,
              const FieldNote &note)
    {
        if (!value.isArray()) {
            fail(place, QStringLiteral("a list"));
            return;
        }
        const QJsonArray array = value.toArray();
        member.clear();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T item{};
            read(place + u'/' + QString::number(i), array.at(i), item, note);
            member.append(item);
        }
    }

    template<typename T>
    requires std::is_class_v<T>
    void read(const QString &place, const QJsonValue &value, T &member,
              const FieldNote & /*unused*/)
    {
        if (!value.isObject()) {
            fail(place, QStringLiteral("an object"));
            return;
        }
        BodyReader inner(value.toObject(), m_pointer + u'/' + place, m_codes);
        fieldsOf(inner, member);
        if (const auto outcome = inner.outcome(); !outcome && !m_fault)
            m_fault = outcome.error();
    }

    QJsonObject m_body;
    QString m_pointer;
    const CodeTables *m_codes;
    QSet<QString> m_known;
    std::optional<Error> m_fault;
};

/// Makes the JSON Schema (2020-12) of a section body.
class SchemaMaker
{
public:
    explicit SchemaMaker(const CodeTables *codes) : m_codes(codes) {}

    template<typename T>
    void operator()(QLatin1StringView key, const T & /*unused*/, const FieldNote &note = {})
    {
        QJsonObject schema = schemaOf<T>(note);
        schema.insert(QStringLiteral("description"), QString::fromUtf8(note.about));
        m_properties.insert(key, schema);
        if (note.required)
            m_required.append(QString(key));
    }

    [[nodiscard]] QJsonObject schema() const;
    /// An id in a file: a UUID, or a label of the file itself.
    [[nodiscard]] static QJsonObject idSchema();

private:
    [[nodiscard]] static QJsonObject typed(const QString &type)
    {
        return {{QStringLiteral("type"), type}};
    }
    [[nodiscard]] QJsonObject textSchema(const FieldNote &note) const;
    [[nodiscard]] static QJsonObject patternSchema(const QString &pattern);
    [[nodiscard]] static QJsonObject daySchema();

    template<typename T>
    [[nodiscard]] QJsonObject schemaOf(const FieldNote &note) const
    {
        if constexpr (std::is_same_v<T, QString>)
            return textSchema(note);
        else if constexpr (std::is_same_v<T, bool>)
            return typed(QStringLiteral("boolean"));
        else if constexpr (std::is_same_v<T, int>)
            return {{QStringLiteral("type"), QStringLiteral("integer")},
                    {QStringLiteral("minimum"), 0},
                    {QStringLiteral("maximum"), largestCount}};
        else if constexpr (std::is_same_v<T, Money> || std::is_same_v<T, std::optional<Money>>)
            return {{QStringLiteral("type"), QStringLiteral("integer")},
                    {QStringLiteral("minimum"), 0},
                    {QStringLiteral("maximum"), largestMoney.fen}};
        else if constexpr (std::is_same_v<T, QDate>)
            return daySchema();
        else if constexpr (std::is_same_v<T, QTime>)
            return patternSchema(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
        else if constexpr (IsId<T>::value)
            return idSchema();
        else if constexpr (Worded<T>) {
            QJsonArray words;
            for (const auto &[_, word] : storedWords(static_cast<T *>(nullptr)))
                words.append(QString(word));
            return {{QStringLiteral("enum"), words}};
        } else if constexpr (IsList<T>::value) {
            return {{QStringLiteral("type"), QStringLiteral("array")},
                    {QStringLiteral("items"), schemaOf<typename T::value_type>(note)}};
        } else {
            SchemaMaker inner(m_codes);
            T sample{};
            fieldsOf(inner, sample);
            return inner.schema();
        }
    }

    const CodeTables *m_codes;
    QJsonObject m_properties;
    QJsonArray m_required;
};

/// Reads a section value; `pointer` is where the body stands in its file.
template<typename T>
[[nodiscard]] Result<T> fromBody(const QJsonObject &body, const QString &pointer,
                                 const CodeTables &codes)
{
    T value{};
    BodyReader reader(body, pointer, &codes);
    fieldsOf(reader, value);
    RETURN_IF_ERROR(reader.outcome());
    return value;
}

} // namespace maplebridge
