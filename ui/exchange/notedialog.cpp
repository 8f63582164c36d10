// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/notedialog.h"

#include "core/handover/handoverwords.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/growingtextedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

NoteDialog::NoteDialog(const Workbench *bench, const NoteDraft &draft, QWidget *parent)
    : QDialog(parent == nullptr ? nullptr : parent->window())
    , m_bench(bench)
    , m_draft(draft)
    , m_kind(new ChipsEdit)
    , m_text(new GrowingTextEdit)
    , m_due(new DateEdit(bench->clock()))
    , m_problem(textLabel(QString(), TextLevel::Body, Tone::Late))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("A note to %1").arg(rosterOf(*bench).nameOf(draft.to)));
    setMinimumWidth(controlHeight() * 12);
    build();
}

void NoteDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(windowTitle(), TextLevel::Section));
    if (!m_draft.caseName.isEmpty())
        column->addWidget(textLabel(m_draft.caseName));
    auto *grid = new FormGrid(this);
    QList<Choice> kinds;
    for (const NoteKind kind : std::as_const(m_draft.kinds))
        kinds.append({storedWord(kind), noteKindName(kind)});
    m_kind->setExclusive(true);
    m_kind->setChoices(kinds);
    m_kind->setCodes({storedWord(m_draft.kinds.value(0))});
    m_kind->setObjectName(QStringLiteral("noteKindEdit"));
    FieldRow *kindRow = grid->addField(tr("What it is"), m_kind);
    grid->setFieldVisible(kindRow, kinds.size() > 1);
    m_text->setObjectName(QStringLiteral("noteTextEdit"));
    m_text->setLines(3, 8);
    m_text->setText(m_draft.text);
    grid->addField(tr("What it says"), m_text);
    m_due->setObjectName(QStringLiteral("noteDueEdit"));
    m_due->setNotBefore(m_bench->clock()->today());
    if (m_draft.days > 0)
        m_due->setDay(m_bench->clock()->today().addDays(m_draft.days));
    grid->addField(tr("Until when"), m_due, FormGrid::Span::Half);
    column->addWidget(grid);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new ActionButton(ActionButton::Kind::Secondary, tr("Write nothing"), this);
    leave->setObjectName(QStringLiteral("leaveNoteButton"));
    connect(leave, &ActionButton::clicked, this, &QDialog::reject);
    buttons->addWidget(leave);
    auto *write = new PrimaryButton(tr("&Write it"), this);
    write->setObjectName(QStringLiteral("writeNoteButton"));
    connect(write, &ActionButton::clicked, this, &NoteDialog::write);
    buttons->addWidget(write);
    column->addLayout(buttons);
    new EnterWalker(this);
    if (m_draft.text.isEmpty())
        m_text->setFocus();
    else
        write->setFocus();
}

void NoteDialog::write()
{
    OfficeNote note;
    note.kind = fromStoredWord<NoteKind>(m_kind->codes().value(0)).value_or(NoteKind::Note);
    note.to = m_draft.to;
    note.text = m_text->text().trimmed();
    note.dueOn = m_due->day();
    note.answers = m_draft.answers;
    if (note.text.isEmpty()) {
        m_problem->setText(tr("Please write what it is about."));
        m_problem->show();
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto written = handoverDesk(*m_bench).writeNote(note, m_draft.about);
    if (!written) {
        m_problem->setText(handoverSentence(written.error()));
        m_problem->show();
        return;
    }
    Q_EMIT this->written(tr("Written. It goes to %1 with the next package.")
                             .arg(rosterOf(*m_bench).nameOf(note.to)));
    accept();
}

} // namespace maplebridge
