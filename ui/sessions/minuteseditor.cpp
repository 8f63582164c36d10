// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/minuteseditor.h"

#include "core/words/isolation.h"
#include "ui/sessions/phrasepicker.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/textdirection.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

const QString partyPrefix = QStringLiteral("p:");
const QString mediatorPrefix = QStringLiteral("m:");
const QString helperPrefix = QStringLiteral("h:");

} // namespace

MinutesEditor::MinutesEditor(const Workbench *bench, CaseId caseId, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_caseId(caseId)
    , m_table(new QTableWidget(0, 2))
    , m_speakers(new ChipsEdit)
    , m_line(new GrowingTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("minutesTable"));
    m_table->setAccessibleName(tr("Minutes"));
    m_table->setHorizontalHeaderLabels({tr("Who"), tr("What was said")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new TextDelegate({1}, m_table));
    m_table->setMinimumHeight(spaceOf(Space::Large) * 10);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellChanged, this, &MinutesEditor::changeLine);
    m_table->installEventFilter(this);

    auto *hintRow = new QHBoxLayout;
    hintRow->addWidget(textLabel(tr("Who speaks? Ctrl and a digit chooses; Enter ends the line."),
                                 TextLevel::Small, Tone::Muted),
                       1);
    auto *phrases = new ActionButton(ActionButton::Kind::Quiet, tr("Phrases (F4)"), this);
    phrases->setObjectName(QStringLiteral("phrasesButton"));
    phrases->setShortcut(QKeySequence(Qt::Key_F4));
    connect(phrases, &ActionButton::clicked, this, &MinutesEditor::offerPhrases);
    hintRow->addWidget(phrases);
    column->addLayout(hintRow);
    m_speakers->setObjectName(QStringLiteral("speakersEdit"));
    m_speakers->setExclusive(true);
    column->addWidget(m_speakers);
    m_line->setObjectName(QStringLiteral("minuteLineEdit"));
    m_line->setAccessibleName(tr("What is being said"));
    m_line->setPlaceholderText(tr("Type what is being said, then Enter"));
    m_line->setLines(2, 6);
    m_line->setProperty("ownEnter", true);
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    m_pause.setSingleShot(true);
    m_pause.setInterval(2000);
    connect(&m_pause, &QTimer::timeout, this, &MinutesEditor::saveNow);
    connect(m_line, &GrowingTextEdit::edited, this, [this] { m_pause.start(); });
    connect(m_line, &GrowingTextEdit::editingFinished, this, &MinutesEditor::saveNow);
}

void MinutesEditor::show(const CaseFile &file, SessionId session)
{
    if (session != m_session) {
        saveNow();
        m_session = session;
        m_draft = {};
        m_line->setText({});
    }
    buildSpeakers(file);
    showLines(file);
    setEnabled(!session.isNull());
}

void MinutesEditor::buildSpeakers(const CaseFile &file)
{
    QList<Choice> choices;
    const auto add = [&choices](const QString &code, const QString &name) {
        const auto number = choices.size();
        choices.append(
            {code, number < 10 ? QStringLiteral("%1 %2").arg(number).arg(isolated(name)) : name});
    };
    const auto addHelpers = [&add](const auto &people) {
        for (const auto &one : people) {
            if (!one.name.isEmpty())
                add(helperPrefix + one.name, one.name);
        }
    };
    choices.append({QString(), tr("0 nobody: what happened")});
    if (const Session *session = file.session(m_session)) {
        QList<MediatorId> mediators{session->presiding};
        mediators += session->mediators;
        for (const MediatorId &id : std::as_const(mediators)) {
            if (!id.isNull())
                add(mediatorPrefix + id.text(), m_bench->mediatorNames().value(id.text()));
        }
        for (const PartyId &id : session->present) {
            if (const Party *party = file.party(id)) {
                add(partyPrefix + id.text(), party->details.name);
                addHelpers(party->details.representatives);
            }
        }
        addHelpers(session->participants);
    }
    m_speakers->setChoices(choices);
    if (m_speakers->codes().isEmpty())
        m_speakers->setCodes({choices.value(1, choices.first()).code});
}

void MinutesEditor::showLines(const CaseFile &file)
{
    m_filling = true;
    m_lines.clear();
    for (const MinuteLine *line : file.minutesOf(m_session)) {
        if (line->id != m_draft.id)
            m_lines.append(*line);
    }
    // Measured once, not at each row that is filled in.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        auto *speaker = new QTableWidgetItem(m_lines[row].speaker);
        speaker->setFlags(speaker->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, 0, speaker);
        m_table->setItem(row, 1, new QTableWidgetItem(m_lines[row].text));
    }
    m_filling = false;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->scrollToBottom();
}

