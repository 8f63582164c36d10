// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/casepage.h"

#include "core/handover/caseholder.h"
#include "core/handover/handoverwords.h"
#include "core/words/isolation.h"
#include "core/words/sentences.h"
#include "ui/agreements/agreestep.h"
#include "ui/cases/acceptstep.h"
#include "ui/cases/archivestep.h"
#include "ui/cases/caseguide.h"
#include "ui/cases/historydialog.h"
#include "ui/cases/registerstep.h"
#include "ui/cases/undobuttons.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/transferdialog.h"
#include "ui/followups/performstep.h"
#include "ui/sessions/inquirestep.h"
#include "ui/sessions/mediatestep.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/saveindicator.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QShortcut>

namespace maplebridge {
namespace {

/// Below this many letters of width the guide goes under the step.
constexpr int lettersForTwoColumns = 50;
constexpr int guideLetters = 15;

StepLook lookOf(StepState state, bool isCurrent, bool hasIssues)
{
    if (isCurrent)
        return StepLook::Current;
    if (state != StepState::Finished)
        return StepLook::Todo;
    return hasIssues ? StepLook::Unfinished : StepLook::Finished;
}

StepPage *makeStep(Step step, const Workbench *bench, CaseId id, QWidget *parent)
{
    switch (step) {
    case Step::Register:
        return new RegisterStep(bench, id, parent);
    case Step::Accept:
        return new AcceptStep(bench, id, parent);
    case Step::Inquire:
        return new InquireStep(bench, id, parent);
    case Step::Mediate:
        return new MediateStep(bench, id, parent);
    case Step::Agree:
        return new AgreeStep(bench, id, parent);
    case Step::Perform:
        return new PerformStep(bench, id, parent);
    case Step::Archive:
        break;
    }
    return new ArchiveStep(bench, id, parent);
}

} // namespace

CasePage::CasePage(const Workbench *bench, CaseId caseId, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_caseId(caseId)
    , m_header(new PageHeader(QString(), this))
    , m_steps(new StepBar(this))
    , m_pane(new ScrollPane(this))
    , m_guidePane(new ScrollPane(this))
    , m_stepHost(new QWidget)
    , m_guide(new CaseGuide(bench))
    , m_indicator(new SaveIndicator(this))
    , m_holder(textLabel(QString(), TextLevel::Body, Tone::Warn))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Small));
    column->setSpacing(spaceOf(Space::Small));
    buildHeader();
    column->addWidget(m_header);
    m_holder->setObjectName(QStringLiteral("holderLabel"));
    m_holder->hide();
    column->addWidget(m_holder);
    QStringList labels;
    for (int step = 0; step < stepCount; ++step)
        labels += stepName(static_cast<Step>(step));
    m_steps->setSteps(labels);
    column->addWidget(m_steps);
    m_stepHost->setLayout(new QVBoxLayout);
    m_stepHost->layout()->setContentsMargins(0, 0, 0, 0);
    // Beside each other, so that what is missing stays in sight while the step scrolls.
    auto *columns = new QHBoxLayout;
    columns->setSpacing(spaceOf(Space::Small));
    m_pane->body()->addWidget(m_stepHost);
    columns->addWidget(m_pane, 1);
    columns->addWidget(m_guidePane);
    column->addLayout(columns, 1);
    buildFooter();

    connect(m_steps, &StepBar::stepChosen, this,
            [this](int step) { showStep(static_cast<Step>(step)); });
    connect(m_guide, &CaseGuide::stepWanted, this, &CasePage::showStep);
    connect(
        m_guide, &CaseGuide::fieldWanted, this,
        [this](const Issue &issue) {
            saveNow();
            showStep(stepOf(issue));
            pageOf(m_shown)->goTo(issue);
        },
        Qt::QueuedConnection);
    connect(m_guide, &CaseGuide::aboutToPrint, this, &CasePage::saveNow);
    connect(m_guide, &CaseGuide::paperWanted, this, [this](const PaperRequest &request) {
        saveNow();
        Q_EMIT paperWanted(request);
    });
    connect(bench->room->notifier(), &ChangeNotifier::changed, this,
            [this](const ChangeNotice &notice) {
                if (notice.room || notice.cases.contains(m_caseId))
                    reload();
            });
    if (const auto file = bench->room->cases().load(caseId))
        m_shown = currentStep(file.value());
    reload();
    showStep(m_shown);
}

