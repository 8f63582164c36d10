// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/acceptstep.h"

#include "core/domain/casejson.h"
#include "ui/cases/admissioncard.h"
#include "ui/cases/clockcard.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

AcceptStep::AcceptStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_grid(new FormGrid)
    , m_record(m_grid, [this] { edited(); })
    , m_presiding(new ChoiceEdit)
    , m_mediators(new ChipsEdit)
    , m_recorder(new ChoiceEdit)
    , m_number(new QLineEdit)
{
    Card *card = addCard(tr("Accept the dispute"));
    m_accept = new ActionButton(ActionButton::Kind::Primary, tr("&Accept and give the next number"),
                                card);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    connect(m_accept, &ActionButton::clicked, this, &AcceptStep::accept);
    m_acceptAndPrint = new ActionButton(ActionButton::Kind::Secondary,
                                        tr("Accept and print the papers …"), card);
    m_acceptAndPrint->setObjectName(QStringLiteral("acceptAndPrintButton"));
    m_acceptAndPrint->setIconName(QStringLiteral("print"));
    connect(m_acceptAndPrint, &ActionButton::clicked, this, [this] {
        if (accept())
            Q_EMIT printingWanted();
    });
    auto *row = new QWidget(card);
    auto *buttons = new FlowLayout(row);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_acceptAndPrint);
    card->body()->addWidget(row);
    card->body()->addWidget(m_grid);
    FieldRow *number = m_record.add(tr("Case number"), m_number, &CaseRecord::number,
                                    QStringLiteral("number"), half);
    number->setHint(tr("Left empty: the next one of the year, given on acceptance."));
    m_record
        .add(tr("Applied on"), new DateEdit(bench->clock()), &CaseRecord::appliedOn,
             QStringLiteral("applied_on"), half)
        ->setHint(tr("Left empty: the day of acceptance."));
    m_record
        .add(tr("Accepted on"), new DateEdit(bench->clock()), &CaseRecord::acceptedOn,
             QStringLiteral("accepted_on"), half)
        ->setHint(tr("Left empty: today."));
    m_record.add(tr("Presiding mediator"), m_presiding, &CaseRecord::presiding,
                 QStringLiteral("presiding"), half);
    m_record.add(tr("Recorder"), m_recorder, &CaseRecord::recorder, QStringLiteral("recorder"),
                 half);
    m_record.add(tr("Other mediators"), m_mediators, &CaseRecord::mediators,
                 QStringLiteral("mediators"));
    m_record.add(tr("Applied by word of mouth"), new QCheckBox, &CaseRecord::oralApplication,
                 QStringLiteral("oral_application"));
    m_record.add(tr("The parties chose the mediators"), new QCheckBox, &CaseRecord::chosenByParties,
                 QStringLiteral("chosen_by_parties"));
    m_record.add(tr("Privacy or trade secrets: not open"), new QCheckBox, &CaseRecord::confidential,
                 QStringLiteral("confidential"));
    m_admission = new AdmissionCard(
        bench, [this] { edited(); }, this);
    connect(m_admission, &AdmissionCard::refused, this, &AcceptStep::refuse);
    column()->addWidget(m_admission);
    m_clockCard = new ClockCard(
        bench, [this] { edited(); }, this);
    column()->addWidget(m_clockCard);
    m_consents = addCard(tr("Does everybody agree to mediation?"));
    column()->addStretch();
}

QWidget *AcceptStep::firstField()
{
    return findChild<QWidget *>(QStringLiteral("applied_onEdit"));
}

