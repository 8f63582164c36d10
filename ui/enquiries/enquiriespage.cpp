// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/enquiries/enquiriespage.h"

#include "core/platform/files.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/documents/paperprinter.h"
#include "ui/documents/printjobs.h"
#include "ui/enquiries/enquiryform.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

enum Column { Who, CameOf, columns };

constexpr int formLetters = 36;

} // namespace

EnquiriesPage::EnquiriesPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(tr("Enquiries"), this))
    , m_filter(new QLineEdit(this))
    , m_openOnly(new QCheckBox(tr("Only open ones"), this))
    , m_outcome(textLabel(QString()))
    , m_table(new QTableWidget(0, columns, this))
    , m_empty(new EmptyState(QStringLiteral("phone"), this))
    , m_form(new EnquiryForm(bench, this))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    buildHeader();
    column->addWidget(m_header);
    buildList(column);
    buildForm();
    m_later.setSingleShot(true);
    m_later.setInterval(60);
    connect(m_filter, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(m_openOnly, &QCheckBox::toggled, this, &EnquiriesPage::reload);
    connect(&m_later, &QTimer::timeout, this, &EnquiriesPage::reload);
    connect(bench->room->notifier(), &ChangeNotifier::changed, &m_later,
            qOverload<>(&QTimer::start));
    reload();
}

void EnquiriesPage::buildHeader()
{
    const auto action = [this](ActionButton *button, const QString &icon, const QString &name) {
        button->setIconName(icon);
        button->setObjectName(name);
        m_header->addAction(button);
        return button;
    };
    using Kind = ActionButton::Kind;
    connect(action(new ActionButton(Kind::Quiet, tr("&Print the register"), this),
                   QStringLiteral("print"), QStringLiteral("printRegisterButton")),
            &ActionButton::clicked, this, &EnquiriesPage::printRegister);
    connect(action(new ActionButton(Kind::Quiet, tr("&Save as PDF or table"), this),
                   QStringLiteral("export"), QStringLiteral("saveRegisterButton")),
            &ActionButton::clicked, this, &EnquiriesPage::saveRegister);
    connect(action(new PrimaryButton(tr("New &entry"), this), QStringLiteral("add"),
                   QStringLiteral("newEnquiryButton")),
            &ActionButton::clicked, this, &EnquiriesPage::beginEntry);
}

