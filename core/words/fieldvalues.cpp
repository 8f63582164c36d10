// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/fieldvalues.h"

#include "core/domain/committee.h"
#include "core/domain/phrasebook.h"
#include "core/domain/sectiontypes.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

#include <array>

namespace maplebridge {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

/// Stored words of enumerations, as people say them.
QString wordFor(const QString &stored)
{
    struct Word
    {
        const char *stored;
        const char *text;
    };
    static constexpr std::array words{
        Word{"applicant", QT_TRANSLATE_NOOP("Words", "applicant")},
        Word{"respondent", QT_TRANSLATE_NOOP("Words", "respondent")},
        Word{"third_party", QT_TRANSLATE_NOOP("Words", "third party")},
        Word{"person", QT_TRANSLATE_NOOP("Words", "person")},
        Word{"organisation", QT_TRANSLATE_NOOP("Words", "organisation")},
        Word{"male", QT_TRANSLATE_NOOP("Words", "male")},
        Word{"female", QT_TRANSLATE_NOOP("Words", "female")},
        Word{"unknown", QT_TRANSLATE_NOOP("Words", "not said")},
        Word{"written", QT_TRANSLATE_NOOP("Words", "written")},
        Word{"oral", QT_TRANSLATE_NOOP("Words", "oral")},
        Word{"money", QT_TRANSLATE_NOOP("Words", "money")},
        Word{"act", QT_TRANSLATE_NOOP("Words", "act")},
        Word{"signature", QT_TRANSLATE_NOOP("Words", "signature")},
        Word{"fingerprint", QT_TRANSLATE_NOOP("Words", "fingerprint")},
        Word{"seal", QT_TRANSLATE_NOOP("Words", "seal")},
        Word{"mediator", QT_TRANSLATE_NOOP("Words", "mediator")},
        Word{"clerk", QT_TRANSLATE_NOOP("Words", "clerk")},
        Word{"agrees", QT_TRANSLATE_NOOP("Words", "agrees")},
        Word{"refuses", QT_TRANSLATE_NOOP("Words", "refuses")},
        Word{"unstated", QT_TRANSLATE_NOOP("Words", "has not said")},
        Word{"guardian", QT_TRANSLATE_NOOP("Words", "guardian")},
        Word{"agent", QT_TRANSLATE_NOOP("Words", "agent")},
    };
    for (const Word &word : words) {
        if (stored == QLatin1StringView(word.stored))
            return said(word.text);
    }
    return stored;
}

/// What was done without changing an entity: a number given, a print, an export.
QString eventInWords(const QJsonObject &body)
{
    struct Event
    {
        const char *action;
        const char *text;
        const char *detail; ///< The field that the sentence names.
    };
    static constexpr std::array events{
        Event{"number_given", QT_TRANSLATE_NOOP("Words", "the number %1 was given"), "number"},
        Event{"print", QT_TRANSLATE_NOOP("Words", "%1 copies were sent to the printer"), "copies"},
        Event{"reprint", QT_TRANSLATE_NOOP("Words", "a copy marked 副本 was printed"), ""},
        Event{"export", QT_TRANSLATE_NOOP("Words", "the case file went into %1"), "file"},
    };
    QString action = body.value(QStringLiteral("action")).toString();
    for (const Event &event : events) {
        if (action != QLatin1StringView(event.action))
            continue;
        QString text = said(event.text);
        return text.replace(QStringLiteral("%1"),
                            body.value(QLatin1StringView(event.detail)).toVariant().toString());
    }
    return action;
}

/// Says the fields of a body, or the one that is wanted.
class ValueSpeaker
{
public:
    ValueSpeaker(QString type, QJsonObject body, const CodeTables *codes,
                 const QHash<QString, QString> *names)
        : m_type(std::move(type)), m_body(std::move(body)), m_codes(codes), m_names(names)
    {}

    template<typename T>
    void operator()(QLatin1StringView key, const T & /*unused*/, const FieldNote &note = {})
    {
        if (!m_body.contains(key))
            return;
        const QString text = say<T>(m_body.value(key), note);
        if (text.isEmpty())
            return;
        m_values += text;
        m_named += said(QT_TRANSLATE_NOOP("Words", "%1: %2"))
                       .arg(fieldName(m_type, QString(key)), text);
    }

    /// One value alone, or all with their names.
    [[nodiscard]] QString value() const { return m_values.join(QString()); }
    [[nodiscard]] QString all() const
    {
        return m_named.join(said(QT_TRANSLATE_NOOP("Words", ", ")));
    }

private:
    template<typename T>
    QString say(const QJsonValue &value, const FieldNote &note)
    {
        if (value.isNull() || value.isUndefined())
            return {};
        if constexpr (std::is_same_v<T, QString>) {
            return note.codes.isEmpty()
                       ? value.toString()
                       : m_codes->label(QString(note.codes), value.toString(), isEnglish());
        } else if constexpr (std::is_same_v<T, bool>) {
            return value.toBool() ? said(QT_TRANSLATE_NOOP("Words", "yes"))
                                  : said(QT_TRANSLATE_NOOP("Words", "no"));
        } else if constexpr (std::is_same_v<T, int>) {
            return QString::number(value.toInt());
        } else if constexpr (std::is_same_v<T, Money> || std::is_same_v<T, std::optional<Money>>) {
            return yuanSignOf(Money{value.toInteger()});
        } else if constexpr (std::is_same_v<T, QDate>) {
            return dayText(QDate::fromString(value.toString(), Qt::ISODate));
        } else if constexpr (std::is_same_v<T, QTime>) {
            return value.toString();
        } else if constexpr (IsId<T>::value) {
            return m_names->value(value.toString());
        } else if constexpr (Worded<T>) {
            return wordFor(value.toString());
        } else if constexpr (IsList<T>::value) {
            QStringList items;
            for (const QJsonValue item : value.toArray())
                items += say<typename T::value_type>(item, note);
            items.removeAll(QString());
            return items.join(said(QT_TRANSLATE_NOOP("Words", ", ")));
        } else {
            ValueSpeaker inner(m_type, value.toObject(), m_codes, m_names);
            const T sample{};
            fieldsOf(inner, sample);
            return inner.m_values.join(u' ');
        }
    }

    QString m_type;
    QJsonObject m_body;
    const CodeTables *m_codes;
    const QHash<QString, QString> *m_names;
    QStringList m_values;
    QStringList m_named;
};

} // namespace

QString valueInWords(const QString &type, const QString &field, const QJsonValue &value,
                     const CodeTables &codes, const QHash<QString, QString> &names)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QJsonObject body = field.isEmpty() ? value.toObject() : QJsonObject{{field, value}};
    ValueSpeaker speaker(type, body, &codes, &names);
    const bool isKnown = withSectionType(type, [&speaker](auto tag) {
        const typename decltype(tag)::type sample{};
        fieldsOf(speaker, sample);
    });
    if (!isKnown)
        return eventInWords(body);
    return field.isEmpty() ? speaker.all() : speaker.value();
}

} // namespace maplebridge
