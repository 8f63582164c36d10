// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/steppage.h"

#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/readonly.h"

#include <QEvent>

namespace maplebridge {
namespace {

/// After this long the next save is no longer put off by further typing.
constexpr qint64 longestUnsavedMs = 1000;

} // namespace

StepPage::StepPage(const Workbench *bench, CaseId caseId, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_caseId(caseId), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(Space::Medium));
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &StepPage::saveNow);
}

void StepPage::show(const CaseFile &file)
{
    if (!m_dirty) {
        m_file = file;
        refresh();
        if (m_readOnly)
            forbidChanges(this);
        return;
    }
    // Another change made the case to be shown: what was typed here goes in first, and then
    // `file` is older than the room. What could not be saved stays as it was typed.
    saveNow();
    const auto now = m_bench->room->cases().load(m_caseId);
    if (m_dirty || !now)
        return;
    m_file = now.value();
    refresh();
}

QWidget *StepPage::fieldOf(const Issue &issue)
{
    const QString name = issue.field.section(u'/', 0, 0) + QStringLiteral("Edit");
    const QStringList names{name, QString(issue.type + u'_' + name)};
    QWidget *first = nullptr;
    for (const FieldRow *row : findChildren<FieldRow *>()) {
        if (!names.contains(row->editor()->objectName()))
            continue;
        auto *grid = qobject_cast<FormGrid *>(row->parentWidget());
        if (grid != nullptr && grid->isFoldedAway(row))
            grid->setFoldOpen(true);
        if (!row->isVisible())
            continue;
        if (!row->problem().isEmpty())
            return row->editor();
        if (first == nullptr)
            first = row->editor();
    }
    return first != nullptr ? first : findChild<QWidget *>(name);
}

void StepPage::goTo(const Issue &issue)
{
    choosePart(issue);
    QWidget *field = fieldOf(issue);
    if (field == nullptr)
        field = firstField();
    // Groups of chips and rows have no keyboard of their own: their first part has.
    const auto parts = field->findChildren<QWidget *>();
    for (qsizetype i = 0; i < parts.size() && field->focusPolicy() == Qt::NoFocus; ++i) {
        if ((parts[i]->focusPolicy() & Qt::TabFocus) != 0)
            field = parts[i];
    }
    field->setFocus(Qt::ShortcutFocusReason);
}

Card *StepPage::addCard(const QString &title)
{
    auto *card = new Card(title, this);
    m_column->addWidget(card);
    return card;
}

bool StepPage::event(QEvent *event)
{
    // Another session or party is shown, with fields of its own.
    if (m_readOnly && event->type() == QEvent::LayoutRequest)
        forbidChanges(this);
    return QWidget::event(event);
}

void StepPage::edited()
{
    if (m_readOnly)
        return;
    if (!m_dirty)
        m_unsaved.start();
    m_dirty = true;
    Q_EMIT saving();
    // A pause in typing saves; somebody who makes none is saved all the same.
    if (!m_timer.isActive() || m_unsaved.elapsed() < longestUnsavedMs)
        m_timer.start();
}

void StepPage::saveNow()
{
    m_timer.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    const Done done = save();
    if (done) {
        Q_EMIT saved();
    } else {
        m_dirty = true; // what was typed stays in the fields and is tried again
        Q_EMIT failed(done.error());
    }
}

void StepPage::perform(const std::function<Done()> &action)
{
    saveNow();
    const Done done = action();
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
}

bool StepPage::mayTakeAway(const QString &what, const QString &detail)
{
    const Decision decision{
        tr("Take away: %1?").arg(what), detail, {tr("Keep it"), tr("Take it away")}, 0, -1};
    return m_bench->prompts->ask(this, decision) == 1;
}

QList<Choice> StepPage::partyChoices() const
{
    QList<Choice> choices;
    for (const Party &party : m_file.parties)
        choices.append({party.id.text(),
                        party.details.name.isEmpty() ? tr("(no name yet)") : party.details.name});
    return choices;
}

} // namespace maplebridge
