// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/walltable.h"

#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace maplebridge {
namespace {

constexpr int sideColumns = 2;    ///< Name and telephone.
constexpr int narrowestName = 11; ///< In Han letters.

QString weekSign(const WallWeek &week)
{
    switch (week.state) {
    case WallWeek::State::Before:
        return QStringLiteral("·");
    case WallWeek::State::Silent:
        return WallTable::tr("–", "nothing came in this week");
    case WallWeek::State::Nothing:
        return WallTable::tr("0", "the room said that nothing arose");
    case WallWeek::State::Delivered:
        break;
    }
    return week.missing.isEmpty()
               ? QString::number(week.number)
               : WallTable::tr("%1 !", "a number with one missing before it").arg(week.number);
}

QString weekWords(const WallWeek &week)
{
    switch (week.state) {
    case WallWeek::State::Before:
        return WallTable::tr("not enrolled yet");
    case WallWeek::State::Silent:
        return WallTable::tr("nothing came");
    case WallWeek::State::Nothing:
        return WallTable::tr("said that nothing arose");
    case WallWeek::State::Delivered:
        break;
    }
    QString words = WallTable::tr("package %1 came").arg(week.number);
    QStringList missing;
    for (const qint64 number : week.missing)
        missing += QString::number(number);
    if (!missing.isEmpty())
        words += WallTable::tr("; package %1 before it never did")
                     .arg(missing.join(WallTable::tr(", ")));
    return words;
}

} // namespace

WallTable::WallTable(const Theme *theme, QWidget *parent) : QTableWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("wallTable"));
    setAccessibleName(tr("Offices and weeks"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(controlHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setMinimumSectionSize(spaceOf(Space::Medium));
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_sites.size())
            Q_EMIT officeChosen(m_sites[row]);
    });
}

void WallTable::show(const QList<WallRow> &rows)
{
    const QSignalBlocker quiet(this);
    const QString before = chosen();
    const auto weeks = rows.isEmpty() ? 0 : static_cast<int>(rows.first().weeks.size());
    setColumnCount(sideColumns + weeks);
    setRowCount(static_cast<int>(rows.size()));
    QStringList heads{tr("Office"), tr("Telephone")};
    // The newest stands next to the name: with large letters the oldest are out of sight.
    for (int i = weeks; i-- > 0;) {
        const QDate monday = rows.first().weeks[i].monday;
        heads += QStringLiteral("%1.%2").arg(monday.month()).arg(monday.day());
    }
    setHorizontalHeaderLabels(heads);
    m_sites.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const WallRow &office = rows[row];
        m_sites += office.office.site;
        auto *name = new QTableWidgetItem(
            office.office.closed ? tr("%1 (closed)").arg(office.office.name) : office.office.name);
        name->setToolTip(office.office.name);
        setItem(row, 0, name);
        setItem(row, 1, new QTableWidgetItem(office.office.phone));
        for (int i = 0; i < weeks; ++i)
            putWeek(row, sideColumns + weeks - 1 - i, office, office.weeks[i]);
    }
    choose(before);
    fitColumns();
    updateGeometry();
}

void WallTable::putWeek(int row, int column, const WallRow &office, const WallWeek &week)
{
    auto *item = new QTableWidgetItem(weekSign(week));
    item->setTextAlignment(Qt::AlignCenter);
    const QString words
        = tr("%1, week from %2: %3").arg(office.office.name, dayText(week.monday), weekWords(week));
    item->setToolTip(words);
    item->setData(Qt::AccessibleTextRole, words);
    const Colours &colours = m_theme->colours();
    if (week.state == WallWeek::State::Delivered && week.missing.isEmpty())
        item->setForeground(colours.ok);
    else if (week.state == WallWeek::State::Delivered)
        item->setForeground(colours.warn);
    else if (week.state == WallWeek::State::Silent && !office.office.closed)
        item->setForeground(colours.late);
    else
        item->setForeground(colours.muted);
    setItem(row, column, item);
}

QString WallTable::chosen() const
{
    return m_sites.value(currentRow());
}

void WallTable::choose(const QString &site)
{
    const auto row = static_cast<int>(m_sites.indexOf(site));
    if (row >= 0)
        setCurrentCell(row, 0);
}

QSize WallTable::sizeHint() const
{
    constexpr int mostRows = 40;
    const int rows = qBound(1, rowCount(), mostRows);
    const int height = horizontalHeader()->sizeHint().height() + rows * controlHeight()
                       + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height() + 2;
    return {QTableWidget::sizeHint().width(), height};
}

void WallTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(controlHeight());
}

void WallTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void WallTable::fitColumns()
{
    if (columnCount() <= sideColumns)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int pad = spaceOf(Space::Medium);
    const int week = metrics.horizontalAdvance(QStringLiteral("12.30")) + pad;
    resizeColumnToContents(1);
    const int phone = columnWidth(1);
    const int weeks = columnCount() - sideColumns;
    const int least = narrowestName * metrics.horizontalAdvance(QChar(0x56FD));
    for (int column = sideColumns; column < columnCount(); ++column)
        setColumnWidth(column, week);
    setColumnWidth(0, qMax(least, viewport()->width() - phone - weeks * week));
}

} // namespace maplebridge
