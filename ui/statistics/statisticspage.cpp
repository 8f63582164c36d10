// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/statistics/statisticspage.h"

#include "core/exchange/safenames.h"
#include "core/platform/files.h"
#include "core/settings/preferences.h"
#include "core/statistics/leaderreport.h"
#include "core/typesetting/pagelayout.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/documents/paperprinter.h"
#include "ui/statistics/periodchoice.h"
#include "ui/statistics/tabletiles.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/scrollpane.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int detailLetters = 18;

} // namespace

StatisticsPage::StatisticsPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(tr("Statistics"), this))
    , m_pane(new ScrollPane(this))
    , m_choice(new PeriodChoice(bench))
    , m_remarks(new QWidget)
    , m_outcome(textLabel(QString()))
    , m_tiles(new TableTiles)
    , m_detailPane(new ScrollPane(this))
{
    setProperty("surface", QStringLiteral("page"));
    if (const auto tables = builtInTables(bench->codes())) {
        for (const TableDefinition &one : tables.value())
            m_tables.append(std::make_shared<const TableDefinition>(one));
    }
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    buildHeader(column);
    m_pane->body()->addWidget(m_choice);
    m_remarks->setObjectName(QStringLiteral("tableRemarks"));
    m_remarks->setLayout(new QVBoxLayout);
    m_remarks->layout()->setContentsMargins(0, 0, 0, 0);
    m_pane->body()->addWidget(m_remarks);
    m_pane->body()->addWidget(m_tiles);
    connect(m_choice, &PeriodChoice::changed, this, &StatisticsPage::recount);
    connect(m_tiles, &TableTiles::columnChosen, this, [this](const QString &id) {
        const TableCell *cell = count().cell(id);
        if (cell != nullptr)
            showCases(isEnglish() ? cell->column->english : cell->column->chinese, cell->cases);
    });
    buildDetail();
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceOf(Space::Medium));
    row->addWidget(m_pane, 1);
    row->addWidget(m_detailPane);
    column->addLayout(row, 1);
    new EnterWalker(this);
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    connect(bench->room->notifier(), &ChangeNotifier::changed, &m_later,
            qOverload<>(&QTimer::start));
    reload();
}

void StatisticsPage::buildHeader(QVBoxLayout *column)
{
    auto *save
        = new ActionButton(ActionButton::Kind::Secondary, tr("&Save as PDF or Excel …"), this);
    save->setObjectName(QStringLiteral("saveTableButton"));
    connect(save, &ActionButton::clicked, this, &StatisticsPage::saveTable);
    auto *print = new PrimaryButton(tr("&Print the table"), this);
    print->setObjectName(QStringLiteral("printTableButton"));
    print->setIconName(QStringLiteral("print"));
    connect(print, &ActionButton::clicked, this, &StatisticsPage::printTable);
    m_header->addAction(save);
    m_header->addAction(print);
    column->addWidget(m_header);
    m_outcome->setObjectName(QStringLiteral("tableOutcome"));
    m_outcome->hide();
    column->addWidget(m_outcome);
}

