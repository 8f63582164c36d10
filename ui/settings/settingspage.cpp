// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingspage.h"

#include "core/casework/roomdesk.h"
#include "core/settings/preferences.h"
#include "ui/settings/holidaycard.h"
#include "ui/settings/lookchoices.h"
#include "ui/settings/tiercard.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

SettingsPage::SettingsPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_pane(new ScrollPane(this))
    , m_committeeGrid(new FormGrid)
    , m_committee(m_committeeGrid, [this] { m_timer.start(); })
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    column->addWidget(new PageHeader(tr("Settings"), this));
    column->addWidget(m_pane, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &SettingsPage::saveNow);
    buildLook();
    buildCommittee();
    buildMediators();
    m_tier = new TierCard(bench);
    connect(m_tier, &TierCard::tierChanged, this, &SettingsPage::tierChanged, Qt::QueuedConnection);
    m_pane->body()->addWidget(m_tier);
    m_holidays = new HolidayCard(bench);
    m_pane->body()->addWidget(m_holidays);
    m_outcome = textLabel(QString(), TextLevel::Body, Tone::Late);
    m_outcome->hide();
    column->addWidget(m_outcome);
    new EnterWalker(this);
    connect(bench->room->notifier(), &ChangeNotifier::changed, this,
            [this](const ChangeNotice &notice) {
                if (notice.room)
                    reload();
            });
    reload();
}

void SettingsPage::buildLook()
{
    auto *card = new Card(tr("The window"), this);
    auto *grid = new FormGrid(card);
    auto *letters = lettersChoice(m_bench, card);
    grid->addField(tr("Letters"), letters);
    auto *language = languageChoice(m_bench, card);
    connect(language, &ChipsEdit::codesChanged, this, &SettingsPage::languageChanged,
            Qt::QueuedConnection);
    grid->addField(tr("Language"), language, half);
    grid->addField(tr("Colours"), schemeChoice(m_bench, card), half);
    card->body()->addWidget(grid);
    m_pane->body()->addWidget(card);
}

void SettingsPage::buildCommittee()
{
    auto *card = new Card(tr("The committee"), this);
    card->body()->addWidget(m_committeeGrid);
    const auto line = [this](const QString &label, auto member, const QString &key) {
        m_committee.add(label, new QLineEdit, member, key, half);
    };
    using C = Committee;
    line(tr("Name, as on the seal"), &C::name, QStringLiteral("name"));
    line(tr("Short name in case numbers"), &C::shortName, QStringLiteral("short_name"));
    auto *kind = new ChoiceEdit;
    kind->setChoices(m_bench->choices(u"committee_kind"));
    m_committee.add(tr("Kind"), kind, &C::kind, QStringLiteral("kind"), half);
    line(tr("Where sessions are held"), &C::place, QStringLiteral("place"));
    line(tr("Address"), &C::address, QStringLiteral("address"));
    line(tr("Telephone"), &C::phone, QStringLiteral("phone"));
    line(tr("Street or township"), &C::street, QStringLiteral("street"));
    line(tr("District"), &C::district, QStringLiteral("district"));
    line(tr("Centre above"), &C::centre, QStringLiteral("centre"));
    line(tr("Basic court"), &C::court, QStringLiteral("court"));
    line(tr("Pattern of case numbers"), &C::numberPattern, QStringLiteral("number_pattern"));
    for (const char *key : {"number_patternEdit", "short_nameEdit"})
        connect(findChild<QLineEdit *>(QString::fromLatin1(key)), &QLineEdit::textChanged, this,
                &SettingsPage::showNumberExample);
    m_pane->body()->addWidget(card);
}

void SettingsPage::showNumberExample()
{
    const Committee committee = m_committee.edited();
    const QString pattern = committee.numberPattern.isEmpty()
                                ? m_bench->room->rules().limits.numberPattern
                                : committee.numberPattern;
    const QString example
        = caseNumber(pattern, m_bench->clock()->today().year(), committee.shortName, 1);
    m_committee.row(QStringLiteral("number_pattern"))
        ->setHint(tr("The first case of this year: %1. Left empty it is written as usual; "
                     "otherwise with {year}, {abbr} for the short name, and {n}.")
                      .arg(example));
}

