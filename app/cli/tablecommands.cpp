// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Statistical tables without a window.

#include "app/cli/commands.h"
#include "core/platform/files.h"
#include "core/statistics/leaderreport.h"
#include "core/statistics/tablemaker.h"
#include "core/words/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace maplebridge {
namespace {

Result<TableDefinition> definitionIn(const QString &path, const CodeTables &codes)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), path};
    return TableDefinition::fromJson(file.readAll(), codes);
}

Result<TableDefinition> definitionFor(const Invocation &call, const CodeTables &codes)
{
    if (call.has(QStringLiteral("table")))
        return definitionIn(call.value(QStringLiteral("table")), codes);
    ASSIGN_OR_RETURN(const QList<TableDefinition> tables, builtInTables(codes));
    return tables.first();
}

Result<CountScope> scopeOf(const Room &room, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Committee committee, room.cases().committee());
    const int firstMonth = std::clamp(committee.yearStart, 1, 12);
    CountScope scope;
    scope.period = periodAround(PeriodKind::Quarter, room.clock().today(), firstMonth);
    if (call.has(QStringLiteral("period"))) {
        ASSIGN_OR_RETURN(scope.period,
                         periodFromText(call.value(QStringLiteral("period")), firstMonth));
    }
    if (const QString by = call.value(QStringLiteral("by")); !by.isEmpty()) {
        const auto basis = fromStoredWord<CountBasis>(by);
        if (!basis)
            return Error{ErrorCode::Invalid, QStringLiteral("wrong field"), QStringLiteral("--by"),
                         QStringLiteral("ended | accepted")};
        scope.basis = *basis;
    }
    for (const QString &site : call.value(QStringLiteral("rooms")).split(u',', Qt::SkipEmptyParts))
        scope.sites += site.trimmed() == u"own" ? QStringLiteral("") : site.trimmed();
    return scope;
}

Result<MadeTable> counted(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    TableOrder order;
    ASSIGN_OR_RETURN(order.scope, scopeOf(*room, call));
    ASSIGN_OR_RETURN(TableDefinition definition, definitionFor(call, room->rules().codes));
    order.definition = std::make_shared<const TableDefinition>(std::move(definition));
    order.byRoom = call.has(QStringLiteral("by-room"));
    return makeTable(*room, order);
}

QJsonArray idsOf(const QList<CaseId> &cases)
{
    QJsonArray ids;
    for (const CaseId &one : cases)
        ids.append(one.text());
    return ids;
}

QJsonObject valuesOf(const TableCount &count)
{
    QJsonObject values;
    for (const TableCell &cell : count.cells)
        values.insert(cell.column->id, cell.known ? QJsonValue(cell.value) : QJsonValue());
    return values;
}

QJsonObject jsonOf(const MadeTable &made)
{
    const TableCount &count = made.counted.total;
    QJsonObject ratios;
    for (const TableRatio &ratio : made.definition->ratios)
        ratios.insert(ratio.id, shownRatio(ratio, count));
    QJsonArray broken;
    for (const BrokenIdentity &one : count.broken)
        broken.append(
            QJsonObject{{QStringLiteral("parts"), QJsonArray::fromStringList(one.identity->parts)},
                        {QStringLiteral("whole"), one.identity->whole},
                        {QStringLiteral("missing"), idsOf(one.missing)},
                        {QStringLiteral("twice"), idsOf(one.twice)}});
    QJsonArray rooms;
    for (const SiteRow &row : made.counted.rows)
        rooms.append(QJsonObject{{QStringLiteral("room"), row.site.code},
                                 {QStringLiteral("name"), row.site.name},
                                 {QStringLiteral("values"), valuesOf(row.count)}});
    QJsonObject json{{QStringLiteral("table"), made.definition->id},
                     {QStringLiteral("period"), textOf(count.scope.period)},
                     {QStringLiteral("from"), count.scope.period.from.toString(Qt::ISODate)},
                     {QStringLiteral("to"), count.scope.period.to.toString(Qt::ISODate)},
                     {QStringLiteral("by"), QString(storedWord(count.scope.basis))},
                     {QStringLiteral("values"), valuesOf(count)},
                     {QStringLiteral("ratios"), ratios},
                     {QStringLiteral("broken"), broken},
                     {QStringLiteral("left_out"), idsOf(count.leftOut)},
                     {QStringLiteral("still_open"), idsOf(count.stillOpen)}};
    if (!rooms.isEmpty())
        json.insert(QStringLiteral("rooms"), rooms);
    return json;
}

