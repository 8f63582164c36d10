// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/paperpage.h"

#include "core/exchange/safenames.h"
#include "core/platform/files.h"
#include "core/settings/preferences.h"
#include "core/typesetting/pagelayout.h"
#include "core/words/isolation.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/documents/paperpreview.h"
#include "ui/documents/paperprinter.h"
#include "ui/documents/printcard.h"
#include "ui/documents/printjobs.h"
#include "ui/documents/readback.h"
#include "ui/documents/signingform.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/taborder.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextEdit>

namespace maplebridge {
namespace {

constexpr int sideLetters = 21;
/// Letters of the read-back page against those of the window.
constexpr double readingScale = 1.8;

} // namespace

PaperPage::PaperPage(const Workbench *bench, CaseId caseId, PaperRequest request, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_caseId(caseId)
    , m_request(std::move(request))
    , m_header(new PageHeader(QString(), this))
    , m_views(new QStackedWidget(this))
    , m_preview(new PaperPreview)
    , m_reading(new QTextEdit)
    , m_side(new ScrollPane(this))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    buildHeader(column);
    m_reading->setReadOnly(true);
    m_reading->setObjectName(QStringLiteral("readBackText"));
    m_reading->setAccessibleName(tr("The paper in large letters, to be read aloud"));
    m_views->addWidget(m_preview);
    m_views->addWidget(m_reading);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceOf(Space::Medium));
    row->addWidget(m_views, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    buildPrintCard();
    buildSignCard();
    buildVersionsCard();
    m_side->body()->addStretch();
    connect(bench->room->notifier(), &ChangeNotifier::changed, this,
            [this](const ChangeNotice &notice) {
                if (notice.room || notice.cases.contains(m_caseId))
                    reload();
            });
    reload();
}

void PaperPage::buildHeader(QVBoxLayout *column)
{
    auto *back = new ActionButton(ActionButton::Kind::Quiet, tr("&Back to the case"), this);
    back->setObjectName(QStringLiteral("backButton"));
    back->setIconName(QStringLiteral("back"));
    connect(back, &ActionButton::clicked, this, &PaperPage::backWanted);
    m_header->addLeading(back);
    m_read = new ActionButton(ActionButton::Kind::Secondary, QString(), this);
    m_read->setObjectName(QStringLiteral("readBackButton"));
    m_read->setCheckable(true);
    connect(m_read, &ActionButton::toggled, this, &PaperPage::toggleReading);
    // Also while it is read aloud, when the side with the button is away.
    auto *print = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    connect(print, &QShortcut::activated, this, [this] {
        m_read->setChecked(false);
        m_print->pressPrint();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, [this] { m_read->setChecked(false); });
    m_header->addAction(m_read);
    column->addWidget(m_header);
    toggleReading(false);
}

void PaperPage::buildPrintCard()
{
    m_print = new PrintCard(m_bench, m_side);
    m_print->setBlank(m_request.blank);
    connect(m_print, &PrintCard::blankChanged, this, [this](bool blank) {
        m_request.blank = blank;
        reload();
    });
    connect(m_print, &PrintCard::printWanted, this, &PaperPage::printPaper);
    connect(m_print, &PrintCard::savePdfWanted, this, &PaperPage::savePdf);
    m_side->body()->addWidget(m_print);
}

void PaperPage::buildSignCard()
{
    m_signCard = new Card(tr("What was signed"), m_side);
    m_signing = new SigningForm(m_bench, m_caseId, m_signCard);
    connect(m_signing, &SigningForm::recorded, this,
            [this] { say(tr("Recorded. What this version says is frozen from now on."), false); });
    connect(m_signing, &SigningForm::withdrawn, this,
            [this] { say(tr("Taken back. Record what is right now."), false); });
    connect(m_signing, &SigningForm::failed, this,
            [this](const Error &error) { say(sentenceFor(error), true); });
    m_signCard->body()->addWidget(m_signing);
    m_side->body()->addWidget(m_signCard);
}

void PaperPage::buildVersionsCard()
{
    m_versionsCard = new Card(tr("Printed versions"), m_side);
    m_side->body()->addWidget(m_versionsCard);
}

void PaperPage::focusFirstField()
{
    m_print->focusPrint();
}

void PaperPage::toggleReading(bool reading)
{
    m_views->setCurrentIndex(reading ? 1 : 0);
    m_side->setVisible(!reading); // large letters want the whole width
    m_read->setText(reading ? tr("Show the pa&ges") : tr("&Read it back in large letters"));
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * readingScale);
    m_reading->setFont(letters);
    if (reading)
        m_reading->setFocus(Qt::OtherFocusReason); // so that the page keys scroll
}

const Paper *PaperPage::newestIssued() const
{
    const Paper *newest = nullptr;
    for (const Paper &paper : m_file.papers) {
        if (paper.document == m_request.document && paper.subject == m_request.subject
            && !paper.blank && (newest == nullptr || paper.version > newest->version))
            newest = &paper;
    }
    return newest;
}

void PaperPage::reload()
{
    const auto file = m_bench->room->cases().load(m_caseId);
    if (!file) {
        Q_EMIT backWanted();
        return;
    }
    m_file = file.value();
    m_header->setTitle(m_bench->papers->titleOf(m_request.document));
    m_header->setSubtitle(
        isolatedIn(titleOf(m_file, m_bench->codes(), isEnglish()), namesIn(m_file)));
    const PaperDesk desk(m_bench->room, m_bench->papers, m_bench->press);
    const auto draft = desk.draft(m_caseId, m_request);
    if (!draft) {
        say(sentenceFor(draft.error()), true);
        m_print->forbid();
        return;
    }
    m_text = draft.value().text;
    m_preview->setPages(layOut(m_text, draft.value().profile, *m_bench->fonts));
    showAloud(m_reading, m_text);
    m_print->suggestCopies(usualCopies(m_file, m_request.document));
    showState(draft.value());
    const Paper *issuedPaper = newestIssued();
    m_signCard->setVisible(issuedPaper != nullptr && !m_request.blank);
    if (issuedPaper != nullptr)
        m_signing->show(m_file, *issuedPaper);
    showVersions();
}

void PaperPage::showState(const PaperDraft &draft)
{
    QStringList sentences;
    Tone tone = Tone::Muted;
    for (const Issue &issue : draft.stopping)
        sentences += issue.name.isEmpty()
                         ? sentenceFor(issue)
                         : tr("%1: %2").arg(isolated(issue.name), sentenceFor(issue));
    if (!draft.missingGlyphs.isEmpty())
        sentences += tr("No installed font can draw: %1").arg(draft.missingGlyphs.join(u' '));
    const bool stopped = !sentences.isEmpty();
    if (stopped) {
        tone = Tone::Warn;
        sentences.prepend(tr("Not ready to be signed yet. As a form to fill in by hand it can be "
                             "printed."));
    } else if (draft.signedVersionDiffers) {
        tone = Tone::Warn;
        sentences
            += tr("A signed version exists and says something else. This prints as version %1.")
                   .arg(draft.version);
    } else if (draft.sameAsIssued) {
        sentences += tr("The same as printed version %1.").arg(draft.version);
    } else {
        sentences += tr("This will be version %1.").arg(draft.version);
    }
    if (!m_bench->fonts->hasFangSong())
        sentences += tr("The 仿宋 font is not installed; 宋 is used instead.");
    if (m_bench->papers->statusOf(m_request.document) == WordingStatus::Assumed)
        sentences += tr("There is no official form of this paper: its words are our own.");
    if (!m_request.blank && newestIssued() == nullptr)
        sentences += tr("Print it or save it as PDF first; then record here who signed.");
    m_print->showState(sentences.join(u'\n'), tone, !stopped);
}

void PaperPage::showVersions()
{
    delete m_versionRows;
    m_versionRows = new QWidget(m_versionsCard);
    auto *column = new QVBoxLayout(m_versionRows);
    column->setContentsMargins(0, 0, 0, 0);
    int shown = 0;
    for (const Paper &paper : std::as_const(m_file.papers)) {
        if (paper.document != m_request.document || paper.subject != m_request.subject)
            continue;
        ++shown;
        const bool isSigned
            = std::any_of(m_file.signings.begin(), m_file.signings.end(),
                          [&paper](const Signing &s) { return s.paper == paper.id; });
        QString line = tr("Version %1, code %2, %n page(s)", nullptr, paper.pages)
                           .arg(paper.version)
                           .arg(paper.shortHash);
        if (paper.blank)
            line += tr(", blank");
        if (isSigned)
            line += tr(", signed");
        column->addWidget(textLabel(line));
        auto *again = new ActionButton(ActionButton::Kind::Quiet, tr("Print a copy marked 副本"));
        again->setObjectName(QStringLiteral("reprintButton"));
        again->setAccessibleName(tr("Print a copy of version %1").arg(paper.version));
        connect(again, &ActionButton::clicked, this, [this, paper] { reprint(paper); });
        column->addWidget(again, 0, Qt::AlignLeading);
    }
    m_versionsCard->body()->addWidget(m_versionRows);
    m_versionsCard->setVisible(shown > 0);
}

Result<Paper> PaperPage::issued()
{
    PaperDesk desk(m_bench->room, m_bench->papers, m_bench->press);
    return desk.issue(m_caseId, m_request, m_print->copies());
}

void PaperPage::printPaper()
{
    if (!m_print->hasPrinter())
        return;
    const int copies = m_print->copies();
    const auto printed = issueAndPrint(*m_bench, m_caseId, m_request, copies);
    if (!printed) {
        say(sentenceFor(printed.error()), true);
        return;
    }
    say(tr("Sent to %1: %n copies.", nullptr, copies).arg(m_bench->printer->printerName()), false);
}

void PaperPage::savePdf()
{
    const QString title = m_bench->papers->titleOf(m_request.document);
    const QString name = safeFileName(QString(m_file.record.number + u' ' + title).trimmed())
                         + QStringLiteral(".pdf");
    const QString folder = m_bench->preferences->exportFolder();
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Save %1 as PDF").arg(title),
               folder.isEmpty() ? name : QDir(folder).filePath(name), tr("PDF (*.pdf)")});
    if (!path)
        return;
    const auto paper = issued();
    if (!paper) {
        say(sentenceFor(paper.error()), true);
        return;
    }
    const auto pdf = m_bench->room->cases().attachment(paper.value().pdf);
    const Done written = pdf ? writeFileDurably(*path, pdf.value()) : Done(pdf.error());
    if (!written) {
        say(sentenceFor(written.error()), true);
        return;
    }
    m_bench->preferences->setExportFolder(QFileInfo(*path).absolutePath());
    say(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)), false);
}

