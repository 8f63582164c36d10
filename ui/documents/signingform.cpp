// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/signingform.h"

#include "core/words/isolation.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

QString actName(ActKind act)
{
    switch (act) {
    case ActKind::Signature:
        return SigningForm::tr("signed");
    case ActKind::Fingerprint:
        return SigningForm::tr("fingerprint");
    case ActKind::Seal:
        break;
    }
    return SigningForm::tr("sealed");
}

bool isSameAct(const Signing &a, const Signing &b)
{
    return a.paper == b.paper && a.act == b.act && a.party == b.party && a.mediator == b.mediator
           && a.committee == b.committee;
}

} // namespace

SigningForm::SigningForm(const Workbench *bench, CaseId caseId, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_caseId(caseId)
    , m_state(textLabel(QString(), TextLevel::Body, Tone::Muted))
    , m_day(new DateEdit(bench->clock()))
    , m_all(new ActionButton(ActionButton::Kind::Quiet, tr("&All of them")))
    , m_record(new ActionButton(ActionButton::Kind::Secondary, tr("Re&cord this")))
    , m_correct(new ActionButton(ActionButton::Kind::Quiet, tr("Correct what was recorded …")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    auto *host = new QWidget(this);
    host->setObjectName(QStringLiteral("signers"));
    column->addWidget(host);
    new QVBoxLayout(host);
    host->layout()->setContentsMargins(0, 0, 0, 0);
    auto *day = new FieldRow(tr("On"), m_day, this);
    m_day->setObjectName(QStringLiteral("signedOnEdit"));
    column->addWidget(day);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    m_all->setObjectName(QStringLiteral("tickAllButton"));
    m_record->setObjectName(QStringLiteral("recordSigningsButton"));
    flow->addWidget(m_all);
    flow->addWidget(m_record);
    m_correct->setObjectName(QStringLiteral("correctSigningsButton"));
    m_correct->setCheckable(true);
    flow->addWidget(m_correct);
    column->addWidget(buttons);
    connect(m_correct, &ActionButton::toggled, this, &SigningForm::correct);
    connect(m_all, &ActionButton::clicked, this, &SigningForm::tickAll);
    connect(m_record, &ActionButton::clicked, this, &SigningForm::record);
}

void SigningForm::show(const CaseFile &file, const Paper &paper)
{
    const bool isOther = m_paper != paper.id;
    m_paper = paper.id;
    m_rows.clear();
    delete m_rowsHost;
    m_rowsHost = new QWidget(this);
    m_column = new QVBoxLayout(m_rowsHost);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(Space::Small));
    findChild<QWidget *>(QStringLiteral("signers"))->layout()->addWidget(m_rowsHost);

    addSigners(file, paper);

    const auto isOpen = [](const Row &row) { return row.signing.id.isNull(); };
    const bool open = std::any_of(m_rows.begin(), m_rows.end(), isOpen);
    m_all->setEnabled(open);
    m_record->setEnabled(open);
    m_record->setText(tr("Re&cord this"));
    {
        const QSignalBlocker blocker(m_correct);
        m_correct->setChecked(false);
    }
    m_correct->setVisible(!std::all_of(m_rows.begin(), m_rows.end(), isOpen)
                          && !file.record.archivedOn.isValid());
    m_state->setText(tr("Version %1, printed on %2, code %3.")
                         .arg(paper.version)
                         .arg(dayText(QDateTime::fromString(paper.issuedAt, Qt::ISODate)
                                          .toOffsetFromUtc(8 * 3600)
                                          .date()),
                              paper.shortHash));
    if (isOther || !m_day->day().isValid())
        m_day->setDay(m_bench->clock()->today());
}

void SigningForm::addSigners(const CaseFile &file, const Paper &paper)
{
    Signing signer;
    signer.paper = paper.id;
    signer.document = paper.document;
    const bool isAgreement = paper.document == u"AGREE" || paper.document == u"ORAL";
    QList<const Party *> parties;
    if (isAgreement) {
        parties = concludingParties(file);
    } else {
        for (const Party &party : file.parties)
            parties.append(&party);
    }
    for (const Party *party : std::as_const(parties)) {
        signer.party = party->id;
        QStringList standIns;
        if (party->kind == PartyKind::Organisation && !party->details.headName.isEmpty())
            standIns += party->details.headName;
        for (const Representative &one : party->details.representatives)
            standIns += one.name;
        if (party->kind == PartyKind::Organisation)
            addSigner(party->details.name, signer,
                      {ActKind::Signature, ActKind::Fingerprint, ActKind::Seal}, standIns, file);
        else
            addSigner(party->details.name, signer, {ActKind::Signature, ActKind::Fingerprint},
                      standIns, file);
    }
    signer.party = {};
    QList<MediatorId> mediators{file.record.presiding};
    mediators += file.record.mediators;
    mediators.append(file.record.recorder);
    const auto names = m_bench->mediatorNames();
    QList<MediatorId> seen;
    for (const MediatorId &id : std::as_const(mediators)) {
        if (id.isNull() || seen.contains(id))
            continue;
        seen.append(id);
        signer.mediator = id;
        addSigner(names.value(id.text()), signer, {ActKind::Signature}, {}, file);
    }
    signer.mediator = {};
    signer.committee = true;
    addSigner(tr("The committee"), signer, {ActKind::Seal}, {}, file);
}

void SigningForm::addSigner(const QString &who, const Signing &signer, const QList<ActKind> &acts,
                            const QStringList &standIns, const CaseFile &file)
{
    m_column->addWidget(textLabel(who));
    auto *host = new QWidget(m_rowsHost);
    auto *flow = new FlowLayout(host); // NOLINT: the host owns its layout
    m_column->addWidget(host);
    ChoiceEdit *by = nullptr;
    if (!standIns.isEmpty()) {
        by = new ChoiceEdit(this);
        by->setObjectName(QStringLiteral("signedByEdit"));
        by->setSpokenName(tr("Who signed for %1").arg(who));
        QList<Choice> choices{{QString(), tr("in person")}};
        for (const QString &standIn : standIns)
            choices.append({standIn, tr("by %1").arg(standIn)});
        by->setChoices(choices);
        by->setCode(QString());
        m_column->addWidget(by);
    }
    for (const ActKind act : acts) {
        Row row;
        row.signing = signer;
        row.signing.act = act;
        row.by = by;
        row.box = new QCheckBox(actName(act));
        row.box->setAccessibleName(tr("%1: %2").arg(isolated(who), actName(act)));
        row.box->setObjectName(QStringLiteral("signedBox"));
        row.box->setProperty("act", storedWord(act));
        row.box->setProperty("who",
                             signer.party.isNull() ? signer.mediator.text() : signer.party.text());
        const auto known
            = std::find_if(file.signings.begin(), file.signings.end(),
                           [&row](const Signing &other) { return isSameAct(row.signing, other); });
        if (known != file.signings.end()) {
            row.signing = *known;
            row.box->setChecked(true);
            row.box->setEnabled(false);
            row.box->setText(tr("%1 on %2").arg(actName(act), dayText(known->on)));
            if (by != nullptr && !known->by.isEmpty()) {
                by->setCode(known->by);
                by->setEnabled(false);
            }
        }
        flow->addWidget(row.box);
        m_rows.append(row);
    }
}

void SigningForm::tickAll()
{
    // A fingerprint is not taken from everybody: nobody is said to have given one by the way.
    for (const Row &row : std::as_const(m_rows)) {
        if (row.signing.act != ActKind::Fingerprint && row.signing.id.isNull())
            row.box->setChecked(true);
    }
}

void SigningForm::correct(bool correcting)
{
    // Either what is recorded can be unticked, or what is open can be ticked; never both.
    for (const Row &row : std::as_const(m_rows)) {
        const bool isRecorded = !row.signing.id.isNull();
        if (!correcting || !isRecorded)
            row.box->setChecked(isRecorded);
        row.box->setEnabled(isRecorded == correcting);
        if (row.by != nullptr)
            row.by->setEnabled(!correcting);
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.by != nullptr && !row.signing.by.isEmpty())
            row.by->setEnabled(false);
    }
    const bool open = std::any_of(m_rows.begin(), m_rows.end(),
                                  [](const Row &row) { return row.signing.id.isNull(); });
    m_all->setEnabled(open && !correcting);
    m_day->setEnabled(!correcting);
    m_record->setEnabled(open || correcting);
    m_record->setText(correcting ? tr("Take ba&ck what is not ticked") : tr("Re&cord this"));
}

