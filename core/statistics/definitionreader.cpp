// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/definitionreader.h"

#include "core/domain/fields.h"
#include "core/statistics/countables.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;
constexpr int mostColumns = 500;

constexpr std::array measures{
    std::pair("cases"_L1, Measure::Cases),         std::pair("parties"_L1, Measure::Parties),
    std::pair("amount"_L1, Measure::Amount),       std::pair("committees"_L1, Measure::Committees),
    std::pair("mediators"_L1, Measure::Mediators), std::pair("by_hand"_L1, Measure::ByHand)};

/// Whom the conditions of a column are about.
Countee counteeOf(Measure measure)
{
    switch (measure) {
    case Measure::Committees:
        return Countee::Committee;
    case Measure::Mediators:
        return Countee::Mediator;
    case Measure::Cases:
    case Measure::Parties:
    case Measure::Amount:
    case Measure::ByHand:
        return Countee::Case;
    }
    Q_UNREACHABLE();
}

Error fault(const QString &detail, const QString &pointer, const QString &expected)
{
    return {ErrorCode::Invalid, detail, pointer, expected};
}

/// The object that stands there, with no member but those of `allowed`.
Result<QJsonObject> objectOf(const QJsonValue &value, const QString &pointer,
                             const QStringList &allowed)
{
    if (!value.isObject())
        return fault(u"no object"_s, pointer, u"an object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!allowed.contains(it.key()))
            return fault(u"unknown member"_s, pointer + u'/' + pointerToken(it.key()),
                         allowed.join(u" | "));
    }
    return object;
}

/// A list with something in it.
Result<QJsonArray> listOf(const QJsonObject &json, const QString &key, const QString &pointer)
{
    const QJsonValue value = json.value(key);
    if (!value.isArray() || value.toArray().isEmpty())
        return fault(u"no list"_s, pointer + u'/' + key, u"a list"_s);
    return value.toArray();
}

Result<QString> textOf(const QJsonObject &json, const QString &key, const QString &pointer)
{
    const QString text = json.value(key).toString();
    if (text.trimmed().isEmpty())
        return fault(json.contains(key) ? u"wrong field"_s : u"missing member"_s,
                     pointer + u'/' + key, u"text"_s);
    return text;
}

Done readNames(const QJsonObject &json, const QString &pointer, QString *chinese, QString *english)
{
    ASSIGN_OR_RETURN(*chinese, textOf(json, u"zh"_s, pointer));
    ASSIGN_OR_RETURN(*english, textOf(json, u"en"_s, pointer));
    return Success{};
}

bool isIdentifier(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"_s);
    return pattern.match(text).hasMatch();
}

/// Every text of a list that may be missing.
Result<QStringList> textsOf(const QJsonObject &json, const QString &key)
{
    QStringList texts;
    if (!json.contains(key))
        return texts;
    ASSIGN_OR_RETURN(const QJsonArray list, listOf(json, key, {}));
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).toString().isEmpty())
            return fault(u"wrong field"_s, u"/%1/%2"_s.arg(key).arg(i), u"text"_s);
        texts += list.at(i).toString();
    }
    return texts;
}

/// The columns a part stands for: one id, or all that begin so for "kind.*".
QStringList matching(const QString &part, const TableDefinition &table)
{
    QStringList ids;
    for (const TableColumn *column : table.columns()) {
        if (column->id == part || (part.endsWith(u".*") && column->id.startsWith(part.chopped(1))))
            ids += column->id;
    }
    return ids;
}

} // namespace

