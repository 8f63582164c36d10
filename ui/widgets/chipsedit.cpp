// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chipsedit.h"

#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QPushButton *chip)
{
    return chip->property("code").toString();
}

} // namespace

ChipsEdit::ChipsEdit(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipsEdit::setChoices(const QList<Choice> &choices)
{
    const QStringList kept = codes();
    const auto same
        = [](const QPushButton *chip, const Choice &choice) { return codeOf(chip) == choice.code; };
    // The same choices in other words: keep the buttons and with them the focus.
    if (std::ranges::equal(m_chips, choices, same)) {
        for (qsizetype i = 0; i < choices.size(); ++i)
            m_chips[i]->setText(choices[i].label);
        return;
    }
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Choice &choice : choices)
        addChip(choice);
    setCodes(kept);
}

void ChipsEdit::addChip(const Choice &choice)
{
    auto *chip = new QPushButton(choice.label, this);
    chip->setObjectName(choice.code + u"Chip"_s);
    chip->setProperty("kind", u"chip"_s);
    chip->setProperty("code", choice.code);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (m_exclusive)
        m_group->addButton(chip);
    // Toggled, not clicked: the "toggle" action of assistive technology never clicks. In an
    // exclusive group each choice toggles two chips; only the one that is on is told.
    connect(chip, &QPushButton::toggled, this, [this](bool on) {
        if (!m_showing && (on || !m_exclusive))
            Q_EMIT codesChanged(codes());
    });
    m_flow->addWidget(chip);
    m_chips.append(chip);
    if (!focusProxy())
        setFocusProxy(chip);
}

void ChipsEdit::setExclusive(bool exclusive)
{
    // A group, even one that is not exclusive, leaves a single stop for Tab, and there its arrow
    // keys lead nowhere: chips of which several may be chosen stand on their own.
    m_exclusive = exclusive;
    for (QPushButton *chip : std::as_const(m_chips)) {
        if (exclusive)
            m_group->addButton(chip);
        else
            m_group->removeButton(chip);
    }
}

QStringList ChipsEdit::codes() const
{
    QStringList codes;
    for (const QPushButton *chip : m_chips) {
        if (chip->isChecked())
            codes.append(codeOf(chip));
    }
    return codes;
}

void ChipsEdit::setCodes(const QStringList &codes)
{
    const QScopedValueRollback guard(m_showing, true);
    for (const QString &code : codes) {
        if (!chip(code))
            addChip({code, code});
    }
    m_group->setExclusive(false); // an exclusive group cannot be emptied
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setChecked(codes.contains(codeOf(chip)));
    m_group->setExclusive(true);
}

QPushButton *ChipsEdit::chip(const QString &code) const
{
    const auto found = std::ranges::find(m_chips, code, &codeOf);
    return found == m_chips.end() ? nullptr : *found;
}

void ChipsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        m_flow->invalidate();
}

} // namespace maplebridge
