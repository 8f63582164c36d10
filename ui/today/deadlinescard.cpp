// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/today/deadlinescard.h"

#include "core/casework/deadlinelist.h"
#include "core/words/deadlinewords.h"
#include "core/words/sentences.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/deadlinetone.h"
#include "ui/widgets/rowlist.h"

#include <QVBoxLayout>

namespace maplebridge {

DeadlinesCard::DeadlinesCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Limits that are near or past"), parent), m_bench(bench)
{
    setObjectName(QStringLiteral("deadlinesCard"));
    fill();
}

void DeadlinesCard::fill()
{
    auto *rows = new RowList;
    body()->addWidget(rows);
    const auto list = deadlinesOfRoom(*m_bench->room);
    if (!list) {
        ++m_shown;
        rows->addText(sentenceFor(list.error()), TextLevel::Body, Tone::Late);
        return;
    }
    const QDate today = m_bench->clock()->today();
    for (const CaseDeadline &one : list.value()) {
        const DeadlineState state = stateOf(one.deadline, today);
        if (state != DeadlineState::Near && state != DeadlineState::Over)
            continue;
        ++m_shown;
        const QString title = tr("%1   %2: %3")
                                  .arg(one.title, clockName(one.deadline.limit.clock),
                                       deadlineText(one.deadline, today));
        auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open"));
        open->setObjectName(QStringLiteral("openCaseButton"));
        open->setAccessibleName(tr("Open: %1").arg(title));
        const Step step = one.deadline.limit.clock == u"mediation" ? Step::Mediate : Step::Perform;
        connect(open, &ActionButton::clicked, this,
                [this, id = one.id, step] { Q_EMIT caseWanted(id, step); });
        rows->addLine(title, deadlineRule(one.deadline), toneOf(one.deadline, today), {open});
    }
}

} // namespace maplebridge
