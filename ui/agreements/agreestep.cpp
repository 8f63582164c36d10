// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/agreements/agreestep.h"

#include "ui/agreements/clauseseditor.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

AgreeStep::AgreeStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_grid(new FormGrid)
    , m_form(m_grid, [this] { edited(); })
    , m_endGrid(new FormGrid)
    , m_end(m_endGrid, [this] { edited(); })
    , m_clauses(new ClausesEditor(bench))
{
    buildStart();
    buildFacts();
    buildClauses();
    buildEffect();
    column()->addStretch();
}

void AgreeStep::buildStart()
{
    m_start = addCard(tr("Was something agreed?"));
    auto *row = new QWidget(m_start);
    auto *flow = new FlowLayout(row);
    const auto start = [&](const QString &text, const QString &name, AgreementForm form) {
        auto *button = new ActionButton(ActionButton::Kind::Secondary, text, row);
        button->setObjectName(name);
        connect(button, &ActionButton::clicked, this, [this, form] { begin(form); });
        flow->addWidget(button);
    };
    start(tr("Write an agreement"), QStringLiteral("writtenButton"), AgreementForm::Written);
    start(tr("Register an oral agreement"), QStringLiteral("oralButton"), AgreementForm::Oral);
    auto *none = new ActionButton(ActionButton::Kind::Quiet, tr("No agreement: end the case"), row);
    none->setObjectName(QStringLiteral("noAgreementButton"));
    connect(none, &ActionButton::clicked, this, [this] { Q_EMIT stepWanted(Step::Archive); });
    flow->addWidget(none);
    m_start->body()->addWidget(row);
}

void AgreeStep::buildFacts()
{
    using A = Agreement;
    m_formCard = addCard(tr("What happened"));
    m_formCard->body()->addWidget(m_grid);
    auto *form = new ChipsEdit;
    form->setExclusive(true);
    form->setChoices({{storedWord(AgreementForm::Written), tr("written")},
                      {storedWord(AgreementForm::Oral), tr("oral")}});
    m_form.add(tr("Form"), form, &A::form, QStringLiteral("form"), half);
    m_form.add(tr("Day of the agreement"), new DateEdit(bench().clock()), &A::agreedOn,
               QStringLiteral("agreed_on"), half);
    const auto longText = [&](const QString &label, auto member, const QString &key) {
        auto *edit = new GrowingTextEdit;
        edit->setLines(2, 12);
        m_form.add(label, edit, member, key);
    };
    longText(tr("Main facts"), &A::facts, QStringLiteral("facts"));
    longText(tr("What was disputed"), &A::disputed, QStringLiteral("disputed"));
    longText(tr("Who is responsible for what"), &A::responsibilities,
             QStringLiteral("responsibilities"));

    m_form.row(QStringLiteral("agreed_on"))->setNeeded();
    m_form.row(QStringLiteral("facts"))->setNeeded();
}

void AgreeStep::buildClauses()
{
    using A = Agreement;
    m_clauseCard = addCard(tr("What was agreed"));
    m_clauseCard->body()->addWidget(m_clauses);
    connect(m_clauses, &ClausesEditor::edited, this, [this] { edited(); });
    connect(m_clauses, &ClausesEditor::obligationRemoved, this,
            [this](const ObligationId &id) { m_removed.append(id); });
    m_clauseCard->body()->addWidget(m_endGrid);
    m_end.add(tr("Manner of performance"), new QLineEdit, &A::manner, QStringLiteral("manner"),
              half);
    m_end.row(QStringLiteral("manner"))->setHint(tr("Left empty: taken from the clauses."));
    m_end.add(tr("Place of performance"), new QLineEdit, &A::place, QStringLiteral("place"), half);
    m_end.add(tr("Time limit in words"), new QLineEdit, &A::timeLimit, QStringLiteral("time_limit"),
              half);
    m_end.row(QStringLiteral("time_limit"))->setHint(tr("Left empty: taken from the clauses."));
    auto *copies = new GrowingTextEdit;
    copies->setLines(1, 4);
    m_end.add(tr("Who gets a copy besides parties and committee"), copies, &A::extraCopies,
              QStringLiteral("extra_copies"));
    m_end.row(QStringLiteral("extra_copies"))->setHint(tr("One line for each, e.g. the court."));
    m_end.add(tr("Agreed on part of the dispute only"), new QCheckBox, &A::partial,
              QStringLiteral("partial"));
}

