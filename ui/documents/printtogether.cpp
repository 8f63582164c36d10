// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/printtogether.h"

#include "core/words/sentences.h"
#include "ui/documents/paperprinter.h"
#include "ui/documents/printjobs.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/countedit.h"
#include "ui/widgets/scrollpane.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int widthInControls = 18;
constexpr int heightInControls = 13;
constexpr int mostCopies = 99;

} // namespace

PrintTogether::PrintTogether(const Workbench *bench, CaseId caseId, const QString &stepCode,
                             QWidget *parent)
    : QDialog(parent == nullptr ? nullptr : parent->window())
    , m_bench(bench)
    , m_caseId(caseId)
    , m_print(new PrimaryButton(QString(), this))
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("printTogether"));
    setWindowTitle(tr("Print several papers"));
    const QSize room = parent == nullptr ? QSize(maximumSize()) : parent->window()->size();
    resize(QSize(controlHeight() * widthInControls, controlHeight() * heightInControls)
               .boundedTo(room));
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(tr("Which papers, and how many of each?"), TextLevel::Section));
    auto *pane = new ScrollPane(this);
    auto *list = new QWidget(pane);
    pane->body()->addWidget(list);
    pane->body()->addStretch(1);
    column->addWidget(pane, 1);
    m_outcome->setObjectName(QStringLiteral("printOutcome"));
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    auto *buttons = new QHBoxLayout;
    m_print->setObjectName(QStringLiteral("printTogetherButton"));
    m_print->setIconName(QStringLiteral("print"));
    m_print->setDefault(true);
    connect(m_print, &ActionButton::clicked, this, &PrintTogether::print);
    auto *close = new ActionButton(ActionButton::Kind::Secondary, tr("Close"), this);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_print);
    column->addLayout(buttons);
    if (const auto file = bench->room->cases().load(caseId))
        addLines(file.value(), stepCode, list);
    countWanted();
    m_print->setFocus();
}

void PrintTogether::addLines(const CaseFile &file, const QString &stepCode, QWidget *list)
{
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaceOf(Space::Medium));
    grid->setColumnStretch(0, 1);
    const PaperDesk desk(m_bench->room, m_bench->papers, m_bench->press);
    for (const OfferedPaper &paper : papersOf(file)) {
        Line line;
        line.request = {paper.document, paper.subject};
        line.title = m_bench->codes().label(u"document", paper.document, isEnglish());
        const QDate day = usualDayOf(file, line.request);
        if (!paper.subject.isNull() && day.isValid())
            line.title = tr("%1, %2").arg(line.title, dayText(day));
        const auto draft = desk.draft(m_caseId, line.request);
        const bool isSound
            = draft && draft.value().stopping.isEmpty() && draft.value().missingGlyphs.isEmpty();
        const CodeRow *row = m_bench->codes().table(u"document").find(paper.document);
        const bool isOfStep
            = row != nullptr && row->more[QStringLiteral("step")].toString() == stepCode;
        line.wanted = new QCheckBox(line.title, list);
        line.wanted->setObjectName(QStringLiteral("want_") + paper.document);
        line.wanted->setEnabled(isSound);
        line.wanted->setChecked(isSound && isOfStep && !draft.value().sameAsIssued);
        line.copies = new CountEdit(list);
        line.copies->setRange(1, mostCopies);
        line.copies->setValue(usualCopies(file, paper.document));
        line.copies->setAccessibleName(tr("Copies of %1").arg(line.title));
        line.copies->setEnabled(isSound);
        QString state;
        if (!draft)
            state = sentenceFor(draft.error());
        else if (!draft.value().stopping.isEmpty())
            state = sentenceFor(draft.value().stopping.first());
        else if (!draft.value().missingGlyphs.isEmpty())
            state = tr("No font here can draw: %1").arg(draft.value().missingGlyphs.join(u' '));
        else if (draft.value().sameAsIssued)
            state = tr("Printed before");
        line.state = textLabel(state, TextLevel::Small, isSound ? Tone::Muted : Tone::Warn);
        line.state->setWordWrap(true);
        connect(line.wanted, &QCheckBox::toggled, this, &PrintTogether::countWanted);
        const int at = static_cast<int>(m_lines.size());
        grid->addWidget(line.wanted, 2 * at, 0);
        grid->addWidget(line.copies, 2 * at, 1);
        grid->addWidget(line.state, 2 * at + 1, 0, 1, 2);
        line.state->setVisible(!state.isEmpty());
        m_lines.append(line);
    }
}

void PrintTogether::countWanted()
{
    int wanted = 0;
    for (const Line &line : std::as_const(m_lines))
        wanted += line.wanted->isChecked() ? 1 : 0;
    m_print->setText(tr("&Print %n paper(s)", nullptr, wanted));
    m_print->setEnabled(wanted > 0);
}

void PrintTogether::print()
{
    if (m_bench->printer->printerName().isEmpty()) {
        m_outcome->setText(tr("No printer is set up on this computer. Open a paper and save it as "
                              "PDF, or set up a printer in the system settings."));
        setTone(m_outcome, Tone::Late);
        return;
    }
    int sent = 0;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.wanted->isChecked())
            continue;
        const auto printed = issueAndPrint(*m_bench, m_caseId, line.request, line.copies->value());
        if (!printed) {
            m_outcome->setText(tr("%1: %2").arg(line.title, sentenceFor(printed.error())));
            setTone(m_outcome, Tone::Late);
            return;
        }
        line.wanted->setChecked(false);
        line.state->setText(tr("Sent to the printer"));
        setTone(line.state, Tone::Ok);
        line.state->show();
        ++sent;
    }
    m_outcome->setText(
        tr("%n paper(s) sent to %1.", nullptr, sent).arg(m_bench->printer->printerName()));
    setTone(m_outcome, Tone::Ok);
}

} // namespace maplebridge
