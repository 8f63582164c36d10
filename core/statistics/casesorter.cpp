// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/casesorter.h"

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

bool countsCases(const TableColumn &column)
{
    return column.measure == Measure::Cases || column.measure == Measure::Parties
           || column.measure == Measure::Amount;
}

} // namespace

CaseSorter::CaseSorter(const TableDefinition *definition, const CodeTables *codes)
    : m_definition(definition), m_codes(codes), m_columns(definition->columns())
{}

QString CaseSorter::valueOf(const CountedCase &one, QStringView field) const
{
    const auto about
        = [this](QStringView table, const QString &code, QLatin1StringView what) -> QJsonValue {
        const CodeRow *row = m_codes->table(table).find(code);
        return row == nullptr ? QJsonValue() : row->more.value(what);
    };
    if (field == u"kind")
        return one.kind;
    if (field == u"source")
        return about(u"case_source", one.source, "counts_as"_L1).toString();
    if (field == u"outcome")
        return one.outcome;
    if (field == u"outcome_class")
        return about(u"outcome", one.outcome, "class"_L1).toString();
    if (field == u"form")
        return one.form;
    if (field == u"difficulty")
        return one.difficulty;
    if (field == u"difficult")
        return yesNo(about(u"difficulty", one.difficulty, "counts_as_difficult"_L1).toBool());
    if (field == u"committee_kind")
        return one.committeeKind;
    if (field == u"performed")
        return yesNo(one.performed);
    Q_UNREACHABLE(); // the definition was checked
}

bool CaseSorter::isCounted(const CountedCase &one) const
{
    return m_definition->outcomeClasses.contains(valueOf(one, u"outcome_class"));
}

bool CaseSorter::fits(const CountedCase &one, const TableColumn &column) const
{
    return std::ranges::all_of(column.where, [&](const TableCondition &condition) {
        return condition.values.contains(valueOf(one, condition.field));
    });
}

const QList<qsizetype> &CaseSorter::columnsOf(const CountedCase &one)
{
    const QString key = one.kind + u'\n' + one.source + u'\n' + one.outcome + u'\n' + one.form
                        + u'\n' + one.difficulty + u'\n' + one.committeeKind + u'\n'
                        + yesNo(one.performed);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (countsCases(*m_columns[i]) && fits(one, *m_columns[i]))
            places.append(i);
    }
    return *m_known.insert(key, places);
}

bool fits(const CountedSite &site, const TableColumn &column)
{
    return std::ranges::all_of(column.where, [&](const TableCondition &condition) {
        return condition.values.contains(site.committeeKind);
    });
}

bool fits(const Mediator &mediator, const CountedSite &site, const TableColumn &column)
{
    const auto valueOf = [&](QStringView field) -> QString {
        if (field == u"committee_kind")
            return site.committeeKind;
        if (field == u"full_time")
            return yesNo(mediator.fullTime);
        if (field == u"head")
            return yesNo(mediator.head);
        if (field == u"sex")
            return storedWord(mediator.sex);
        if (field == u"minority") // Han is 01 of GB/T 3304; nobody is one by not having been asked
            return yesNo(!mediator.ethnicity.isEmpty() && mediator.ethnicity != u"01");
        Q_UNREACHABLE(); // the definition was checked
    };
    return std::ranges::all_of(column.where, [&](const TableCondition &condition) {
        return condition.values.contains(valueOf(condition.field));
    });
}

} // namespace maplebridge
