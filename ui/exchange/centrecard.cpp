// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/centrecard.h"

#include "core/handover/casepages.h"
#include "core/handover/handoverwords.h"
#include "core/handover/sending.h"
#include "core/settings/preferences.h"
#include "ui/dialogs/busydialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/cardcheck.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

CentreCard::CentreCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Handing over to the centre"), parent)
    , m_bench(bench)
    , m_empty(new EmptyState(QStringLiteral("usb")))
    , m_check(new RowList)
    , m_enrolled(new QWidget)
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("centreCard"));
    m_empty->setTexts(tr("Nothing is handed over to a centre yet."),
                      tr("Ask the centre for its card: a small file on a stick. Take it in here, "
                         "compare 24 digits on the telephone, and it is done for good."));
    m_empty->setActionText(tr("Take in the centre’s card …"));
    m_empty->actionButton()->setObjectName(QStringLiteral("takeCardButton"));
    connect(m_empty, &EmptyState::actionRequested, this, &CentreCard::chooseCard);
    body()->addWidget(m_empty);
    body()->addWidget(m_check);
    buildEnrolled();
    body()->addWidget(m_enrolled);
    m_outcome->setObjectName(QStringLiteral("handoverOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    reload();
}

void CentreCard::buildEnrolled()
{
    auto *column = new QVBoxLayout(m_enrolled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Small));
    m_centre = textLabel(QString(), TextLevel::Section);
    m_centre->setObjectName(QStringLiteral("centreLabel"));
    column->addWidget(m_centre);
    m_waiting = textLabel(QString());
    m_waiting->setObjectName(QStringLiteral("waitingLabel"));
    column->addWidget(m_waiting);
    m_last = textLabel(QString(), TextLevel::Body, Tone::Muted);
    m_last->setObjectName(QStringLiteral("lastPackageLabel"));
    column->addWidget(m_last);
    m_digits = new RowList;
    column->addWidget(m_digits);
    auto *row = new QWidget(m_enrolled);
    auto *flow = new FlowLayout(row);
    m_send = new PrimaryButton(QString(), row);
    m_send->setObjectName(QStringLiteral("handOverButton"));
    m_send->setIconName(QStringLiteral("usb"));
    m_send->setMinimumHeight(controlHeight() * 5 / 4);
    connect(m_send, &ActionButton::clicked, this, &CentreCard::send);
    flow->addWidget(m_send);
    m_nothing
        = new ActionButton(ActionButton::Kind::Secondary, tr("&Nothing arose this week"), row);
    m_nothing->setObjectName(QStringLiteral("nothingAroseButton"));
    m_nothing->setMinimumHeight(controlHeight() * 5 / 4);
    connect(m_nothing, &ActionButton::clicked, this, &CentreCard::reportNothing);
    flow->addWidget(m_nothing);
    column->addWidget(row);
}

void CentreCard::reload()
{
    const Roster roster = rosterOf(*m_bench);
    const bool enrolled = roster.parent() != nullptr;
    m_enrolled->setVisible(enrolled);
    m_empty->setVisible(!enrolled && m_check->isHidden());
    if (m_check->findChildren<CardCheck *>().isEmpty()) {
        m_check->hide();
        m_empty->setVisible(!enrolled);
    }
    if (enrolled)
        showState();
}

void CentreCard::showState()
{
    const Roster roster = rosterOf(*m_bench);
    const QString site = roster.parent()->site;
    m_centre->setText(tr("To %1").arg(callText(roster, site)));
    const auto waiting = handoverDesk(*m_bench).waitingFor(site);
    if (!waiting) {
        m_waiting->setText(handoverSentence(waiting.error()));
        setTone(m_waiting, Tone::Late);
        return;
    }
    const Waiting &now = waiting.value();
    m_waiting->setText(waitingSentence(now));
    setTone(m_waiting, now.entries > 0 ? Tone::Warn : Tone::Ok);
    QStringList last;
    if (now.lastSent > 0)
        last += tr("Last package: %1, written on %2.")
                    .arg(now.lastSent)
                    .arg(momentText(now.lastSentAt));
    if (now.acknowledged > 0)
        last += tr("The centre has confirmed package %1.").arg(now.acknowledged);
    else if (now.lastSent > 0)
        last += tr("The centre has confirmed none yet: what comes back on the stick tells.");
    m_last->setText(last.join(QStringLiteral(" ")));
    m_last->setVisible(!last.isEmpty());
    showDigits(roster, now.acknowledged > 0);
    m_send->setText(now.lastSent == 0 ? tr("&Write the first package") : tr("&Hand over"));
}

