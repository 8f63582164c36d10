// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/exportcard.h"

#include "core/exchange/exportindex.h"
#include "core/jobs/job.h"
#include "core/models/caselistmodel.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/fieldrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

const QString endedSince = QStringLiteral("ended");

/// What the job takes along: nothing of the window, and no connection of another thread.
struct ExportWork
{
    QString room;
    const RoomRules *rules;
    const Clock *clock;
    MediatorId actor;
    const PaperSet *papers;
    std::function<std::shared_ptr<PaperPress>()> makePress;
    ExportRequest request;

    Result<PreparedExport> operator()(const JobContext &context) const
    {
        ASSIGN_OR_RETURN(const auto reader, Room::openReader(room, rules, clock));
        reader->actAs(actor);
        const auto press = makePress();
        return prepareExport(
            *reader, PaperDesk(reader.get(), papers, press.get()), request,
            [&context](int step, int steps) { return context.goesOn(step, steps); });
    }
};

} // namespace

ExportCard::ExportCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Hand over case files"), parent)
    , m_bench(bench)
    , m_which(new ChoiceEdit)
    , m_masked(new QCheckBox(tr("Mask identity numbers, telephones and addresses")))
    , m_selection(textLabel(QString(), TextLevel::Body, Tone::Muted))
    , m_outcome(textLabel(QString()))
    , m_write(new ActionButton(ActionButton::Kind::Primary, tr("Put it on a stick …")))
{
    body()->addWidget(
        textLabel(tr("One zip file with every paper as PDF, the facts, and a page to read it all "
                     "in any browser."),
                  TextLevel::Body, Tone::Muted));
    m_which->setObjectName(QStringLiteral("exportWhichEdit"));
    body()->addWidget(new FieldRow(tr("Which cases"), m_which, this));
    body()->addWidget(m_selection);
    m_masked->setObjectName(QStringLiteral("maskBox"));
    body()->addWidget(m_masked);
    body()->addWidget(textLabel(unsealedSentence(), TextLevel::Body, Tone::Warn));
    m_write->setObjectName(QStringLiteral("exportButton"));
    m_write->setIconName(QStringLiteral("usb"));
    body()->addWidget(m_write, 0, Qt::AlignLeading);
    buildRunning();
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    connect(m_write, &ActionButton::clicked, this, &ExportCard::write);
    connect(m_which, &ChoiceEdit::codeChanged, this, &ExportCard::showSelection);
    connect(&m_job, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_job, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_job, &QFutureWatcherBase::finished, this, &ExportCard::finish);
    reload();
}

ExportCard::~ExportCard()
{
    m_job.disconnect(this);
    if (!m_job.isRunning())
        return;
    m_job.cancel();
    m_job.waitForFinished(); // the room closes after this
}

void ExportCard::buildRunning()
{
    m_running = new QWidget(this);
    auto *column = new QVBoxLayout(m_running);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(
        tr("Writing the case files. You can work on meanwhile; what you change now does not go "
           "along.")));
    m_progress = new QProgressBar(m_running);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("How far the export is"));
    m_progress->setFormat(tr("%v of %m"));
    column->addWidget(m_progress);
    m_stop
        = new ActionButton(ActionButton::Kind::Secondary, tr("Stop, and leave no file"), m_running);
    m_stop->setObjectName(QStringLiteral("stopExportButton"));
    connect(m_stop, &ActionButton::clicked, this, &ExportCard::stop);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    m_running->hide();
    body()->addWidget(m_running);
}

void ExportCard::reload()
{
    const QString before = m_which->code();
    QList<Choice> choices{{endedSince, tr("All that ended since the last export")}};
    if (const auto rows = m_bench->room->cases().list({})) {
        for (const CaseRow &row : rows.value()) {
            const QString number = row.number.isEmpty() ? tr("(no number yet)") : row.number;
            choices.append({row.id.text(), number + QStringLiteral("   ") + partiesText(row)});
        }
    }
    m_which->setChoices(choices);
    m_which->setCode(before.isEmpty() ? endedSince : before);
    showSelection();
}

