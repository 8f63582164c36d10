// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/conflictspage.h"

#include "core/handover/conflictwords.h"
#include "core/handover/handoverwords.h"
#include "core/words/sentences.h"
#include "ui/centre/conflictbox.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollpane.h"

#include <QHBoxLayout>
#include <QLabel>

namespace maplebridge {

ConflictsPage::ConflictsPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_pane(new ScrollPane(this))
    , m_empty(new EmptyState(QStringLiteral("check")))
    , m_list(new Card(tr("To be decided")))
    , m_rows(new RowList)
    , m_chosenHost(new RowList)
    , m_outcomeRow(new QWidget)
    , m_outcome(textLabel(QString()))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    column->addWidget(new PageHeader(tr("Conflicts"), this));
    auto *line = new QHBoxLayout(m_outcomeRow);
    line->setContentsMargins(0, 0, 0, 0);
    m_outcome->setObjectName(QStringLiteral("conflictOutcome"));
    line->addWidget(m_outcome, 1);
    auto *undo = new ActionButton(ActionButton::Kind::Quiet, tr("Take the decision back"));
    undo->setObjectName(QStringLiteral("undoDecisionButton"));
    undo->setIconName(QStringLiteral("undo"));
    connect(undo, &ActionButton::clicked, this, &ConflictsPage::takeBack);
    m_undo = undo;
    line->addWidget(undo);
    m_outcomeRow->hide();
    column->addWidget(m_outcomeRow);
    column->addWidget(m_pane, 1);
    m_empty->setTexts(tr("Nothing has to be decided."),
                      tr("When two offices change the same thing of a case without knowing of each "
                         "other, both versions are kept and shown here."));
    m_list->body()->addWidget(m_rows);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_chosenHost)})
        m_pane->body()->addWidget(part);
    new EnterWalker(this);
    connect(
        bench->room->notifier(), &ChangeNotifier::changed, this, [this] { reload(); },
        Qt::QueuedConnection);
    reload();
}

void ConflictsPage::reload()
{
    const auto conflicts = openConflicts(*m_bench->room);
    if (!conflicts) {
        say(sentenceFor(conflicts.error()), true);
        return;
    }
    const bool other = conflicts.value().size() != m_conflicts.size();
    m_conflicts = conflicts.value();
    const bool known = std::any_of(m_conflicts.cbegin(), m_conflicts.cend(),
                                   [this](const Conflict &c) { return c.entity == m_chosen; });
    if (!known)
        m_chosen = m_conflicts.isEmpty() ? QUuid() : m_conflicts.first().entity;
    m_empty->setVisible(m_conflicts.isEmpty());
    m_list->setVisible(m_conflicts.size() > 1);
    m_rows->clear();
    for (const Conflict &conflict : std::as_const(m_conflicts)) {
        auto *look = new ActionButton(ActionButton::Kind::Quiet, tr("Look at it"));
        look->setObjectName(QStringLiteral("lookAtConflictButton"));
        look->setAccessibleName(tr("Look at it: %1").arg(conflictTitle(conflict)));
        connect(
            look, &ActionButton::clicked, this,
            [this, entity = conflict.entity] {
                m_chosen = entity;
                showChosen();
            },
            Qt::QueuedConnection);
        m_rows->addLine(conflictCase(conflict), conflictTitle(conflict), Tone::Warn, {look});
    }
    showChosen();
    if (other)
        Q_EMIT countChanged();
}

void ConflictsPage::showChosen()
{
    m_chosenHost->clear();
    for (const Conflict &conflict : std::as_const(m_conflicts)) {
        if (conflict.entity != m_chosen)
            continue;
        auto *box = new ConflictBox(m_bench, conflict);
        connect(box, &ConflictBox::decided, this,
                [this, conflict](const ConflictChoice &choice) { decide(conflict, choice); });
        connect(box, &ConflictBox::caseWanted, this, &ConflictsPage::caseWanted,
                Qt::QueuedConnection);
        m_chosenHost->addWidget(box);
    }
}

void ConflictsPage::decide(const Conflict &conflict, const ConflictChoice &choice)
{
    const auto call = decideConflict(m_bench->room, conflict, choice);
    if (!call) {
        say(handoverSentence(call.error()), true);
        reload();
        return;
    }
    m_decided = conflict.needsRuling ? CaseId() : conflict.caseId;
    reload();
    say(conflict.needsRuling
            ? tr("Decided. %1 gets the decision with the next package.").arg(conflict.owner)
            : tr("Decided. Everybody else gets the decision with the next package."),
        false);
}

void ConflictsPage::takeBack()
{
    const auto call = CaseDesk(m_bench->room).undo(m_decided);
    m_decided = {};
    if (call)
        say(tr("Taken back: what was shown before holds again. Write in the case what shall hold."),
            false);
    else
        say(sentenceFor(call.error()), true);
}

void ConflictsPage::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_undo->setVisible(!isFault && !m_decided.isNull());
    m_outcomeRow->show();
}

} // namespace maplebridge