void MinutesEditor::saveNow()
{
    m_pause.stop();
    const QString text = m_line->text().trimmed();
    if (m_session.isNull() || (text.isEmpty() && m_draft.id.isNull()))
        return;
    if (text.isEmpty()) {
        const SectionId gone = m_draft.id;
        m_draft = {};
        report(CaseDesk(m_bench->room).remove(m_caseId, QString(MinuteLine::type), gone.uuid()));
        return;
    }
    MinuteLine line = m_draft;
    if (line.id.isNull()) {
        line.id = SectionId::fresh();
        line.place = placeAfter(m_lines.isEmpty() ? QString() : m_lines.last().place);
    }
    line.session = m_session;
    line.text = text;
    const QString code = m_speakers->codes().value(0);
    line.party = code.startsWith(partyPrefix) ? PartyId::fromText(code.mid(2)) : PartyId();
    line.mediator
        = code.startsWith(mediatorPrefix) ? MediatorId::fromText(code.mid(2)) : MediatorId();
    const QPushButton *chip = code.isEmpty() ? nullptr : m_speakers->chip(code);
    line.speaker = chip == nullptr
                       ? QString()
                       : chip->text().section(u' ', chip->text().at(0).isDigit() ? 1 : 0);
    m_draft = line;
    report(CaseDesk(m_bench->room).save(m_caseId, line));
}

void MinutesEditor::finishLine()
{
    saveNow();
    if (m_draft.id.isNull())
        return;
    m_draft = {};
    m_line->setText({});
    // The line moves from the field into the table: read it from the room, where it is safe.
    if (const auto file = m_bench->room->cases().load(m_caseId))
        showLines(file.value());
}

void MinutesEditor::changeLine(int row, int column)
{
    if (m_filling || column != 1 || row >= m_lines.size())
        return;
    MinuteLine line = m_lines[row];
    line.text = m_table->item(row, column)->text();
    if (line.text.trimmed().isEmpty())
        report(CaseDesk(m_bench->room).remove(m_caseId, QString(MinuteLine::type), line.id.uuid()));
    else
        report(CaseDesk(m_bench->room).save(m_caseId, line));
}

void MinutesEditor::removeLine()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_lines.size())
        report(CaseDesk(m_bench->room)
                   .remove(m_caseId, QString(MinuteLine::type), m_lines[row].id.uuid()));
}

void MinutesEditor::chooseSpeaker(int number)
{
    const auto chips = m_speakers->findChildren<QPushButton *>();
    for (QPushButton *chip : chips) {
        if (chip->text().startsWith(QString::number(number) + u' '))
            chip->click();
    }
}

PhraseNames MinutesEditor::phraseNames(const CaseFile &file) const
{
    const auto people = m_bench->mediatorNames();
    PhraseNames names;
    if (const auto committee = m_bench->room->cases().committee())
        names.committee = committee.value().name;
    const Session *session = file.session(m_session);
    const bool ofSession = session != nullptr && !session->presiding.isNull();
    names.mediator = people.value((ofSession ? session->presiding : file.record.presiding).text());
    const bool hasRecorder = session != nullptr && !session->recorder.isNull();
    names.recorder = people.value((hasRecorder ? session->recorder : file.record.recorder).text());
    names.applicants = namesOfSide(file, Side::Applicant);
    names.respondents = namesOfSide(file, Side::Respondent);
    return names;
}

void MinutesEditor::offerPhrases()
{
    const auto file = m_bench->room->cases().load(m_caseId);
    if (!file || m_session.isNull())
        return;
    PhrasePicker picker(m_bench, phraseNames(file.value()), m_line->text(), this);
    connect(&picker, &PhrasePicker::taken, m_line, &QTextEdit::insertPlainText);
    picker.exec();
    m_line->setFocus(Qt::OtherFocusReason);
}

void MinutesEditor::report(const Done &done)
{
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
}

bool MinutesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->key() == Qt::Key_Delete) {
        removeLine();
        return true;
    }
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        finishLine();
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() >= Qt::Key_0
        && key->key() <= Qt::Key_9) {
        chooseSpeaker(key->key() - Qt::Key_0);
        return true;
    }
    if (enter && key->modifiers() == Qt::ControlModifier) {
        finishLine();
        focusNextChild();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maplebridge