Result<TableDefinition> DefinitionReader::read(const QJsonValue &value)
{
    ASSIGN_OR_RETURN(const QJsonObject json,
                     objectOf(value, {},
                              {u"format"_s, u"version"_s, u"id"_s, u"zh"_s, u"en"_s, u"source"_s,
                               u"as_of"_s, u"status"_s, u"outcome_classes"_s, u"groups"_s,
                               u"identities"_s, u"ratios"_s, u"signatures"_s}));
    if (json.value("format"_L1).toString() != "maplebridge.table"_L1)
        return fault(u"not this format"_s, u"/format"_s, u"maplebridge.table"_s);
    if (json.value("version"_L1).toInt() != newestVersion)
        return fault(u"no such version"_s, u"/version"_s, QString::number(newestVersion));
    TableDefinition table;
    ASSIGN_OR_RETURN(table.id, textOf(json, u"id"_s, {}));
    if (!isIdentifier(table.id))
        return fault(u"wrong field"_s, u"/id"_s, u"small letters, digits, _ and ."_s);
    RETURN_IF_ERROR(readNames(json, {}, &table.chinese, &table.english));
    ASSIGN_OR_RETURN(table.source, textOf(json, u"source"_s, {}));
    ASSIGN_OR_RETURN(table.asOf, textOf(json, u"as_of"_s, {}));
    ASSIGN_OR_RETURN(table.status, textOf(json, u"status"_s, {}));
    if (!QStringList{u"verified"_s, u"derived"_s, u"assumed"_s}.contains(table.status))
        return fault(u"wrong field"_s, u"/status"_s, u"verified | derived | assumed"_s);
    ASSIGN_OR_RETURN(table.outcomeClasses,
                     values(Countee::Case, u"outcome_class", json.value("outcome_classes"_L1),
                            u"/outcome_classes"_s));
    ASSIGN_OR_RETURN(const QJsonArray groups, listOf(json, u"groups"_s, {}));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        ASSIGN_OR_RETURN(const TableGroup group, this->group(groups.at(i), u"/groups/%1"_s.arg(i)));
        table.groups.append(group);
    }
    if (m_ids.size() > mostColumns)
        return fault(u"wrong field"_s, u"/groups"_s, u"at most %1 columns"_s.arg(mostColumns));
    RETURN_IF_ERROR(readIdentities(json, &table));
    RETURN_IF_ERROR(readRatios(json, &table));
    ASSIGN_OR_RETURN(table.signatures, textsOf(json, u"signatures"_s));
    return table;
}

Result<QStringList> DefinitionReader::values(Countee about, QStringView field,
                                             const QJsonValue &list, const QString &pointer) const
{
    const Countable *asked = countable(about, field);
    if (asked == nullptr)
        return fault(u"no such field"_s, pointer, countableFields(about).join(u" | "));
    const QStringList known = asked->values(*m_codes);
    const QJsonArray given = list.toArray();
    if (given.isEmpty())
        return fault(u"no list"_s, pointer, known.join(u" | "));
    QStringList read;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString value = given.at(i).toString();
        if (!known.contains(value))
            return fault(u"wrong field"_s, u"%1/%2"_s.arg(pointer).arg(i), known.join(u" | "));
        read += value;
    }
    return read;
}

Result<QList<TableCondition>> DefinitionReader::conditions(Countee about, const QJsonValue &value,
                                                           const QString &pointer) const
{
    QList<TableCondition> read;
    if (value.isUndefined())
        return read;
    if (!value.isObject())
        return fault(u"no object"_s, pointer, u"an object"_s);
    const QJsonObject json = value.toObject();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        ASSIGN_OR_RETURN(
            const QStringList allowed,
            values(about, it.key(), it.value(), pointer + u'/' + pointerToken(it.key())));
        read.append({it.key(), allowed});
    }
    return read;
}

Result<TableColumn> DefinitionReader::column(const QJsonValue &value, const QString &pointer)
{
    ASSIGN_OR_RETURN(
        const QJsonObject json,
        objectOf(value, pointer, {u"id"_s, u"zh"_s, u"en"_s, u"unit"_s, u"measure"_s, u"where"_s}));
    TableColumn column;
    ASSIGN_OR_RETURN(column.id, textOf(json, u"id"_s, pointer));
    RETURN_IF_ERROR(take(column.id, pointer + u"/id"_s));
    RETURN_IF_ERROR(readNames(json, pointer, &column.chinese, &column.english));
    column.unit = u"件"_s;
    if (json.contains("unit"_L1)) {
        ASSIGN_OR_RETURN(column.unit, textOf(json, u"unit"_s, pointer));
    }
    const QString measure
        = json.contains("measure"_L1) ? json.value("measure"_L1).toString() : u"cases"_s;
    const auto found
        = std::ranges::find_if(measures, [&](const auto &one) { return measure == one.first; });
    if (found == measures.end())
        return fault(u"wrong field"_s, pointer + u"/measure"_s,
                     u"cases | parties | amount | committees | mediators | by_hand"_s);
    column.measure = found->second;
    ASSIGN_OR_RETURN(column.where, conditions(counteeOf(column.measure), json.value("where"_L1),
                                              pointer + u"/where"_s));
    if (column.measure == Measure::ByHand && !column.where.isEmpty())
        return fault(u"wrong field"_s, pointer + u"/where"_s, u"no such field"_s);
    return column;
}