void AcceptStep::refresh()
{
    const QList<Choice> mediators = bench().mediators(mediatorsNamedIn(file()));
    m_presiding->setChoices(mediators);
    m_recorder->setChoices(mediators);
    m_mediators->setChoices(bench().otherMediators(file().record.presiding, file().record.mediators,
                                                   mediatorsNamedIn(file())));
    m_record.show(file().record);
    m_clockCard->show(file());
    m_admission->show(file());
    const bool isOpen = file().record.number.isEmpty() || !file().record.acceptedOn.isValid();
    m_accept->setVisible(isOpen);
    m_acceptAndPrint->setVisible(isOpen);
    QList<PartyId> shown;
    for (const auto &[id, field] : std::as_const(m_consentFields))
        shown.append(id);
    QList<PartyId> wanted;
    for (const Party &party : file().parties)
        wanted.append(party.id);
    if (shown != wanted)
        buildConsents();
    for (const auto &[id, field] : std::as_const(m_consentFields)) {
        if (const Party *party = file().party(id))
            showIn(field, storedWord(party->consent));
    }
    QList<Issue> own;
    for (const Issue &issue :
         issuesOf(file(), bench().clock()->today(), bench().room->rules().limits)) {
        if (issue.type == CaseRecord::type && issue.problem != Problem::Missing)
            own.append(issue);
    }
    m_record.say(own);
}

void AcceptStep::buildConsents()
{
    m_consentFields.clear();
    delete m_consentGrid;
    m_consentGrid = new FormGrid(m_consents);
    for (const Party &party : file().parties) {
        auto *field = new ChipsEdit;
        field->setExclusive(true);
        field->setObjectName(QStringLiteral("consentEdit"));
        field->setChoices({{storedWord(Consent::Agrees), tr("agrees")},
                           {storedWord(Consent::Unstated), tr("has not said")},
                           {storedWord(Consent::Refuses), tr("clearly refuses")}});
        connect(field, &ChipsEdit::codesChanged, this, [this] { edited(); });
        FieldRow *row = m_consentGrid->addField(sideName(party.side) + u' ' + party.details.name,
                                                field, half);
        if (party.consent == Consent::Refuses)
            row->setProblem(sentenceFor(Issue{
                QString(Party::type), party.id.uuid(), {}, Problem::Refused, party.details.name}));
        m_consentFields.append({party.id, field});
    }
    m_consents->body()->addWidget(m_consentGrid);
    m_consents->setVisible(!m_consentFields.isEmpty());
}

Done AcceptStep::save()
{
    QList<Change> changes{
        {QString(CaseRecord::type), caseId().uuid(), caseId().uuid(), bodyOf(m_record.edited())}};
    changes += m_clockCard->changes(file());
    changes += m_admission->changes(file());
    for (const auto &[id, field] : std::as_const(m_consentFields)) {
        const Party *known = file().party(id);
        if (known == nullptr)
            continue;
        Party party = *known;
        party.consent
            = fromStoredWord<Consent>(field->codes().value(0)).value_or(Consent::Unstated);
        if (party.consent != known->consent) {
            party.consentOn = bench().clock()->today();
            changes.append({QString(Party::type), id.uuid(), caseId().uuid(), bodyOf(party)});
        }
    }
    return desk().saveAll(caseId(), changes);
}

void AcceptStep::refuse()
{
    saveNow();
    perform([this] {
        const QDate today = bench().clock()->today();
        Admission admission = file().admission.value_or(Admission{});
        if (!admission.toldOn.isValid())
            admission.toldOn = today;
        Closing closing = file().closing.value_or(Closing{});
        closing.id = SectionId::fresh();
        closing.outcome = QStringLiteral("not_accepted");
        closing.on = today;
        return desk().saveAll(
            caseId(),
            {{QString(Admission::type), admission.id.uuid(), caseId().uuid(), bodyOf(admission)},
             {QString(Closing::type), closing.id.uuid(), caseId().uuid(), bodyOf(closing)}});
    });
    Q_EMIT paperWanted({QStringLiteral("REFUSE")});
}

bool AcceptStep::accept()
{
    bool done = false;
    perform([&]() -> Done {
        CaseRecord record = m_record.edited();
        const QDate day
            = record.acceptedOn.isValid() ? record.acceptedOn : bench().clock()->today();
        if (!record.appliedOn.isValid()) {
            record.appliedOn = day;
            RETURN_IF_ERROR(desk().saveRecord(caseId(), record));
        }
        RETURN_IF_ERROR(desk().accept(caseId(), day, record.number));
        done = true;
        return Success{};
    });
    return done;
}

} // namespace maplebridge