void SettingsPage::buildMediators()
{
    auto *card = new Card(tr("Mediators and clerks"), this);
    m_table = new QTableWidget(0, 3, card);
    m_table->setObjectName(QStringLiteral("mediatorTable"));
    m_table->setAccessibleName(tr("Mediators and clerks"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Works as"), tr("Here")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setShowGrid(false);
    card->body()->addWidget(m_table);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(buttons);
    auto *left = new ActionButton(ActionButton::Kind::Quiet, tr("Has left"), buttons);
    connect(left, &ActionButton::clicked, this, [this] { setLeft(true); });
    flow->addWidget(left);
    auto *back = new ActionButton(ActionButton::Kind::Quiet, tr("Is here again"), buttons);
    connect(back, &ActionButton::clicked, this, [this] { setLeft(false); });
    flow->addWidget(back);
    card->body()->addWidget(buttons);
    auto *grid = new FormGrid(card);
    m_newName = new QLineEdit;
    m_newName->setObjectName(QStringLiteral("newMediatorEdit"));
    grid->addField(tr("Add somebody"), m_newName, half);
    m_newDuty = new ChipsEdit;
    m_newDuty->setExclusive(true);
    m_newDuty->setChoices(
        {{storedWord(Duty::Mediator), tr("Mediator")}, {storedWord(Duty::Clerk), tr("Clerk")}});
    m_newDuty->setCodes({storedWord(Duty::Mediator)});
    grid->addField(tr("Works as"), m_newDuty, half);
    card->body()->addWidget(grid);
    auto *add = new ActionButton(ActionButton::Kind::Secondary, tr("Add"), card);
    add->setObjectName(QStringLiteral("addMediatorButton"));
    connect(add, &ActionButton::clicked, this, &SettingsPage::addMediator);
    card->body()->addWidget(add, 0, Qt::AlignLeading);
    m_pane->body()->addWidget(card);
}

void SettingsPage::reload()
{
    m_holidays->reload();
    if (const auto committee = m_bench->room->cases().committee())
        m_committee.show(committee.value());
    showNumberExample();
    if (const auto mediators = m_bench->room->cases().mediators())
        m_mediators = mediators.value();
    m_table->setRowCount(static_cast<int>(m_mediators.size()));
    for (int row = 0; row < m_mediators.size(); ++row) {
        const Mediator &one = m_mediators[row];
        m_table->setItem(row, 0, new QTableWidgetItem(one.name));
        m_table->setItem(
            row, 1, new QTableWidgetItem(one.duty == Duty::Clerk ? tr("Clerk") : tr("Mediator")));
        m_table->setItem(row, 2, new QTableWidgetItem(one.left ? tr("has left") : tr("yes")));
    }
    m_table->updateGeometry();
}

void SettingsPage::saveNow()
{
    m_timer.stop();
    if (m_committee.isModified())
        say(RoomDesk(m_bench->room).saveCommittee(m_committee.edited()));
}

void SettingsPage::addMediator()
{
    saveNow(); // the notice shows the committee anew
    Mediator mediator;
    mediator.name = m_newName->text().trimmed();
    mediator.duty = fromStoredWord<Duty>(m_newDuty->codes().value(0)).value_or(Duty::Mediator);
    if (mediator.name.isEmpty()) {
        m_newName->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto id = RoomDesk(m_bench->room).saveMediator(mediator);
    say(id ? Done(Success{}) : Done(id.error()));
    if (id)
        m_newName->clear();
}

void SettingsPage::setLeft(bool left)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_mediators.size())
        return;
    saveNow();
    Mediator mediator = m_mediators[row];
    mediator.left = left;
    const auto id = RoomDesk(m_bench->room).saveMediator(mediator);
    say(id ? Done(Success{}) : Done(id.error()));
}

void SettingsPage::say(const Done &done)
{
    m_outcome->setVisible(!done);
    m_outcome->setText(done ? QString() : sentenceFor(done.error()));
}

} // namespace maplebridge
