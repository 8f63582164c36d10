// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/registerstep.h"

#include "core/words/isolation.h"
#include "ui/cases/riskcard.h"
#include "ui/parties/partyform.h"
#include "ui/parties/peoplelistdialog.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QListWidget>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

RegisterStep::RegisterStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_list(new QListWidget)
    , m_party(new PartyForm(bench))
    , m_who(textLabel(QString(), TextLevel::Section))
    , m_disputeGrid(new FormGrid)
    , m_narrative(m_disputeGrid, [this] { edited(); })
    , m_record(m_disputeGrid, [this] { edited(); })
{
    buildParties();
    buildDispute();
    m_risk = new RiskCard(
        bench, [this] { edited(); }, this);
    connect(m_risk, &RiskCard::paperWanted, this, &StepPage::paperWanted);
    column()->addWidget(m_risk);
    column()->addStretch();
}

void RegisterStep::buildParties()
{
    Card *card = addCard(tr("Who is it between?"));
    m_list->setObjectName(QStringLiteral("partyList"));
    m_list->setAccessibleName(tr("Parties"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    card->body()->addWidget(m_list);
    auto *row = new QWidget(card);
    auto *buttons = new FlowLayout(row);
    const auto button = [&](const QString &text, const QString &name, Side side) {
        auto *add = new ActionButton(ActionButton::Kind::Secondary, text, row);
        add->setObjectName(name);
        connect(add, &ActionButton::clicked, this, [this, side] { addParty(side); });
        buttons->addWidget(add);
    };
    button(tr("Add an &applicant"), QStringLiteral("addApplicantButton"), Side::Applicant);
    button(tr("Add a &respondent"), QStringLiteral("addRespondentButton"), Side::Respondent);
    button(tr("Add a third party"), QStringLiteral("addThirdPartyButton"), Side::ThirdParty);
    auto *list = new ActionButton(ActionButton::Kind::Quiet, tr("Add people from a list …"), row);
    list->setObjectName(QStringLiteral("addListOpener"));
    list->setIconName(QStringLiteral("people"));
    connect(list, &ActionButton::clicked, this, &RegisterStep::addFromList);
    buttons->addWidget(list);
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take this party away"), row);
    remove->setObjectName(QStringLiteral("removePartyButton"));
    connect(remove, &ActionButton::clicked, this, &RegisterStep::removeParty);
    buttons->addWidget(remove);
    m_removeButton = remove;
    card->body()->addWidget(row);
    card->body()->addWidget(m_who);
    card->body()->addWidget(m_party);
    connect(m_party, &PartyForm::edited, this, [this] {
        edited();
        sayIssues();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index < 0)
            return;
        const PartyId id = PartyId::fromText(m_list->item(index)->data(Qt::UserRole).toString());
        if (id != m_chosen)
            chooseParty(id);
    });
}

void RegisterStep::buildDispute()
{
    Card *card = addCard(tr("What is it about?"));
    card->body()->addWidget(m_disputeGrid);
    auto *summary = new GrowingTextEdit;
    summary->setLines(3, 14);
    m_narrative.add(tr("The dispute in brief"), summary, &CaseNarrative::summary,
                    QStringLiteral("summary"));
    auto *requests = new GrowingTextEdit;
    requests->setLines(2, 10);
    FieldRow *row = m_narrative.add(tr("What is asked for"), requests, &CaseNarrative::requests,
                                    QStringLiteral("requests"));
    row->setHint(tr("One line for each request."));
    auto *kind = new ChoiceEdit;
    kind->setChoices(bench().choices(u"dispute_kind"));
    m_record.add(tr("Kind of dispute"), kind, &CaseRecord::kind, QStringLiteral("kind"), half);
    m_record.add(tr("Amount claimed"), new MoneyEdit, &CaseRecord::claim, QStringLiteral("claim"),
                 half);
    auto *source = new ChoiceEdit;
    source->setChoices(bench().choices(u"case_source"));
    m_record.add(tr("Source"), source, &CaseRecord::source, QStringLiteral("source"), half);
    m_record.add(tr("Where it arose"), new QLineEdit, &CaseRecord::place, QStringLiteral("place"),
                 half);
    m_record.add(tr("When it arose"), new DateEdit(bench().clock()), &CaseRecord::occurredOn,
                 QStringLiteral("occurred_on"), half);
    m_record.add(tr("Registered on"), new DateEdit(bench().clock()), &CaseRecord::registeredOn,
                 QStringLiteral("registered_on"), half);
    auto *difficulty = new ChipsEdit;
    difficulty->setExclusive(true);
    difficulty->setChoices(bench().choices(u"difficulty"));
    m_record.add(tr("Difficulty"), difficulty, &CaseRecord::difficulty,
                 QStringLiteral("difficulty"));
    buildSeldom();
    m_narrative.row(QStringLiteral("summary"))->setNeeded();
    m_record.row(QStringLiteral("kind"))->setNeeded();
    m_record.row(QStringLiteral("source"))->setNeeded();
    card->body()->addWidget(
        textLabel(tr("* The official forms need this."), TextLevel::Small, Tone::Muted));
}

void RegisterStep::buildSeldom()
{
    m_disputeGrid->foldRest(tr("More: who sent it, remark"));
    m_record.add(tr("Sent or reported by"), new QLineEdit, &CaseRecord::sourceOrgan,
                 QStringLiteral("source_organ"), half);
    m_record.add(tr("Their number"), new QLineEdit, &CaseRecord::sourceNumber,
                 QStringLiteral("source_number"), half);
    m_narrative.add(tr("Remark"), new QLineEdit, &CaseNarrative::remark, QStringLiteral("remark"));
}

QWidget *RegisterStep::firstField()
{
    return m_party->nameField();
}

void RegisterStep::refresh()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Party &party : file().parties) {
        const QString name
            = party.details.name.isEmpty() ? tr("(no name yet)") : party.details.name;
        auto *item
            = new QListWidgetItem(sideName(party.side) + QStringLiteral("   ") + name, m_list);
        item->setData(Qt::UserRole, party.id.text());
    }
    if (file().party(m_chosen) == nullptr)
        m_chosen = file().parties.isEmpty() ? PartyId() : file().parties.first().id;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == m_chosen.text())
            m_list->setCurrentRow(i);
    }
    const int rows = std::clamp(m_list->count(), 1, 6);
    const int rowHeight
        = m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height();
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
    m_list->setVisible(m_list->count() > 0);
    showChosen();
    m_narrative.show(file().narrative);
    m_record.show(file().record);
    m_risk->show(file());
    if (m_narrative.fillsFold() || m_record.fillsFold())
        m_disputeGrid->setFoldOpen(true);
    sayIssues();
}