void AgreeStep::buildEffect()
{
    m_stateCard = addCard(tr("Does it bind yet?"));
    m_state = textLabel(QString());
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("effectLabel"));
    m_stateCard->body()->addWidget(m_state);
    auto *print = new ActionButton(ActionButton::Kind::Primary,
                                   tr("Read back, print and record signatures"), m_stateCard);
    print->setObjectName(QStringLiteral("agreementPaperButton"));
    connect(print, &ActionButton::clicked, this, [this] {
        saveNow();
        const bool written = file().agreement && file().agreement->form == AgreementForm::Written;
        Q_EMIT paperWanted({written ? QStringLiteral("AGREE") : QStringLiteral("ORAL"),
                            {},
                            file().agreement->agreedOn});
    });
    m_stateCard->body()->addWidget(print, 0, Qt::AlignLeading);
}

QWidget *AgreeStep::firstField()
{
    return findChild<QWidget *>(file().agreement ? QStringLiteral("agreed_onEdit")
                                                 : QStringLiteral("writtenButton"));
}

void AgreeStep::begin(AgreementForm form)
{
    // The facts are those of the case: nobody types them twice.
    Agreement agreement;
    agreement.id = SectionId::fresh();
    agreement.form = form;
    agreement.agreedOn = bench().clock()->today();
    agreement.facts = file().narrative.summary;
    perform([&] { return desk().save(caseId(), agreement); });
    firstField()->setFocus();
}

void AgreeStep::refresh()
{
    const bool begun = file().agreement.has_value();
    m_start->setVisible(!begun);
    m_formCard->setVisible(begun);
    m_clauseCard->setVisible(begun);
    m_stateCard->setVisible(begun);
    if (!begun)
        return;
    m_form.show(*file().agreement);
    m_end.show(*file().agreement);
    m_clauses->setCase(file());
    const QList<Issue> issues = issuesOf(*file().agreement, file());
    m_form.say(issues);
    m_clauses->say(issues);
    showState();
}

void AgreeStep::showState()
{
    const QString document = file().agreement->form == AgreementForm::Oral
                                 ? QStringLiteral("ORAL")
                                 : QStringLiteral("AGREE");
    if (frozenPaper(file(), document) != nullptr) {
        const PaperDesk papers(bench().room, bench().papers, bench().press);
        const auto draft = papers.draft(caseId(), {document});
        if (draft && draft.value().signedVersionDiffers) {
            setTone(m_state, Tone::Warn);
            m_state->setText(tr("What stands here is no longer what was signed. The signed version "
                                "holds until this one is printed and signed anew."));
            return;
        }
    }
    const QDate effective = effectiveOn(file());
    setTone(m_state, effective.isValid() ? Tone::Ok : Tone::Plain);
    if (effective.isValid() && file().agreement->form == AgreementForm::Oral) {
        m_state->setText(
            tr("The oral agreement took effect on %1, the day it was reached (Act, article 30).")
                .arg(dayText(effective)));
        return;
    }
    if (effective.isValid()) {
        m_state->setText(tr("The agreement took effect on %1: all parties and a mediator signed, "
                            "and the seal is on it (Act, article 29).")
                             .arg(dayText(effective)));
        return;
    }
    const Paper *paper = frozenPaper(file(), QStringLiteral("AGREE"));
    const OwedActs owed = owedActs(file(), paper == nullptr ? PaperId() : paper->id);
    QStringList names;
    for (const Party *party : owed.parties)
        names += party->details.name;
    QString sentence = tr("Not yet. %n copies are needed.", "", copiesOf(file()));
    const QString gap = isEnglish() ? QStringLiteral(" ") : QString();
    if (!names.isEmpty())
        sentence += gap + tr("Still to sign: %1.").arg(names.join(tr(", ")));
    if (owed.mediator)
        sentence += gap + tr("A mediator still has to sign.");
    if (owed.seal)
        sentence += gap + tr("The committee’s seal is still missing.");
    m_state->setText(sentence);
}

Done AgreeStep::save()
{
    if (!file().agreement)
        return Success{};
    Agreement agreement = m_form.edited();
    const Agreement end = m_end.edited();
    agreement.manner = end.manner;
    agreement.place = end.place;
    agreement.timeLimit = end.timeLimit;
    agreement.extraCopies = end.extraCopies;
    agreement.partial = end.partial;
    agreement.clauses = m_clauses->clauses();
    QList<Change> changes{
        {QString(Agreement::type), agreement.id.uuid(), caseId().uuid(), bodyOf(agreement)}};
    int position = 0;
    for (Obligation promise : m_clauses->obligations()) {
        promise.position = position++;
        changes.append(
            {QString(Obligation::type), promise.id.uuid(), caseId().uuid(), bodyOf(promise)});
    }
    for (const ObligationId &gone : std::as_const(m_removed)) {
        if (file().obligation(gone) != nullptr)
            changes.append({QString(Obligation::type), gone.uuid(), caseId().uuid(), {}, true});
    }
    Done done = desk().saveAll(caseId(), changes);
    if (done)
        m_removed.clear();
    return done;
}

} // namespace maplebridge
