// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/codes.h"

#include <QStringList>

namespace maplebridge {

/// What stands in a column.
enum class Measure {
    Cases,      ///< How many cases, 件.
    Parties,    ///< How many people and organisations are parties to them, 人.
    Amount,     ///< What their agreements promise in money, 万元.
    Committees, ///< How many committees there are today.
    Mediators,  ///< How many mediators they have today.
    ByHand,     ///< Nothing that the room knows: written in for each period.
};

/// A condition on a case: the field has one of these values.
struct TableCondition
{
    QString field; ///< One of countableFields() (countables.h).
    QStringList values;

    friend bool operator==(const TableCondition &, const TableCondition &) = default;
};

struct TableColumn
{
    QString id; ///< Unique in the table, e.g. "kind.02".
    QString chinese;
    QString english;
    QString unit;
    Measure measure = Measure::Cases;
    QList<TableCondition> where; ///< All of them hold.

    /// A sum of money, kept in fen and shown in 万元.
    [[nodiscard]] bool isMoney() const
    {
        return measure == Measure::Amount
               || (measure == Measure::ByHand && unit == QStringLiteral("万元"));
    }
    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Columns under one head.
struct TableGroup
{
    QString chinese;
    QString english;
    QList<TableColumn> columns;
};

/// Columns that must add up: the sum of the parts equals the whole, or does not exceed it.
struct TableIdentity
{
    QStringList parts;
    QString whole;
    bool atMost = false;
};

/// One number out of two columns, e.g. the rate of success; in per cent with one decimal.
struct TableRatio
{
    QString id;
    QString chinese;
    QString english;
    QString part;
    QString whole;
};

/// A statistical table as data: an official form, or one that a centre made for itself.
struct TableDefinition
{
    QString id;
    QString chinese;
    QString english;
    QString source;             ///< Where the form comes from.
    QString asOf;               ///< State of that source.
    QString status;             ///< verified, derived or assumed.
    QStringList outcomeClasses; ///< Ended cases of these classes are counted; others are left out.
    QList<TableGroup> groups;
    QList<TableIdentity> identities;
    QList<TableRatio> ratios;
    QStringList signatures; ///< What is asked for under the table, e.g. 填表人.
    QByteArray json;        ///< The definition itself, canonical; what a signed report keeps.

    /// Reads and checks a definition against the code lists. Invalid names the JSON pointer and
    /// what was expected: an unknown field, code, column or measure, an id given twice.
    static Result<TableDefinition> fromJson(const QByteArray &bytes, const CodeTables &codes);

    [[nodiscard]] const TableColumn *column(const QString &wanted) const; ///< Null for no such one.
    [[nodiscard]] QList<const TableColumn *> columns() const;
};

} // namespace maplebridge
