// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/agreements/instalmentseditor.h"

#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/countedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/moneyedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

const QString byCode = QStringLiteral("by");
const QString onCode = QStringLiteral("on");

} // namespace

InstalmentsEditor::InstalmentsEditor(const Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_parts(new CountEdit)
    , m_first(new DateEdit(clock))
    , m_column(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(spaceOf(Space::Small));
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    const auto labelled = [&](const QString &text, QWidget *field, const QString &name) {
        auto *label = new QLabel(text, tools);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(text);
        flow->addWidget(label);
        flow->addWidget(field);
    };
    m_first->setNotBefore(clock->today());
    m_parts->setRange(1, 120);
    m_parts->setValue(3);
    labelled(tr("Parts"), m_parts, QStringLiteral("partsEdit"));
    labelled(tr("first due"), m_first, QStringLiteral("firstDueEdit"));
    auto *make = new ActionButton(ActionButton::Kind::Secondary, tr("Split by months"), tools);
    make->setObjectName(QStringLiteral("generateButton"));
    connect(make, &ActionButton::clicked, this, &InstalmentsEditor::generate);
    flow->addWidget(make);
    auto *more = new ActionButton(ActionButton::Kind::Quiet, tr("Add a line"), tools);
    more->setObjectName(QStringLiteral("addInstalmentButton"));
    connect(more, &ActionButton::clicked, this, [this] {
        add({});
        m_lines.last().due->setFocus();
        Q_EMIT edited();
    });
    flow->addWidget(more);
    whole->addWidget(tools);
    whole->addLayout(m_column);
}

void InstalmentsEditor::add(const Instalment &one)
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    const QString number = tr("Part %1").arg(m_lines.size() + 1);
    auto *label = new QLabel(number, widget);
    auto *due = new DateEdit(m_clock, widget);
    due->setObjectName(QStringLiteral("dueEdit"));
    due->setAccessibleName(tr("%1: due day").arg(number));
    due->setDay(one.dueOn);
    // Each part falls due after the one before it, be it next year.
    due->setNotBefore(!m_lines.isEmpty() && m_lines.last().due->day().isValid()
                          ? m_lines.last().due->day()
                          : m_clock->today());
    auto *manner = new ChoiceEdit(widget);
    manner->setObjectName(QStringLiteral("dueMannerEdit"));
    manner->setSpokenName(tr("%1: by or on that day").arg(number));
    manner->setChoices({{byCode, tr("by that day")}, {onCode, tr("on that day")}});
    manner->setCode(one.onTheDay ? onCode : byCode);
    auto *amount = new MoneyEdit(widget);
    amount->setObjectName(QStringLiteral("amountEdit"));
    amount->setAccessibleName(tr("%1: amount").arg(number));
    if (one.amount.fen > 0)
        amount->setAmount(one.amount);
    auto *capitals = new QLabel(widget);
    connect(amount, &MoneyEdit::noteChanged, capitals, &QLabel::setText);
    capitals->setText(amount->note());
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take away"), widget);
    connect(remove, &ActionButton::clicked, this, [this, widget] {
        m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
        widget->hide();
        widget->deleteLater();
        Q_EMIT edited();
    });
    int column = 0;
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(due),
                          static_cast<QWidget *>(manner), static_cast<QWidget *>(amount),
                          static_cast<QWidget *>(remove)})
        grid->addWidget(part, 0, column++);
    grid->addWidget(capitals, 1, 3, 1, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
    connect(due, &DateEdit::dayChanged, this, &InstalmentsEditor::edited);
    connect(due, &ParsedLineEdit::edited, this, &InstalmentsEditor::edited);
    connect(manner, &ChoiceEdit::codeChanged, this, &InstalmentsEditor::edited);
    connect(amount, &ParsedLineEdit::edited, this, &InstalmentsEditor::edited);
    m_column->addWidget(widget);
    m_lines.append({widget, due, manner, amount, one.paidOn});
}

void InstalmentsEditor::generate()
{
    const QDate first = m_first->day().isValid() ? m_first->day() : m_clock->today();
    const QList<Money> amounts = splitEvenly(m_total, m_parts->value());
    QList<Instalment> list;
    for (int i = 0; i < amounts.size(); ++i)
        list.append({first.addMonths(i), false, amounts[i], {}});
    setValue(list);
    Q_EMIT edited();
}

void InstalmentsEditor::setValue(const QList<Instalment> &list)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (const Instalment &one : list)
        add(one);
}

QList<Instalment> InstalmentsEditor::value() const
{
    QList<Instalment> list;
    for (const Line &line : m_lines)
        list.append({line.due->day(), line.manner->code() == onCode,
                     line.amount->amount().value_or(Money{}), line.paidOn});
    return list;
}

} // namespace maplebridge
