// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"
#include "core/domain/promises.h"

/// Reading of resources/rules/follow-ups.json.

namespace maplebridge {

using namespace Qt::StringLiterals;

constexpr EnumText<FollowUpRules::After, 3> storedWords(FollowUpRules::After * /*unused*/)
{
    return {{{FollowUpRules::After::Performed, "performed"_L1},
             {FollowUpRules::After::Due, "due"_L1},
             {FollowUpRules::After::Failed, "failed"_L1}}};
}

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, FollowUpRules::VisitRule>
void fieldsOf(V &visit, T &r)
{
    visit("code"_L1, r.code, {.required = true});
    visit("after"_L1, r.after);
    visit("from_days"_L1, r.fromDays);
    visit("days"_L1, r.days, {.required = true});
    visit("risks"_L1, r.risks, {.codes = "risk_colour"_L1});
    visit("zh"_L1, r.chinese, {.required = true});
    visit("en"_L1, r.english, {.required = true});
    visit("source"_L1, r.source, {.required = true, .longest = 400});
}

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, FollowUpRules::Route>
void fieldsOf(V &visit, T &r)
{
    visit("code"_L1, r.code, {.required = true});
    visit("kinds"_L1, r.kinds, {.codes = "dispute_kind"_L1});
    visit("confirmed"_L1, r.confirmed);
    visit("always"_L1, r.always);
    visit("zh"_L1, r.chinese, {.required = true, .longest = 400});
    visit("en"_L1, r.english, {.required = true, .longest = 400});
    visit("source"_L1, r.source, {.required = true, .longest = 400});
}

namespace {

constexpr int newestVersion = 1;
constexpr int mostDays = 400;

Error fault(const QString &where, const QString &expected)
{
    return {ErrorCode::Invalid, u"follow-ups"_s, where, expected};
}

bool isCount(const QJsonValue &value)
{
    return value.isDouble() && value.toInt(-1) >= 0 && value.toInt() <= mostDays;
}

Done readCalls(const QJsonObject &calls, FollowUpRules &rules)
{
    for (const QString &key : calls.keys()) {
        if (key != u"days_before" && key != u"again" && key != u"source")
            return fault(u"/calls/"_s + pointerToken(key), u"days_before | again | source"_s);
    }
    if (!isCount(calls[u"days_before"_s]))
        return fault(u"/calls/days_before"_s, u"a number of days"_s);
    rules.daysBefore = calls[u"days_before"_s].toInt();
    rules.callSource = calls[u"source"_s].toString();
    if (rules.callSource.isEmpty())
        return fault(u"/calls/source"_s, u"where the rule comes from"_s);
    const QJsonObject again = calls[u"again"_s].toObject();
    for (auto it = again.begin(); it != again.end(); ++it) {
        const QString pointer = u"/calls/again/"_s + pointerToken(it.key());
        const auto result = fromStoredWord<PromiseResult>(it.key());
        if (!result)
            return fault(pointer, u"kept | promised | not_reached | refused | disputed"_s);
        if (!isCount(it.value()))
            return fault(pointer, u"a number of days"_s);
        rules.again[static_cast<size_t>(*result)] = it.value().toInt();
    }
    return Success{};
}

Done readScripts(const QJsonObject &scripts, FollowUpRules &rules)
{
    static const QStringList names{u"before"_s, u"late"_s, u"act_before"_s, u"act_late"_s};
    for (const QString &name : names) {
        const QString text = scripts[name].toString();
        if (text.isEmpty())
            return fault(u"/scripts/"_s + name, u"what is said on the telephone"_s);
        rules.scripts.insert(name, text);
    }
    for (const QString &key : scripts.keys()) {
        if (!names.contains(key))
            return fault(u"/scripts/"_s + pointerToken(key), names.join(u" | "_s));
    }
    return Success{};
}

} // namespace

Result<FollowUpRules> FollowUpRules::fromJson(const QByteArray &bytes, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    if (!read.isObject())
        return fault(u"/"_s, u"an object"_s);
    const QJsonObject root = read.toObject();
    for (const QString &key : root.keys()) {
        if (key != u"format" && key != u"version" && key != u"calls" && key != u"scripts"
            && key != u"visits" && key != u"routes")
            return fault(u'/' + pointerToken(key),
                         u"format | version | calls | scripts | visits | routes"_s);
    }
    if (root[u"format"_s] != u"maplebridge.follow-ups"_s)
        return fault(u"/format"_s, u"maplebridge.follow-ups"_s);
    if (root[u"version"_s].toInt() > newestVersion)
        return Error{ErrorCode::TooNew, u"follow-ups"_s, u"/version"_s, u"1"_s};
    if (root[u"version"_s] != newestVersion)
        return fault(u"/version"_s, u"1"_s);
    FollowUpRules rules;
    RETURN_IF_ERROR(readCalls(root[u"calls"_s].toObject(), rules));
    RETURN_IF_ERROR(readScripts(root[u"scripts"_s].toObject(), rules));
    const QJsonArray visits = root[u"visits"_s].toArray();
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const QString pointer = u"/visits/%1"_s.arg(i);
        ASSIGN_OR_RETURN(const VisitRule rule,
                         fromBody<VisitRule>(visits.at(i).toObject(), pointer, codes));
        if (rule.days < 0 || rule.days > mostDays || rule.fromDays < 0 || rule.fromDays > rule.days)
            return fault(pointer + u"/days"_s, u"days from from_days on"_s);
        rules.visits.append(rule);
    }
    const QJsonArray routes = root[u"routes"_s].toArray();
    for (qsizetype i = 0; i < routes.size(); ++i) {
        ASSIGN_OR_RETURN(const Route route,
                         fromBody<Route>(routes.at(i).toObject(), u"/routes/%1"_s.arg(i), codes));
        rules.routes.append(route);
    }
    return rules;
}

} // namespace maplebridge
