// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/helperseditor.h"

#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace maplebridge {

HelpersEditor::HelpersEditor(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(m_column);
    auto *button = new ActionButton(ActionButton::Kind::Secondary, tr("Add a helper"), this);
    button->setObjectName(QStringLiteral("addHelperButton"));
    connect(button, &ActionButton::clicked, this, [this] {
        Participant one;
        one.consented = true;
        add(one);
        m_lines.last().name->setFocus();
    });
    whole->addWidget(button, 0, Qt::AlignLeading);
}

void HelpersEditor::add(const Participant &one)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    const auto field
        = [&](const QString &name, const QString &text, const QString &placeholder, int stretch) {
              auto *edit = new QLineEdit(text, widget);
              edit->setObjectName(name);
              edit->setAccessibleName(placeholder);
              edit->setPlaceholderText(placeholder);
              connect(edit, &QLineEdit::textChanged, this, &HelpersEditor::edited);
              row->addWidget(edit, stretch);
              return edit;
          };
    auto *name = field(QStringLiteral("helperNameEdit"), one.name, tr("Name"), 2);
    auto *role
        = field(QStringLiteral("helperRoleEdit"), one.role, tr("Role, e.g. police officer"), 3);
    auto *unit = field(QStringLiteral("helperUnitEdit"), one.unit, tr("Unit"), 3);
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take away"), widget);
    connect(remove, &ActionButton::clicked, this, [this, widget] {
        m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
        widget->hide();
        widget->deleteLater();
        Q_EMIT edited();
    });
    row->addWidget(remove);
    m_column->addWidget(widget);
    m_lines.append({widget, name, role, unit, one.consented});
}

void HelpersEditor::setValue(const QList<Participant> &list)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (const Participant &one : list)
        add(one);
}

QList<Participant> HelpersEditor::value() const
{
    QList<Participant> list;
    for (const Line &line : m_lines) {
        const Participant one{line.name->text(), line.role->text(), line.unit->text(),
                              line.consented};
        if (!one.name.isEmpty() || !one.role.isEmpty() || !one.unit.isEmpty())
            list.append(one);
    }
    return list;
}

} // namespace maplebridge
