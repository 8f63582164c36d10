// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/noterows.h"

#include "core/handover/handoverwords.h"
#include "core/words/sentences.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/notedialog.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rowlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

NoteRows::NoteRows(const Workbench *bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_rows(new RowList), m_outcome(textLabel(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Small));
    column->addWidget(m_rows);
    m_outcome->setObjectName(QStringLiteral("noteOutcome"));
    m_outcome->hide();
    column->addWidget(m_outcome);
}

void NoteRows::standBesideCase()
{
    m_withCases = false;
    m_rows->setActionsBelow();
}

int NoteRows::show(const NoteFilter &filter)
{
    m_filter = filter;
    m_rows->clear();
    const auto notes = notesIn(*m_bench->room, filter);
    if (!notes) {
        say(handoverSentence(notes.error()), true);
        return 0;
    }
    const Roster roster = rosterOf(*m_bench);
    int shown = 0;
    for (const NoteEntry &entry : notes.value()) {
        if (entry.note.kind == NoteKind::NothingArose)
            continue;
        addNote(entry, roster);
        ++shown;
    }
    return shown;
}

void NoteRows::addNote(const NoteEntry &entry, const Roster &roster)
{
    const bool toUs = entry.note.to == roster.ownSite();
    const QDate today = m_bench->clock()->today();
    QString title = tr("%1: %2").arg(noteKindName(entry.note.kind), entry.note.text);
    QStringList about{toUs ? tr("from %1").arg(roster.nameOf(entry.from))
                           : tr("to %1").arg(roster.nameOf(entry.note.to))};
    if (m_withCases && !entry.about.isNull())
        about += entry.caseNumber.isEmpty() ? entry.parties
                                            : tr("%1 %2").arg(entry.caseNumber, entry.parties);
    const bool late = entry.isOpen() && entry.note.dueOn.isValid() && entry.note.dueOn < today;
    if (entry.note.dueOn.isValid())
        about += late ? tr("was due on %1").arg(dayText(entry.note.dueOn))
                      : tr("due on %1").arg(dayText(entry.note.dueOn));
    if (entry.note.done)
        about += tr("settled");
    else if (entry.answered)
        about += tr("answered");
    QList<QWidget *> actions;
    const auto action = [&](const QString &text, const QString &name, auto act) {
        auto *button = new ActionButton(ActionButton::Kind::Quiet, text);
        button->setObjectName(name);
        button->setAccessibleName(tr("%1 – %2").arg(text, title));
        connect(button, &ActionButton::clicked, this, act);
        actions.append(button);
    };
    if (m_withCases && !entry.about.isNull())
        action(tr("Open"), QStringLiteral("openNoteCaseButton"),
               [this, id = entry.about] { Q_EMIT caseWanted(id); });
    if (toUs && entry.isOpen())
        action(tr("Answer"), QStringLiteral("answerNoteButton"), [this, entry] { answer(entry); });
    if (!toUs && entry.isOpen() && entry.from == roster.ownSite())
        action(tr("Settled"), QStringLiteral("settleNoteButton"), [this, entry] { settle(entry); });
    m_rows->addLine(title, about.join(tr(", ")),
                    late             ? Tone::Late
                    : entry.isOpen() ? Tone::Warn
                                     : Tone::Muted,
                    actions);
}

void NoteRows::answer(const NoteEntry &entry)
{
    NoteDraft draft{{NoteKind::Note}, entry.from};
    draft.about = entry.about;
    draft.caseName = tr("About: %1").arg(entry.note.text);
    draft.answers = entry.note.id;
    auto *dialog = new NoteDialog(m_bench, draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::written, this, [this](const QString &sentence) {
        show(m_filter);
        say(sentence, false);
    });
    dialog->open();
}

void NoteRows::settle(const NoteEntry &entry)
{
    OfficeNote note = entry.note;
    note.done = true;
    const auto written = handoverDesk(*m_bench).writeNote(note, entry.about);
    show(m_filter);
    say(written ? tr("Settled. They learn it with the next package.")
                : handoverSentence(written.error()),
        !written);
}

void NoteRows::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
