// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/archivestep.h"

#include "ui/cases/dossiercard.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

ArchiveStep::ArchiveStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_grid(new FormGrid)
    , m_closing(m_grid, [this] { edited(); })
    , m_filingGrid(new FormGrid)
    , m_record(m_filingGrid, [this] { edited(); })
    , m_dossier(new DossierCard(bench, this))
    , m_hint(textLabel(QString(), TextLevel::Body, Tone::Muted))
    , m_takeOver(new ActionButton(ActionButton::Kind::Secondary))
    , m_reopen(new ActionButton(ActionButton::Kind::Secondary, tr("Take the case up again …")))
{
    Card *card = addCard(tr("How did the case end?"));
    m_hint->setWordWrap(true);
    card->body()->addWidget(m_hint);
    m_takeOver->setObjectName(QStringLiteral("takeOverOutcomeButton"));
    connect(m_takeOver, &ActionButton::clicked, this, &ArchiveStep::takeOver);
    card->body()->addWidget(m_takeOver, 0, Qt::AlignLeading);
    card->body()->addWidget(m_grid);
    auto *outcome = new ChipsEdit;
    outcome->setExclusive(true);
    outcome->setChoices(bench->choices(u"outcome"));
    m_closing.add(tr("Outcome"), outcome, &Closing::outcome, QStringLiteral("outcome"));
    m_closing.add(tr("Ended on"), new DateEdit(bench->clock()), &Closing::on, QStringLiteral("on"),
                  half);
    m_closing.add(tr("Ways told on"), new DateEdit(bench->clock()), &Closing::remediesToldOn,
                  QStringLiteral("remedies_told_on"), half);
    auto *remedies = new ChipsEdit;
    remedies->setChoices(bench->choices(u"remedy"));
    m_closing.add(tr("Other ways the parties were told"), remedies, &Closing::remedies,
                  QStringLiteral("remedies"));
    auto *reason = new GrowingTextEdit;
    reason->setLines(2, 8);
    m_closing.add(tr("Reason, as the notice prints it"), reason, &Closing::reason,
                  QStringLiteral("reason"));
    buildHandingOver();

    Card *filing = addCard(tr("File the dossier"));
    filing->body()->addWidget(m_filingGrid);
    auto *retention = new ChipsEdit;
    retention->setExclusive(true);
    retention->setChoices(bench->choices(u"retention"));
    m_record.add(tr("Keep for"), retention, &CaseRecord::retention, QStringLiteral("retention"),
                 half);
    m_record.add(tr("Filed on"), new DateEdit(bench->clock()), &CaseRecord::archivedOn,
                 QStringLiteral("archived_on"), half);
    auto *note = new GrowingTextEdit;
    note->setLines(2, 10);
    m_record.add(tr("What a later reader must know"), note, &CaseRecord::filingNote,
                 QStringLiteral("filing_note"));
    auto *row = new QWidget(filing);
    auto *flow = new FlowLayout(row);
    auto *done = new ActionButton(ActionButton::Kind::Secondary, tr("File it today"), row);
    done->setObjectName(QStringLiteral("fileButton"));
    connect(done, &ActionButton::clicked, this, &ArchiveStep::fileDossier);
    flow->addWidget(done);
    auto *hand
        = new ActionButton(ActionButton::Kind::Primary, tr("Put the case file on a stick"), row);
    hand->setObjectName(QStringLiteral("exportCaseButton"));
    connect(hand, &ActionButton::clicked, this, [this] {
        saveNow();
        Q_EMIT exportWanted();
    });
    flow->addWidget(hand);
    filing->body()->addWidget(row);

    column()->addWidget(m_dossier);
    connect(m_dossier, &DossierCard::aboutToBind, this, &ArchiveStep::saveNow);
    connect(m_dossier, &DossierCard::paperWanted, this, &ArchiveStep::paperWanted);
    column()->addStretch();
}

