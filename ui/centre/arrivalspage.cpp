// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/arrivalspage.h"

#include "core/handover/handoverwords.h"
#include "ui/centre/enrolcard.h"
#include "ui/exchange/arrivalspanel.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollpane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// What came earlier is on the page of the rooms.
constexpr int mostLatest = 12;

} // namespace

ArrivalsPage::ArrivalsPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_pane(new ScrollPane(this))
    , m_panel(new ArrivalsPanel(bench, tr("Take in what was brought")))
    , m_enrol(new EnrolCard(bench))
    , m_latest(new RowList)
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    column->addWidget(new PageHeader(tr("Arrivals"), this));
    column->addWidget(m_pane, 1);
    m_pane->body()->addWidget(m_panel);
    m_pane->body()->addWidget(m_enrol);
    auto *latest = new Card(tr("Came last"), this);
    latest->body()->addWidget(m_latest);
    m_latest->setObjectName(QStringLiteral("latestRows"));
    m_pane->body()->addWidget(latest);
    connect(m_panel, &ArrivalsPanel::cardsFound, m_enrol, &EnrolCard::offer);
    // Not inside the button that is going to be thrown away.
    connect(m_enrol, &EnrolCard::enrolled, m_panel, &ArrivalsPanel::lookAgain,
            Qt::QueuedConnection);
    connect(bench->room->notifier(), &ChangeNotifier::changed, this,
            [this](const ChangeNotice &notice) {
                if (notice.room && isVisible())
                    showLatest();
            });
    reload();
}

void ArrivalsPage::reload()
{
    showLatest();
}

void ArrivalsPage::focusFirst()
{
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ArrivalsPage::showLatest()
{
    m_latest->clear();
    const auto received = PeerBook(m_bench->room->database()).received({}, mostLatest);
    const Roster roster = rosterOf(*m_bench);
    if (!received || received.value().isEmpty()) {
        m_latest->addText(tr("Nothing has come yet."), TextLevel::Body, Tone::Muted);
        return;
    }
    for (const ReceivedPackage &package : received.value()) {
        const bool taken = package.state == u"taken";
        m_latest->addLine(
            package.pno > 0 ? tr("Package %1 of %2, %3")
                                  .arg(package.pno)
                                  .arg(roster.nameOf(package.site), momentText(package.receivedAt))
                            : tr("%1, %2").arg(package.name, momentText(package.receivedAt)),
            (taken ? tr("Taken in. %1") : tr("Stayed aside. %1"))
                .arg(receivedSentence(package, roster)),
            taken ? Tone::Muted : Tone::Late);
    }
}

} // namespace maplebridge
