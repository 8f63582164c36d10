// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/transferdialog.h"

#include "core/handover/handoverwords.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/formgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// The centre above first, then those right below that still hand over.
QList<Choice> officesFor(const Roster &roster)
{
    QList<Choice> choices;
    if (const Office *above = roster.parent())
        choices.append({above->site, TransferDialog::tr("up to %1").arg(above->name)});
    for (const Office *below : roster.children()) {
        if (!below->closed)
            choices.append({below->site, TransferDialog::tr("down to %1").arg(below->name)});
    }
    return choices;
}

} // namespace

bool TransferDialog::isPossible(const Workbench &bench)
{
    return !officesFor(rosterOf(bench)).isEmpty();
}

TransferDialog::TransferDialog(const Workbench *bench, CaseId caseId, QWidget *parent)
    : QDialog(parent == nullptr ? nullptr : parent->window())
    , m_bench(bench)
    , m_case(caseId)
    , m_to(new ChoiceEdit)
    , m_why(new QLineEdit)
    , m_problem(textLabel(QString(), TextLevel::Body, Tone::Late))
{
    setObjectName(QStringLiteral("transferDialog"));
    setWindowTitle(tr("Hand the case over"));
    setMinimumWidth(controlHeight() * 12);
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(windowTitle(), TextLevel::Section));
    column->addWidget(
        textLabel(tr("From then on only the other office can change the case; here it can still be "
                     "read and printed. It travels with the next package.")));
    auto *grid = new FormGrid(this);
    const QList<Choice> offices = officesFor(rosterOf(*bench));
    m_to->setChoices(offices);
    m_to->setObjectName(QStringLiteral("transferToEdit"));
    if (!offices.isEmpty())
        m_to->setCode(offices.first().code);
    grid->addField(tr("To whom"), m_to);
    m_why->setObjectName(QStringLiteral("transferWhyEdit"));
    m_why->setMaxLength(400);
    grid->addField(tr("Why"), m_why);
    column->addWidget(grid);
    m_problem->setObjectName(QStringLiteral("transferProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new ActionButton(ActionButton::Kind::Secondary, tr("Keep the case"), this);
    leave->setObjectName(QStringLiteral("keepCaseButton"));
    connect(leave, &ActionButton::clicked, this, &QDialog::reject);
    buttons->addWidget(leave);
    auto *go = new PrimaryButton(tr("&Hand it over"), this);
    go->setObjectName(QStringLiteral("transferButton"));
    connect(go, &ActionButton::clicked, this, &TransferDialog::handOver);
    buttons->addWidget(go);
    column->addLayout(buttons);
    new EnterWalker(this);
    m_why->setFocus();
}

void TransferDialog::handOver()
{
    const QString why = m_why->text().trimmed();
    QString problem;
    if (why.isEmpty()) {
        problem = tr("Please write why: the other office reads it.");
        m_why->setFocus(Qt::OtherFocusReason);
    } else {
        const Done done = handoverDesk(*m_bench).handOver(m_case, m_to->code(), why);
        if (done) {
            accept();
            return;
        }
        problem = handoverSentence(done.error());
    }
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace maplebridge