void ArchiveStep::buildHandingOver()
{
    m_handing = {m_closing.add(tr("Handed to"), new QLineEdit, &Closing::handedTo,
                               QStringLiteral("handed_to"), half),
                 m_closing.add(tr("Number of the letter"), new QLineEdit, &Closing::letterNumber,
                               QStringLiteral("letter_number"), half),
                 m_closing.add(tr("What goes along"), new QLineEdit, &Closing::handedWith,
                               QStringLiteral("handed_with")),
                 m_closing.add(tr("Answered on"), new DateEdit(bench().clock()),
                               &Closing::answeredOn, QStringLiteral("answered_on"), half),
                 m_closing.add(tr("What they answered"), new QLineEdit, &Closing::answer,
                               QStringLiteral("answer"), half)};
    m_reopen->setObjectName(QStringLiteral("reopenButton"));
    connect(m_reopen, &ActionButton::clicked, this, &ArchiveStep::reopen);
    m_grid->addWide(m_reopen);
}

QWidget *ArchiveStep::firstField()
{
    return findChild<QWidget *>(QStringLiteral("onEdit"));
}

void ArchiveStep::refresh()
{
    m_closing.show(file().closing.value_or(Closing{}));
    m_record.show(file().record);
    m_dossier->show(file());
    const QDate effective = effectiveOn(file());
    if (effective.isValid())
        m_hint->setText(
            tr("An agreement took effect on %1. Choose the outcome and the day the case ended.")
                .arg(dayText(effective)));
    else
        m_hint->setText(tr("Without an agreement the parties must be told the other ways open to "
                           "them (Act, article 26); the notice prints them."));
    const bool isOpen = !file().closing || file().closing->outcome.isEmpty();
    m_takeOver->setVisible(effective.isValid() && isOpen);
    if (effective.isValid())
        m_takeOver->setText(
            tr("Take over: %1, %2")
                .arg(bench().codes().label(u"outcome", agreedOutcome(), isEnglish()),
                     dayText(effective)));
    const Closing closing = file().closing.value_or(Closing{});
    const bool isHanded = closing.outcome == u"transferred" || !closing.handedTo.isEmpty();
    for (FieldRow *row : std::as_const(m_handing))
        m_grid->setFieldVisible(row, isHanded);
    m_grid->setFieldVisible(m_reopen, !isOpen && !file().record.archivedOn.isValid());
    QList<Issue> own;
    for (const Issue &issue :
         issuesOf(file(), bench().clock()->today(), bench().room->rules().limits)) {
        if (issue.type == Closing::type)
            own.append(issue);
    }
    m_closing.say(own);
}

Done ArchiveStep::save()
{
    QList<Change> changes;
    Closing closing = m_closing.edited();
    if (closing.id.isNull() && closing != Closing())
        closing.id = SectionId::fresh();
    if (!closing.id.isNull()) {
        if (!closing.on.isValid() && !closing.outcome.isEmpty())
            closing.on = bench().clock()->today();
        changes.append(
            {QString(Closing::type), closing.id.uuid(), caseId().uuid(), bodyOf(closing)});
    }
    changes.append(
        {QString(CaseRecord::type), caseId().uuid(), caseId().uuid(), bodyOf(m_record.edited())});
    return desk().saveAll(caseId(), changes);
}

QString ArchiveStep::agreedOutcome() const
{
    return file().agreement ? storedWord(file().agreement->form) : QString();
}

void ArchiveStep::takeOver()
{
    perform([this] {
        Closing closing = m_closing.edited();
        if (closing.id.isNull())
            closing.id = SectionId::fresh();
        closing.outcome = agreedOutcome(); // the codes of outcome are those of the form
        closing.on = effectiveOn(file());
        return desk().save(caseId(), closing);
    });
}

void ArchiveStep::reopen()
{
    saveNow();
    if (!file().closing)
        return;
    const auto why = bench().prompts->askReason(
        this, {tr("Why is the case taken up again?"),
               tr("The ending is taken back. It stays in the history with your reason."),
               {tr("Leave it ended"), tr("Take it up again")}});
    if (!why)
        return;
    perform([&] { return desk().reopen(caseId(), *why); });
}

void ArchiveStep::fileDossier()
{
    saveNow();
    const auto owed = owedReports(file(), bench().room->rules().limits);
    if (!owed.isEmpty()) {
        bench().prompts->say(
            this,
            tr("A danger was found that has to be reported. Please note the report first, in the "
               "first step under “Is there any danger?”."),
            owed.first().source);
        return;
    }
    perform([this] {
        CaseRecord record = m_record.edited();
        if (!record.archivedOn.isValid())
            record.archivedOn = bench().clock()->today();
        return desk().saveRecord(caseId(), record);
    });
}

} // namespace maplebridge
