// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parties/peoplelistdialog.h"

#include "core/base/text.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/growingtextedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int widthInControls = 22;
constexpr int heightInControls = 14;

enum Column { Name, Sex, IdNumber, Phone, Remark, columns };

} // namespace

PeopleListDialog::PeopleListDialog(const Workbench *bench, CaseFile file, QWidget *parent)
    : QDialog(parent == nullptr ? nullptr : parent->window())
    , m_bench(bench)
    , m_file(std::move(file))
    , m_side(new ChipsEdit(this))
    , m_text(new GrowingTextEdit(this))
    , m_table(new QTableWidget(0, columns, this))
    , m_state(textLabel(QString()))
    , m_problem(textLabel(QString(), TextLevel::Body, Tone::Late))
    , m_add(new PrimaryButton(QString(), this))
{
    setObjectName(QStringLiteral("peopleListDialog"));
    setWindowTitle(tr("Add people from a list"));
    const QSize room = parent == nullptr ? QSize(maximumSize()) : parent->window()->size();
    resize(QSize(controlHeight() * widthInControls, controlHeight() * heightInControls)
               .boundedTo(room));
    build();
    read();
    m_text->setFocus();
}

void PeopleListDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(windowTitle(), TextLevel::Section));
    m_side->setObjectName(QStringLiteral("listSideEdit"));
    m_side->setExclusive(true);
    QList<Choice> sides;
    for (const Side side : {Side::Applicant, Side::Respondent, Side::ThirdParty})
        sides.append({storedWord(side), sideName(side)});
    m_side->setChoices(sides);
    m_side->setCodes({storedWord(Side::Applicant)});
    connect(m_side, &ChipsEdit::codesChanged, this, &PeopleListDialog::read);
    column->addWidget(m_side);
    column->addWidget(textLabel(
        tr("Mark the rows in the spreadsheet, copy them, and press Ctrl+V here. One person in each "
           "line; a first line with 姓名, 身份证号, 电话, 住址 says what the columns are."),
        TextLevel::Body, Tone::Muted));
    m_text->setObjectName(QStringLiteral("listTextEdit"));
    m_text->setAccessibleName(tr("The list"));
    m_text->setAcceptRichText(false);
    m_text->setLines(3, 3);
    connect(m_text, &GrowingTextEdit::textChanged, this, &PeopleListDialog::read);
    column->addWidget(m_text);
    buildTable();
    column->addWidget(m_table, 1);
    m_state->setObjectName(QStringLiteral("listState"));
    column->addWidget(m_state);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open a text table …"), this);
    open->setObjectName(QStringLiteral("openListButton"));
    open->setIconName(QStringLiteral("folder"));
    connect(open, &ActionButton::clicked, this, &PeopleListDialog::openFile);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto *leave = new ActionButton(ActionButton::Kind::Secondary, tr("Add nobody"), this);
    leave->setObjectName(QStringLiteral("leaveListButton"));
    connect(leave, &ActionButton::clicked, this, &QDialog::reject);
    buttons->addWidget(leave);
    m_add->setObjectName(QStringLiteral("addListButton"));
    connect(m_add, &ActionButton::clicked, this, &PeopleListDialog::add);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
}

void PeopleListDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setAccessibleName(tr("People of the list"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Sex"), tr("Identity number"), tr("Telephone"), tr("Please look at")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Remark, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemChanged, this, &PeopleListDialog::countWanted);
}

QString PeopleListDialog::remarkOf(const ListedPerson &person) const
{
    QStringList remarks;
    if (person.isThere)
        remarks += tr("is there already");
    for (const Issue &issue :
         issuesOf(person.party, m_bench->clock()->today(), m_bench->room->rules().limits))
        remarks += sentenceFor(issue);
    if (!person.notTaken.isEmpty())
        remarks += tr("not taken: %1").arg(person.notTaken.join(QStringLiteral(" · ")));
    return remarks.join(QStringLiteral(" · "));
}

void PeopleListDialog::read()
{
    const Side side = fromStoredWord<Side>(m_side->codes().value(0)).value_or(Side::Applicant);
    m_list = peopleIn(m_text->text(), side, m_file, m_bench->codes());
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(static_cast<int>(m_list.people.size()));
        for (int at = 0; at < m_list.people.size(); ++at) {
            const ListedPerson &person = m_list.people[at];
            const PartyDetails &details = person.party.details;
            const QStringList cells{details.name, sexName(details.sex), details.idNumber,
                                    details.phone, remarkOf(person)};
            for (int cell = 0; cell < columns; ++cell) {
                auto *item = new QTableWidgetItem(cells[cell]);
                item->setToolTip(cells[cell]);
                m_table->setItem(at, cell, item);
            }
            QTableWidgetItem *name = m_table->item(at, Name);
            name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
            name->setCheckState(person.isThere ? Qt::Unchecked : Qt::Checked);
        }
    }
    countWanted();
}

void PeopleListDialog::countWanted()
{
    int wanted = 0;
    int toLookAt = 0;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        wanted += m_table->item(at, Name)->checkState() == Qt::Checked ? 1 : 0;
        toLookAt += m_table->item(at, Remark)->text().isEmpty() ? 0 : 1;
    }
    QStringList said;
    if (m_list.people.isEmpty() && !m_text->text().trimmed().isEmpty())
        said += tr("Nobody was found in it: each line needs a name.");
    else if (!m_list.people.isEmpty())
        said += tr("%n people read", nullptr, static_cast<int>(m_list.people.size()));
    if (toLookAt > 0)
        said += tr("%n to look at", nullptr, toLookAt);
    if (!m_list.leftOut.isEmpty())
        said += tr("columns not taken: %1").arg(m_list.leftOut.join(QStringLiteral(" · ")));
    m_state->setText(said.join(isEnglish() ? QStringLiteral("; ") : QStringLiteral("；")));
    m_add->setText(tr("&Add %n people", nullptr, wanted));
    m_add->setEnabled(wanted > 0);
}

void PeopleListDialog::openFile()
{
    const auto path = m_bench->prompts->chooseFileToRead(
        this, {tr("Open a text table"), QString(), tr("Text tables (*.csv *.txt)")});
    if (!path)
        return;
    const auto bytes = readFileWhole(*path);
    if (!bytes) {
        m_problem->setText(sentenceFor(bytes.error()));
        m_problem->show();
        return;
    }
    m_problem->hide();
    m_text->setText(textOfTable(bytes.value()));
    read();
}

void PeopleListDialog::add()
{
    QList<Party> parties;
    int position = static_cast<int>(
        m_file.side(fromStoredWord<Side>(m_side->codes().value(0)).value_or(Side::Applicant))
            .size());
    for (int at = 0; at < m_list.people.size(); ++at) {
        if (m_table->item(at, Name)->checkState() != Qt::Checked)
            continue;
        Party party = m_list.people[at].party;
        party.position = position++;
        parties.append(party);
    }
    const Done done = CaseDesk(m_bench->room).addParties(m_file.id, parties);
    if (!done) {
        m_problem->setText(sentenceFor(done.error()));
        m_problem->show();
        return;
    }
    Q_EMIT added(static_cast<int>(parties.size()));
    accept();
}

} // namespace maplebridge
