// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/officebox.h"

#include "core/handover/gaps.h"
#include "core/handover/handoverwords.h"
#include "core/handover/sending.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/busydialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/notedialog.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int mostShown = 8;
/// How long somebody who is reminded has for an answer, unless another day is written.
constexpr int daysToAnswer = 7;

} // namespace

OfficeBox::OfficeBox(const Workbench *bench, QWidget *parent)
    : Card(QString(), parent)
    , m_bench(bench)
    , m_facts(textLabel(QString()))
    , m_came(new RowList)
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("officeBox"));
    m_facts->setObjectName(QStringLiteral("officeFacts"));
    body()->addWidget(m_facts);
    buildActions();
    m_outcome->setObjectName(QStringLiteral("officeOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    body()->addWidget(m_came);
    hide();
}

void OfficeBox::buildActions()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    const auto action = [&](const QString &text, const QString &name, void (OfficeBox::*act)()) {
        auto *button = new ActionButton(ActionButton::Kind::Secondary, text, row);
        button->setObjectName(name);
        connect(button, &ActionButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    action(tr("Write them a note …"), QStringLiteral("writeToOfficeButton"), &OfficeBox::remind);
    action(tr("Write the return package …"), QStringLiteral("sendToOfficeButton"),
           &OfficeBox::send);
    m_close = action(QString(), QStringLiteral("closeOfficeButton"), &OfficeBox::closeOrOpen);
    body()->addWidget(row);
}

void OfficeBox::show(const QString &site)
{
    const Roster roster = rosterOf(*m_bench);
    const Office *office = roster.find(site);
    const bool below = office != nullptr && office->parent == roster.ownSite();
    setVisible(below);
    if (!below)
        return;
    if (m_site != site)
        m_outcome->hide();
    m_site = site;
    m_closed = office->closed;
    setTitle(office->name);
    QStringList facts{tierName(office->tier), office->phone.isEmpty()
                                                  ? tr("no telephone known")
                                                  : tr("telephone %1").arg(office->phone)};
    if (office->enrolledOn.isValid())
        facts += tr("enrolled on %1").arg(dayText(office->enrolledOn));
    if (office->closed)
        facts += tr("hands over no more");
    m_facts->setText(facts.join(tr(", ")));
    m_close->setText(office->closed ? tr("They hand over again") : tr("They hand over no more …"));
    showCame(roster);
}

void OfficeBox::showCame(const Roster &roster)
{
    m_came->clear();
    const auto received = PeerBook(m_bench->room->database()).received(m_site, mostShown);
    if (!received || received.value().isEmpty())
        m_came->addText(tr("Nothing has come from them yet. Phone them."), TextLevel::Body,
                        Tone::Warn);
    else
        for (const ReceivedPackage &package : received.value()) {
            const bool taken = package.state == u"taken";
            m_came->addLine(
                tr("Package %1, %2").arg(package.pno).arg(momentText(package.receivedAt)),
                (taken ? tr("Taken in. %1") : tr("Stayed aside. %1"))
                    .arg(receivedSentence(package, roster)),
                taken ? Tone::Muted : Tone::Late);
        }
    const auto gaps = missingNumbers(*m_bench->room, m_site);
    if (gaps && !gaps.value().isEmpty())
        m_came->addText(gapSentence(gaps.value()), TextLevel::Body, Tone::Warn);
    const auto waiting = handoverDesk(*m_bench).waitingFor(m_site);
    if (waiting && waiting.value().entries > 0)
        m_came->addText(tr("Something waits for them: write the return package."), TextLevel::Body,
                        Tone::Warn);
}

void OfficeBox::remind()
{
    NoteDraft draft{{NoteKind::Reminder, NoteKind::Order, NoteKind::Note}, m_site};
    draft.days = daysToAnswer;
    auto *dialog = new NoteDialog(m_bench, draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::written, this, [this](const QString &sentence) {
        show(m_site);
        say(sentence, false);
    });
    dialog->open();
}

void OfficeBox::send()
{
    const auto folder = m_bench->prompts->chooseStick(
        this, {tr("Where to put the package"), m_bench->preferences->exportFolder(), {}});
    if (!folder)
        return;
    const auto sent = [&] {
        BusyDialog busy(tr("Writing the package"), this);
        HandoverDesk desk = handoverDesk(*m_bench);
        return handOverTo(m_bench->room, &desk, m_site, *folder, nullptr, busy.progress());
    }();
    show(m_site);
    if (sent)
        say(tr("Package %1 was written, read again and compared: %2.")
                .arg(sent.value().package.header.number)
                .arg(QDir::toNativeSeparators(sent.value().package.path)),
            false);
    else
        say(handoverSentence(sent.error()), true);
}

void OfficeBox::closeOrOpen()
{
    if (!m_closed) {
        const Decision decision{tr("Shall they hand over no more?"),
                                tr("Their cases stay. Packages of theirs are not taken in until "
                                   "this is taken back."),
                                {tr("Leave it as it is"), tr("They hand over no more")},
                                0,
                                -1};
        if (m_bench->prompts->ask(this, decision) != 1)
            return;
    }
    const Done done = handoverDesk(*m_bench).setClosed(m_site, !m_closed);
    show(m_site);
    if (!done)
        say(handoverSentence(done.error()), true);
}

void OfficeBox::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