void EnquiriesPage::buildList(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    m_filter->setObjectName(QStringLiteral("enquiryFilter"));
    m_filter->setPlaceholderText(tr("Part of a name, telephone, place or matter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find enquiries"));
    m_filter->setClearButtonEnabled(true);
    m_openOnly->setObjectName(QStringLiteral("openEnquiriesBox"));
    line->addWidget(m_filter, 1);
    line->addWidget(m_openOnly);
    column->addLayout(line);
    auto *said = new QHBoxLayout;
    m_outcome->setObjectName(QStringLiteral("enquiryOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_putBack = new ActionButton(ActionButton::Kind::Quiet, tr("Put it back"), this);
    m_putBack->setObjectName(QStringLiteral("putBackButton"));
    m_putBack->setIconName(QStringLiteral("undo"));
    m_putBack->hide();
    connect(m_putBack, &ActionButton::clicked, this, &EnquiriesPage::putBack);
    said->addWidget(m_outcome, 1);
    said->addWidget(m_putBack);
    column->addLayout(said);

    m_table->setObjectName(QStringLiteral("enquiryTable"));
    m_table->setAccessibleName(tr("Enquiries"));
    m_table->setHorizontalHeaderLabels({tr("Who and what"), tr("Day, result")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight() * 3 / 2);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(Who, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::currentCellChanged, this, &EnquiriesPage::showChosen);
    connect(m_table, &QTableWidget::activated, m_form, &EnquiryForm::focusName);
    m_empty->setActionText(tr("New entry"));
    connect(m_empty, &EmptyState::actionRequested, this, &EnquiriesPage::beginEntry);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceOf(Space::Medium));
    row->addWidget(m_table, 1);
    row->addWidget(m_empty, 1);
    row->addWidget(m_form);
    column->addLayout(row, 1);
}

void EnquiriesPage::buildForm()
{
    connect(m_form, &EnquiryForm::saved, this, [this](SectionId id) {
        m_taken.reset();
        reload();
        chooseRowOf(id);
    });
    connect(m_form, &EnquiryForm::failed, this,
            [this](const QString &sentence) { say(sentence, true); });
    connect(m_form, &EnquiryForm::nextWanted, this, &EnquiriesPage::beginEntry);
    connect(m_form, &EnquiryForm::promoteWanted, this, &EnquiriesPage::promote);
    connect(m_form, &EnquiryForm::takeAwayWanted, this, &EnquiriesPage::takeAway);
    connect(m_form, &EnquiryForm::caseWanted, this, &EnquiriesPage::caseWanted);
    auto *key = new QShortcut(Qt::Key_F6, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &EnquiriesPage::promote);
}

void EnquiriesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EnquiriesPage::focusEntry()
{
    m_form->focusName();
}

void EnquiriesPage::saveNow()
{
    m_form->saveNow();
}

void EnquiriesPage::reload()
{
    m_later.stop();
    EnquiryFilter filter;
    filter.words = m_filter->text();
    filter.openOnly = m_openOnly->isChecked();
    const auto entries = EnquiryDesk::list(*m_bench->room, filter);
    const auto rows = entries ? enquiryRowsOf(*m_bench->room, entries.value())
                              : Result<QList<EnquiryRow>>(entries.error());
    m_rows = rows ? rows.value() : QList<EnquiryRow>();
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        for (int at = 0; at < m_rows.size(); ++at) {
            const EnquiryRow &row = m_rows[at];
            const QStringList cells{row.who + u'\n' + row.matter, row.day + u'\n' + row.cameOf};
            for (int cell = 0; cell < columns; ++cell)
                m_table->setItem(at, cell, new QTableWidgetItem(cells[cell]));
        }
    }
    m_table->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    if (!rows)
        m_empty->setTexts(sentenceFor(rows.error()));
    else if (filter.words.trimmed().isEmpty() && !filter.openOnly)
        m_empty->setTexts(tr("Nobody has asked yet."),
                          tr("Who comes to ask, calls, or was met on a round stands here; what "
                             "becomes a dispute is made a case with one key."));
    else
        m_empty->setTexts(tr("Nothing fits."));
    chooseRowOf(m_form->shown().id);
}

void EnquiriesPage::chooseRowOf(SectionId id)
{
    const QSignalBlocker blocker(m_table);
    for (int at = 0; at < m_rows.size(); ++at) {
        if (!id.isNull() && m_rows[at].enquiry.id == id) {
            m_table->selectRow(at);
            return;
        }
    }
    m_table->clearSelection();
    m_table->setCurrentCell(-1, -1);
}

void EnquiriesPage::showChosen()
{
    const int at = m_table->currentRow();
    if (at < 0 || at >= m_rows.size())
        return;
    const SectionId id = m_rows[at].enquiry.id;
    if (id != m_form->shown().id)
        openEntry(id);
}

void EnquiriesPage::openEntry(SectionId id)
{
    if (!m_form->saveNow())
        return;
    const auto entry = EnquiryDesk::find(*m_bench->room, id);
    if (!entry) {
        say(sentenceFor(entry.error()), true);
        return;
    }
    m_form->show(entry.value());
    chooseRowOf(id);
}

void EnquiriesPage::beginEntry()
{
    if (!m_form->saveNow())
        return;
    m_outcome->hide();
    m_form->begin();
    chooseRowOf({});
    m_form->focusName();
}

void EnquiriesPage::promote()
{
    if (!m_form->saveNow() || m_form->shown().id.isNull())
        return;
    const auto id = EnquiryDesk(m_bench->room).promote(m_form->shown().id);
    if (!id) {
        say(sentenceFor(id.error()), true);
        return;
    }
    openEntry(m_form->shown().id);
    Q_EMIT caseWanted(id.value());
}

void EnquiriesPage::takeAway()
{
    if (!m_form->saveNow())
        return;
    const Enquiry entry = m_form->shown();
    if (const Done done = EnquiryDesk(m_bench->room).remove(entry.id); !done) {
        say(sentenceFor(done.error()), true);
        return;
    }
    m_form->begin();
    reload();
    say(tr("Taken out of the register."), false);
    m_taken = entry;
    m_putBack->show();
    m_form->focusName();
}

void EnquiriesPage::putBack()
{
    if (!m_taken)
        return;
    const Enquiry entry = *m_taken;
    const auto id = EnquiryDesk(m_bench->room).save(entry);
    if (!id) {
        say(sentenceFor(id.error()), true);
        return;
    }
    say(tr("Put back."), false);
    reload();
    openEntry(entry.id);
}

QString EnquiriesPage::listed() const
{
    QStringList parts;
    if (const QString span = spanOf(m_rows); !span.isEmpty())
        parts += span;
    if (m_openOnly->isChecked())
        parts += QStringLiteral("未办结");
    if (!m_filter->text().trimmed().isEmpty())
        parts += m_filter->text().trimmed();
    return parts.join(QStringLiteral("　"));
}

void EnquiriesPage::printRegister()
{
    saveNow();
    if (m_bench->printer->printerName().isEmpty()) {
        say(tr("No printer is set up on this computer."), true);
        return;
    }
    const auto committee = m_bench->room->cases().committee();
    const Done printed
        = printSheet(*m_bench,
                     enquirySheet(m_rows, m_bench->codes(),
                                  committee ? committee.value().name : QString(), listed()),
                     QStringLiteral("table"), tr("Register of enquiries"));
    say(printed ? tr("Sent to %1.").arg(m_bench->printer->printerName())
                : sentenceFor(printed.error()),
        !printed);
}

void EnquiriesPage::saveRegister()
{
    saveNow();
    const QString name = QStringLiteral("%1-%2").arg(
        tr("enquiries"), m_bench->clock()->today().toString(Qt::ISODate));
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Save the register"),
               QDir(m_bench->preferences->exportFolder()).filePath(name + QStringLiteral(".pdf")),
               tr("PDF (*.pdf);;Text table (*.csv)")});
    if (!path)
        return;
    Result<QByteArray> bytes = QByteArray();
    if (QFileInfo(*path).suffix().toLower() == u"csv") {
        bytes = enquiryCsv(m_rows, m_bench->codes());
    } else {
        const auto committee = m_bench->room->cases().committee();
        const auto printed = m_bench->press->print(
            enquirySheet(m_rows, m_bench->codes(), committee ? committee.value().name : QString(),
                         listed()),
            m_bench->papers->profile(QStringLiteral("table")));
        bytes = printed ? Result<QByteArray>(printed.value().pdf)
                        : Result<QByteArray>(printed.error());
    }
    const Done written = bytes ? writeFileDurably(*path, bytes.value()) : Done(bytes.error());
    if (written)
        m_bench->preferences->setExportFolder(QFileInfo(*path).absolutePath());
    say(written ? tr("Saved: %1").arg(QDir::toNativeSeparators(*path))
                : sentenceFor(written.error()),
        !written);
}

void EnquiriesPage::say(const QString &sentence, bool isFault)
{
    m_putBack->hide();
    m_taken.reset();
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

void EnquiriesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    m_form->setFixedWidth(qMin(formLetters * letter, width() * 3 / 5));
}

} // namespace maplebridge