void ExportCard::offerCase(CaseId id)
{
    m_outcome->hide();
    m_which->setCode(id.text());
    showSelection();
    m_write->setFocus(Qt::OtherFocusReason);
}

QList<CaseId> ExportCard::chosen() const
{
    if (m_which->code() != endedSince)
        return {CaseId::fromText(m_which->code())};
    const auto ended = endedSinceExport(*m_bench->room);
    return ended ? ended.value() : QList<CaseId>();
}

void ExportCard::showSelection()
{
    const auto count = static_cast<int>(chosen().size());
    const bool several = m_which->code() == endedSince;
    m_selection->setVisible(several);
    m_selection->setText(count == 0 ? tr("No case has ended since the last export.")
                                    : tr("%n case(s)", nullptr, count));
    m_write->setEnabled(count > 0);
}

void ExportCard::write()
{
    const QList<CaseId> cases = chosen();
    const auto name = suggestedExportName(*m_bench->room, cases, m_masked->isChecked());
    if (!name) {
        say(sentenceFor(name.error()), true);
        return;
    }
    const QString folder = m_bench->preferences->exportFolder();
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Where to put the case file"),
               folder.isEmpty() ? name.value() : QDir(folder).filePath(name.value()),
               tr("Zip files (*.zip)")});
    if (!path)
        return;
    ExportRequest request;
    request.cases = cases;
    request.path = *path;
    request.masked = m_masked->isChecked();
    request.overwrite = QFileInfo::exists(*path); // the file dialog asked
    begin(request);
}

void ExportCard::begin(const ExportRequest &request)
{
    m_outcome->hide();
    m_progress->setRange(0, static_cast<int>(request.cases.size()) + 1);
    m_progress->setValue(0);
    showRunning(true);
    m_stop->setFocus(Qt::OtherFocusReason);
    window()->installEventFilter(this);
    const Room *room = m_bench->room;
    m_job.setFuture(startJob<PreparedExport>(
        ExportWork{room->path(), &room->rules(), &room->clock(), room->actor(), m_bench->papers,
                   m_bench->makePress, request}));
}

void ExportCard::stop()
{
    m_stop->setEnabled(false);
    m_job.cancel();
}

void ExportCard::finish()
{
    window()->removeEventFilter(this);
    const bool hadFocus = m_running->isAncestorOf(QApplication::focusWidget());
    showRunning(false);
    if (hadFocus)
        m_write->setFocus(Qt::OtherFocusReason);
    if (m_job.isCanceled()) {
        say(tr("Stopped. No file was left behind."), false);
        return;
    }
    const Result<PreparedExport> prepared = m_job.future().takeResult();
    const auto done = prepared ? publishExport(m_bench->room, prepared.value())
                               : Result<ExportSummary>(prepared.error());
    if (!done) {
        say(sentenceFor(done.error()), true);
        return;
    }
    m_bench->preferences->setExportFolder(QFileInfo(done.value().path).absolutePath());
    QStringList lines{
        tr("Written, read again and compared: %1 (%n file(s)).", nullptr, done.value().files)
            .arg(QDir::toNativeSeparators(done.value().path))};
    lines += done.value().remarks;
    showSelection();
    say(lines.join(u'\n'), false);
}

void ExportCard::showRunning(bool running)
{
    m_running->setVisible(running);
    m_stop->setEnabled(running);
    m_write->setVisible(!running);
    m_which->setEnabled(!running);
    m_masked->setEnabled(!running);
}

bool ExportCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || !m_job.isRunning())
        return Card::eventFilter(watched, event);
    const Decision decision{tr("Case files are still being written."),
                            tr("If you close now, the export stops and leaves no file."),
                            {tr("Wait for it"), tr("Stop it and close")},
                            0,
                            -1};
    if (m_bench->prompts->ask(this, decision) == 1 || !m_job.isRunning())
        return Card::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ExportCard::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
