// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/packagescard.h"

#include "core/handover/gaps.h"
#include "core/handover/handoverwords.h"
#include "ui/exchange/handoverwork.h"
#include "ui/widgets/rowlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Older ones are of no use to anybody.
constexpr int mostShown = 6;

} // namespace

PackagesCard::PackagesCard(const Workbench *bench, QWidget *parent)
    : Card(tr("What went and what came"), parent), m_bench(bench), m_rows(new RowList)
{
    setObjectName(QStringLiteral("packagesCard"));
    m_rows->setObjectName(QStringLiteral("packageRows"));
    body()->addWidget(m_rows);
    reload();
}

void PackagesCard::reload()
{
    m_rows->clear();
    const Roster roster = rosterOf(*m_bench);
    setVisible(roster.parent() != nullptr);
    if (roster.parent() == nullptr)
        return;
    showSent(roster.parent()->site);
    showReceived(roster, roster.parent()->site);
}

void PackagesCard::showSent(const QString &site)
{
    const auto sent = PeerBook(m_bench->room->database()).sent(site, mostShown);
    const auto waiting = handoverDesk(*m_bench).waitingFor(site);
    const qint64 confirmed = waiting ? waiting.value().acknowledged : 0;
    m_rows->addText(tr("Handed over"), TextLevel::Section);
    if (!sent || sent.value().isEmpty()) {
        m_rows->addText(tr("No package has been written yet."), TextLevel::Body, Tone::Muted);
        return;
    }
    for (const SentPackage &package : sent.value()) {
        const QString what = tr("Package %1, %2").arg(package.pno).arg(momentText(package.at));
        const QString cases = package.cases == 0 ? tr("no case in it")
                                                 : tr("%n case(s) in it", nullptr, package.cases);
        const bool known = package.pno <= confirmed;
        m_rows->addLine(
            what,
            known ? tr("%1; confirmed by the centre").arg(cases)
                  : tr("%1; not confirmed yet: all of it is in the next one as well").arg(cases),
            known ? Tone::Ok : Tone::Warn);
    }
}

void PackagesCard::showReceived(const Roster &roster, const QString &site)
{
    m_rows->addText(tr("Come back"), TextLevel::Section);
    const auto received = PeerBook(m_bench->room->database()).received({}, mostShown);
    if (!received || received.value().isEmpty()) {
        m_rows->addText(tr("Nothing has come from the centre yet."), TextLevel::Body, Tone::Muted);
        return;
    }
    for (const ReceivedPackage &package : received.value()) {
        const bool taken = package.state == u"taken";
        const QString name
            = package.pno > 0
                  ? tr("Package %1 of %2, %3")
                        .arg(package.pno)
                        .arg(roster.nameOf(package.site), momentText(package.receivedAt))
                  : tr("%1, %2").arg(package.name, momentText(package.receivedAt));
        m_rows->addLine(name,
                        (taken ? tr("Taken in. %1") : tr("Not taken in. %1"))
                            .arg(receivedSentence(package, roster)),
                        taken ? Tone::Muted : Tone::Late);
    }
    const auto gaps = missingNumbers(*m_bench->room, site);
    if (gaps && !gaps.value().isEmpty())
        m_rows->addText(gapSentence(gaps.value()), TextLevel::Body, Tone::Warn);
}

} // namespace maplebridge
