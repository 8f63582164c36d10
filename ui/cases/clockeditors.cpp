// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/clockeditors.h"

#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace maplebridge {

LinesEditor::LinesEditor(const Clock *clock, const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_lines(new QVBoxLayout)
    , m_add(new ActionButton(ActionButton::Kind::Quiet, addText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Small));
    column->addLayout(m_lines);
    m_add->setIconName(QStringLiteral("add"));
    column->addWidget(m_add, 0, Qt::AlignLeading);
}

DateEdit *LinesEditor::dayField(const QString &label, const QDate &day)
{
    auto *field = new DateEdit(m_clock);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    field->setToolTip(label);
    field->setDay(day);
    connect(field, &DateEdit::dayChanged, this, &LinesEditor::edited);
    return field;
}

QLineEdit *LinesEditor::textField(const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    connect(field, &QLineEdit::textEdited, this, &LinesEditor::edited);
    return field;
}

QWidget *LinesEditor::addLine(const QList<QWidget *> &fields)
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : fields)
        flow->addWidget(field);
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take away"), line);
    connect(remove, &ActionButton::clicked, this, [this, line] {
        forget(line);
        line->hide();
        line->deleteLater();
        Q_EMIT edited();
    });
    flow->addWidget(remove);
    m_lines->addWidget(line);
    return line;
}

void LinesEditor::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

SuspensionsEditor::SuspensionsEditor(const Clock *clock, QList<Choice> reasons, QWidget *parent)
    : LinesEditor(clock, tr("Stop the clock"), parent), m_reasons(std::move(reasons))
{
    addButton()->setObjectName(QStringLiteral("suspendButton"));
    connect(addButton(), &ActionButton::clicked, this, [this] {
        add({this->clock()->today(), {}, m_reasons.value(0).code, {}});
        m_rows.last().from->setFocus();
        Q_EMIT edited();
    });
}

void SuspensionsEditor::add(const Suspension &one)
{
    Line line;
    line.from = dayField(tr("stands still after"), one.from);
    line.from->setObjectName(QStringLiteral("suspendedFromEdit"));
    line.until = dayField(tr("last day (empty: goes on)"), one.until);
    line.until->setObjectName(QStringLiteral("suspendedUntilEdit"));
    line.reason = new ChoiceEdit;
    line.reason->setObjectName(QStringLiteral("suspensionReasonEdit"));
    line.details = textField(tr("which, by whom"), one.details);
    line.widget = addLine({line.from, line.until, line.reason, line.details});
    line.reason->setSpokenName(tr("why the clock stands still"));
    line.reason->setChoices(m_reasons);
    line.reason->setCode(one.reason);
    connect(line.reason, &ChoiceEdit::codeChanged, this, &LinesEditor::edited);
    m_rows.append(line);
}

void SuspensionsEditor::setValue(const QList<Suspension> &list)
{
    m_rows.clear();
    clearLines();
    for (const Suspension &one : list)
        add(one);
}

QList<Suspension> SuspensionsEditor::value() const
{
    QList<Suspension> list;
    for (const Line &line : m_rows) {
        if (line.from->day().isValid())
            list.append(
                {line.from->day(), line.until->day(), line.reason->code(), line.details->text()});
    }
    return list;
}

void SuspensionsEditor::forget(const QWidget *line)
{
    m_rows.removeIf([line](const Line &row) { return row.widget == line; });
}

ExtensionsEditor::ExtensionsEditor(const Clock *clock, QWidget *parent)
    : LinesEditor(clock, tr("Extend by consent"), parent)
{
    addButton()->setObjectName(QStringLiteral("extendButton"));
    connect(addButton(), &ActionButton::clicked, this, [this] {
        const QDate last = m_rows.isEmpty() ? this->clock()->today() : m_rows.last().until->day();
        add({last.addMonths(1), this->clock()->today(), {}});
        m_rows.last().until->setFocus();
        Q_EMIT edited();
    });
}

void ExtensionsEditor::add(const Extension &one)
{
    Line line;
    line.until = dayField(tr("new last day"), one.until);
    line.until->setObjectName(QStringLiteral("extendedUntilEdit"));
    line.until->setNotBefore(clock()->today());
    line.consented = dayField(tr("both sides consented on"), one.consentedOn);
    line.consented->setObjectName(QStringLiteral("consentedOnEdit"));
    line.details = textField(tr("why"), one.details);
    line.widget = addLine({line.until, line.consented, line.details});
    m_rows.append(line);
}

void ExtensionsEditor::setValue(const QList<Extension> &list)
{
    m_rows.clear();
    clearLines();
    for (const Extension &one : list)
        add(one);
}

QList<Extension> ExtensionsEditor::value() const
{
    QList<Extension> list;
    for (const Line &line : m_rows) {
        if (line.until->day().isValid())
            list.append({line.until->day(), line.consented->day(), line.details->text()});
    }
    return list;
}

void ExtensionsEditor::forget(const QWidget *line)
{
    m_rows.removeIf([line](const Line &row) { return row.widget == line; });
}

} // namespace maplebridge
