// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parties/peoplepage.h"

#include "core/base/text.h"
#include "core/models/caselistmodel.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollpane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int mostShown = 2000;
constexpr int detailLetters = 18;
/// With less room the day gives way to the names.
constexpr int lettersForDay = 60;

} // namespace

PeoplePage::PeoplePage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_empty(new EmptyState(QStringLiteral("people"), this))
    , m_detailPane(new ScrollPane(this))
    , m_detail(new Card)
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    column->addWidget(new PageHeader(tr("People"), this));
    m_filter->setObjectName(QStringLiteral("peopleFilter"));
    m_filter->setPlaceholderText(tr("Part of a name, identity number or telephone (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find people"));
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Identity number"), tr("Telephone"), tr("As known on")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceOf(Space::Medium));
    row->addWidget(m_table, 1);
    row->addWidget(m_empty, 1);
    m_detailPane->body()->addWidget(m_detail);
    m_detailPane->body()->addStretch(1);
    row->addWidget(m_detailPane);
    column->addLayout(row, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(60);
    connect(m_filter, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &PeoplePage::reload);
    connect(bench->room->notifier(), &ChangeNotifier::changed, &m_later,
            qOverload<>(&QTimer::start));
    connect(m_table, &QTableWidget::currentCellChanged, this, &PeoplePage::showCases);
    reload();
}

void PeoplePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PeoplePage::reload()
{
    m_later.stop();
    const int before = m_table->currentRow();
    const auto people = m_bench->room->cases().persons(m_filter->text(), mostShown);
    m_people = people ? people.value() : QList<PersonRow>();
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(static_cast<int>(m_people.size()));
        for (int i = 0; i < m_people.size(); ++i) {
            const PersonRow &person = m_people[i];
            // On a screen that others can see, numbers stay masked.
            const QStringList cells{person.name, maskedIdNumber(person.idNumber), person.phone,
                                    dayText(person.knownOn)};
            for (int cell = 0; cell < cells.size(); ++cell)
                m_table->setItem(i, cell, new QTableWidgetItem(cells[cell]));
        }
    }
    const bool none = m_people.isEmpty();
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    if (!people)
        m_empty->setTexts(sentenceFor(people.error()));
    else if (m_filter->text().trimmed().isEmpty())
        m_empty->setTexts(tr("Nobody has been entered yet."),
                          tr("People appear here with their first case."));
    else
        m_empty->setTexts(tr("Nobody fits."));
    if (!none)
        m_table->selectRow(qBound(0, before, static_cast<int>(m_people.size()) - 1));
    showCases();
}

void PeoplePage::showCases()
{
    delete m_rows;
    m_rows = nullptr;
    const int row = m_table->currentRow();
    const bool known = row >= 0 && row < m_people.size();
    m_detailPane->setVisible(known);
    if (!known)
        return;
    m_rows = new QWidget(m_detail);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    m_detail->body()->addWidget(m_rows);
    m_detail->setTitle(m_people[row].name);
    const auto cases = m_bench->room->cases().casesOfPerson(m_people[row]);
    if (!cases) {
        column->addWidget(textLabel(sentenceFor(cases.error()), TextLevel::Body, Tone::Late));
        return;
    }
    for (const CaseRow &one : cases.value()) {
        QString text = partiesText(one) + u'\n' + progressText(one, m_bench->codes());
        if (!one.number.isEmpty())
            text.prepend(one.number + u'\n');
        column->addWidget(textLabel(text));
        auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open the case"));
        open->setAccessibleName(tr("Open: %1").arg(partiesText(one)));
        connect(open, &ActionButton::clicked, this, [this, id = one.id] { Q_EMIT caseWanted(id); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    m_table->setColumnHidden(3, width() < lettersForDay * letter);
    m_detailPane->setFixedWidth(qMin(detailLetters * letter, width() * 2 / 5));
}

} // namespace maplebridge
