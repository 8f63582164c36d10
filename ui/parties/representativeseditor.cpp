// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parties/representativeseditor.h"

#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace maplebridge {

RepresentativesEditor::RepresentativesEditor(const Workbench *bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, RepresentativeKind kind) {
        auto *add = new ActionButton(ActionButton::Kind::Secondary, text, this);
        add->setObjectName(name);
        connect(add, &ActionButton::clicked, this, [this, kind] {
            Representative one;
            one.kind = kind;
            this->add(one);
            Q_EMIT edited();
        });
        buttons->addWidget(add);
    };
    button(tr("Add a guardian"), QStringLiteral("addGuardianButton"), RepresentativeKind::Guardian);
    button(tr("Add an agent"), QStringLiteral("addAgentButton"), RepresentativeKind::Agent);
    buttons->addStretch();
    column->addLayout(buttons);
}

void RepresentativesEditor::add(const Representative &one)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("representativeFrame"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(spaceOf(Space::Medium), 0, 0, spaceOf(Space::Small));
    auto *grid = new FormGrid(frame);
    column->addWidget(grid);
    auto form = std::make_shared<SectionForm<Representative>>(
        grid, [this] { Q_EMIT edited(); }, QStringLiteral("rep_"));
    using R = Representative;
    constexpr auto half = FormGrid::Span::Half;
    const bool guardian = one.kind == RepresentativeKind::Guardian;
    form->add(guardian ? tr("Guardian (法定代理人)") : tr("Agent (委托代理人)"), new QLineEdit,
              &R::name, QStringLiteral("name"), half);
    auto *sex = new ChoiceEdit;
    sex->setChoices({{QStringLiteral("unknown"), QString()},
                     {QStringLiteral("male"), sexName(Sex::Male)},
                     {QStringLiteral("female"), sexName(Sex::Female)}});
    form->add(tr("Sex"), sex, &R::sex, QStringLiteral("sex"), half);
    form->add(tr("Identity number"), new QLineEdit, &R::idNumber, QStringLiteral("id_number"),
              half);
    form->add(tr("Telephone"), new QLineEdit, &R::phone, QStringLiteral("phone"), half);
    form->add(tr("Relation to the party"), new QLineEdit, &R::relation, QStringLiteral("relation"),
              half);
    form->add(tr("Firm or unit"), new QLineEdit, &R::unit, QStringLiteral("unit"), half);
    if (!guardian) {
        auto *powers = new ChipsEdit;
        powers->setChoices(m_bench->choices(u"power"));
        form->add(tr("May do"), powers, &R::powers, QStringLiteral("powers"));
        form->add(tr("Matter and term"), new QLineEdit, &R::scope, QStringLiteral("scope"));
    }
    form->show(one);
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take away"), frame);
    connect(remove, &ActionButton::clicked, this, [this, frame] {
        removeItem(frame);
        Q_EMIT edited();
    });
    column->addWidget(remove, 0, Qt::AlignTrailing);
    m_rows->addWidget(frame);
    m_items.append({frame, form});
}

void RepresentativesEditor::removeItem(QWidget *frame)
{
    m_items.removeIf([frame](const Item &item) { return item.frame == frame; });
    frame->hide();
    frame->deleteLater();
}

void RepresentativesEditor::setValue(const QList<Representative> &list)
{
    while (!m_items.isEmpty())
        removeItem(m_items.first().frame);
    for (const Representative &one : list)
        add(one);
}

QList<Representative> RepresentativesEditor::value() const
{
    QList<Representative> list;
    for (const Item &item : m_items)
        list.append(item.form->edited());
    return list;
}

void RepresentativesEditor::say(const QList<Issue> &issues)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QString prefix = QStringLiteral("representatives/%1/").arg(i);
        QList<Issue> own;
        for (Issue issue : issues) {
            if (!issue.field.startsWith(prefix))
                continue;
            issue.field = issue.field.mid(prefix.size());
            own.append(issue);
        }
        m_items[i].form->say(own);
    }
}

} // namespace maplebridge
