// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/agreements/allocationseditor.h"

#include "ui/theme/grid.h"
#include "ui/theme/tone.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// More rows than this scroll.
constexpr int mostRows = 8;

} // namespace

AllocationsEditor::AllocationsEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_sums(textLabel(QString(), TextLevel::Body, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Hair));
    m_table->setObjectName(QStringLiteral("allocationTable"));
    m_table->setAccessibleName(tr("Share of each creditor"));
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed);
    column->addWidget(m_table);
    column->addWidget(m_sums);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (m_filling)
            return;
        showSums();
        Q_EMIT edited();
    });
}

void AllocationsEditor::setShape(const QList<Choice> &creditors, const QList<Money> &parts)
{
    if (creditors == m_creditors && parts == m_parts)
        return;
    const QList<Allocation> written = value();
    m_creditors = creditors;
    m_parts = parts;
    if (!written.isEmpty())
        m_given = written;
    build();
}

void AllocationsEditor::setValue(const QList<Allocation> &allocations)
{
    m_given = allocations;
    build();
}

void AllocationsEditor::build()
{
    m_filling = true;
    const auto columns = static_cast<int>(m_parts.size());
    const auto rows = static_cast<int>(m_creditors.size());
    m_table->clear();
    m_table->setRowCount(rows);
    m_table->setColumnCount(columns);
    QStringList names;
    QStringList heads;
    for (const Choice &creditor : std::as_const(m_creditors))
        names += creditor.label;
    for (int part = 0; part < columns; ++part)
        heads += tr("Part %1").arg(part + 1);
    m_table->setVerticalHeaderLabels(names);
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rows; ++row) {
        const PartyId id = PartyId::fromText(m_creditors[row].code);
        const auto share = std::ranges::find(m_given, id, &Allocation::creditor);
        for (int part = 0; part < columns; ++part) {
            const Money amount = share == m_given.end() ? Money{} : share->amounts.value(part);
            auto *cell = new QTableWidgetItem(amount.fen == 0 ? QString() : digitsOf(amount));
            cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, part, cell);
        }
    }
    const int line = controlHeight();
    m_table->setFixedHeight(std::min(rows, mostRows) * line + line + 2 * m_table->frameWidth());
    m_filling = false;
    showSums();
}

Money AllocationsEditor::amountAt(int row, int column) const
{
    const QTableWidgetItem *cell = m_table->item(row, column);
    if (cell == nullptr || cell->text().trimmed().isEmpty())
        return {};
    const auto amount = moneyFromText(cell->text());
    return amount ? amount.value() : Money{};
}

void AllocationsEditor::showSums()
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int part = 0; part < m_table->columnCount(); ++part) {
            const QTableWidgetItem *cell = m_table->item(row, part);
            if (cell != nullptr && !cell->text().trimmed().isEmpty()
                && !moneyFromText(cell->text()))
                lines += tr("%1: “%2” is not an amount.").arg(m_creditors[row].label, cell->text());
        }
    }
    bool fits = lines.isEmpty();
    for (int part = 0; part < m_parts.size() && !value().isEmpty(); ++part) {
        Money sum;
        for (int row = 0; row < m_table->rowCount(); ++row)
            sum = sum + amountAt(row, part);
        lines += tr("Part %1: %2 of %3 shared out")
                     .arg(part + 1)
                     .arg(yuanSignOf(sum), yuanSignOf(m_parts[part]));
        fits = fits && sum == m_parts[part];
    }
    m_sums->setText(lines.join(u'\n'));
    m_sums->setVisible(!lines.isEmpty());
    setTone(m_sums, fits ? Tone::Ok : Tone::Warn);
}

QList<Allocation> AllocationsEditor::value() const
{
    QList<Allocation> list;
    bool any = false;
    for (int row = 0; row < m_table->rowCount() && row < m_creditors.size(); ++row) {
        Allocation share;
        share.creditor = PartyId::fromText(m_creditors[row].code);
        for (int part = 0; part < m_table->columnCount(); ++part) {
            share.amounts.append(amountAt(row, part));
            any = any || share.amounts.last().fen != 0;
        }
        list.append(share);
    }
    return any ? list : QList<Allocation>();
}

} // namespace maplebridge
