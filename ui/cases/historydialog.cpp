// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/historydialog.h"

#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textdirection.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Longer values are cut in the table only; the tool tip has all of it.
constexpr int longestShown = 120;

QString valueText(const QJsonValue &value, const QHash<QString, QString> &names)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return value.toBool() ? HistoryDialog::tr("yes") : HistoryDialog::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items += valueText(item, names);
        return items.join(HistoryDialog::tr(", "));
    }
    if (value.isObject()) {
        const QString text = value.toObject().value(QStringLiteral("text")).toString();
        return text.isEmpty() ? QString::fromUtf8(
                   QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                              : text;
    }
    const QString text = value.toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? dayText(day) : names.value(text, text);
}

void putCell(QTableWidget *table, int row, int column, const QString &text)
{
    const bool isLong = text.size() > longestShown;
    auto *item = new QTableWidgetItem(isLong ? text.left(longestShown) + QChar(0x2026) : text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (isLong)
        item->setToolTip(text);
    table->setItem(row, column, item);
}

} // namespace

HistoryDialog::HistoryDialog(const Workbench *bench, CaseId caseId, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("History of the case"));
    setObjectName(QStringLiteral("historyDialog"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spaceOf(Space::Medium));
    const auto history = CaseDesk(bench->room).history(caseId);
    if (!history) {
        column->addWidget(textLabel(sentenceFor(history.error()), TextLevel::Body, Tone::Late));
        return;
    }
    const QList<HistoryEntry> &entries = history.value();
    // Parties and mediators are stored by id; people read their names.
    QHash<QString, QString> names = bench->mediatorNames();
    if (const auto file = bench->room->cases().load(caseId)) {
        for (const Party &party : file.value().parties)
            names.insert(party.id.text(), party.details.name);
    }
    column->addWidget(textLabel(tr("%n change(s), newest first. Nothing here is ever erased.",
                                   nullptr, static_cast<int>(entries.size())),
                                TextLevel::Body, Tone::Muted));
    auto *table = new QTableWidget(static_cast<int>(entries.size()), 5, this);
    table->setObjectName(QStringLiteral("historyTable"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")});
    table->verticalHeader()->hide();
    table->setWordWrap(true);
    table->setItemDelegate(new TextDelegate({3, 4}, table));
    for (int row = 0; row < entries.size(); ++row) {
        const HistoryEntry &entry = entries[row];
        const QDateTime at = entry.at.toOffsetFromUtc(8 * 3600);
        putCell(table, row, 0,
                dayText(at.date()) + u' ' + at.time().toString(QStringLiteral("HH:mm")));
        putCell(table, row, 1, names.value(entry.actor.text()));
        QString what = sectionName(entry.type);
        if (entry.field.isEmpty())
            what = entry.after.isNull() ? tr("%1 taken away").arg(what) : tr("%1 added").arg(what);
        else
            what = tr("%1: %2").arg(what, fieldName(entry.type, entry.field));
        if (entry.undo)
            what = tr("Undone: %1").arg(what);
        putCell(table, row, 2, what);
        putCell(table, row, 3, entry.field.isEmpty() ? QString() : valueText(entry.before, names));
        putCell(table, row, 4, entry.field.isEmpty() ? entry.why : valueText(entry.after, names));
    }
    for (int side = 0; side < 3; ++side)
        table->horizontalHeader()->setSectionResizeMode(side, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    table->resizeRowsToContents();
    column->addWidget(table, 1);
    auto *close = new SecondaryButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    if (parent != nullptr)
        resize(parent->width() * 9 / 10, parent->height() * 9 / 10);
}

} // namespace maplebridge
