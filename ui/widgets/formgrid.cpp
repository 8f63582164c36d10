// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/formgrid.h"

#include "ui/theme/grid.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace maplebridge {

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->setColumnStretch(0, 1);
    regrid();
}

FieldRow *FormGrid::addField(const QString &label, QWidget *editor, Span span)
{
    auto *row = new FieldRow(label, editor, this);
    row->setPlacement(m_placement);
    m_cells.append({row, row, span});
    regrid();
    return row;
}

void FormGrid::addWide(QWidget *widget)
{
    m_cells.append({widget, nullptr, Span::Whole});
    regrid();
}

void FormGrid::setPlacement(FieldRow::Placement placement)
{
    m_placement = placement;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.row)
            cell.row->setPlacement(placement);
    }
    regrid();
}

void FormGrid::setFieldVisible(FieldRow *row, bool visible)
{
    const auto found = std::ranges::find(m_cells, row, &Cell::row);
    if (found == m_cells.end() || found->shown == visible)
        return;
    found->shown = visible;
    row->setVisible(visible);
    regrid();
}

void FormGrid::place(bool paired)
{
    m_paired = paired;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    int line = 0;
    bool halfFull = false;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (!cell.shown)
            continue;
        const bool half = paired && cell.span == Span::Half;
        if (half && halfFull) {
            m_layout->addWidget(cell.widget, line++, 1);
            halfFull = false;
            continue;
        }
        if (halfFull)
            ++line;
        m_layout->addWidget(cell.widget, line, 0, 1, half || !paired ? 1 : 2);
        halfFull = half;
        line += half ? 0 : 1;
    }
    m_layout->setColumnStretch(1, paired ? 1 : 0);
    QWidget *before = nullptr;
    for (const Cell &cell : std::as_const(m_cells)) {
        QWidget *field = cell.row ? cell.row->editor() : nullptr;
        if (before && field)
            setTabOrder(before, field);
        before = field ? field : before;
    }
}

int FormGrid::widthOfPair() const
{
    int widest = 0;
    for (const Cell &cell : m_cells) {
        if (cell.span == Span::Half && cell.shown)
            widest = std::max(widest, cell.widget->minimumSizeHint().width());
    }
    return 2 * widest + m_layout->horizontalSpacing();
}

void FormGrid::alignLabels()
{
    int widest = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.row)
            widest = std::max(widest, cell.row->labelWidthHint());
    }
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.row)
            cell.row->setLabelWidth(widest);
    }
}

void FormGrid::regrid()
{
    m_layout->setHorizontalSpacing(spaceOf(Space::Large));
    m_layout->setVerticalSpacing(spaceOf(Space::Small) * 3 / 2);
    alignLabels();
    place(width() >= widthOfPair());
    updateGeometry();
}

QSize FormGrid::minimumSizeHint() const
{
    QSize size(0, m_layout->minimumSize().height());
    for (const Cell &cell : m_cells) {
        if (cell.shown)
            size.setWidth(std::max(size.width(), cell.widget->minimumSizeHint().width()));
    }
    return size;
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool paired = width() >= widthOfPair(); paired != m_paired)
        place(paired);
}

void FormGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        regrid();
}

bool FormGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        // A field asks for other room: its label or its content has changed.
        const bool answered = QWidget::event(event);
        alignLabels();
        if (const bool paired = width() >= widthOfPair(); paired != m_paired)
            place(paired);
        return answered;
    }
    return QWidget::event(event);
}

} // namespace maplebridge