void PaperPage::reprint(const Paper &paper)
{
    if (!m_print->hasPrinter())
        return;
    const PaperDesk desk(m_bench->room, m_bench->papers, m_bench->press);
    const auto text = desk.reprint(paper, QStringLiteral("副本"));
    if (!text) {
        say(sentenceFor(text.error()), true);
        return;
    }
    const PageModel pages
        = layOut(text.value(), m_bench->papers->profileOf(paper.document), *m_bench->fonts);
    const Done printed = m_bench->printer->print(
        pages, {paper.document + u' ' + paper.shortHash, 1, m_print->duplex()});
    const Done noted
        = printed ? m_bench->room->note(QStringLiteral("reprint"),
                                        {{QStringLiteral("paper"), paper.id.text()}}, m_caseId)
                  : printed;
    if (noted)
        say(tr("A copy of version %1 was sent to %2.")
                .arg(paper.version)
                .arg(m_bench->printer->printerName()),
            false);
    else
        say(sentenceFor(noted.error()), true);
}

void PaperPage::say(const QString &sentence, bool isFault)
{
    m_print->say(sentence, isFault);
}

bool PaperPage::focusNextPrevChild(bool next)
{
    followLayouts(this);
    return QWidget::focusNextPrevChild(next);
}

void PaperPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    m_side->setFixedWidth(qMin(sideLetters * letter, width() * 9 / 20));
}

} // namespace maplebridge