/// "each": one column for every row of the field's code list.
Result<QList<TableColumn>> DefinitionReader::eachOf(const QJsonValue &value, const QString &pointer)
{
    const QString field = value.toString();
    const Countable *asked = countable(Countee::Case, field);
    if (asked == nullptr || asked->codes.isEmpty())
        return fault(u"no such field"_s, pointer,
                     u"kind | outcome | difficulty | committee_kind"_s);
    QList<TableColumn> columns;
    for (const CodeRow &row : m_codes->table(asked->codes).rows) {
        TableColumn column{field + u'.' + row.code, row.chinese,          row.english, u"件"_s,
                           Measure::Cases,          {{field, {row.code}}}};
        RETURN_IF_ERROR(take(column.id, pointer));
        columns.append(column);
    }
    return columns;
}

Result<TableGroup> DefinitionReader::group(const QJsonValue &value, const QString &pointer)
{
    ASSIGN_OR_RETURN(const QJsonObject json,
                     objectOf(value, pointer, {u"zh"_s, u"en"_s, u"each"_s, u"columns"_s}));
    TableGroup group;
    RETURN_IF_ERROR(readNames(json, pointer, &group.chinese, &group.english));
    if (json.contains("each"_L1)) {
        if (json.contains("columns"_L1))
            return fault(u"unknown member"_s, pointer + u"/columns"_s, u"each"_s);
        ASSIGN_OR_RETURN(group.columns, eachOf(json.value("each"_L1), pointer + u"/each"_s));
        return group;
    }
    ASSIGN_OR_RETURN(const QJsonArray columns, listOf(json, u"columns"_s, pointer));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ASSIGN_OR_RETURN(const TableColumn column,
                         this->column(columns.at(i), u"%1/columns/%2"_s.arg(pointer).arg(i)));
        group.columns.append(column);
    }
    return group;
}

Done DefinitionReader::take(const QString &id, const QString &pointer)
{
    if (!isIdentifier(id))
        return fault(u"wrong field"_s, pointer, u"small letters, digits, _ and ."_s);
    if (m_ids.contains(id))
        return fault(u"id stands twice"_s, pointer, u"an id of its own"_s);
    m_ids.insert(id);
    return Success{};
}

Done DefinitionReader::readIdentities(const QJsonObject &json, TableDefinition *table)
{
    if (!json.contains("identities"_L1))
        return Success{};
    ASSIGN_OR_RETURN(const QJsonArray list, listOf(json, u"identities"_s, {}));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = u"/identities/%1"_s.arg(i);
        ASSIGN_OR_RETURN(const QJsonObject one,
                         objectOf(list.at(i), pointer, {u"parts"_s, u"equals"_s, u"at_most"_s}));
        TableIdentity identity;
        identity.atMost = one.contains("at_most"_L1);
        const QString key = identity.atMost ? u"at_most"_s : u"equals"_s;
        if (identity.atMost && one.contains("equals"_L1))
            return fault(u"unknown member"_s, pointer + u"/equals"_s, key);
        identity.whole = one.value(key).toString();
        if (table->column(identity.whole) == nullptr)
            return fault(u"no such column"_s, pointer + u'/' + key, u"the id of a column"_s);
        ASSIGN_OR_RETURN(const QJsonArray parts, listOf(one, u"parts"_s, pointer));
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const QStringList ids = matching(parts.at(part).toString(), *table);
            if (ids.isEmpty())
                return fault(u"no such column"_s, u"%1/parts/%2"_s.arg(pointer).arg(part),
                             u"the id of a column"_s);
            identity.parts += ids;
        }
        table->identities.append(identity);
    }
    return Success{};
}

Done DefinitionReader::readRatios(const QJsonObject &json, TableDefinition *table)
{
    if (!json.contains("ratios"_L1))
        return Success{};
    ASSIGN_OR_RETURN(const QJsonArray list, listOf(json, u"ratios"_s, {}));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = u"/ratios/%1"_s.arg(i);
        ASSIGN_OR_RETURN(
            const QJsonObject one,
            objectOf(list.at(i), pointer, {u"id"_s, u"zh"_s, u"en"_s, u"part"_s, u"whole"_s}));
        TableRatio ratio;
        ASSIGN_OR_RETURN(ratio.id, textOf(one, u"id"_s, pointer));
        RETURN_IF_ERROR(readNames(one, pointer, &ratio.chinese, &ratio.english));
        ratio.part = one.value("part"_L1).toString();
        ratio.whole = one.value("whole"_L1).toString();
        for (const auto &[key, name] :
             {std::pair(u"part"_s, ratio.part), std::pair(u"whole"_s, ratio.whole)})
        {
            if (table->column(name) == nullptr)
                return fault(u"no such column"_s, pointer + u'/' + key, u"the id of a column"_s);
        }
        table->ratios.append(ratio);
    }
    return Success{};
}

} // namespace maplebridge
