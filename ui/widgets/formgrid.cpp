// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/formgrid.h"

#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

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
    m_cells.append({row, row, span, true, isFolding()});
    row->setVisible(isInSight(m_cells.last()));
    regrid();
    return row;
}

void FormGrid::addWide(QWidget *widget)
{
    widget->setParent(this);
    m_cells.append({widget, nullptr, Span::Whole, true, isFolding()});
    widget->setVisible(isInSight(m_cells.last()));
    regrid();
}

void FormGrid::foldRest(const QString &title)
{
    auto *button = new ActionButton(ActionButton::Kind::Quiet, title, this);
    button->setObjectName(QStringLiteral("foldButton"));
    button->setCheckable(true);
    button->setIconName(QStringLiteral("next"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addStretch();
    addWide(line);
    m_foldButton = button;
    connect(button, &QPushButton::toggled, this, &FormGrid::setFoldOpen);
}

void FormGrid::setFoldOpen(bool open)
{
    if (m_foldButton == nullptr || open == m_foldOpen)
        return;
    m_foldOpen = open;
    m_foldButton->setChecked(open);
    m_foldButton->setIconName(open ? QStringLiteral("down") : QStringLiteral("next"));
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.folded)
            cell.widget->setVisible(isInSight(cell));
    }
    regrid();
}

void FormGrid::showFoldButton()
{
    if (m_foldButton == nullptr)
        return;
    const bool any
        = std::ranges::any_of(m_cells, [](const Cell &cell) { return cell.folded && cell.shown; });
    const auto line = std::ranges::find(m_cells, m_foldButton->parentWidget(), &Cell::widget);
    line->shown = any;
    line->widget->setVisible(any);
}

bool FormGrid::isFoldedAway(const QWidget *field) const
{
    const auto found = std::ranges::find(m_cells, field, &Cell::widget);
    return found != m_cells.end() && found->shown && !isInSight(*found);
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

void FormGrid::setFieldVisible(QWidget *field, bool visible)
{
    const auto found = std::ranges::find(m_cells, field, &Cell::widget);
    if (found == m_cells.end() || found->shown == visible)
        return;
    found->shown = visible;
    field->setVisible(isInSight(*found));
    showFoldButton();
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
        if (!isInSight(cell))
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
        if (cell.span == Span::Half && isInSight(cell))
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
        if (isInSight(cell))
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