void CentreCard::showDigits(const Roster &roster, bool confirmed)
{
    m_digits->clear();
    m_digits->setVisible(!confirmed);
    if (confirmed)
        return;
    const auto digits = handoverDesk(*m_bench).ownFingerprint();
    m_digits->addText(tr("%1 has to know you, too. When they phone, read them these 24 "
                         "digits:")
                          .arg(roster.parent()->name));
    if (digits)
        m_digits->addWidget(digitsLabel(digits.value(), QStringLiteral("ownDigits")));
    m_digits->addText(tr("Our card is written beside the package until they have confirmed one."),
                      TextLevel::Body, Tone::Muted);
}

void CentreCard::chooseCard()
{
    const auto path = m_bench->prompts->chooseFileToRead(
        this, {tr("The centre’s card"), m_bench->preferences->exportFolder(),
               tr("Cards of offices (*.mboffice)")});
    if (!path)
        return;
    QFile file(*path);
    const auto card = file.open(QIODevice::ReadOnly)
                          ? readCard(file.readAll(), m_bench->codes())
                          : Result<OfficeCard>(Error{ErrorCode::Io, file.errorString(), *path});
    if (!card) {
        say(handoverSentence(card.error()), true);
        return;
    }
    m_outcome->hide();
    checkCard(card.value());
}

void CentreCard::checkCard(const OfficeCard &card)
{
    m_check->clear();
    auto *check = new CardCheck(card);
    m_check->addWidget(check);
    m_check->show();
    m_empty->hide();
    connect(check, &CardCheck::agreed, this, [this, card] { join(card); });
    connect(check, &CardCheck::differed, this, [this] {
        m_check->clear();
        reload();
        say(tr("The card was not taken in, and nothing was changed. If the digits differ, somebody "
               "may have changed it on the way: ask the centre for it again."),
            true);
    });
    check->focusAnswer();
}

void CentreCard::join(const OfficeCard &card)
{
    const Done done = handoverDesk(*m_bench).joinCentre(card);
    m_check->clear();
    reload();
    if (!done) {
        say(handoverSentence(done.error()), true);
        return;
    }
    say(tr("From now on you hand over to %1.").arg(card.office.name), false);
    m_send->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void CentreCard::send()
{
    const Roster roster = rosterOf(*m_bench);
    if (roster.parent() == nullptr)
        return;
    const auto folder = m_bench->prompts->chooseStick(
        this, {tr("Where to put the package"), m_bench->preferences->exportFolder(), {}});
    if (!folder)
        return;
    const auto sent = [&] {
        BusyDialog busy(tr("Writing the package"), this);
        HandoverDesk desk = handoverDesk(*m_bench);
        CasePages pages(m_bench->room);
        return handOverTo(m_bench->room, &desk, roster.parent()->site, *folder, &pages,
                          busy.progress());
    }();
    if (!sent) {
        say(handoverSentence(sent.error()), true);
        return;
    }
    m_bench->preferences->setExportFolder(*folder);
    const WrittenPackage &package = sent.value().package;
    QString sentence = tr("Package %1 was written, read again and compared: %2. Bring it to %3.")
                           .arg(package.header.number)
                           .arg(QDir::toNativeSeparators(package.path), roster.parent()->name);
    if (!sent.value().card.isEmpty())
        sentence
            += u'\n'
               + tr("Our card lies beside it: %1.").arg(QFileInfo(sent.value().card).fileName());
    reload();
    say(sentence, false);
    Q_EMIT changed();
}

void CentreCard::reportNothing()
{
    const Done done = handoverDesk(*m_bench).reportNothing(m_bench->clock()->today());
    if (!done) {
        say(handoverSentence(done.error()), true);
        return;
    }
    send();
}

void CentreCard::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