QStringList linesOf(const MadeTable &made)
{
    const bool english = isEnglish();
    const TableCount &count = made.counted.total;
    QStringList lines{(english ? made.definition->english : made.definition->chinese)
                      + QStringLiteral(" · ") + periodName(count.scope.period)};
    for (const TableGroup &group : made.definition->groups) {
        lines += english ? group.english : group.chinese;
        for (const TableColumn &column : group.columns) {
            const QString value = shownValue(*count.cell(column.id));
            lines
                += cliText(QT_TRANSLATE_NOOP("Cli", "  %1: %2"))
                       .arg(english ? column.english : column.chinese,
                            value.isEmpty() ? cliText(QT_TRANSLATE_NOOP("Cli", "by hand")) : value);
        }
    }
    for (const SiteRow &row : made.counted.rows)
        lines += row.site.name + QStringLiteral(": ") + shownValue(row.count.cells.first());
    lines += leaderSentences(count).join(english ? QStringLiteral(" ") : QString());
    for (const BrokenIdentity &one : count.broken)
        lines += identitySentence(one, count);
    return lines;
}

Done writeTo(const QString &path, const Result<QByteArray> &bytes, bool overwrite)
{
    RETURN_IF_ERROR(bytes ? Done(Success{}) : Done(bytes.error()));
    if (QFileInfo::exists(path) && !overwrite)
        return Error{ErrorCode::Conflict, QStringLiteral("there is a file of that name"), path};
    return writeFileDurably(path, bytes.value());
}

Result<QByteArray> pdfOf(Workplace &place, const MadeTable &made)
{
    ASSIGN_OR_RETURN(const PaperDesk *desk, place.papers());
    ASSIGN_OR_RETURN(const PrintedPaper printed,
                     desk->press()->print(tablePaper(made.counted, made.heading),
                                          desk->papers().profile(QStringLiteral("table"))));
    return printed.pdf;
}

} // namespace

Result<Answer> runTableCount(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const MadeTable made, counted(place, call));
    const bool overwrite = call.has(QStringLiteral("overwrite"));
    Answer answer;
    answer.json = jsonOf(made);
    answer.lines = linesOf(made);
    const auto wanted
        = [&call](const char *option) { return call.value(QString::fromLatin1(option)); };
    const auto written = [&answer](const QString &path) {
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path);
    };
    if (const QString path = wanted("csv"); !path.isEmpty()) {
        RETURN_IF_ERROR(writeTo(path, tableCsv(made.counted, made.heading), overwrite));
        written(path);
    }
    if (const QString path = wanted("xlsx"); !path.isEmpty()) {
        RETURN_IF_ERROR(
            writeTo(path, tableWorkbook(made.counted, made.heading, made.cases), overwrite));
        written(path);
    }
    if (const QString path = wanted("pdf"); !path.isEmpty()) {
        RETURN_IF_ERROR(writeTo(path, pdfOf(place, made), overwrite));
        written(path);
    }
    answer.negative = !made.counted.total.broken.isEmpty();
    return answer;
}

Result<Answer> runTableCases(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const MadeTable made, counted(place, call));
    const QString column = call.arguments.first();
    const TableCell *cell = made.counted.total.cell(column);
    if (cell == nullptr) {
        QStringList known;
        for (const TableColumn *one : made.definition->columns())
            known += one->id;
        return Error{ErrorCode::NotFound, QStringLiteral("no such column"), column,
                     known.join(QStringLiteral(" | "))};
    }
    const QSet<CaseId> behind(cell->cases.begin(), cell->cases.end());
    Answer answer;
    QJsonArray list;
    for (const CountedCase &one : made.cases) {
        if (!behind.contains(one.id))
            continue;
        answer.lines += QStringList{one.number.isEmpty() ? one.id.text() : one.number,
                                    one.applicants + QStringLiteral(" / ") + one.respondents,
                                    one.endedOn.toString(Qt::ISODate)}
                            .join(QStringLiteral(" · "));
        list.append(QJsonObject{{QStringLiteral("id"), one.id.text()},
                                {QStringLiteral("number"), one.number},
                                {QStringLiteral("room"), one.site}});
    }
    answer.json = list;
    return answer;
}

Result<Answer> runTableCheck(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const RoomRules *rules, place.rules());
    ASSIGN_OR_RETURN(const TableDefinition table,
                     definitionIn(call.arguments.first(), rules->codes));
    Answer answer;
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "The table %1 is sound: %2 columns."))
                        .arg(isEnglish() ? table.english : table.chinese)
                        .arg(table.columns().size())};
    answer.json = QJsonObject{{QStringLiteral("table"), table.id},
                              {QStringLiteral("columns"), table.columns().size()}};
    return answer;
}

} // namespace maplebridge