void CasePage::buildHeader()
{
    auto *back = new ActionButton(ActionButton::Kind::Quiet, tr("&Back"), this);
    back->setObjectName(QStringLiteral("backButton"));
    back->setIconName(QStringLiteral("back"));
    connect(back, &ActionButton::clicked, this, [this] {
        saveNow();
        Q_EMIT backWanted();
    });
    m_header->addLeading(back);
    m_undo = new UndoButtons(
        m_bench, m_caseId, [this] { saveNow(); }, this);
    connect(m_undo, &UndoButtons::done, this,
            [this] { m_indicator->showSaved(m_bench->clock()->wallTime().time()); });
    connect(m_undo, &UndoButtons::failed, this,
            [this](const Error &error) { m_indicator->showFailed(sentenceFor(error)); });
    m_header->addAction(m_undo);
    auto *history = new ActionButton(ActionButton::Kind::Quiet, tr("History"), this);
    history->setObjectName(QStringLiteral("historyButton"));
    history->setIconName(QStringLiteral("history"));
    connect(history, &ActionButton::clicked, this, &CasePage::showHistory);
    m_header->addAction(history);
    auto *bin = new ActionButton(ActionButton::Kind::Quiet, tr("To the bin"), this);
    bin->setObjectName(QStringLiteral("discardButton"));
    bin->setIconName(QStringLiteral("trash"));
    connect(bin, &ActionButton::clicked, this, &CasePage::discard);
    m_header->addAction(bin);
    m_bin = bin;
    auto *transfer = new ActionButton(ActionButton::Kind::Quiet, tr("Hand over …"), this);
    transfer->setObjectName(QStringLiteral("transferCaseButton"));
    transfer->setIconName(QStringLiteral("export"));
    connect(transfer, &ActionButton::clicked, this, &CasePage::handOver);
    m_header->addAction(transfer);
    m_transfer = transfer;
}

void CasePage::buildFooter()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_indicator);
    line->addStretch(1);
    m_previous = new ActionButton(ActionButton::Kind::Secondary, QString(), this);
    m_previous->setObjectName(QStringLiteral("previousStepButton"));
    connect(m_previous, &ActionButton::clicked, this,
            [this] { showStep(static_cast<Step>(static_cast<int>(m_shown) - 1)); });
    line->addWidget(m_previous);
    m_next = new PrimaryButton(QString(), this);
    m_next->setObjectName(QStringLiteral("nextStepButton"));
    m_next->setIconName(QStringLiteral("next"));
    connect(m_next, &ActionButton::clicked, this, [this] {
        if (m_shown == Step::Archive) {
            saveNow();
            Q_EMIT exportWanted();
        } else {
            showStep(static_cast<Step>(static_cast<int>(m_shown) + 1));
        }
    });
    line->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    const auto key = [this](int code, int by) {
        auto *shortcut = new QShortcut(QKeySequence(code), this);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            const int step = static_cast<int>(m_shown) + by;
            if (step >= 0 && step < stepCount)
                showStep(static_cast<Step>(step));
        });
    };
    key(static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::Key_PageDown), 1);
    key(static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::Key_PageUp), -1);
}

StepPage *CasePage::pageOf(Step step)
{
    StepPage *&page = m_pages[static_cast<int>(step)];
    if (page != nullptr)
        return page;
    page = makeStep(step, m_bench, m_caseId, m_stepHost);
    if (!m_ours)
        page->setReadOnly();
    m_stepHost->layout()->addWidget(page);
    page->show(m_file);
    new EnterWalker(page);
    connect(page, &StepPage::saving, m_indicator, &SaveIndicator::showSaving);
    connect(page, &StepPage::saved, this,
            [this] { m_indicator->showSaved(m_bench->clock()->wallTime().time()); });
    connect(page, &StepPage::failed, this,
            [this](const Error &error) { m_indicator->showFailed(sentenceFor(error)); });
    connect(page, &StepPage::paperWanted, this, &CasePage::paperWanted);
    connect(page, &StepPage::stepWanted, this, &CasePage::showStep);
    if (auto *accept = qobject_cast<AcceptStep *>(page))
        connect(accept, &AcceptStep::printingWanted, m_guide, &CaseGuide::printTogether);
    if (auto *archive = qobject_cast<ArchiveStep *>(page))
        connect(archive, &ArchiveStep::exportWanted, this, &CasePage::exportWanted);
    return page;
}

void CasePage::showStep(Step step)
{
    saveNow();
    const bool moved = step != m_shown;
    m_shown = step;
    StepPage *shown = pageOf(step);
    // A field that is hidden hands its focus on, and what it saves on the way out renews the
    // guide, to one of whose buttons Qt may just be handing it.
    if (QWidget *field = focusWidget(); moved && field && m_stepHost->isAncestorOf(field))
        field->clearFocus();
    for (StepPage *page : std::as_const(m_pages))
        page->setVisible(page == shown);
    shown->show(m_file);
    m_steps->setShownStep(static_cast<int>(step));
    const int index = static_cast<int>(step);
    m_previous->setVisible(index > 0);
    if (index > 0)
        m_previous->setText(tr("Back to %1").arg(stepName(static_cast<Step>(index - 1))));
    m_next->setText(index + 1 < stepCount
                        ? tr("Next: %1").arg(stepName(static_cast<Step>(index + 1)))
                        : tr("Put the case file on a stick"));
    refreshGuide();
    if (moved)
        focusFirstField();
}

