// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/caselistpage.h"

#include "core/handover/caseholder.h"
#include "core/handover/handoverwords.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textdirection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int detailLetters = 19;
constexpr int lettersForDetail = 70;
constexpr int lettersForProgress = 52;

} // namespace

CaseListPage::CaseListPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_filter(new QLineEdit(this))
    , m_openOnly(new QCheckBox(tr("Only unfinished ones"), this))
    , m_bin(new QCheckBox(tr("Bin"), this))
    , m_model(&bench->codes())
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(QStringLiteral("cases"), this))
    , m_detailPane(new ScrollPane(this))
    , m_detail(new Card)
    , m_detailText(textLabel(QString()))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    auto *header = new PageHeader(tr("Cases"), this);
    auto *add = new PrimaryButton(tr("&New dispute (F2)"), this);
    add->setObjectName(QStringLiteral("newCaseButton"));
    add->setIconName(QStringLiteral("add"));
    connect(add, &ActionButton::clicked, this, &CaseListPage::newCaseWanted);
    header->addAction(add);
    column->addWidget(header);
    buildList(column);
    buildDetail();
    m_later.setSingleShot(true);
    m_later.setInterval(60);
    connect(&m_later, &QTimer::timeout, this, &CaseListPage::reload);
    connect(bench->room->notifier(), &ChangeNotifier::changed, &m_later,
            qOverload<>(&QTimer::start));
    reload();
}