void RegisterStep::showChosen()
{
    Party party;
    if (const Party *known = file().party(m_chosen))
        party = *known;
    m_party->setParty(party);
    // Before anybody is chosen, who is typed first becomes the applicant.
    const QString side = sideName(m_chosen.isNull() ? Side::Applicant : party.side);
    m_who->setText(party.details.name.isEmpty()
                       ? tr("New: %1").arg(side)
                       : tr("%1: %2").arg(side, isolated(party.details.name)));
    m_removeButton->setVisible(!m_chosen.isNull());
}

void RegisterStep::sayIssues()
{
    const QDate today = bench().clock()->today();
    m_party->say(m_chosen.isNull()
                     ? QList<Issue>()
                     : issuesOf(m_party->party(), today, bench().room->rules().limits));
    QList<Issue> own;
    for (const Issue &issue : issuesOf(file(), today, bench().room->rules().limits)) {
        // An empty form is no list of reproaches: what was not begun is not wrong.
        if (issue.type == CaseRecord::type && issue.problem != Problem::Missing)
            own.append(issue);
    }
    m_record.say(own);
}

void RegisterStep::choosePart(const Issue &issue)
{
    for (const Party &party : file().parties) {
        if (party.id.uuid() == issue.id || party.details.id.uuid() == issue.id) {
            if (party.id != m_chosen)
                chooseParty(party.id);
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row)->data(Qt::UserRole).toString() == party.id.text())
                    m_list->setCurrentRow(row);
            }
        }
    }
}

QWidget *RegisterStep::fieldOf(const Issue &issue)
{
    if (issue.problem == Problem::SidesMissing)
        return findChild<QWidget *>(file().side(Side::Applicant).isEmpty()
                                        ? QStringLiteral("addApplicantButton")
                                        : QStringLiteral("addRespondentButton"));
    // Both a party and a case have a kind; the form of the case is the later one.
    if (issue.type == CaseRecord::type) {
        auto *field = m_disputeGrid->findChild<QWidget *>(issue.field + QStringLiteral("Edit"));
        if (field != nullptr)
            return field;
    }
    return StepPage::fieldOf(issue);
}

Done RegisterStep::save()
{
    QList<Change> changes;
    Party party = m_party->party();
    const bool typed = !party.details.name.isEmpty() || m_party->isModified();
    if (m_chosen.isNull() && typed) {
        // Somebody typed before choosing a side: whoever comes first is the applicant.
        party.id = PartyId::fresh();
        party.person = PersonId::fresh();
        party.details.id = SectionId::fresh();
        party.details.party = party.id;
        m_chosen = party.id;
    }
    if (!m_chosen.isNull()) {
        changes.append({QString(Party::type), party.id.uuid(), caseId().uuid(), bodyOf(party)});
        changes.append({QString(PartyDetails::type), party.details.id.uuid(), caseId().uuid(),
                        bodyOf(party.details)});
    }
    CaseNarrative narrative = m_narrative.edited();
    CaseRecord record = m_record.edited();
    m_risk->takeInto(record, narrative);
    if (narrative.id.isNull() && narrative != CaseNarrative())
        narrative.id = SectionId::fresh();
    if (!narrative.id.isNull())
        changes.append({QString(CaseNarrative::type), narrative.id.uuid(), caseId().uuid(),
                        bodyOf(narrative)});
    changes.append({QString(CaseRecord::type), caseId().uuid(), caseId().uuid(), bodyOf(record)});
    changes += m_risk->changes(file());
    return desk().saveAll(caseId(), changes);
}

void RegisterStep::addParty(Side side)
{
    Party party;
    party.id = PartyId::fresh();
    party.person = PersonId::fresh();
    party.side = side;
    party.position = static_cast<int>(file().side(side).size());
    party.details.id = SectionId::fresh();
    party.details.party = party.id;
    saveNow();
    m_chosen = party.id;
    perform([&] { return desk().saveParty(caseId(), party); });
    m_party->nameField()->setFocus();
}

void RegisterStep::addFromList()
{
    saveNow();
    auto *dialog = new PeopleListDialog(&bench(), file(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RegisterStep::removeParty()
{
    const PartyId gone = m_chosen;
    if (gone.isNull())
        return;
    const Party *party = file().party(gone);
    if (party != nullptr && !party->details.name.isEmpty()
        && !mayTakeAway(party->details.name, tr("All facts about this party go with it.")))
        return;
    perform([&] { return desk().remove(caseId(), QString(Party::type), gone.uuid()); });
}

void RegisterStep::chooseParty(PartyId id)
{
    saveNow();
    m_chosen = id;
    showChosen();
    sayIssues();
}

} // namespace maplebridge