void CasePage::focusFirstField()
{
    if (QWidget *field = pageOf(m_shown)->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

void CasePage::saveNow()
{
    for (StepPage *page : std::as_const(m_pages))
        page->saveNow();
}

void CasePage::reload()
{
    const auto stored = m_bench->room->cases().stored(m_caseId);
    if (!stored || stored.value().deleted) {
        Q_EMIT backWanted();
        return;
    }
    m_file = stored.value().file;
    showHolder();
    const QString title
        = isolatedIn(titleOf(m_file, m_bench->codes(), isEnglish()), namesIn(m_file));
    m_header->setTitle(m_file.parties.isEmpty() ? tr("New dispute") : title);
    m_header->setSubtitle(m_file.record.number.isEmpty() ? tr("no number yet")
                                                         : m_file.record.number);
    const QList<StepState> states = stepStates(m_file);
    const Step current = currentStep(m_file);
    QSet<Step> open;
    for (const Issue &issue :
         issuesOf(m_file, m_bench->clock()->today(), m_bench->room->rules().limits))
        open.insert(stepOf(issue));
    for (int step = 0; step < stepCount; ++step) {
        const auto one = static_cast<Step>(step);
        m_steps->setState(step, lookOf(states[step], one == current, open.contains(one)));
    }
    m_undo->refreshSoon();
    if (m_pages.contains(static_cast<int>(m_shown)))
        m_pages[static_cast<int>(m_shown)]->show(m_file);
    refreshGuide();
}

void CasePage::refreshGuide()
{
    m_guide->show(m_file, m_shown);
    arrange();
}

void CasePage::showHolder()
{
    const auto found = holderOf(*m_bench->room, m_caseId);
    const CaseHolder holder = found ? found.value() : CaseHolder();
    QStringList sentences;
    if (!holder.isOurs)
        sentences += tr("This case is with %1. Here it can be read and printed, not changed.")
                         .arg(holder.name);
    if (!holder.trouble.isEmpty())
        sentences += troubleSentence(holder.trouble);
    m_holder->setText(sentences.join(u' '));
    m_holder->setVisible(!sentences.isEmpty());
    m_undo->setVisible(holder.isOurs);
    m_bin->setVisible(holder.isOurs);
    m_transfer->setVisible(holder.isOurs && TransferDialog::isPossible(*m_bench));
    if (m_ours == holder.isOurs)
        return;
    m_ours = holder.isOurs;
    for (StepPage *page : std::as_const(m_pages)) {
        page->hide();
        page->setParent(nullptr);
        page->deleteLater();
    }
    m_pages.clear();
    pageOf(m_shown);
}

void CasePage::handOver()
{
    saveNow();
    auto *dialog = new TransferDialog(m_bench, m_caseId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePage::showHistory()
{
    saveNow();
    auto *dialog = new HistoryDialog(m_bench, m_caseId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePage::discard()
{
    saveNow();
    const Decision decision{
        tr("Put this case into the bin?"),
        tr("It can be taken out again in the list of cases. Its number is not "
           "given to another case."),
        {tr("Keep the case"), tr("It was entered twice"), tr("It was entered by mistake")},
        0,
        -1};
    const int answer = m_bench->prompts->ask(this, decision);
    if (answer <= 0)
        return;
    const Done done = CaseDesk(m_bench->room).discard(m_caseId, decision.answers[answer]);
    if (!done)
        m_indicator->showFailed(sentenceFor(done.error()));
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CasePage::focusNextPrevChild(bool next)
{
    followLayouts(this); // clauses, helpers, questions come while one works
    return QWidget::focusNextPrevChild(next);
}

void CasePage::arrange()
{
    const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    const bool wide = width() >= lettersForTwoColumns * letter;
    QVBoxLayout *place = wide ? m_guidePane->body() : m_pane->body();
    if (m_guide->parentWidget() != place->parentWidget())
        place->addWidget(m_guide);
    m_guidePane->setVisible(wide);
    if (wide) // names of papers cannot be broken into lines
        m_guidePane->setFixedWidth(qMax(guideLetters * letter + spaceOf(Space::Medium),
                                        m_guidePane->minimumSizeHint().width()));
}

} // namespace maplebridge
