// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tableoutput.h"
#include "tests/support/datafile.h"

#include <QRandomGenerator>

namespace maplebridge::tests {

/// The official case table.
inline const TableDefinition &caseTable()
{
    static const TableDefinition table = [] {
        const auto tables = builtInTables(shippedCodes());
        if (!tables)
            qFatal("tables: %s", qPrintable(tables.error().where));
        return tables.value().first();
    }();
    return table;
}

inline CountScope scopeOf(const QString &period, CountBasis basis = CountBasis::Ended)
{
    return {periodFromText(period).value(), basis, {}};
}

/// A settled neighbours' dispute of a residents' committee, in June 2026.
inline CountedCase settledCase()
{
    CountedCase one;
    one.id = CaseId::fresh();
    one.number = QStringLiteral("（2026）红柳人调字第1号");
    one.committeeKind = QStringLiteral("residents");
    one.applicants = QStringLiteral("李建民");
    one.respondents = QStringLiteral("王秀芹");
    one.kind = QStringLiteral("02");
    one.source = QStringLiteral("application");
    one.difficulty = QStringLiteral("ordinary");
    one.outcome = QStringLiteral("written");
    one.form = QStringLiteral("written");
    one.parties = 2;
    one.amount = Money{1'234'500};
    one.performed = true;
    one.acceptedOn = QDate(2026, 3, 30);
    one.endedOn = QDate(2026, 6, 1);
    return one;
}

/// Cases of every sort in the year 2026 and around it, of some rooms; the same for the same seed.
inline QList<CountedCase> manyCases(int count, quint32 seed, int rooms)
{
    QRandomGenerator random(seed);
    const auto pick = [&random](QStringView table) {
        const auto &rows = shippedCodes().table(table).rows;
        // Now and then somebody has not said it yet.
        return random.bounded(25) == 0 ? QString() : rows[random.bounded(rows.size())].code;
    };
    QList<CountedCase> cases;
    for (int i = 0; i < count; ++i) {
        CountedCase one = settledCase();
        const int room = static_cast<int>(random.bounded(rooms));
        one.number = QString::number(i + 1);
        one.site = room == 0 ? QString() : QStringLiteral("room-%1").arg(room);
        one.committeeKind = room % 3 == 0 ? QStringLiteral("residents") : QStringLiteral("street");
        one.kind = pick(u"dispute_kind");
        one.source = pick(u"case_source");
        one.difficulty = pick(u"difficulty");
        one.outcome = pick(u"outcome");
        one.form = one.outcome == u"oral" ? QStringLiteral("oral") : QStringLiteral("written");
        one.parties = static_cast<int>(random.bounded(2, 12));
        one.amount = Money{static_cast<qint64>(random.bounded(0, 3)) * random.bounded(9'999'999)};
        one.performed = random.bounded(2) == 0;
        one.acceptedOn = QDate(2025, 11, 1).addDays(random.bounded(480));
        one.endedOn = one.outcome.isEmpty() ? QDate() : one.acceptedOn.addDays(random.bounded(60));
        cases.append(one);
    }
    return cases;
}

} // namespace maplebridge::tests
