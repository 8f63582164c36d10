// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/leaderreport.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedKinds = 3;

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Statistics", text, nullptr, n);
}

QString valueOf(const TableCount &count, const QString &id)
{
    const TableCell *cell = count.cell(id);
    return cell == nullptr ? QString() : shownValue(*cell);
}

QString nameOf(const TableColumn &column)
{
    return isEnglish() ? column.english : column.chinese;
}

/// The kinds with the most cases, e.g. "邻里纠纷3件、物业纠纷1件".
QString commonKinds(const TableCount &count)
{
    QList<const TableCell *> kinds;
    for (const TableCell &cell : count.cells) {
        if (cell.column->id.startsWith(u"kind.") && cell.value > 0)
            kinds.append(&cell);
    }
    std::ranges::stable_sort(
        kinds, [](const TableCell *a, const TableCell *b) { return a->value > b->value; });
    QStringList words;
    for (const TableCell *cell : kinds.first(std::min(mostNamedKinds, kinds.size())))
        words += said(QT_TRANSLATE_NOOP("Statistics", "%1 %2"))
                     .arg(nameOf(*cell->column), shownValue(*cell));
    return words.join(said(QT_TRANSLATE_NOOP("Statistics", ", ")));
}

} // namespace

QStringList leaderSentences(const TableCount &count)
{
    const TableCell *total = count.cell(u"total"_s);
    if (total == nullptr || count.cell(u"success"_s) == nullptr)
        return {}; // a table that counts something else
    if (total->value == 0)
        return {said(QT_TRANSLATE_NOOP("Statistics", "%1: no case was concluded."))
                    .arg(periodName(count.scope.period))};
    QStringList sentences{
        said(QT_TRANSLATE_NOOP("Statistics", "%1: %2 cases with %3 parties were concluded."))
            .arg(periodName(count.scope.period), valueOf(count, u"total"_s),
                 valueOf(count, u"parties"_s))};
    QString rate;
    for (const TableRatio &ratio : count.definition->ratios) {
        if (ratio.part == u"success" && ratio.whole == u"total")
            rate = shownRatio(ratio, count);
    }
    sentences += said(QT_TRANSLATE_NOOP("Statistics", "%1 were settled, a rate of %2."))
                     .arg(valueOf(count, u"success"_s), rate);
    if (const TableCell *amount = count.cell(u"amount"_s); amount != nullptr && amount->value > 0)
        sentences
            += said(QT_TRANSLATE_NOOP("Statistics", "The agreements promise ¥%1 ten thousand."))
                   .arg(shownValue(*amount));
    if (const TableCell *difficult = count.cell(u"difficult"_s);
        difficult != nullptr && difficult->value > 0)
        sentences += said(QT_TRANSLATE_NOOP("Statistics", "%1 of the cases were difficult."))
                         .arg(difficult->value);
    if (const QString kinds = commonKinds(count); !kinds.isEmpty())
        sentences += said(QT_TRANSLATE_NOOP("Statistics", "Most common: %1.")).arg(kinds);
    return sentences;
}

QString identitySentence(const BrokenIdentity &broken, const TableCount &count)
{
    const TableColumn &whole = *count.cell(broken.identity->whole)->column;
    QString group;
    for (const TableGroup &one : count.definition->groups) {
        for (const TableColumn &column : one.columns) {
            if (column.id == broken.identity->parts.first())
                group = isEnglish() ? one.english : one.chinese;
        }
    }
    return said(QT_TRANSLATE_NOOP("Statistics",
                                  "“%1” adds up to %2, but “%3” is %4. Some cases lack that "
                                  "entry, or have two."))
        .arg(group)
        .arg(broken.parts)
        .arg(nameOf(whole))
        .arg(broken.whole);
}

QString periodName(const Period &period)
{
    if (!isEnglish())
        return officialName(period);
    switch (period.kind) {
    case PeriodKind::Year:
        return QString::number(period.year);
    case PeriodKind::HalfYear:
        return u"%1, half-year %2"_s.arg(period.year).arg(period.index);
    case PeriodKind::Quarter:
        return u"%1, quarter %2"_s.arg(period.year).arg(period.index);
    case PeriodKind::Month:
        return u"%1-%2"_s.arg(period.year).arg(period.index, 2, 10, QLatin1Char('0'));
    case PeriodKind::Custom:
        return u"%1 – %2"_s.arg(dayText(period.from), dayText(period.to));
    }
    Q_UNREACHABLE();
}

} // namespace maplebridge
