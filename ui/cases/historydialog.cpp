// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/historydialog.h"

#include "core/words/fieldvalues.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textdirection.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Longer values are cut in the table only; the tool tip has all of it.
constexpr int longestShown = 120;

/// Names for the ids that sections hold: parties, mediators, sessions, papers, promises.
QHash<QString, QString> namesIn(const Workbench &bench, CaseId caseId)
{
    QHash<QString, QString> names = bench.mediatorNames();
    const auto file = bench.room->cases().load(caseId);
    if (!file)
        return names;
    for (const Party &party : file.value().parties)
        names.insert(party.id.text(), party.details.name);
    for (const Session &session : file.value().sessions)
        names.insert(session.id.text(), dayText(session.day));
    for (const Paper &paper : file.value().papers)
        names.insert(paper.id.text(), bench.papers->titleOf(paper.document));
    for (const Obligation &obligation : file.value().obligations)
        names.insert(obligation.id.text(), obligation.what);
    return names;
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
    const QHash<QString, QString> names = namesIn(*bench, caseId);
    const auto words = [&](const HistoryEntry &entry, const QJsonValue &value) {
        return valueInWords(entry.type, entry.field, value, bench->codes(), names);
    };
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
            what = entry.type == u"event" ? what
                   : entry.after.isNull() ? tr("%1 taken away").arg(what)
                                          : tr("%1 added").arg(what);
        else
            what = tr("%1: %2").arg(what, fieldName(entry.type, entry.field));
        if (entry.undo)
            what = tr("Undone: %1").arg(what);
        putCell(table, row, 2, what);
        putCell(table, row, 3, words(entry, entry.before));
        QStringList after{words(entry, entry.after), entry.why};
        after.removeAll(QString());
        putCell(table, row, 4, after.join(u'\n'));
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