void CaseListPage::buildList(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_filter->setPlaceholderText(tr("Part of a name, number or telephone (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find cases"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    line->addWidget(m_filter, 1);
    line->addWidget(m_openOnly);
    line->addWidget(m_bin);
    m_openOnly->setObjectName(QStringLiteral("openOnlyBox"));
    m_bin->setObjectName(QStringLiteral("binBox"));
    column->addLayout(line);
    connect(m_filter, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(m_openOnly, &QCheckBox::toggled, this, &CaseListPage::reload);
    connect(m_bin, &QCheckBox::toggled, this, &CaseListPage::reload);

    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new TextDelegate({}, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(CaseListModel::Parties, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &CaseListPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CaseListPage::showDetail);
    m_empty->setActionText(tr("New dispute"));
    connect(m_empty, &EmptyState::actionRequested, this, &CaseListPage::newCaseWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceOf(Space::Medium));
    row->addWidget(m_table, 1);
    row->addWidget(m_empty, 1);
    m_detailPane->body()->addWidget(m_detail);
    m_detailPane->body()->addStretch(1);
    row->addWidget(m_detailPane);
    column->addLayout(row, 1);
}

void CaseListPage::buildDetail()
{
    m_detail->body()->addWidget(m_detailText);
    m_open = new ActionButton(ActionButton::Kind::Secondary, tr("&Open the case"), m_detail);
    m_open->setObjectName(QStringLiteral("openChosenButton"));
    connect(m_open, &ActionButton::clicked, this, &CaseListPage::openChosen);
    m_detail->body()->addWidget(m_open);
    m_restore
        = new ActionButton(ActionButton::Kind::Secondary, tr("Take it out of the bin"), m_detail);
    m_restore->setObjectName(QStringLiteral("restoreChosenButton"));
    connect(m_restore, &ActionButton::clicked, this, &CaseListPage::restoreChosen);
    m_detail->body()->addWidget(m_restore);
}

CaseId CaseListPage::chosen() const
{
    const CaseRow *row = m_model.rowAt(m_table->currentIndex().row());
    return row == nullptr ? CaseId() : row->id;
}

void CaseListPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CaseListPage::setFilter(const QString &words)
{
    m_filter->setText(words);
    reload();
}

void CaseListPage::reload()
{
    m_later.stop();
    const CaseId before = chosen();
    CaseFilter filter;
    filter.words = m_filter->text();
    filter.openOnly = m_openOnly->isChecked();
    filter.bin = m_bin->isChecked();
    const auto rows = m_bench->room->cases().list(filter);
    QList<CaseRow> shown = rows ? rows.value() : QList<CaseRow>();
    // Who types 12 means number 12 before telephones and names with a 12 in them.
    const QString wanted = filter.words.trimmed();
    std::stable_partition(shown.begin(), shown.end(), [&wanted](const CaseRow &row) {
        return !wanted.isEmpty() && row.number.contains(wanted);
    });
    m_model.setRows(shown);
    const bool none = shown.isEmpty();
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setActionText(m_bin->isChecked() ? QString() : tr("New dispute"));
    if (!rows)
        m_empty->setTexts(sentenceFor(rows.error()));
    else if (m_bin->isChecked())
        m_empty->setTexts(tr("The bin is empty."));
    else if (!filter.words.trimmed().isEmpty() || filter.openOnly)
        m_empty->setTexts(tr("No case fits."), tr("Try a part of a name, or the end of a number."));
    else
        m_empty->setTexts(tr("No dispute has been registered yet."),
                          tr("Press F2 when somebody comes."));
    // New words choose the best match; otherwise what was chosen stays so.
    const bool isSearch = wanted != m_searched;
    m_searched = wanted;
    if (!none)
        m_table->selectRow(isSearch ? 0 : qMax(0, m_model.rowOf(before)));
    showDetail();
}

void CaseListPage::showDetail()
{
    const CaseRow *row = m_model.rowAt(m_table->currentIndex().row());
    m_detailPane->setVisible(row != nullptr && m_table->isVisibleTo(this));
    if (row == nullptr)
        return;
    m_detail->setTitle(row->number.isEmpty() ? tr("(no number yet)") : row->number);
    QStringList lines{partiesText(*row)};
    if (!row->kind.isEmpty())
        lines += m_bench->codes().label(u"dispute_kind", row->kind, isEnglish());
    lines += tr("Progress: %1").arg(progressText(*row, m_bench->codes()));
    const auto dated = [&lines](const QString &what, const QDate &day) {
        if (day.isValid())
            lines += what.arg(dayText(day));
    };
    dated(tr("Registered: %1"), row->registeredOn);
    dated(tr("Accepted: %1"), row->acceptedOn);
    dated(tr("Next session: %1"), row->nextSessionOn);
    dated(tr("Binding since: %1"), row->effectiveOn);
    dated(tr("Ended: %1"), row->endedOn);
    if (const auto holder = holderOf(*m_bench->room, row->id)) {
        if (!holder.value().isOurs)
            lines += tr("With: %1").arg(holder.value().name);
        if (!holder.value().trouble.isEmpty())
            lines += troubleSentence(holder.value().trouble);
    }
    if (row->amount.fen != 0)
        lines += tr("Amount agreed: %1").arg(yuanSignOf(row->amount));
    if (!row->summary.isEmpty())
        lines += QString() + u'\n'
                 + (row->summary.size() > 160 ? row->summary.left(160) + QChar(0x2026)
                                              : row->summary);
    m_detailText->setText(lines.join(u'\n'));
    m_open->setVisible(!m_bin->isChecked());
    m_restore->setVisible(m_bin->isChecked());
}

void CaseListPage::openChosen()
{
    if (!m_bin->isChecked() && !chosen().isNull())
        Q_EMIT caseWanted(chosen());
}

void CaseListPage::restoreChosen()
{
    const Done done = CaseDesk(m_bench->room).restore(chosen());
    if (!done)
        m_detailText->setText(sentenceFor(done.error()));
}

bool CaseListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_later.isActive())
                reload();
            openChosen();
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Down) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    const bool wide = width() > lettersForDetail * letter;
    m_detailPane->setFixedWidth((wide ? detailLetters : detailLetters * 3 / 4) * letter);
    // Names come first; what the detail beside says as well gives way to them.
    m_table->setColumnHidden(CaseListModel::Kind, !wide);
    m_table->setColumnHidden(CaseListModel::Day, !wide);
    m_table->setColumnHidden(CaseListModel::Progress, width() < lettersForProgress * letter);
}

} // namespace maplebridge
