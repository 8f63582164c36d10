// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/statistics/tabletiles.h"

#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace maplebridge {
namespace {

constexpr int tileLetters = 11;

/// A name and its number. A number with nothing behind it opens nothing.
class Tile : public QWidget
{
public:
    Tile(const QString &name, const QString &unit, const TableCell &cell, QWidget *parent)
        : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *label = textLabel(name, TextLevel::Small, Tone::Muted, this);
        column->addWidget(label, 1, Qt::AlignBottom);
        button = new ActionButton(ActionButton::Kind::Secondary,
                                  shownValue(cell) + QChar(u' ') + unit, this);
        button->setObjectName(cell.column->id + QStringLiteral("Button"));
        button->setAccessibleName(name + QStringLiteral(": ") + button->text());
        button->setEnabled(!cell.cases.isEmpty());
        column->addWidget(button);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
        const int width = tileLetters * letter;
        return {width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    ActionButton *button;
};

} // namespace

TableTiles::TableTiles(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void TableTiles::show(const TableCount &count)
{
    const QWidget *focused = QApplication::focusWidget();
    const QString kept
        = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Medium));
    m_column->addWidget(m_content);
    for (const TableGroup &group : count.definition->groups)
        addGroup(group, count);
    m_content->show(); // at once, so that the keyboard can go back to where it was
    if (!kept.isEmpty()) {
        if (auto *again = findChild<QWidget *>(kept))
            again->setFocus(Qt::OtherFocusReason);
    }
}

void TableTiles::addGroup(const TableGroup &group, const TableCount &count)
{
    auto *card = new Card(isEnglish() ? group.english : group.chinese, m_content);
    m_content->layout()->addWidget(card);
    const bool byHand = std::ranges::all_of(
        group.columns, [](const TableColumn &column) { return column.measure == Measure::ByHand; });
    if (byHand) {
        card->body()->addWidget(textLabel(
            tr("Cases do not know these numbers. They are left free on the printed table, to be "
               "written in by hand."),
            TextLevel::Body, Tone::Muted));
        return;
    }
    auto *host = new QWidget(card);
    auto *flow = new FlowLayout(host);
    int highest = 0;
    QList<Tile *> tiles;
    for (const TableColumn &column : group.columns) {
        const TableCell *cell = count.cell(column.id);
        const QString unit = isEnglish() && column.unit != u"万元" ? QString() : column.unit;
        auto *tile
            = new Tile(isEnglish() ? column.english : column.chinese, unit.trimmed(), *cell, host);
        connect(tile->button, &ActionButton::clicked, this,
                [this, id = column.id] { Q_EMIT columnChosen(id); });
        tile->ensurePolished();
        highest = std::max(highest, tile->sizeHint().height());
        tiles.append(tile);
    }
    for (Tile *tile : std::as_const(tiles)) {
        tile->setFixedHeight(highest); // numbers stand on one line
        flow->addWidget(tile);
    }
    card->body()->addWidget(host);
}

} // namespace maplebridge
