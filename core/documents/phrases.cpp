// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/phrases.h"

#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

/// Every phrase the program asks for, so that a file without one is refused when it is
/// read and not when a paper is needed.
const QStringList &neededWords()
{
    static const QStringList words{
        u"role_applicant"_s, u"role_respondent"_s, u"role_third_party"_s,
        u"role_party"_s,     u"role_numbered"_s,   u"role_in_agreement"_s,
        u"legal_head"_s,     u"in_charge"_s,       u"guardian"_s,
        u"agent"_s,          u"power_general"_s,   u"power_special"_s,
        u"male"_s,           u"female"_s,          u"sex_unstated"_s,
        u"citizen_id"_s,     u"other_id"_s,        u"credit_code"_s,
        u"names_many"_s,     u"separator"_s,       u"sign_person"_s,
        u"sign_seal"_s,      u"sign_head"_s,       u"sign_by"_s,
        u"sign_many"_s,      u"sign_in_annex"_s,   u"day_room"_s,
        u"ticked"_s,         u"unticked"_s,        u"blank"_s,
        u"next_day"_s,       u"annex_only"_s,      u"annex_numbered"_s,
        u"as_above"_s,       u"rest_as_above"_s,   u"remedy_court"_s,
        u"money_verb"_s,     u"money_said"_s,      u"money_annex"_s,
        u"money_by"_s,       u"money_on"_s,        u"money_parts"_s,
        u"part_by"_s,        u"part_on"_s,         u"part_separator"_s,
        u"manner_whole"_s,   u"manner_said"_s,     u"place_said"_s,
        u"act_by"_s,         u"act_open"_s,        u"act_creditors"_s,
        u"full_stop"_s,      u"part_label"_s,      u"promise_kept"_s,
        u"promise_part"_s,   u"promise_open"_s,    u"visit_day"_s,
        u"role_creditor"_s,  u"original"_s,        u"copy"_s,
        u"no_page_number"_s, u"no_pages"_s};
    return words;
}

const QStringList &neededNumbers()
{
    static const QStringList numbers{u"party_blocks"_s, u"names_spelled"_s, u"annex_columns"_s};
    return numbers;
}

/// What a phrase may name.
const Facts &phraseFields()
{
    static const Facts facts = [] {
        Facts known;
        for (const QString &key :
             {u"role"_s,     u"count"_s,     u"count_zh"_s,      u"n_zh"_s,
              u"first"_s,    u"name"_s,      u"kind"_s,          u"head"_s,
              u"annex"_s,    u"court"_s,     u"debtors"_s,       u"several_debtors"_s,
              u"verb"_s,     u"creditors"_s, u"what"_s,          u"total"_s,
              u"due"_s,      u"amount"_s,    u"manner"_s,        u"place"_s,
              u"by_role"_s,  u"by_name"_s,   u"several_parts"_s, u"day"_s,
              u"received"_s, u"open"_s})
            known.setText(key, {});
        return known;
    }();
    return facts;
}

Error missing(const QString &pointer, const QString &expected)
{
    return {ErrorCode::Invalid, u"missing from the phrases"_s, pointer, expected};
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray items = list.toArray();
    for (const auto &item : items)
        strings += item.toString();
    return strings;
}

bool beginsWithOneOf(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&text](const QString &one) { return text.startsWith(one); });
}

} // namespace

Result<Phrases> Phrases::fromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    Phrases phrases;
    phrases.m_version = read[u"version"_s].toString();
    if (phrases.m_version.isEmpty())
        return missing(u"/version"_s, u"a version"_s);
    const QJsonObject words = read[u"words"_s].toObject();
    for (const QString &key : neededWords()) {
        const QString pointer = u"/words/"_s + key;
        if (!words.contains(key))
            return missing(pointer, u"a phrase"_s);
        auto pieces = parseInline(words.value(key).toString());
        if (!pieces)
            return Error{ErrorCode::Invalid, pieces.error().detail, pointer,
                         pieces.error().expected};
        const QString unknown = unknownField(pieces.value(), Scope(&phraseFields()));
        if (!unknown.isEmpty())
            return Error{ErrorCode::Invalid, u"unknown field "_s + unknown, pointer,
                         phraseFields().keys().join(u' ')};
        phrases.m_words.insert(key, std::move(pieces).value());
    }
    for (const QString &key : neededNumbers()) {
        const int value = read[u"numbers"_s][key].toInt();
        if (value <= 0)
            return missing(u"/numbers/"_s + key, u"a whole number above 0"_s);
        phrases.m_numbers.insert(key, value);
    }
    const QJsonArray verbs = read[u"verbs"_s].toArray();
    for (const auto &row : verbs)
        phrases.m_verbs.append({row[u"ends"_s].toString(), row[u"verb"_s].toString()});
    if (phrases.m_verbs.isEmpty() || !phrases.m_verbs.last().first.isEmpty())
        return missing(u"/verbs"_s, u"a last row whose \"ends\" is empty"_s);
    phrases.m_leadingVerbs = stringsOf(read[u"leading_verbs"_s]);
    phrases.m_wholeManners = stringsOf(read[u"whole_manners"_s]);
    const QJsonObject zones = read[u"zones"_s].toObject();
    for (auto it = zones.constBegin(); it != zones.constEnd(); ++it)
        phrases.m_zones.insert(it.key(), it.value().toString());
    return phrases;
}

QString Phrases::fill(const QString &key, const QHash<QString, QString> &values) const
{
    Facts facts;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        facts.setText(it.key(), it.value());
    return textOf(m_words.value(key), Scope(&facts));
}

QString Phrases::verbFor(const QString &object) const
{
    for (const auto &[ending, verb] : m_verbs) {
        if (ending.isEmpty() || object.endsWith(ending))
            return verb;
    }
    return {};
}

bool Phrases::beginsWithVerb(const QString &object) const
{
    return beginsWithOneOf(object, m_leadingVerbs);
}

bool Phrases::isWholeManner(const QString &manner) const
{
    return beginsWithOneOf(manner, m_wholeManners);
}

} // namespace maplebridge