void StatisticsPage::buildDetail()
{
    m_detail = new Card(tr("The cases behind a number"));
    m_detailHint = textLabel(QString(), TextLevel::Body, Tone::Muted);
    m_detail->body()->addWidget(m_detailHint);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("countedCaseList"));
    m_list->setAccessibleName(tr("The cases behind a number"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->body()->addWidget(m_list);
    m_open = new ActionButton(ActionButton::Kind::Secondary, tr("&Open the case"), m_detail);
    m_open->setObjectName(QStringLiteral("openCountedButton"));
    connect(m_open, &ActionButton::clicked, this, &StatisticsPage::openChosen);
    connect(m_list, &QListWidget::itemActivated, this, &StatisticsPage::openChosen);
    m_detail->body()->addWidget(m_open);
    m_detailPane->body()->addWidget(m_detail);
}

void StatisticsPage::reload()
{
    m_choice->reload();
    recount();
}

void StatisticsPage::focusFirstField()
{
    m_choice->focusFirstField();
}

void StatisticsPage::recount()
{
    m_outcome->hide();
    if (m_tables.isEmpty())
        return;
    auto made = makeTable(*m_bench->room,
                          {m_tables.first(), {m_choice->period(), m_choice->basis(), {}}});
    if (!made) {
        say(sentenceFor(made.error()), true);
        return;
    }
    m_made = std::move(made).value();
    m_header->setSubtitle(isEnglish() ? m_made.definition->english : m_made.definition->chinese);
    m_tiles->show(count());
    showRemarks();
    showCases({}, {});
}

void StatisticsPage::showRemarks()
{
    while (QLayoutItem *item = m_remarks->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *card = new Card(tr("In a few sentences"));
    auto *text
        = textLabel(leaderSentences(count()).join(isEnglish() ? QStringLiteral(" ") : QString()));
    text->setObjectName(QStringLiteral("leaderText"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(text);
    const auto list = [this, card](const QString &sentence, const QList<CaseId> &cases, Tone tone) {
        card->body()->addWidget(textLabel(sentence, TextLevel::Body, tone));
        if (cases.isEmpty())
            return;
        auto *which = new ActionButton(ActionButton::Kind::Quiet, tr("Which cases are they?"));
        which->setObjectName(QStringLiteral("whichCasesButton"));
        which->setAccessibleName(tr("Which cases: %1").arg(sentence));
        connect(which, &ActionButton::clicked, this,
                [this, sentence, cases] { showCases(sentence, cases); });
        card->body()->addWidget(which, 0, Qt::AlignLeading);
    };
    for (const BrokenIdentity &broken : std::as_const(count().broken))
        list(identitySentence(broken, count()), broken.missing + broken.twice, Tone::Warn);
    if (!count().leftOut.isEmpty())
        list(tr("%n case(s) ended in a way that the table does not count, e.g. withdrawn.", nullptr,
                static_cast<int>(count().leftOut.size())),
             count().leftOut, Tone::Muted);
    if (!count().stillOpen.isEmpty())
        list(tr("%n case(s) are not ended yet and are not counted.", nullptr,
                static_cast<int>(count().stillOpen.size())),
             count().stillOpen, Tone::Muted);
    m_remarks->layout()->addWidget(card);
}

void StatisticsPage::showCases(const QString &title, const QList<CaseId> &cases)
{
    m_list->clear();
    for (const CountedCase &one : std::as_const(m_made.cases)) {
        if (!cases.contains(one.id))
            continue;
        const QString number = one.number.isEmpty() ? tr("(no number yet)") : one.number;
        auto *item = new QListWidgetItem(
            tr("%1\n%2 / %3").arg(number, one.applicants, one.respondents), m_list);
        item->setData(Qt::UserRole, one.id.text());
    }
    const bool none = m_list->count() == 0;
    m_detail->setTitle(title.isEmpty() ? tr("The cases behind a number") : title);
    m_detailHint->setText(none ? tr("Press a number to see its cases.")
                               : tr("%n case(s)", nullptr, m_list->count()));
    m_list->setVisible(!none);
    m_open->setVisible(!none);
    const int rowHeight = none ? 0 : m_list->sizeHintForRow(0);
    m_list->setMinimumHeight(qMin(m_list->count(), 5) * rowHeight + 2 * m_list->frameWidth());
    if (!none)
        m_list->setCurrentRow(0);
}

void StatisticsPage::openChosen()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT caseWanted(CaseId::fromText(item->data(Qt::UserRole).toString()));
}

void StatisticsPage::printTable()
{
    if (count().definition == nullptr)
        return;
    if (m_bench->printer->printerName().isEmpty()) {
        say(tr("No printer is set up on this computer. Save the table as PDF, or set up a printer "
               "in the system settings."),
            true);
        return;
    }
    const PageModel pages
        = layOut(tablePaper(m_made.counted, m_made.heading),
                 m_bench->papers->profile(QStringLiteral("table")), *m_bench->fonts);
    const Done printed = m_bench->printer->print(pages, {m_made.definition->chinese, 1, false});
    if (!printed) {
        say(sentenceFor(printed.error()), true);
        return;
    }
    const Done noted = m_bench->room->note(
        QStringLiteral("table_print"), {{QStringLiteral("table"), m_made.definition->id},
                                        {QStringLiteral("period"), textOf(count().scope.period)}});
    say(noted ? tr("Sent to %1.").arg(m_bench->printer->printerName()) : sentenceFor(noted.error()),
        !noted);
}

void StatisticsPage::saveTable()
{
    if (count().definition == nullptr)
        return;
    const QString name
        = safeFileName(m_made.definition->chinese + u' ' + officialName(count().scope.period));
    const QString folder = m_bench->preferences->exportFolder();
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Save the table"), QDir(folder).filePath(name + QStringLiteral(".pdf")),
               tr("PDF (*.pdf);;Excel (*.xlsx);;Text table (*.csv)")});
    if (!path)
        return;
    const QString suffix = QFileInfo(*path).suffix().toLower();
    Result<QByteArray> bytes = QByteArray();
    if (suffix == u"xlsx") {
        bytes = tableWorkbook(m_made.counted, m_made.heading, m_made.cases);
    } else if (suffix == u"csv") {
        bytes = tableCsv(m_made.counted, m_made.heading);
    } else {
        const auto printed
            = m_bench->press->print(tablePaper(m_made.counted, m_made.heading),
                                    m_bench->papers->profile(QStringLiteral("table")));
        bytes = printed ? Result<QByteArray>(printed.value().pdf)
                        : Result<QByteArray>(printed.error());
    }
    const Done written = bytes ? writeFileDurably(*path, bytes.value()) : Done(bytes.error());
    if (!written) {
        say(sentenceFor(written.error()), true);
        return;
    }
    m_bench->preferences->setExportFolder(QFileInfo(*path).absolutePath());
    say(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)), false);
}

void StatisticsPage::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

void StatisticsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    m_detailPane->setFixedWidth(qMin(detailLetters * letter, width() * 2 / 5));
}

} // namespace maplebridge
