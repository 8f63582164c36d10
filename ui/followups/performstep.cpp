// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/followups/performstep.h"

#include "core/words/sentences.h"
#include "ui/agreements/confirmationcard.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"

#include <QGridLayout>
#include <QLabel>

namespace maplebridge {

PerformStep::PerformStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_card(addCard(tr("What was promised")))
    , m_confirmation(new ConfirmationCard(
          bench, [this] { edited(); }, this))
{
    column()->addWidget(m_confirmation);
    column()->addStretch();
}

QWidget *PerformStep::firstField()
{
    return findChild<QWidget *>(QStringLiteral("keptEdit"));
}

Done PerformStep::save()
{
    return desk().saveAll(caseId(), m_confirmation->changes(file()));
}

void PerformStep::refresh()
{
    m_confirmation->show(file());
    delete m_rows;
    m_rows = new QWidget(m_card);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    m_card->body()->addWidget(m_rows);
    if (file().obligations.isEmpty()) {
        auto *empty = new EmptyState(QStringLiteral("check"), m_rows);
        empty->setTexts(tr("There is nothing to be kept."),
                        tr("Payments and duties come from the clauses of the agreement."));
        grid->addWidget(empty, 0, 0);
        return;
    }
    for (const Obligation &obligation : file().obligations) {
        if (obligation.instalments.isEmpty())
            addRow(obligation, -1);
        for (int i = 0; i < obligation.instalments.size(); ++i)
            addRow(obligation, i);
    }
}

void PerformStep::addRow(const Obligation &obligation, int instalment)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    const bool part = instalment >= 0;
    const Instalment one
        = part ? obligation.instalments[instalment]
               : Instalment{obligation.dueOn, false, obligation.total, obligation.doneOn};
    QStringList debtors;
    for (const PartyId &id : obligation.debtors) {
        if (const Party *party = file().party(id))
            debtors += party->details.name;
    }
    QString what = debtors.join(tr(", ")) + QStringLiteral("   ") + obligation.what;
    if (part)
        what += QStringLiteral("   ")
                + tr("part %1 of %2").arg(instalment + 1).arg(obligation.instalments.size());
    auto *text = textLabel(what, TextLevel::Body, Tone::Plain, m_rows);
    text->setWordWrap(true);
    grid->addWidget(text, row, 0, 1, 4);
    grid->addWidget(
        textLabel(obligation.kind == DutyKind::Money ? yuanSignOf(one.amount) : QString()), row + 1,
        0);
    const bool late
        = !one.paidOn.isValid() && one.dueOn.isValid() && one.dueOn < bench().clock()->today();
    const QString due = one.dueOn.isValid() ? dayText(one.dueOn) : tr("no day set");
    grid->addWidget(textLabel(late
                                  ? tr("%1, %n day(s) late", "",
                                       static_cast<int>(one.dueOn.daysTo(bench().clock()->today())))
                                        .arg(due)
                                  : due,
                              TextLevel::Body, late ? Tone::Late : Tone::Plain, m_rows),
                    row + 1, 1);
    auto *kept = new DateEdit(bench().clock(), m_rows);
    kept->setObjectName(QStringLiteral("keptEdit"));
    kept->setAccessibleName(tr("Kept on: %1").arg(what));
    kept->setDay(one.paidOn);
    kept->setPlaceholderText(tr("kept on"));
    grid->addWidget(kept, row + 1, 2);
    const ObligationId id = obligation.id;
    connect(kept, &DateEdit::dayChanged, this,
            [this, id, instalment](const QDate &day) { setDay(id, instalment, day); });
    if (one.paidOn.isValid())
        return;
    auto *today = new ActionButton(ActionButton::Kind::Quiet, tr("Today"), m_rows);
    today->setAccessibleName(tr("Kept today: %1").arg(what));
    connect(today, &ActionButton::clicked, this,
            [this, id, instalment] { setDay(id, instalment, bench().clock()->today()); });
    grid->addWidget(today, row + 1, 3);
}

void PerformStep::setDay(ObligationId id, int instalment, const QDate &day)
{
    const Obligation *known = file().obligation(id);
    if (known == nullptr)
        return;
    Obligation obligation = *known;
    if (instalment >= 0)
        obligation.instalments[instalment].paidOn = day;
    else
        obligation.doneOn = day;
    // Rows are built anew by the notice; leave the event that came from one of them first.
    QTimer::singleShot(0, this, [this, obligation] {
        perform([&] { return desk().save(caseId(), obligation); });
    });
}

} // namespace maplebridge