void SigningForm::takeBack()
{
    QList<SectionId> wrong;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.signing.id.isNull() && !row.box->isChecked())
            wrong.append(row.signing.id);
    }
    if (wrong.isEmpty())
        return;
    const Decision decision{
        tr("Take back %n entry(ies) about who signed?", nullptr, static_cast<int>(wrong.size())),
        tr("The history keeps what was recorded, and why it was taken back. What is right can be "
           "recorded again afterwards. Nothing changes on the paper itself."),
        {tr("Leave it"), tr("The day was wrong"), tr("Another person signed"),
         tr("It was not signed")},
        0,
        -1};
    const int answer = m_bench->prompts->ask(this, decision);
    if (answer <= 0)
        return;
    const Done done
        = CaseDesk(m_bench->room).withdrawSignings(m_caseId, wrong, decision.answers[answer]);
    if (done)
        Q_EMIT withdrawn();
    else
        Q_EMIT failed(done.error());
}

void SigningForm::record()
{
    if (m_correct->isChecked()) {
        takeBack();
        return;
    }
    const QDate day = m_day->day();
    if (!day.isValid()) {
        m_day->setFocus();
        return;
    }
    QList<Signing> signings;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.signing.id.isNull() || !row.box->isChecked())
            continue;
        Signing signing = row.signing;
        signing.id = SectionId::fresh();
        signing.on = day;
        if (row.by != nullptr && signing.act != ActKind::Seal)
            signing.by = row.by->code();
        signings.append(signing);
    }
    if (signings.isEmpty())
        return;
    const Done done = CaseDesk(m_bench->room).recordSignings(m_caseId, signings);
    if (done)
        Q_EMIT recorded();
    else
        Q_EMIT failed(done.error());
}

} // namespace maplebridge
